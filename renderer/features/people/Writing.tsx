import { useEffect, useId, useRef, useState } from 'react';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { registerHandOver } from '../../data/hand-over.ts';
import { Act } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { LongWords } from '../../ui/LongWords.tsx';
import './writing.css';

interface WritingProps {
  readonly title: string;
  readonly value: string;
  /** Invites the first words, while there are none. */
  readonly invitation: string;
  /** Saves; answers what went wrong, or null. */
  readonly onSave: (words: string) => Promise<Failure | null>;
  /** Set as a heading of the page, or as one inside a part of it. */
  readonly level?: 2 | 3;
}

/**
 * Words that are changed where they stand: a click or Enter begins, Ctrl or Cmd with Enter saves, Escape restores. What is
 * being written is saved when the page is left or the journal locks.
 */
export function Writing({ title, value, invitation, onSave, level = 2 }: WritingProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const id = useId();
  const blank = value.trim() === '';
  const Heading = level === 2 ? 'h2' : 'h3';

  const close = (): void => {
    returns.current = true;
    setDraft(null);
    setFailure(null);
  };

  const save = async (): Promise<void> => {
    if (draft === null || saving) return;
    if (draft === value) {
      close();
      return;
    }
    setSaving(true);
    const wrong = await onSave(draft);
    setSaving(false);
    if (wrong === null) close();
    else setFailure(wrong);
  };

  // The focus goes back to where the writing began, once that is there again; and on to `Change` should the first words
  // arrive only after the invitation has it.
  useEffect(() => {
    if (draft === null && returns.current && document.activeElement === document.body) opener.current?.focus();
  }, [draft, blank]);

  const latest = useRef({ draft, value, onSave });
  useEffect(() => {
    latest.current = { draft, value, onSave };
  });
  useEffect(() => {
    const keep = async (): Promise<void> => {
      const { draft, value, onSave } = latest.current;
      if (draft !== null && draft !== value) await onSave(draft);
    };
    const withdraw = registerHandOver(keep);
    return () => {
      withdraw();
      void keep();
    };
  }, []);

  const begin = (): void => {
    returns.current = false;
    setDraft(value);
  };

  return (
    <section className="writing" aria-labelledby={id}>
      <div className="writing-head">
        <Heading id={id}>{title}</Heading>
        {draft === null && !blank ? (
          <Act ref={opener} onClick={begin} about={title}>
            Change
          </Act>
        ) : null}
      </div>
      {draft === null ? (
        blank ? (
          <button ref={opener} type="button" className="writing-invitation" onClick={begin}>
            {invitation}
          </button>
        ) : (
          // For the mouse alone: the same is on the act beside the heading.
          <div
            className="say writing-words"
            role="presentation"
            onClick={() => {
              // Marking words to copy them is not a wish to change them.
              if (window.getSelection()?.isCollapsed !== false) begin();
            }}
          >
            <LongWords words={value.trim()} about={title} />
          </div>
        )
      ) : (
        <div>
          <textarea
            className="control"
            aria-labelledby={id}
            value={draft}
            autoComplete="off"
            spellCheck={false}
            ref={startWriting}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                void save();
              } else if (event.key === 'Escape') {
                event.preventDefault();
                close();
              }
            }}
            onChange={(event) => {
              setDraft(event.target.value);
            }}
          />
          <div className="writing-foot">
            <Buttons>
              <Button onClick={() => void save()} busy={saving}>
                Save <Kbd keys="Mod Enter" />
              </Button>
              <Button onClick={close}>
                Leave it as it was <Kbd keys="Esc" />
              </Button>
            </Buttons>
          </div>
          {failure === null ? null : <FailureNote>{failure.issues?.[0]?.message ?? failure.message} Your words are still here.</FailureNote>}
        </div>
      )}
    </section>
  );
}

/** Once, when it appears: the caret at the end of what is there. */
function startWriting(area: HTMLTextAreaElement | null): void {
  if (area === null || document.activeElement === area) return;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}
