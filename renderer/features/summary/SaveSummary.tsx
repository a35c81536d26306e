import { useEffect, useId, useRef, useState } from 'react';
import type { InputOf } from '../../../preload/contract.ts';
import { useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { useLate } from '../../ui/late.ts';
import { saySaved, saySettleFirst, SAVING } from './words.ts';

type Request = Omit<InputOf<'summary.save'>, 'format'>;
type Format = InputOf<'summary.save'>['format'];

interface SaveSummaryProps {
  readonly request: Request;
  readonly open: number;
  /** The document in sight is the one asked for. */
  readonly fresh: boolean;
}

const FORMATS: readonly (readonly [Format, string])[] = [
  ['pdf', 'Save as PDF'],
  ['docx', 'Word'],
  ['markdown', 'Markdown'],
];

/** Saves the document that is in sight, or prints it; before all is settled, says why not. */
export function SaveSummary({ request, open, fresh }: SaveSummaryProps) {
  const save = useWrite('summary.save', { undo: false, shown: true });
  const [saving, setSaving] = useState<Format | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const why = useId();
  useEffect(() => {
    // The act that stops it is gone with what it stopped: the keyboard is where it began.
    if (saving === null && document.activeElement === document.body) pressed.current?.focus();
  }, [saving]);
  const saveAs = async (format: Format, button: HTMLButtonElement | null): Promise<void> => {
    pressed.current = button;
    save.clear();
    setOutcome(null);
    setSaving(format);
    const saved = await save.run({ ...request, format });
    if (saved.ok) setOutcome(saySaved(saved.value.saved));
    setSaving(null);
  };
  const buttons = useRef(new Map<Format, HTMLButtonElement>());
  const notYet = open > 0 || !fresh;
  return (
    <div className="summary-save">
      <Buttons>
        {FORMATS.map(([format, label], index) => (
          <Button
            key={format}
            ref={(button) => {
              if (button !== null) buttons.current.set(format, button);
            }}
            first={index === 0 && open === 0}
            notYet={notYet}
            busy={saving !== null}
            describedBy={why}
            onClick={() => void saveAs(format, buttons.current.get(format) ?? null)}
          >
            {label}
          </Button>
        ))}
        <Button notYet={notYet} busy={saving !== null} describedBy={why} onClick={() => window.print()}>
          Print
        </Button>
      </Buttons>
      <p className="tiny" id={why}>
        {saySettleFirst(open)}
      </p>
      {saving === null ? null : <Saving format={saving} />}
      <div role="status">{outcome === null ? null : <p className="small summary-saved">{outcome}</p>}</div>
      {save.failure === null || saving !== null ? null : <FailureNote>{save.failure.message}</FailureNote>}
    </div>
  );
}

/** Said only when it takes longer than a moment; until the file is asked for, it can be stopped. */
function Saving({ format }: { readonly format: Format }) {
  return useLate() ? (
    <p className="small" role="status">
      {SAVING[format]} <Act onClick={() => void window.rapport.call('summary.stop', {})}>Stop</Act>
    </p>
  ) : null;
}
