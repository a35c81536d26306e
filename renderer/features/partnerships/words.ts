import { type Day, daysBetween, sayDate } from '../../../main/domain/day.ts';
import { countWords, type Piece } from '../../../main/domain/difference.ts';
import { isMemberOn, neverMetAlone, readGroupClock, type Stance, STANCES, stanceOf, type StatementKind } from '../../../main/domain/partnership.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import { sayEvery } from '../../../main/domain/sentences.ts';
import { countOf, listNames, sayCount, upperFirst } from '../../../main/domain/words.ts';
import type { MemberView, PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { sayShortDate } from '../people/standing.ts';

type GroupWords = Pick<PartnershipPage, 'partnership' | 'lastOpen' | 'nextOpen'>;

/** The group's own clock, in the margin: when it is due, or planned; and whether it asks. */
export function sayGroupDue({ partnership, lastOpen, nextOpen }: GroupWords, today: Day): { readonly words: string; readonly asks: boolean } {
  const clock = readGroupClock({ ...partnership, lastOpen, nextOpen }, today);
  switch (clock.state) {
    case 'still':
      return { words: '', asks: false };
    case 'never':
      return { words: 'not yet', asks: true };
    case 'planned':
      return { words: `on ${sayShortDate(clock.on, today)}`, asks: false };
    case 'due':
      return { words: clock.daysPast === 0 ? 'due today' : `was due ${sayShortDate(clock.due, today)}`, asks: true };
    case 'in-time':
      return { words: `by ${sayShortDate(clock.due, today)}`, asks: false };
  }
}

/** The same as a sentence: what the group means to do, and how long it has been. */
export function sayGroupRhythm({ partnership, lastOpen, nextOpen }: GroupWords, today: Day): string {
  const { rhythmDays } = partnership;
  if (rhythmDays === null) return 'The group has no rhythm of its own for meeting without an agenda.';
  const clock = readGroupClock({ ...partnership, lastOpen, nextOpen }, today);
  const every = `meet without an agenda ${sayEvery(rhythmDays)}`;
  if (clock.state === 'still') return `It meant to ${every}.`;
  if (clock.state === 'never') return `The group means to ${every}, and never has yet.`;
  const been = lastOpen === null ? 'it never has yet' : lastOpen === today ? 'it did today' : `it has been ${daysBetween(lastOpen, today).toLocaleString('en-GB')}`;
  const planned = clock.state === 'planned' ? `, and the next is planned for ${sayDate(clock.on, today)}` : '';
  return `The group ${clock.state === 'due' ? 'meant' : 'means'} to ${every}; ${been}${planned}.`;
}

/** When its purpose was last revised, and last talked of in one of the meetings given. */
export function sayPurposeSince({ statements, meetings }: Pick<PartnershipPage, 'statements' | 'meetings'>, today: Day): string {
  const revisions = statements.filter(({ kind }) => kind === 'purpose').map(({ day }) => day);
  const talked = meetings.filter(({ day, factors }) => day <= today && factors.includes(1)).map(({ day }) => day);
  const latest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null;
  const revised = latest(revisions);
  const discussed = latest(talked);
  const first = revised === null ? '' : `${revisions.length === 1 ? 'written down' : 'last revised'} on ${sayDate(revised, today)}`;
  const then = discussed === null ? '' : discussed === today ? 'discussed today' : `last discussed on ${sayDate(discussed, today)}`;
  const words = [first, then].filter((part) => part !== '').join('; ');
  return words === '' ? '' : `${upperFirst(words)}.`;
}

/** "Three own it, two agree politely and one is not yet asked": where the members of today stand. */
export function sayStances(members: readonly MemberView[], today: Day): string {
  const now = members.filter((member) => isMemberOn(member, today));
  const counts = Map.groupBy(now, ({ standings }) => stanceOf(standings).stance);
  const parts = STANCES.flatMap((stance) => {
    const count = counts.get(stance)?.length ?? 0;
    return count === 0 ? [] : [`${sayCount(count)} ${STANDS[stance](count)}`];
  });
  return parts.length === 0 ? '' : `${upperFirst(listNames(parts))}.`;
}

const STANDS: Record<Stance, (count: number) => string> = {
  owns: (count) => (count === 1 ? 'owns it' : 'own it'),
  agrees: (count) => (count === 1 ? 'agrees politely' : 'agree politely'),
  sceptical: (count) => (count === 1 ? 'is sceptical' : 'are sceptical'),
  unasked: (count) => (count === 1 ? 'is not yet asked' : 'are not yet asked'),
};

/** How many are named before they are counted. */
const NAMED = 5;

/** "You have never met Kwame or Hamza alone." */
export function sayNeverAlone(members: readonly MemberView[], today: Day): string {
  const names = neverMetAlone(members, today).map(({ name }) => firstNameOf(name));
  if (names.length === 0) return '';
  if (names.length > NAMED) return `There are ${sayCount(names.length)} you have never met alone.`;
  const last = names.at(-1) ?? '';
  return `You have never met ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`} alone.`;
}

/** "Joined 12 March 2023", "3 March 2021 to 2 April": the days someone belongs. */
export function sayMembership({ joinedOn, leftOn }: Pick<MemberView, 'joinedOn' | 'leftOn'>, today: Day): string {
  if (leftOn === null) return joinedOn === null ? '' : `${joinedOn > today ? 'joins' : 'joined'} ${sayDate(joinedOn, today)}`;
  const until = `${leftOn >= today ? 'until' : 'left'} ${sayDate(leftOn, today)}`;
  return joinedOn === null ? until : `joined ${sayDate(joinedOn, today)}, ${until}`;
}

/** Why these days cannot be; null when they can. */
export const objectionToMembership = ({ joinedOn, leftOn }: Pick<MemberView, 'joinedOn' | 'leftOn'>): string | null =>
  joinedOn !== null && leftOn !== null && leftOn < joinedOn ? 'This is before the day they joined.' : null;

/** "Twelve words taken out, nine put in." */
export function sayDifference(pieces: readonly Piece[]): string {
  const [removed, added] = (['removed', 'added'] as const).map((kind) => countWords(pieces, kind));
  if (pieces.every(({ kind }) => kind === 'same')) return 'They say the same.';
  return `${upperFirst(countOf(removed ?? 0, 'word', 'words'))} taken out, ${added === 0 ? 'none' : sayCount(added ?? 0)} put in.`;
}

interface KindWords {
  readonly title: string;
  /** What the act and the dialog say. */
  readonly write: string;
  readonly change: string;
  /** In "Removed a difficult truth". */
  readonly name: string;
  readonly label: string;
  /** Invites the first. */
  readonly none: string;
}

export const KIND_WORDS: Record<StatementKind, KindWords> = {
  purpose: {
    title: 'What it is for',
    write: 'Write the purpose',
    change: 'Change this revision',
    name: 'a revision of the purpose',
    label: 'What the group is for',
    none: 'Nothing is written yet. Say in a sentence or two what this group is for, in words a stranger would follow. Each time it changes, revise it: what was said before is kept, and can be compared.',
  },
  truth: {
    title: 'Difficult truths',
    write: 'Name one',
    change: 'Change it',
    name: 'a difficult truth',
    label: 'What is true, and hard to say',
    none: 'What everyone in the group knows, and nobody likes to say first. A purpose that leaves it out is a polite one.',
  },
  accomplishment: {
    title: 'What it has done',
    write: 'Note something done',
    change: 'Change it',
    name: 'something it has done',
    label: 'What the group has done together',
    none: 'Something tangible that would not be there without the group: a door that opened, a wait that ended.',
  },
  principle: {
    title: 'How it works together',
    write: 'Add a principle',
    change: 'Change it',
    name: 'a principle',
    label: 'How the group works together',
    none: 'None of its own yet.',
  },
};
