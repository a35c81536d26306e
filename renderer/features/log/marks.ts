import { type Corrections, personKey, promiseKeys } from '../../../main/domain/recognise/corrections.ts';
import type { Recognition, Span } from '../../../main/domain/recognise/recognition.ts';

/** What a stretch of a line is marked as: who, someone unsure or new, when and how, a promise, a difference. */
export type MarkKind = 'who' | 'unsure' | 'new' | 'when' | 'promise' | 'clash';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** What was recognised, as marks in the text, by where they begin. What the user said is nothing is not marked. */
export function marksOf(recognition: Recognition, corrections: Corrections): readonly Mark[] {
  const marks: Mark[] = [];
  const mark = (kind: MarkKind, span: Span): void => {
    if (span.to > span.from) marks.push({ kind, from: span.from, to: span.to });
  };
  for (const mention of recognition.people) {
    const answer = corrections.people[personKey(mention)];
    if (answer?.kind === 'nobody') continue;
    const settled = answer === undefined ? null : answer.person.kind === 'known' ? 'who' : 'new';
    mark(settled ?? (mention.kind === 'known' ? 'who' : mention.kind), mention.span);
  }
  for (const found of [recognition.time, recognition.minutes, recognition.mode, recognition.place, recognition.character]) {
    if (found !== null) mark('when', found.span);
  }
  const keys = promiseKeys(recognition.promises);
  for (const [index, promise] of recognition.promises.entries()) {
    if (corrections.promises[keys[index] ?? ''] !== null) mark('promise', promise.span);
  }
  if (recognition.conflict !== null && corrections.conflict?.kind !== 'none') mark('clash', recognition.conflict.span);
  return marks.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** A piece of a line and everything it is marked as. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
}

/** A line cut where any mark begins or ends, for showing it outside the editor. Joined, the pieces are the line. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return { text: text.slice(from, to), kinds: [...new Set(marks.filter((mark) => mark.from <= from && mark.to >= to).map(({ kind }) => kind))] };
  });
}
