import fc from 'fast-check';
import type { ContactFacts } from '../../main/domain/nudges/facts.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import { type Person, RINGS } from '../../main/domain/person.ts';
import { aPerson, contactWith, personId } from './builders.ts';

const ORIGIN = day('2020-01-01');

/** Any day of the twenty years from 2020. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 7_300 }).map((days) => addDays(ORIGIN, days));

/** A day some way before or after another. */
export const dayNear = (centre: Day, before: number, after: number): fc.Arbitrary<Day> =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(centre, days));

const anyRhythm: fc.Arbitrary<Person['rhythm']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'ring' as const }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }).map((days) => ({ kind: 'days' as const, days })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
);

/** Someone in any ring, with any rhythm, perhaps archived, as of a day. */
export const anyoneAsOf = (today: Day): fc.Arbitrary<Person> =>
  fc
    .record({
      id: fc.integer({ min: 1, max: 1_000_000 }).map(personId),
      name: fc.constantFrom('Siân Llywelyn', 'Helen Carrow', 'Åsa Lind', 'Tunde Bakare', 'Zainab Hussain'),
      ring: fc.constantFrom(...RINGS),
      rhythm: anyRhythm,
      addedOn: dayNear(today, 1_500, 0),
      archivedOn: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(today) }),
    })
    .map(aPerson);

/** Any contact with anyone, as of a day. Last meetings lie today or before, planned ones after. */
export const contactAsOf = (today: Day): fc.Arbitrary<ContactFacts> =>
  fc
    .record({
      person: anyoneAsOf(today),
      lastFaceToFace: fc.option(dayNear(today, 800, 0)),
      nextFaceToFace: fc.option(dayNear(addDays(today, 1), 0, 120)),
      postSince: fc.option(dayNear(today, 1_500, 0)),
      snoozedUntil: fc.option(dayNear(today, 60, 60)),
    })
    .map(({ person, ...facts }) => contactWith(person, { ...facts, lastContact: facts.lastFaceToFace }));
