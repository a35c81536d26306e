import { useId, useState } from 'react';
import type { InputOf } from '../../../preload/contract.ts';
import { useWrite } from '../../data/query.ts';
import { Button, Buttons } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { useLate } from '../../ui/late.ts';
import { saySaved, saySettleFirst, SAVING } from './words.ts';

type Request = Omit<InputOf<'summary.save'>, 'format'>;
export type Format = InputOf<'summary.save'>['format'];

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
  const [saved, setSaved] = useState<string | null>(null);
  const why = useId();
  const saveAs = async (format: Format): Promise<void> => {
    setSaved(null);
    setSaving(format);
    const outcome = await save.run({ ...request, format });
    if (outcome.ok) setSaved(saySaved(outcome.value.saved));
    setSaving(null);
  };
  const notYet = open > 0 || !fresh;
  return (
    <div className="summary-save">
      <Buttons>
        {FORMATS.map(([format, label], index) => (
          <Button
            key={format}
            first={index === 0 && open === 0}
            notYet={notYet}
            busy={saving !== null}
            describedBy={why}
            onClick={() => void saveAs(format)}
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
      <div role="status">
        {saving === null ? null : <Saving format={saving} />}
        {saved === null ? null : <p className="small summary-saved">{saved}</p>}
      </div>
      {save.failure === null || saving !== null ? null : <FailureNote>{save.failure.message}</FailureNote>}
    </div>
  );
}

/** Said only when it takes longer than a moment. */
function Saving({ format }: { readonly format: Format }) {
  return useLate() ? <p className="small">{SAVING[format]}</p> : null;
}
