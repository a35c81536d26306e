import { useEffect, useRef } from 'react';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { type FileInHand, leave } from './bringing.ts';

interface FootProps {
  readonly inHand: FileInHand;
  /** Beside the acts: what holds things up, or that nothing is saved yet. */
  readonly words: string;
  /** The first act. */
  readonly act: string;
  readonly onAct: () => void;
  readonly disabled: boolean;
  readonly busy: boolean;
}

/** The foot of what is being brought in: its one first act, by Ctrl or Cmd and Enter from anywhere on the page. */
export function Foot({ inHand, words, act, onAct, disabled, busy }: FootProps) {
  const run = useRef(onAct);
  useEffect(() => {
    run.current = onAct;
  });
  const stands = !disabled && !busy;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (!stands || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      run.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [stands]);
  return (
    <div className="imports-foot">
      <p role="status">{words}</p>
      <Buttons>
        <Button onClick={() => leave(inHand.key)}>Leave this file</Button>
        <Button first onClick={onAct} disabled={disabled} busy={busy}>
          {act}
          {disabled ? null : <Kbd keys="Mod Enter" />}
        </Button>
      </Buttons>
    </div>
  );
}
