import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForYou, type ClockReading } from '../../main/domain/clock.ts';
import { addDays, day } from '../../main/domain/day.ts';
import type { OrganisationId, PersonId, PostId } from '../../main/domain/id.ts';
import { RINGS } from '../../main/domain/person.ts';
import type { PersonRow } from '../../preload/contract/people.ts';
import { indexPeople, isNarrowed, ORDERS, pathOf, type PeopleView, peopleIn, readView, STANDINGS, standsSo, WHOLE_LIST } from '../../renderer/features/people/listing.ts';

const TODAY = day('2026-11-20');

const clocks = fc.oneof(
  fc.constant<ClockReading>({ state: 'still' }),
  fc
    .record({ state: fc.constantFrom('overdue', 'never-met', 'due-soon', 'in-touch', 'planned', 'snoozed'), past: fc.integer({ min: -60, max: 400 }), rhythmDays: fc.constantFrom(30, 60, 180) })
    .map(({ state, past, rhythmDays }): ClockReading => {
      const running = { rhythmDays, due: addDays(TODAY, -past), daysPast: past, daysSince: state === 'never-met' ? null : rhythmDays + past, urgency: past / rhythmDays };
      if (state === 'planned') return { ...running, state, on: addDays(TODAY, 4) };
      if (state === 'snoozed') return { ...running, state, until: addDays(TODAY, 9) };
      return { ...running, state };
    }),
);

const names = fc.constantFrom('Siân Llywelyn', 'Gareth Hollis-Webb', 'Ann-Marie O’Donnell', 'Wiktoria Łukasik', 'Tunde Bakare', 'Helen Carrow', '林 美玲', 'Tunde Bakare');
const organisations = fc.constantFrom('Aldermere County Council', 'Fellside GP Federation', 'St Bridget’s');

const rows = fc
  .array(
    fc.record({
      name: names,
      ring: fc.constantFrom(...RINGS),
      clock: clocks,
      organisation: fc.option(organisations),
      last: fc.option(fc.integer({ min: 0, max: 900 })),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(
      ({ name, ring, clock, organisation, last }, i): PersonRow => ({
        id: (i + 1) as PersonId,
        name,
        honorific: null,
        alsoKnownAs: [],
        ring,
        rhythm: { kind: 'ring' },
        archivedOn: null,
        posts:
          organisation === null
            ? []
            : [
                {
                  id: (i + 1) as PostId,
                  personId: (i + 1) as PersonId,
                  organisationId: organisation.length as OrganisationId,
                  organisationName: organisation,
                  title: 'Chief nurse',
                  startedOn: null,
                  endedOn: null,
                },
              ],
        clock,
        lastFaceToFace: last === null ? null : addDays(TODAY, -last),
        lastContact: null,
      }),
    ),
  );

const views = fc.record({
  words: fc.string(),
  order: fc.constantFrom(...ORDERS),
  ring: fc.option(fc.constantFrom(...RINGS)),
  organisationId: fc.option(fc.integer({ min: 1, max: 1_000 }).map((n) => n as OrganisationId)),
  standing: fc.option(fc.constantFrom(...STANDINGS)),
  archived: fc.boolean(),
});

const SHORT_NAMES = new Map([['Aldermere County Council'.length as OrganisationId, 'ACC']]);
const show = (people: readonly PersonRow[], view: Partial<PeopleView>) => peopleIn(indexPeople(people, SHORT_NAMES), { ...WHOLE_LIST, ...view });

describe('the list of people', () => {
  it('is the same view again when its path is read back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(pathOf(view).split('?')[1] ?? '')).toEqual(view);
      }),
    );
  });

  it('reads any path at all, and leaves what it cannot read at its default', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(ORDERS).toContain(readView(search).order);
      }),
    );
    expect(readView('order=fame&ring=golden&organisation=-3&state=lost')).toEqual(WHOLE_LIST);
  });

  it('shows everyone, once, in any order, while nothing is narrowed', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...ORDERS), (people, order) => {
        expect(new Set(show(people, { order }))).toEqual(new Set(people));
        expect(show(people, { order })).toHaveLength(people.length);
      }),
    );
  });

  it('is in the same order however the journal hands it over', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...ORDERS), (people, order) => {
        expect(show(people.toReversed(), { order })).toEqual(show(people, { order }));
      }),
    );
  });

  it('puts those who ask first, the most urgent before the rest, and clocks that stand still last', () => {
    fc.assert(
      fc.property(rows, (people) => {
        const shown = show(people, {}).map(({ clock }) => clock);
        const rank = (clock: ClockReading) => (clock.state === 'still' ? 2 : asksForYou(clock) ? 0 : 1);
        for (const [i, clock] of shown.entries()) {
          const next = shown[i + 1];
          if (next === undefined) continue;
          expect(rank(clock)).toBeLessThanOrEqual(rank(next));
          if (rank(clock) === rank(next) && clock.state !== 'still' && next.state !== 'still') expect(clock.urgency).toBeGreaterThanOrEqual(next.urgency);
        }
      }),
    );
  });

  it('puts those met last first, and those never met at the end', () => {
    fc.assert(
      fc.property(rows, (people) => {
        const days = show(people, { order: 'last-met' }).map(({ lastFaceToFace }) => lastFaceToFace ?? '');
        expect(days).toEqual(days.toSorted().toReversed());
      }),
    );
  });

  it('finds a person by any part of any of their names, without accents or capitals', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), fc.nat(), (people, which, from, length) => {
        const person = people[which % Math.max(1, people.length)];
        if (person === undefined) return;
        const letters = [...person.name];
        const start = from % letters.length;
        const part = letters.slice(start, start + 1 + (length % letters.length)).join('');
        expect(show(people, { words: part })).toContain(person);
        expect(show(people, { words: part.toUpperCase() })).toContain(person);
      }),
    );
  });

  it.each([
    ['sian', ['Siân Llywelyn']],
    ['lukasik wik', ['Wiktoria Łukasik']],
    ["o'donnell", ['Ann-Marie O’Donnell']],
    ['acc', ['Siân Llywelyn']],
    ['nobody at all', []],
  ])('finds by ‘%s’', (words, found) => {
    const drawn = ['Siân Llywelyn', 'Wiktoria Łukasik', 'Ann-Marie O’Donnell'].map((name, i) => ({ ...SIAN, id: (i + 1) as PersonId, name, posts: i === 0 ? SIAN.posts : [] }));
    expect(show(drawn, { words }).map(({ name }) => name)).toEqual(found);
  });

  it('narrows to those who fit all that is asked, and never shows another', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...RINGS), fc.constantFrom(...STANDINGS), (people, ring, standing) => {
        const shown = show(people, { ring, standing });
        expect(new Set(shown)).toEqual(new Set(people.filter((person) => person.ring === ring && standsSo(person, standing))));
      }),
    );
  });

  it('is narrowed by words, ring, organisation or state, and not by its order', () => {
    expect(isNarrowed(WHOLE_LIST)).toBe(false);
    expect(isNarrowed({ ...WHOLE_LIST, order: 'name', words: '  ' })).toBe(false);
    expect(isNarrowed({ ...WHOLE_LIST, standing: 'snoozed' })).toBe(true);
  });
});

const SIAN: PersonRow = {
  id: 1 as PersonId,
  name: 'Siân Llywelyn',
  honorific: null,
  alsoKnownAs: [],
  ring: 'key',
  rhythm: { kind: 'ring' },
  archivedOn: null,
  posts: [
    {
      id: 1 as PostId,
      personId: 1 as PersonId,
      organisationId: 'Aldermere County Council'.length as OrganisationId,
      organisationName: 'Aldermere County Council',
      title: 'Leader',
      startedOn: null,
      endedOn: null,
    },
  ],
  clock: { state: 'still' },
  lastFaceToFace: null,
  lastContact: null,
};
