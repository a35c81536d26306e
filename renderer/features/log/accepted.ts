import type { Day } from '../../../main/domain/day.ts';
import type { MeetingId } from '../../../main/domain/id.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import type { Line } from './line.ts';

/** Lines that became meetings, by the meeting, and lines that undo gave back, by the meeting they had been. */
export interface Accepted {
  readonly lines: ReadonlyMap<MeetingId, Line>;
  readonly back: ReadonlyMap<MeetingId, Line>;
}

export const NOTHING_ACCEPTED: Accepted = { lines: new Map(), back: new Map() };

/** What was accepted in this window, by day: going to another page and undoing there loses no words either. */
export const acceptedOn = new Map<Day, Accepted>();

/** With lines that have just become meetings. */
export const withAccepted = ({ lines, back }: Accepted, added: readonly (readonly [MeetingId, Line])[]): Accepted => ({
  lines: new Map([...lines, ...added]),
  back,
});

/** Without a meeting that its owner deleted: its words are not wanted back as a line. */
export const withoutMeeting = ({ lines, back }: Accepted, id: MeetingId): Accepted => ({
  lines: new Map([...lines].filter(([one]) => one !== id)),
  back,
});

/**
 * What the day's meetings now say of the lines accepted: those undone come back as lines, so that no word is lost by undoing;
 * those done again are lines no more.
 */
export function reckon(accepted: Accepted, meetings: readonly MeetingView[]): { readonly accepted: Accepted; readonly returned: readonly Line[]; readonly gone: readonly Line[] } {
  const saved = new Map(meetings.map(({ id, text }) => [id, text]));
  const undone = [...accepted.lines].filter(([id, line]) => saved.get(id) !== line.text);
  const redone = [...accepted.back].filter(([id, line]) => saved.get(id) === line.text);
  if (undone.length === 0 && redone.length === 0) return { accepted, returned: [], gone: [] };
  const returned = undone.map(([id, line]): readonly [MeetingId, Line] => [id, line.meetingId === null ? { ...line, key: `back ${id}` } : line]);
  const left = new Map([...accepted.lines, ...redone]);
  for (const [id] of undone) left.delete(id);
  const back = new Map([...accepted.back, ...returned]);
  for (const [id] of redone) back.delete(id);
  return { accepted: { lines: left, back }, returned: returned.map(([, line]) => line), gone: redone.map(([, line]) => line) };
}
