import type { Day } from '../../../main/domain/day.ts';
import { countOf, sayCount } from '../../../main/domain/words.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { aLine, isBegun, type Line } from './line.ts';

/** One row of a day: a meeting as it was saved, or a line being written (perhaps upon a meeting). */
export type DayRow =
  | { readonly kind: 'settled'; readonly meeting: MeetingView }
  | { readonly kind: 'writing'; readonly line: Line; readonly meeting: MeetingView | null };

/** Whether a meeting waits for a sentence: its day has come, and nothing was written of it yet. */
export const waitsForWords = (meeting: Pick<MeetingView, 'text' | 'day'>, today: Day): boolean => meeting.text.trim() === '' && meeting.day <= today;

export const keyOfMeeting = (meeting: Pick<MeetingView, 'id'>): string => `meeting ${meeting.id}`;

/**
 * A day in the order it was lived: its meetings, those being changed or waiting for a sentence as lines; then the lines of
 * their own in the order they were begun.
 */
export function rowsOf(meetings: readonly MeetingView[], lines: readonly Line[], today: Day): readonly DayRow[] {
  const byMeeting = new Map(lines.flatMap((line) => (line.meetingId === null ? [] : [[line.meetingId, line] as const])));
  const known = new Set(meetings.map(({ id }) => id));
  const saved = meetings.map((meeting): DayRow => {
    const line = byMeeting.get(meeting.id);
    if (line !== undefined) return { kind: 'writing', line, meeting };
    return waitsForWords(meeting, today) ? { kind: 'writing', line: aLine(keyOfMeeting(meeting), '', meeting.id), meeting } : { kind: 'settled', meeting };
  });
  // A line upon a meeting that is gone (undone, deleted) keeps its words as a line of its own.
  const own = lines
    .filter((line) => line.meetingId === null || !known.has(line.meetingId))
    .map((line): DayRow => ({ kind: 'writing', line: line.meetingId === null ? line : { ...line, meetingId: null }, meeting: null }));
  return [...saved, ...own];
}

/** How the day stands, in a sentence: "Four lines settled, two with a question, two waiting for a sentence." */
export function sayDayStands(rows: readonly DayRow[], hasQuestion: (line: Line) => boolean, today: Day): string {
  const writing = rows.flatMap((row) => (row.kind === 'writing' ? [row] : []));
  const planned = rows.filter((row) => row.kind === 'settled' && row.meeting.day > today).length;
  const settled = rows.length - writing.length - planned;
  const asked = writing.filter(({ line }) => isBegun(line) && hasQuestion(line)).length;
  const ready = writing.filter(({ line }) => isBegun(line) && !hasQuestion(line)).length;
  const waiting = writing.filter(({ line, meeting }) => meeting !== null && !isBegun(line)).length;
  const parts = [
    ...(settled > 0 ? [`${countOf(settled, 'line', 'lines')} settled`] : []),
    ...(planned > 0 ? [`${countOf(planned, 'meeting', 'meetings')} planned`] : []),
    ...(ready > 0 ? [`${sayCount(ready)} ready to accept`] : []),
    ...(asked > 0 ? [`${sayCount(asked)} with a question`] : []),
    ...(waiting > 0 ? [`${sayCount(waiting)} waiting for a sentence`] : []),
  ];
  const said = parts.join(', ');
  return said === '' ? '' : `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}
