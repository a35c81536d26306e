import { complete } from '../../../main/domain/recognise/complete.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { nameWords } from '../../../main/domain/recognise/words.ts';
import { nameMeeting } from '../../../main/domain/reflections/links.ts';
import { sayTime } from '../../../main/domain/day.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import type { ReflectionLinkView } from '../../../preload/contract/reflections.ts';

/** What `@` can name: its link, whose name is what is written; `beside` tells two of a name apart. */
export interface Offer {
  readonly link: ReflectionLinkView;
  readonly beside: string | null;
}

/** What there is to name. */
export interface Nameable {
  readonly lexicon: Lexicon;
  /** Those of the reflection's day. */
  readonly meetings: readonly MeetingView[];
}

/** Most offers shown at once, and most of them that are not people. */
const MOST = 8;
const MOST_OTHERS = 3;

/** People whose name fits what follows an `@`, then the day's meetings and the conflicts that are not settled. At most eight. */
export function offersFor(typed: string, { lexicon, meetings }: Nameable): readonly Offer[] {
  const words = nameWords(typed);
  const people = complete(typed, lexicon).flatMap((one): Offer[] =>
    one.kind === 'person' ? [{ link: { kind: 'person', id: one.personId, name: one.name, day: null }, beside: one.beside }] : [],
  );
  const ofTheDay = meetings
    .map((meeting): Offer => ({ link: linkOf(meeting), beside: meeting.time === null ? 'that day' : sayTime(meeting.time) }))
    .filter(({ link }) => fits(link.name, words))
    .slice(0, MOST_OTHERS);
  const conflicts = lexicon.conflicts
    .map(({ id, title }): Offer => ({ link: { kind: 'conflict', id, name: title, day: null }, beside: 'conflict' }))
    .filter(({ link }) => words.length > 0 && fits(link.name, words))
    .slice(0, MOST_OTHERS);
  const others = [...ofTheDay, ...conflicts];
  return [...people.slice(0, MOST - Math.min(others.length, MOST_OTHERS)), ...others].slice(0, MOST);
}

/** A meeting as a link, named as the journal would name it. */
export const linkOf = ({ id, day, title, place, participants }: MeetingView): ReflectionLinkView => ({
  kind: 'meeting',
  id,
  name: nameMeeting({ title, place, people: participants.map(({ name }) => name) }),
  day,
});

/** Whether every word typed begins a word of the name. */
function fits(name: string, typed: readonly string[]): boolean {
  const words = nameWords(name);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}
