import { useEffect, useRef, useState } from 'react';
import type { SettledDoubt } from '../../../main/domain/summary/document.ts';
import { holdingDialog } from '../../frame/held-words.ts';
import { shortcutOf } from '../../frame/shortcut-of.ts';
import { hasOwnUndo } from '../../frame/typing.ts';
import { announceDone } from '../../ui/announcer.ts';
import { changedKeys, doAgain, hideAll, nextOpen, settle, type Settling, type StandingDoubt, takeBack } from './settling.ts';
import { saySettled } from './words.ts';

/** Settling one doubt after another. */
export interface Settle {
  /** The one asked about; null: the choices are shown. */
  readonly at: StandingDoubt | null;
  /** Goes to one of them, or (null) back to the choices. */
  readonly goTo: (key: string | null) => void;
  /** Settles one, and goes to the next that is open. */
  readonly answer: (how: SettledDoubt) => void;
  /** Takes out all that is not settled. */
  readonly hideRest: () => void;
  /** Changes whenever all is settled and the choices are shown again: what is done now has the focus. */
  readonly finished: number;
}

/** Settles what is asked, in memory: nothing of it is saved before the document is. Undo and redo reach it while the page is shown. */
export function useSettle(doubts: readonly StandingDoubt[], settling: Settling, onSettling: (next: (now: Settling) => Settling) => void): Settle {
  const [key, setKey] = useState<string | null>(null);
  const [finished, setFinished] = useState(0);
  const at = doubts.find((doubt) => doubt.key === key) ?? null;

  const goOn = (next: string | null): void => {
    setKey(next);
    if (next === null) setFinished((times) => times + 1);
  };
  const step = (to: (now: Settling) => Settling, say: 'Undone' | 'Done again'): void => {
    const next = to(settling);
    const changed = changedKeys(settling.settled, next.settled);
    onSettling(to);
    const [first] = changed;
    if (changed.length === 1 && first !== undefined) {
      setKey(first);
      announceDone(`${say}: ‘${doubts.find((doubt) => doubt.key === first)?.text ?? 'one of them'}’.`);
    } else {
      goOn(null);
      announceDone(`${say}: what was taken out at once.`);
    }
  };
  const undo = (): void => step(takeBack, 'Undone');
  const latest = useRef({ settling, step, undo });
  useEffect(() => {
    latest.current = { settling, step, undo };
  });

  useEffect(() => {
    const mac = /mac/iu.test(navigator.userAgent);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || holdingDialog() !== null || hasOwnUndo(event.composedPath()[0])) return;
      const shortcut = shortcutOf(event, mac);
      const { settling: now, step: go } = latest.current;
      if (shortcut === 'undo' && now.past.length > 0) go(takeBack, 'Undone');
      else if (shortcut === 'redo' && now.future.length > 0) go(doAgain, 'Done again');
      else return;
      event.preventDefault();
    };
    // Before the window's own undo, which is the journal's.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);

  const act = { label: 'Undo', run: () => latest.current.undo() };
  return {
    at,
    finished,
    goTo: setKey,
    answer: (how) => {
      onSettling((now) => settle(now, how));
      goOn(nextOpen(doubts, how.key)?.key ?? null);
      announceDone(saySettled(doubts.find((doubt) => doubt.key === how.key)?.text ?? '', how), act);
    },
    hideRest: () => {
      const rest = hideAll(doubts);
      onSettling((now) => settle(now, ...rest));
      goOn(null);
      announceDone(rest.length === 1 ? 'The last one is taken out.' : 'All that was left is taken out.', act);
    },
  };
}
