import { addDays, type Day, daysBetween } from '../../main/domain/day.ts';
import type { ContactPointId, OrganisationId, PartnershipId, PersonId, PostId } from '../../main/domain/id.ts';
import { ORGANISATION_KINDS, type Organisation } from '../../main/domain/organisation.ts';
import type { Partnership } from '../../main/domain/partnership.ts';
import { newPerson, type Person, type Post } from '../../main/domain/person.ts';
import { CAST } from './cast/cast.ts';
import { WORDS_FOR } from './frames.ts';
import { FIRST_NAMES, LAST_NAMES, TITLES } from './names.ts';
import { chanceFrom, seedFor } from './random.ts';
import type { JournalRecords } from './records.ts';

const addressOf = (name: string, id: number): string =>
  `${name
    .normalize('NFD')
    .replace(/[^a-z ]/giu, '')
    .toLowerCase()
    .replace(/ /gu, '.')}${id}@partner.example`;

/** An address and a telephone number for everyone. */
export const largeContactPoints = (people: readonly Person[]): JournalRecords['contactPoints'] =>
  people.flatMap(({ id, name }) => [
    { id: (id * 2 - 1) as ContactPointId, personId: id, kind: 'email' as const, value: addressOf(name, id), label: 'work' },
    { id: (id * 2) as ContactPointId, personId: id, kind: 'phone' as const, value: `+44 1632 ${960_000 + id}`, label: 'work' },
  ]);

export function largeOrganisations(seed: number, count: number): Organisation[] {
  const chance = chanceFrom(seedFor(seed, 'organisations'));
  const sorts = ['Council', 'Hospitals NHS Trust', 'Community Trust', 'GP Federation', 'Voluntary Action', 'Hospice', 'College', 'Housing'];
  return Array.from({ length: count }, (_, i) => ({
    id: (i + 1) as OrganisationId,
    name: `${chance.oneOf(WORDS_FOR.village)} ${chance.oneOf(sorts)} ${i + 1}`,
    abbreviation: null,
    kind: chance.oneOf(ORGANISATION_KINDS),
    notes: '',
    archivedOn: null,
  }));
}

/** The first are known from the start and are met the most; the rest come in over the years. */
export function largePeople(seed: number, count: number, start: Day, today: Day): Person[] {
  const chance = chanceFrom(seedFor(seed, 'people'));
  const members = [...CAST.values()];
  const early = Math.min(count, Math.max(20, Math.floor(count / 20)));
  const days = daysBetween(start, today);
  const firsts = chance.shuffled(FIRST_NAMES);
  const lasts = chance.shuffled(LAST_NAMES);
  return Array.from({ length: count }, (_, i) => {
    const first = i % firsts.length;
    // Each round of first names takes other last names, so that nobody is called the same until both run out.
    const name = `${firsts[first] ?? ''} ${lasts[(first * 3 + Math.floor(i / firsts.length)) % lasts.length] ?? ''}`;
    const later = i < early ? 0 : Math.floor(((i - early) / count) ** 1.5 * days * 0.9);
    return {
      ...newPerson(name, addDays(start, later)),
      id: (i + 1) as PersonId,
      ring: i < count / 100 ? 'inner' : i < count / 12 ? 'key' : 'wider',
      matters: chance.happens(0.5) ? chance.oneOf(members).matters : '',
      pressures: chance.happens(0.4) ? chance.oneOf(members).pressures : '',
      shared: chance.happens(0.3) ? chance.oneOf(members).shared : '',
      howMet: chance.happens(0.3) ? chance.oneOf(members).howMet : '',
      archivedOn: null,
    };
  });
}

export function largePosts(seed: number, people: readonly Person[], organisations: readonly Organisation[]): Post[] {
  const chance = chanceFrom(seedFor(seed, 'posts'));
  const posts: Post[] = [];
  for (const { id: personId, addedOn } of people) {
    let since = addDays(addedOn, -chance.between(30, 3_000));
    const add = (startedOn: Day, endedOn: Day | null) => {
      const id = (posts.length + 1) as PostId;
      posts.push({ id, personId, organisationId: chance.oneOf(organisations).id, title: chance.oneOf(TITLES), startedOn, endedOn });
    };
    if (chance.happens(0.25)) {
      const before = addDays(since, -chance.between(400, 2_000));
      add(before, addDays(since, -1));
      since = addDays(since, chance.between(0, 20));
    }
    add(since, null);
  }
  return posts;
}

export const largePartnerships = (seed: number, people: readonly Person[], organisations: readonly Organisation[]): Partnership[] => {
  const chance = chanceFrom(seedFor(seed, 'partnerships'));
  return Array.from({ length: 12 }, (_, i) => ({
    id: (i + 1) as PartnershipId,
    name: `${WORDS_FOR.village[i % WORDS_FOR.village.length] ?? ''} Partnership`,
    rhythmDays: 90,
    notes: '',
    archivedOn: null,
    members: people.slice(i * 9, i * 9 + 9).map(({ id, addedOn }) => ({
      personId: id,
      organisationId: chance.oneOf(organisations).id,
      joinedOn: addedOn,
      leftOn: null,
    })),
  }));
};
