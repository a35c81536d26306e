import type { CommitmentView, MeetingView } from '../../domain/views.ts';
import { sayDate, sayDay, sayLength, sayTime } from '../../domain/day.ts';
import { sayMode } from '../../domain/meeting.ts';
import { NO_CORRECTIONS } from '../../domain/recognise/corrections.ts';
import { entryFrom } from '../../domain/recognise/entry.ts';
import { prepare } from '../../domain/recognise/lexicon.ts';
import { questionsOf, sayQuestion } from '../../domain/recognise/questions.ts';
import { recognise } from '../../domain/recognise/recognise.ts';
import { listNames } from '../../domain/words.ts';
import { UsageError } from '../arguments.ts';
import { ask, type Command } from './desk.ts';

/** Logs one line as the window would: saves what was recognised and surely meant, and says what was left open. */
export const log: Command = {
  usage: 'log "TEXT" [--on DAY]  log a line: who, when, what was promised',
  needs: 'an open journal',
  run: async ({ words, on }, desk) => {
    const text = words.join(' ').trim();
    if (text === '') throw new UsageError('Write the line in quotes, for example: log "8.30 Priya Raman 45m – worried about winter beds"');
    const day = on ?? desk.today;
    const lexicon = prepare(await ask(desk, 'people.directory', {}));
    const recognition = recognise(text, lexicon, day);
    const { meetingIds } = await ask(desk, 'meetings.save', { entries: [entryFrom(recognition, text, { day })] });
    const [meetingId] = meetingIds;
    if (meetingId === undefined) throw new Error('A saved entry has no meeting');
    const meeting = await ask(desk, 'meetings.get', { meetingId });
    const open = questionsOf(recognition, NO_CORRECTIONS).map((question) => sayQuestion(question, lexicon).question);
    const leftOut = open.map((question) => `Left out: ${question} Settle it in the window.`);
    return { data: { meeting, open }, words: [sayMeeting(meeting, desk.today), ...leftOut].join('\n') };
  },
};

function sayMeeting(meeting: MeetingView, today: MeetingView['day']): string {
  const parts = [
    meeting.time === null ? null : sayTime(meeting.time),
    sayMode(meeting.mode),
    meeting.minutes === null ? null : sayLength(meeting.minutes),
    meeting.place,
    meeting.character === 'both' ? 'business and open' : meeting.character,
  ].filter((part) => part !== null);
  return [
    `${sayDay(meeting.day, today)}: ${parts.join(', ')}.`,
    `With ${listNames(meeting.participants.map(({ name }) => name)) || 'nobody named'}.`,
    ...meeting.commitments.map((commitment) => sayCommitment(commitment, today)),
    ...meeting.conflicts.map(({ title }) => `Conflict: ${title}.`),
  ].join('\n');
}

function sayCommitment({ direction, kind, what, withName, dueOn }: CommitmentView, today: MeetingView['day']): string {
  const who = direction === 'mine' ? `You ${kind === 'help' ? 'offered' : 'promised'}${withName === null ? '' : ` ${withName}`}` : `${withName ?? 'They'} ${kind === 'help' ? 'offered' : 'promised'}`;
  return `${who} to ${what}${dueOn === null ? '' : `, by ${sayDate(dueOn, today)}`}.`;
}
