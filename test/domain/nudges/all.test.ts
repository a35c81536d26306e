import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../main/domain/day.ts';
import type { CommitmentId, ConflictId, OrganisationId, PartnershipId } from '../../../main/domain/id.ts';
import { nameOf, type Nudge, PLACES, placeOf, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import { actsOf, actsOfRow, NUDGE_ACTS } from '../../../main/domain/nudges/acts.ts';
import { byPlace, gather, nudgesOf } from '../../../main/domain/nudges/all.ts';
import type { ConflictFacts } from '../../../main/domain/nudges/facts.ts';
import { DEFAULT_SETTINGS } from '../../../main/domain/settings.ts';
import { anyDay, anySettings, factsAsOf } from '../../support/arbitraries.ts';
import { aPerson, commitmentWith, conflictWith, contactWith, departureWith, factsWith, FRIDAY, partnershipWith, personId } from '../../support/builders.ts';

const ago = (days: number): Day => addDays(FRIDAY, -days);
const said = (facts: Parameters<typeof factsWith>[0]) => nudgesOf(factsWith(facts), DEFAULT_SETTINGS, FRIDAY).map((nudge) => `${nudge.rule}: ${nameOf(nudge)}`);

const anyNudges = anyDay.chain((today) =>
  fc.record({ facts: factsAsOf(today), under: anySettings }).map(({ facts, under }) => nudgesOf(facts, under, today)),
);

describe('what is said first', () => {
  it('is whom to see: whoever is late by urgency, then whose chance passes soonest, then by name', () => {
    const person = (n: number, name: string) => aPerson({ id: personId(n), name });
    expect(
      said({
        people: [
          contactWith(person(1, 'New lately'), { postSince: ago(9), lastFaceToFace: ago(10) }),
          contactWith(person(2, 'Drifting'), { lastFaceToFace: ago(54), since: { video: 9, phone: 0, written: 0 } }),
          contactWith(person(3, 'New for long'), { postSince: ago(85), lastFaceToFace: ago(86), snoozedUntil: addDays(FRIDAY, 9) }),
          contactWith(person(4, 'Just late'), { lastFaceToFace: ago(61) }),
          contactWith(person(5, 'Very late'), { lastFaceToFace: ago(200) }),
          contactWith(person(6, 'Åsa, new lately'), { postSince: ago(9), lastFaceToFace: ago(10) }),
        ],
      }),
    ).toEqual([
      'overdue: Very late',
      'overdue: Just late',
      'new-in-post: New for long',
      'remote-drift: Drifting',
      'new-in-post: Åsa, new lately',
      'new-in-post: New lately',
    ]);
  });

  it('of conflicts is a conversation whose day has come, then stuck, then festering; of each the longest waiting', () => {
    const conflict = (n: number, title: string, but: Partial<ConflictFacts>) => conflictWith({ id: n as ConflictId, title, ...but });
    const stuckSince = (days: number) => ({
      lastEntryOn: ago(1),
      talks: [1, 2, days].map((daysAgo) => ({ day: ago(daysAgo), movement: 'none' as const, movedTo: null })),
    });
    expect(
      said({
        conflicts: [
          conflict(1, 'silent for a month', { lastEntryOn: ago(30) }),
          conflict(2, 'stuck for a week', stuckSince(7)),
          conflict(3, 'due today', { nextOn: FRIDAY }),
          conflict(4, 'silent for a year', { lastEntryOn: ago(365) }),
          conflict(5, 'due last week', { nextOn: ago(7) }),
          conflict(6, 'stuck for a month', stuckSince(30)),
          conflict(7, 'parked until yesterday', { stage: 'parked', revisitOn: ago(1) }),
        ],
      }),
    ).toEqual([
      'next-conversation: due last week',
      'next-conversation: parked until yesterday',
      'next-conversation: due today',
      'stuck: stuck for a month',
      'stuck: stuck for a week',
      'festering: silent for a year',
      'festering: silent for a month',
    ]);
  });

  it('of promises is mine by its day, then theirs by its day, then by what and by id', () => {
    const promise = (n: number, direction: 'mine' | 'theirs', what: string, daysPast: number) =>
      commitmentWith({ id: n as CommitmentId, direction, what, dueOn: ago(daysPast) });
    const commitments = [promise(1, 'theirs', 'd', 90), promise(2, 'mine', 'c', -2), promise(3, 'mine', 'a', 0), promise(4, 'mine', 'b', 5), promise(5, 'theirs', 'e', 10)];
    expect(said({ commitments })).toEqual(['promise-due: b', 'promise-due: a', 'promise-due: c', 'waiting: d', 'waiting: e']);
    const alike = [7, 6, 8].map((n) => promise(n, 'mine', 'a', 0));
    expect(nudgesOf(factsWith({ commitments: alike }), DEFAULT_SETTINGS, FRIDAY)).toMatchObject([{ commitmentId: 6 }, { commitmentId: 7 }, { commitmentId: 8 }]);
  });

  it('of thoughts is by rule, then by how much there is of it', () => {
    const met = (n: number, name: string, businessSince: number, meetingsForHelp: number) =>
      contactWith(aPerson({ id: personId(n), name }), { lastFaceToFace: ago(1), businessSince, meetingsForHelp });
    const group = (n: number, firstMet: Day) => partnershipWith({ id: n as PartnershipId, name: `Group ${n}`, firstMet });
    expect(
      said({
        departures: [departureWith({ conflicts: 1 }), departureWith({ personId: personId(9), name: 'Nora Fell', conflicts: 2, commitments: 2 })],
        partnerships: [group(1, ago(200)), group(2, ago(400))],
        people: [met(1, 'Ada', 4, 5), met(2, 'Ben', 6, 4)],
      }),
    ).toEqual([
      'only-business: Ben',
      'only-business: Ada',
      'unhelpful: Ada',
      'unhelpful: Ben',
      'purpose-untested: Group 2',
      'purpose-untested: Group 1',
      'moved-on: Nora Fell',
      'moved-on: Gareth Lloyd',
    ]);
  });

  it('of someone who left two organisations is by organisation, whichever comes first', () => {
    const left = [2, 1, 3].map((id) => departureWith({ organisationId: id as OrganisationId }));
    const order = nudgesOf(factsWith({ departures: left }), DEFAULT_SETTINGS, FRIDAY).map((nudge) => nudge.rule === 'moved-on' && nudge.organisationId);
    expect(order).toEqual([1, 2, 3]);
  });

  it('goes place by place', () => {
    fc.assert(
      fc.property(anyNudges, (nudges) => {
        const places = nudges.map((nudge) => PLACES.indexOf(placeOf(nudge.rule)));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('one row for each person or thing', () => {
  const rowsOf = (facts: Parameters<typeof factsWith>[0]) =>
    gather(nudgesOf(factsWith(facts), DEFAULT_SETTINGS, FRIDAY)).map(({ place, lead, also }) => [place, lead.rule, ...also.map(({ rule }) => rule)]);

  it('leaves out what the lead has said: how often you spoke, that you have not met, that nothing was written', () => {
    const drifting = contactWith(aPerson(), { lastFaceToFace: ago(70), since: { video: 3, phone: 0, written: 0 }, businessSince: 3 });
    expect(rowsOf({ people: [drifting] })).toEqual([['see', 'overdue', 'only-business']]);
    expect(rowsOf({ people: [contactWith(aPerson(), { postSince: ago(40) })] })).toEqual([['see', 'never-met']]);
    expect(rowsOf({ conflicts: [conflictWith({ lastEntryOn: ago(40), nextOn: ago(3) })] })).toEqual([['conflicts', 'next-conversation']]);
  });

  it('keeps what the lead has not said', () => {
    expect(rowsOf({ people: [contactWith(aPerson(), { lastFaceToFace: ago(70), postSince: ago(40), meetingsForHelp: 4 })] })).toEqual([
      ['see', 'overdue', 'new-in-post', 'unhelpful'],
    ]);
    const talks = [1, 2, 3].map((days) => ({ day: ago(days + 30), movement: 'none' as const, movedTo: null }));
    expect(rowsOf({ conflicts: [conflictWith({ talks, lastEntryOn: ago(31) })] })).toEqual([['conflicts', 'stuck', 'festering']]);
  });

  it('gives a person and a promise of the same number a row each', () => {
    expect(rowsOf({ people: [contactWith(aPerson({ id: personId(1) }), { lastFaceToFace: ago(70) })], commitments: [commitmentWith()] })).toHaveLength(2);
  });

  it('loses nobody, repeats nobody, and leads with what was said first', () => {
    const subject = (nudge: Nudge) => {
      const { subject, subjectId } = snoozeKeyOf(nudge);
      return `${subject} ${subjectId}`;
    };
    fc.assert(
      fc.property(anyNudges, (nudges) => {
        const rows = gather(nudges);
        expect(rows.map(({ lead }) => subject(lead))).toEqual([...new Set(nudges.map(subject))]);
        for (const { place, lead, also } of rows) {
          expect(lead).toBe(nudges.find((nudge) => subject(nudge) === subject(lead)));
          expect(place).toBe(placeOf(lead.rule));
          for (const nudge of also) expect(subject(nudge)).toBe(subject(lead));
        }
        expect(PLACES.flatMap((place) => byPlace(rows)[place])).toEqual(rows);
      }),
    );
  });
});

describe('the acts of a nudge', () => {
  it('are never none, never twice the same, and can always be put off or opened', () => {
    fc.assert(
      fc.property(anyNudges, (nudges) => {
        for (const nudge of nudges) {
          expect(actsOf(nudge)).toEqual(expect.arrayContaining(['snooze', 'open']));
          expect(new Set(actsOf(nudge)).size).toBe(actsOf(nudge).length);
        }
        for (const row of gather(nudges)) {
          expect(actsOfRow(row).slice(0, actsOf(row.lead).length)).toEqual(actsOf(row.lead));
          expect(new Set(actsOfRow(row)).size).toBe(actsOfRow(row).length);
          expect(NUDGE_ACTS).toEqual(expect.arrayContaining([...actsOfRow(row)]));
        }
      }),
    );
  });

  it.each([
    ['worked', 'log'],
    ['parked', 'take-up'],
  ] as const)('of a conversation that is due begin, while it is %s, with ‘%s’', (stage, first) => {
    const [nudge] = nudgesOf(factsWith({ conflicts: [conflictWith({ stage, nextOn: FRIDAY, revisitOn: FRIDAY })] }), DEFAULT_SETTINGS, FRIDAY);
    expect(nudge === undefined ? null : actsOf(nudge)[0]).toBe(first);
  });
});
