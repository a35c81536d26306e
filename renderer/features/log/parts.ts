import { type Day, sayLength, sayShortDay } from '../../../main/domain/day.ts';
import type { Entry, PersonRef } from '../../../main/domain/entry.ts';
import { type Character, type Mode, sayMode } from '../../../main/domain/meeting.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import { listNames, sayCount } from '../../../main/domain/words.ts';
import type { CommitmentView, MeetingView } from '../../../main/domain/views.ts';

const CHARACTER_WORDS: Record<Character, string> = { business: 'business', open: 'open', both: 'business and open' };

export const sayCharacter = (character: Character): string => CHARACTER_WORDS[character];

/** How, how long, where and of what character: "Face to face, 45 minutes, my office, open". */
export function sayHow(meeting: Pick<MeetingView, 'mode' | 'minutes' | 'place' | 'character'>): string {
  const parts = [
    capital(sayMode(meeting.mode)),
    ...(meeting.minutes === null ? [] : [sayLength(meeting.minutes)]),
    ...(meeting.place === null ? [] : [meeting.place]),
    sayCharacter(meeting.character),
  ];
  return parts.join(', ');
}

/** A saved meeting's parts as one quiet paragraph. People are in the words already; a crowd is counted. The conflicts it is part of come after it. */
export function sayParts(meeting: MeetingView, today: Day): string {
  const crowd = meeting.participants.length > 3 ? `, ${sayCount(meeting.participants.length)} people` : '';
  return [`${sayHow(meeting)}${crowd}.`, ...meeting.commitments.map((commitment) => `${sayPromise(commitment, commitment.withName, today)}.`)].join(' ');
}

type Promised = Pick<CommitmentView, 'direction' | 'kind' | 'what' | 'dueOn'>;

/** "You promised to send the winter paper by Mon 23 Nov", "Tunde offered to chair". */
export function sayPromise({ direction, kind, what, dueOn }: Promised, withName: string | null, today: Day): string {
  const who = direction === 'mine' ? 'You' : withName === null ? 'They' : firstNameOf(withName);
  return `${who} ${kind === 'help' ? 'offered' : 'promised'} to ${what}${dueOn === null ? '' : ` by ${sayShortDay(dueOn, today)}`}`;
}

/** The names of an entry's people. */
export const namesOf = (entry: Pick<Entry, 'participants'>, nameOf: (person: PersonRef) => string): readonly string[] =>
  entry.participants.map(({ person }) => nameOf(person));

/** "Priya Raman and Tunde Bakare", "Priya Raman and four others", "nobody yet". */
export function sayPeople(names: readonly string[]): string {
  const [first, ...others] = names;
  if (first === undefined) return 'nobody yet';
  return others.length > 2 ? `${first} and ${sayCount(others.length)} others` : listNames(names);
}

/** What a calendar's entry says before it has a sentence: "Budget shortfall. Boardroom, with Zainab Hussain and five others –". */
export function sayPrompt(meeting: MeetingView): string {
  const people = sayPeople(meeting.participants.map(({ name }) => name));
  const title = meeting.title ?? '';
  const names = meeting.participants.length > 0 && !meeting.participants.every(({ name }) => title.includes(firstNameOf(name))) ? `with ${people}` : '';
  const where = [meeting.place ?? '', names].filter((part) => part !== '').join(', ');
  return `${[title, where].filter((part) => part !== '').join(/[.?!…]$/u.test(title) ? ' ' : '. ')} –`;
}

export const MODE_CHOICES: readonly { readonly value: Mode; readonly label: string }[] = [
  { value: 'face-to-face', label: 'Face to face' },
  { value: 'video', label: 'Video' },
  { value: 'phone', label: 'Phone' },
  { value: 'written', label: 'Written' },
];

export const CHARACTER_CHOICES: readonly { readonly value: Character; readonly label: string }[] = [
  { value: 'business', label: 'Business' },
  { value: 'open', label: 'Open' },
  { value: 'both', label: 'Both' },
];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
