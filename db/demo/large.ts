import type { Commitment } from '../../main/domain/commitment.ts';
import { addDays, type Day } from '../../main/domain/day.ts';
import type { CommitmentId, MeetingId, PersonId } from '../../main/domain/id.ts';
import { type Character, type Meeting, type Mode, SAFETIES } from '../../main/domain/meeting.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Partnership } from '../../main/domain/partnership.ts';
import type { Person } from '../../main/domain/person.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import type { Beat } from './beat.ts';
import { ANY_FRAMES, LEARNED_FRAMES, PROMISE_FRAMES, ROOM_TAILS, TAILS, WORDS_FOR, WORK_FRAMES } from './frames.ts';
import { largeCoaching } from './coaching.ts';
import { largeConflicts } from './large-conflicts.ts';
import { largeContactPoints, largeOrganisations, largePartnerships, largePeople, largePosts } from './large-people.ts';
import { outcomeOf } from './outcomes.ts';
import { largeSaid } from './purposes.ts';
import { type Chance, chanceFrom, seedFor } from './random.ts';
import type { JournalRecords } from './records.ts';
import type { JournalSize } from './size.ts';
import { fillIn, joinLine } from './wording.ts';
import { busynessOf } from './working-days.ts';

/** The most people in one meeting. */
const ROOM = 14;

/**
 * A journal of a given size: a few people met hundreds of times, most a handful. Names, posts and what is written of
 * people depend on the seed and their number alone, so journals of other lengths are about the same people. Throws
 * `RangeError` for a size that cannot be: fewer people taking part than meetings, or than there is room for.
 */
export function largeJournal(seed: number, today: Day, size: JournalSize): JournalRecords {
  const room = Math.min(ROOM, size.people);
  if (size.participations < size.meetings || size.participations > size.meetings * room) {
    throw new RangeError('So many people cannot take part');
  }
  if (size.entries < size.conflicts) throw new RangeError('Every conflict has an entry');
  const start = addDays(today, -Math.round(size.years * 365.25));
  const organisations = largeOrganisations(seed, Math.max(9, Math.ceil(size.people / 40)));
  const people = largePeople(seed, size.people, start, today);
  const partnerships = largePartnerships(seed, people, organisations);
  const meetings = largeMeetings(chanceFrom(seedFor(seed, 'meetings')), { size, people, partnerships, start, today, room });
  const conflicts = largeConflicts(chanceFrom(seedFor(seed, 'conflicts')), { size, people, organisations, partnerships, meetings, openSince: addDays(today, -OPEN_DAYS), today });
  return {
    settings: DEFAULT_SETTINGS,
    organisations,
    people,
    contactPoints: largeContactPoints(people),
    posts: largePosts(seed, people, organisations),
    partnerships,
    ...largeSaid(seed, partnerships, start, today),
    meetings,
    conflicts,
    commitments: largeCommitments(chanceFrom(seedFor(seed, 'commitments')), { size, meetings, organisations, today }),
    ...largeCoaching(seed, { meetings, people, conflicts }),
    reviews: [],
    snoozes: [],
  };
}

interface Made {
  readonly size: JournalSize;
  readonly people: readonly Person[];
  readonly partnerships: readonly Partnership[];
  readonly start: Day;
  readonly today: Day;
  readonly room: number;
}

function largeMeetings(chance: Chance, { size, people, partnerships, start, today, room }: Made): Meeting[] {
  const days = daysAsBusy(chance, size.meetings, start, today);
  const sizes = sizesOf(chance, size, room);
  const work = Object.values(WORK_FRAMES).flat();
  const names = people.map(({ name }) => name);
  let known = 0;
  return days.map((day, i) => {
    while (known < people.length && (people[known]?.addedOn ?? today) <= day) known += 1;
    const taking = chooseFrom(chance, Math.max(known, room), sizes[i] ?? 1);
    const mode = chance.weighted<Mode>([
      ['face-to-face', 62],
      ['video', 24],
      ['phone', 11],
      ['written', 3],
    ]);
    const beat: Beat = chance.happens(0.6) ? chance.oneOf(work) : chance.oneOf(ANY_FRAMES);
    const name = names[taking[0] ?? 0] ?? '';
    const about = { name, she: chance.happens(0.5) };
    const tail = chance.weighted([
      [chance.oneOf(TAILS), 3],
      [chance.oneOf(ROOM_TAILS), 3],
      [`Asked after ${chance.oneOf(names)}.`, 2],
      ['', 2],
    ]);
    const head = `${name}${chance.happens(0.5) ? `, ${chance.oneOf(WORDS_FOR.village)}` : ''}`;
    return {
      id: (i + 1) as MeetingId,
      day,
      time: null,
      minutes: chance.oneOf([15, 30, 45, 60, 90]),
      mode,
      character: chance.weighted<Character>([
        ['business', 62],
        ['both', 26],
        ['open', 12],
      ]),
      place: mode === 'face-to-face' && chance.happens(0.6) ? chance.oneOf(WORDS_FOR.village) : null,
      title: null,
      text: joinLine(head, fillIn(`${beat.text} ${tail}`.trimEnd(), about, 'soon', chance)),
      learned: chance.happens(0.15) ? fillIn(chance.oneOf(LEARNED_FRAMES), about, 'soon', chance) : '',
      factors: beat.factors ?? [],
      partnershipId: taking.length > 5 && chance.happens(0.3) ? chance.oneOf(partnerships).id : null,
      participants: taking.map((at) => ({ personId: (at + 1) as PersonId, safety: chance.happens(0.25) ? chance.oneOf(SAFETIES) : null })),
      source: chance.weighted([
        ['line', 60],
        ['calendar', 30],
        ['form', 10],
      ]),
      importId: null,
    };
  });
}

/** So many days in order, spread as busy days are. Many fall on one day. */
function daysAsBusy(chance: Chance, count: number, start: Day, today: Day): Day[] {
  const days: { readonly day: Day; readonly upTo: number }[] = [];
  let total = 0;
  for (let day = start; day <= today; day = addDays(day, 1)) {
    const busy = busynessOf(day);
    if (busy > 0) days.push({ day, upTo: (total += busy) });
  }
  let at = 0;
  return Array.from({ length: count }, (_, i) => {
    const mark = ((i + chance.next()) / count) * total;
    while (at < days.length - 1 && (days[at]?.upTo ?? 0) < mark) at += 1;
    return days[at]?.day ?? today;
  });
}

/** How many take part in each meeting: two in three are with one person, the rest are groups. */
function sizesOf(chance: Chance, { meetings, participations }: JournalSize, room: number): number[] {
  const sizes = Array.from({ length: meetings }, () => 1);
  let left = participations - meetings;
  let groups = sizes.map((_, i) => i).filter(() => chance.happens(0.35));
  while (left > 0) {
    if (groups.length === 0) groups = sizes.map((size, i) => (size < room ? i : -1)).filter((i) => i >= 0);
    const at = chance.between(0, groups.length - 1);
    const i = groups[at] ?? 0;
    sizes[i] = (sizes[i] ?? 1) + 1;
    left -= 1;
    if ((sizes[i] ?? 0) >= room) {
      groups[at] = groups.at(-1) ?? i;
      groups.pop();
    }
  }
  return sizes;
}

/** Different people among the first `known`, the first of them far likelier: the inverse of 1 ÷ (40 + rank). */
function chooseFrom(chance: Chance, known: number, count: number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) {
    const rank = Math.min(known - 1, Math.floor(40 * ((known + 40) / 40) ** chance.next() - 40));
    let free = rank;
    while (chosen.has(free)) free = (free + 1) % known;
    chosen.add(free);
  }
  return [...chosen];
}

/** How long something may stay open: longer ago, it was settled one way or another. */
const OPEN_DAYS = 500;

interface Promised {
  readonly size: JournalSize;
  readonly meetings: readonly Meeting[];
  readonly organisations: readonly Organisation[];
  readonly today: Day;
}

function largeCommitments(chance: Chance, { size, meetings, organisations, today }: Promised): Commitment[] {
  return Array.from({ length: size.commitments }, (_, i) => {
    const meeting = chance.oneOf(meetings);
    const [, promise] = chance.oneOf(PROMISE_FRAMES);
    const stays = chance.happens(0.03) || promise.outcome === 'open';
    // Nobody carries an open promise about for years.
    const isOld = meeting.day < addDays(today, -OPEN_DAYS);
    const made = { ...promise, outcome: stays ? (isOld ? ('missed' as const) : ('open' as const)) : promise.outcome };
    const isWithHouse = chance.happens(0.04);
    const organisation = chance.oneOf(organisations);
    return {
      id: (i + 1) as CommitmentId,
      direction: promise.direction,
      kind: promise.kind,
      what: promise.what,
      personId: isWithHouse ? null : (meeting.participants[0]?.personId ?? null),
      organisationId: isWithHouse ? organisation.id : null,
      meetingId: meeting.id,
      conflictId: null,
      madeOn: meeting.day,
      ...outcomeOf(made, meeting.day, today),
    };
  });
}
