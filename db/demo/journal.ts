import { addDays, type Day } from '../../main/domain/day.ts';
import type { ContactPointId, MeetingId, OrganisationId, PartnershipId, PersonId, PostId } from '../../main/domain/id.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Partnership } from '../../main/domain/partnership.ts';
import type { Person, Post } from '../../main/domain/person.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/domain/settings.ts';
import { CAST, PLACES_OF_WORK, type Who } from './cast/cast.ts';
import type { Member } from './cast/member.ts';
import { addedOn, daysAgo, pairSlots, setTimes, type Slot, slotOn, tellStory } from './diary.ts';
import { groupSlots, planSlots, unwrittenSlots } from './groups.ts';
import { coachingFrom } from './coaching.ts';
import { commitmentsFrom, conflictsFrom } from './outcomes.ts';
import { saidOf } from './purposes.ts';
import { chanceFrom, seedFor } from './random.ts';
import type { JournalRecords } from './records.ts';
import { reviewsFrom } from './reviews.ts';
import { GATHERINGS, PARTNERSHIPS } from './stories/gatherings.ts';
import { LOOSE_SCENES, OPEN_CONFLICTS } from './stories/open-conflicts.ts';
import { PLANS } from './stories/plans.ts';
import type { Scene } from './stories/scene.ts';
import { SETTLED_CONFLICTS } from './stories/settled-conflicts.ts';
import { Teller, type Told } from './telling.ts';

const STORIES = [...OPEN_CONFLICTS, ...SETTLED_CONFLICTS];

/** Whose journal the demo is: chief executive of the care board, and nobody real. */
const DEMO_OWNER: NonNullable<Settings['owner']> = { name: 'Alex Morgan', emails: ['alex.morgan@aldermere-icb.example'] };

/**
 * The demo journal: nine organisations, some forty people and two years that end on `today`, whatever day that is. The
 * same seed and day give the same journal, word for word; people, stories and last meetings are the same for every seed.
 */
export function demoJournal(seed: number, today: Day): JournalRecords {
  const ids = new Map([...CAST.keys()].map((who, i) => [who, (i + 1) as PersonId]));
  const houses = new Map([...PLACES_OF_WORK.keys()].map((house, i) => [house, (i + 1) as OrganisationId]));
  const partnerships = PARTNERSHIPS.map((story, i) => partnershipFrom(story, (i + 1) as PartnershipId, ids, houses, today));
  const scenes = new Map<Scene, MeetingId>();
  const told = tellAll(seed, today, ids, partnerships, scenes);
  const meetings = told.map(({ meeting }) => meeting);
  const conflicts = conflictsFrom(STORIES, { ids, houses, scenes, board: partnerships[0]?.id ?? null, today });
  const commitments = commitmentsFrom(told, conflicts, today);
  return {
    settings: { ...DEFAULT_SETTINGS, owner: DEMO_OWNER },
    organisations: [...PLACES_OF_WORK].map(([house, words]): Organisation => ({ id: idOf(houses, house), ...words, archivedOn: null })),
    people: [...CAST].map(([who, member]) => personFrom(member, idOf(ids, who), today)),
    contactPoints: contactPointsOf(ids),
    posts: postsOf(ids, houses, today),
    partnerships,
    ...saidOf(partnerships, ids, today),
    meetings,
    conflicts,
    commitments,
    reviews: reviewsFrom({ meetings, conflicts, commitments }, ids, today),
    ...coachingFrom({ conflicts, meetings }, ids, today),
    snoozes: [...CAST].flatMap(([who, { snoozedFor }]) =>
      snoozedFor === undefined ? [] : [{ personId: idOf(ids, who), until: addDays(today, snoozedFor) }],
    ),
  };
}

/** Every meeting of the demo in the order it was lived, in words. Notes which meeting each scene became. */
function tellAll(
  seed: number,
  today: Day,
  ids: ReadonlyMap<Who, PersonId>,
  partnerships: readonly Partnership[],
  scenes: Map<Scene, MeetingId>,
): Told[] {
  const ofStories = STORIES.flatMap(({ entries }) => entries.flatMap((entry) => ('scene' in entry ? [entry.scene] : [])));
  const staged = new Map<Slot, Scene>([...LOOSE_SCENES, ...ofStories].map((scene) => [slotFrom(scene, today), scene]));
  const slots: Slot[] = [...staged.keys(), ...sinceSlots(today)];
  for (const gathering of GATHERINGS) slots.push(...groupSlots(gathering, chanceFrom(seedFor(seed, gathering.title)), today));
  const perDay = new Map<Day, number>();
  for (const { day } of slots) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  for (const who of CAST.keys()) {
    const pairs = pairSlots(who, slots, perDay, chanceFrom(seedFor(seed, who)), today);
    tellStory(who, pairs, today);
    slots.push(...pairs);
  }
  const board = (PARTNERSHIPS[0]?.members ?? []).filter(({ left }) => left === undefined).map(({ who }) => who);
  slots.push(...planSlots(PLANS, board, today), ...unwrittenSlots(today));

  const chance = chanceFrom(seedFor(seed, 'words'));
  setTimes(slots, chance);
  const lived = slots.map((slot, i) => ({ slot, i })).toSorted((a, b) => compare(keyOf(a.slot), keyOf(b.slot)) || a.i - b.i);
  const teller = new Teller(chance, today);
  return lived.map(({ slot }, i) => {
    const id = (i + 1) as MeetingId;
    const scene = staged.get(slot);
    if (scene !== undefined) scenes.set(scene, id);
    return teller.tell(slot, id, ids, partnerships.find(({ name }) => name === slot.partnership)?.id ?? null);
  });
}

const keyOf = ({ day, time }: Slot): string => `${day} ${time ?? '99'}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const slotFrom = ({ ago, time, minutes, mode, place, with: people, beat, safety }: Scene, today: Day): Slot =>
  slotOn(daysAgo(today, ago), people, { mode, time, minutes, place, beat, safety: safety ?? {}, told: 'scene' });

const sinceSlots = (today: Day): Slot[] =>
  [...CAST].flatMap(([who, { since = [] }]) =>
    since.map(({ ago, mode, minutes, beat }) => slotOn(daysAgo(today, ago), [who], { mode, minutes, beat, told: 'scene' })),
  );

function idOf<K, Id>(ids: ReadonlyMap<K, Id>, key: K): Id {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`Nothing is called ${String(key)}`);
  return id;
}

const rhythmOf = ({ rhythm }: Member): Person['rhythm'] =>
  rhythm === undefined ? { kind: 'ring' } : rhythm === null ? { kind: 'none' } : { kind: 'days', days: rhythm };

const personFrom = (member: Member, id: PersonId, today: Day): Person => ({
  id,
  name: member.name,
  honorific: member.honorific ?? null,
  alsoKnownAs: member.alsoKnownAs ?? [],
  ring: member.ring,
  rhythm: rhythmOf(member),
  matters: member.matters,
  pressures: member.pressures,
  shared: member.shared,
  howMet: member.howMet,
  assistant: member.assistant ?? '',
  notes: member.notes ?? '',
  addedOn: addedOn(member, today),
  archivedOn: member.archived === undefined ? null : addDays(today, -member.archived),
});

function contactPointsOf(ids: ReadonlyMap<Who, PersonId>): JournalRecords['contactPoints'] {
  const points = [...CAST].flatMap(([who, { email, mobile, work }]) => {
    const personId = idOf(ids, who);
    return [
      { personId, kind: 'email' as const, value: email, label: 'work' },
      ...(mobile === undefined ? [] : [{ personId, kind: 'phone' as const, value: mobile, label: 'mobile' }]),
      { personId, kind: 'phone' as const, value: work, label: 'work' },
    ];
  });
  return points.map((point, i) => ({ id: (i + 1) as ContactPointId, ...point }));
}

function postsOf(ids: ReadonlyMap<Who, PersonId>, houses: ReadonlyMap<string, OrganisationId>, today: Day): Post[] {
  const posts = [...CAST].flatMap(([who, { posts: held }]) =>
    held.map(({ at, title, from, to }) => ({
      personId: idOf(ids, who),
      organisationId: idOf(houses, at),
      title,
      startedOn: from === null ? null : addDays(today, -from),
      endedOn: to === undefined ? null : addDays(today, -to),
    })),
  );
  return posts.map((post, i) => ({ id: (i + 1) as PostId, ...post }));
}

const partnershipFrom = (
  { name, rhythmDays, notes, members }: (typeof PARTNERSHIPS)[number],
  id: PartnershipId,
  ids: ReadonlyMap<Who, PersonId>,
  houses: ReadonlyMap<string, OrganisationId>,
  today: Day,
): Partnership => ({
  id,
  name,
  rhythmDays,
  notes,
  archivedOn: null,
  members: members.map(({ who, for: house, joined, left }) => ({
    personId: idOf(ids, who),
    organisationId: idOf(houses, house),
    joinedOn: addDays(today, -joined),
    leftOn: left === undefined ? null : addDays(today, -left),
  })),
});
