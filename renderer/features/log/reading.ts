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

/** Reads one line of a day. Fast enough for every keystroke, and for every row of a day at once. */
export function readLine(line: Line, meeting: MeetingView | null, lexicon: Lexicon, day: Day): Reading {
  const recognition = recognise(line.text, lexicon, day);
  return { recognition, questions: questionsNotSettled(recognition, line, meeting), ...understand(line, recognition, meeting, day) };
}

/** A conflict the meeting was already part of when it was saved, or that was told in the form, is not asked about. */
function questionsNotSettled(recognition: Recognition, line: Line, meeting: MeetingView | null): readonly Question[] {
  const known = new Set((meeting?.conflicts ?? []).map(({ conflictId }) => conflictId));
  const told = line.form.conflict !== undefined;
  return questionsOf(recognition, line.corrections).filter((question) => question.about !== 'conflict' || (!told && !question.candidates.some((id) => known.has(id))));
}
