import type { Day } from '../../../main/domain/day.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { type Question, questionsOf } from '../../../main/domain/recognise/questions.ts';
import { recognise } from '../../../main/domain/recognise/recognise.ts';
import type { Recognition } from '../../../main/domain/recognise/recognition.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { type Line, understand, type Understood } from './line.ts';

/** A line as it is understood: what was recognised, what is still to be asked, and the meeting it would save. */
export interface Reading extends Understood {
  readonly recognition: Recognition;
  readonly questions: readonly Question[];
}

/** What was read last, by day and words: a row is read for its marks, its parts and the day's sentence, and rows that rest not at all. */
const readBefore = new WeakMap<Lexicon, Map<string, Recognition>>();
const MOST_REMEMBERED = 200;

/** As `recognise`, once for the same words. */
export function readWords(text: string, lexicon: Lexicon, day: Day): Recognition {
  const before = readBefore.get(lexicon) ?? new Map<string, Recognition>();
  readBefore.set(lexicon, before);
  const key = `${day} ${text}`;
  const known = before.get(key);
  if (known !== undefined) return known;
  if (before.size >= MOST_REMEMBERED) before.clear();
  const recognition = recognise(text, lexicon, day);
  before.set(key, recognition);
  return recognition;
}

/** Reads one line of a day. Fast enough for every keystroke, and for every row of a day at once. */
export function readLine(line: Line, meeting: MeetingView | null, lexicon: Lexicon, day: Day): Reading {
  const recognition = readWords(line.text, lexicon, day);
  return { recognition, questions: questionsNotSettled(recognition, line, meeting), ...understand(line, recognition, meeting, day) };
}

/** A conflict the meeting was already part of when it was saved, or that was told in the form, is not asked about. */
function questionsNotSettled(recognition: Recognition, line: Line, meeting: MeetingView | null): readonly Question[] {
  const known = new Set((meeting?.conflicts ?? []).map(({ conflictId }) => conflictId));
  const told = line.form.conflict !== undefined;
  return questionsOf(recognition, line.corrections).filter((question) => question.about !== 'conflict' || (!told && !question.candidates.some((id) => known.has(id))));
}
