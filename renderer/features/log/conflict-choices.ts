import type { ConflictAnswer } from '../../../main/domain/recognise/corrections.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { Line } from './line.ts';
import type { Reading } from './reading.ts';

export interface ConflictChoices {
  /** How it stands: "which one?", or its title. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly answer: ConflictAnswer }[];
}

/** What a difference in the words may be part of, and what it is taken for; null where the words tell of none, or it was said to be none. */
export function conflictIn(line: Line, { recognition: { conflict }, entry, questions }: Reading, lexicon: Lexicon): ConflictChoices | null {
  if (conflict === null || line.form.conflict !== undefined) return null;
  const asked = questions.some(({ about }) => about === 'conflict');
  if (entry.conflict === null && !asked) return null;
  const titleOf = (id: number): string => lexicon.conflicts.find((one) => one.id === id)?.title ?? 'one the journal has';
  const known = entry.conflict?.kind === 'known' ? entry.conflict.conflictId : null;
  const ids = [...new Set([...conflict.candidates, ...(known === null ? [] : [known])])];
  return {
    label: asked ? 'which one?' : known === null ? `‘${conflict.title}’` : `‘${titleOf(known)}’`,
    value: asked ? '' : known === null ? 'own' : String(known),
    options: [
      ...ids.map((conflictId) => ({ value: String(conflictId), label: `‘${titleOf(conflictId)}’`, answer: { kind: 'known', conflictId } as const })),
      { value: 'own', label: 'One of its own', answer: { kind: 'own' } },
      { value: 'none', label: 'It is not a conflict', answer: { kind: 'none' } },
    ],
  };
}
