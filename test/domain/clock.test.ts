import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockReading, type ClockState, readClock, rhythmDaysOf } from '../../main/domain/clock.ts';
import { addDays, type Day, day, daysBetween } from '../../main/domain/day.ts';
import { nudgeFor, whoToSee } from '../../main/domain/nudges/clock.ts';
import type { ContactFacts } from '../../main/domain/nudges/facts.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import { anyDay, contactAsOf, dayNear } from '../support/arbitraries.ts';
import { aPerson, contactWith, FRIDAY, personId } from '../support/builders.ts';

const settings = DEFAULT_SETTINGS;
const stateOf = (facts: ContactFacts, today: Day = FRIDAY): ClockState => readClock(facts, settings, today).state;

const running = (reading: ClockReading) => {
  if (reading.state === 'still') throw new Error('The clock stands still.');
  return reading;
};

/** A day and any contact as of it. */
const dayAndContact = anyDay.chain((today) => fc.record({ today: fc.constant(today), facts: contactAsOf(today) }));

describe('the face-to-face clock', () => {
  const met = (daysAgo: number, but: Partial<Omit<ContactFacts, 'person'>> = {}) =>
    contactWith(aPerson({ ring: 'key' }), { lastFaceToFace: addDays(FRIDAY, -daysAgo), ...but });
  const inDays = (days: number) => addDays(FRIDAY, days);

  it.each<[string, ContactFacts, ClockState]>([
    ['met today', met(0), 'in-touch'],
    ['eight days left of sixty', met(52), 'in-touch'],
    ['seven days left', met(53), 'due-soon'],
    ['due today', met(60), 'due-soon'],
    ['a day past due', met(61), 'overdue'],
    ['years past due', met(3_000), 'overdue'],
    ['past due and planned for tomorrow', met(71, { nextFaceToFace: inDays(1) }), 'planned'],
    ['past due and planned within a fortnight', met(71, { nextFaceToFace: inDays(14) }), 'planned'],
    ['past due and planned after more than a fortnight', met(71, { nextFaceToFace: inDays(15) }), 'overdue'],
    ['not due yet and planned for the due day', met(10, { nextFaceToFace: inDays(50) }), 'planned'],
    ['not due yet and planned for after it', met(10, { nextFaceToFace: inDays(51) }), 'in-touch'],
    ['snoozed until tomorrow', met(71, { snoozedUntil: inDays(1) }), 'snoozed'],
    ['snoozed until today speaks again', met(71, { snoozedUntil: FRIDAY }), 'overdue'],
    ['snoozed and planned is snoozed', met(71, { snoozedUntil: inDays(3), nextFaceToFace: inDays(2) }), 'snoozed'],
  ])('%s', (_, facts, state) => {
    expect(stateOf(facts)).toBe(state);
  });

  const addedDaysAgo = (daysAgo: number, but: Partial<Omit<ContactFacts, 'person'>> = {}) =>
    contactWith(aPerson({ addedOn: addDays(FRIDAY, -daysAgo) }), but);

  it.each<[string, ContactFacts, ClockState]>([
    ['added today and never met', addedDaysAgo(0), 'in-touch'],
    ['added a week ago', addedDaysAgo(7), 'due-soon'],
    ['added a fortnight ago is due today', addedDaysAgo(14), 'due-soon'],
    ['added fifteen days ago and never met', addedDaysAgo(15), 'never-met'],
    ['added long ago, in a post begun a week ago', addedDaysAgo(400, { postSince: addDays(FRIDAY, -7) }), 'due-soon'],
    ['added long ago, in a post begun fifteen days ago', addedDaysAgo(400, { postSince: addDays(FRIDAY, -15) }), 'never-met'],
    ['added lately, long in post', addedDaysAgo(7, { postSince: addDays(FRIDAY, -400) }), 'due-soon'],
    ['never met and planned', addedDaysAgo(100, { nextFaceToFace: addDays(FRIDAY, 3) }), 'planned'],
  ])('%s', (_, facts, state) => {
    expect(stateOf(facts)).toBe(state);
  });

  it.each<[string, Partial<Parameters<typeof aPerson>[0]>]>([
    ['someone archived', { archivedOn: FRIDAY }],
    ['someone without a rhythm', { rhythm: { kind: 'none' } }],
  ])('stands still for %s, however long it has been', (_, but) => {
    expect(stateOf(contactWith(aPerson(but), { lastFaceToFace: day('2001-01-01') }))).toBe('still');
  });

  it('takes a person’s own rhythm before the ring’s', () => {
    expect(rhythmDaysOf(aPerson({ ring: 'inner', rhythm: { kind: 'days', days: 12 } }), settings)).toBe(12);
    expect(rhythmDaysOf(aPerson({ ring: 'inner' }), settings)).toBe(30);
    expect(rhythmDaysOf(aPerson({ ring: 'key' }), settings)).toBe(60);
    expect(rhythmDaysOf(aPerson({ ring: 'wider' }), settings)).toBe(180);
  });

  it('measures urgency as days past due ÷ rhythm × ring weight', () => {
    const at = (ring: 'inner' | 'key' | 'wider', daysAgo: number) =>
      running(readClock(contactWith(aPerson({ ring }), { lastFaceToFace: addDays(FRIDAY, -daysAgo) }), settings, FRIDAY)).urgency;
    expect(at('inner', 71)).toBeCloseTo((41 / 30) * 1.5);
    expect(at('key', 120)).toBeCloseTo(1);
    expect(at('wider', 270)).toBeCloseTo(0.3);
  });

  it('is never late and in touch at once: every reading agrees with its own due day', () => {
    fc.assert(
      fc.property(dayAndContact, ({ today, facts }) => {
        const reading = readClock(facts, settings, today);
        if (reading.state === 'still') return;
        expect(reading.daysPast).toBe(daysBetween(reading.due, today));
        if (reading.state === 'overdue' || reading.state === 'never-met') expect(today > reading.due).toBe(true);
        if (reading.state === 'due-soon' || reading.state === 'in-touch') expect(today <= reading.due).toBe(true);
        expect(reading.state === 'never-met' && facts.lastFaceToFace !== null).toBe(false);
      }),
    );
  });

  it('never asks for more once a face-to-face meeting is added', () => {
    const meetingToo = dayAndContact.chain(({ today, facts }) => fc.record({ today: fc.constant(today), facts: fc.constant(facts), on: dayNear(today, 900, 0) }));
    fc.assert(
      fc.property(meetingToo, ({ today, facts, on }) => {
        const before = readClock(facts, settings, today);
        // The rule of never met starts a person gently; a meeting starts the rhythm itself, which may be shorter.
        if (before.state === 'still' || facts.lastFaceToFace === null) return;
        const after = running(readClock({ ...facts, lastFaceToFace: facts.lastFaceToFace > on ? facts.lastFaceToFace : on }, settings, today));
        expect(after.urgency).toBeLessThanOrEqual(before.urgency);
      }),
    );
  });

  it('never rolls itself forward: left alone, whoever is overdue stays overdue and grows more urgent', () => {
    fc.assert(
      fc.property(dayAndContact, fc.integer({ min: 1, max: 400 }), ({ today, facts }, later) => {
        const alone = { ...facts, nextFaceToFace: null, snoozedUntil: null };
        const [now, then] = [nudgeFor(alone, settings, today), nudgeFor(alone, settings, addDays(today, later))];
        if (now === null) return;
        expect(then?.rule).toBe(now.rule);
        expect(then?.urgency).toBeGreaterThan(now.urgency);
      }),
    );
  });

  it('is silent while snoozed and speaks on the day', () => {
    fc.assert(
      fc.property(dayAndContact, fc.integer({ min: 1, max: 60 }), ({ today, facts }, days) => {
        const alone = { ...facts, nextFaceToFace: null };
        const until = addDays(today, days);
        const snoozed = { ...alone, snoozedUntil: until };
        for (const before of [today, addDays(until, -1)]) expect(nudgeFor(snoozed, settings, before)).toBeNull();
        expect(nudgeFor(snoozed, settings, until)).toEqual(nudgeFor({ ...alone, snoozedUntil: null }, settings, until));
      }),
    );
  });

  it('does not nag about what is planned', () => {
    fc.assert(
      fc.property(dayAndContact, fc.integer({ min: 1, max: settings.plannedWithinDays }), ({ today, facts }, days) => {
        expect(nudgeFor({ ...facts, nextFaceToFace: addDays(today, days) }, settings, today)).toBeNull();
      }),
    );
  });
});

describe('whom to see', () => {
  it('puts the most urgent first, then goes by name in British order', () => {
    const late = (n: number, name: string, daysAgo: number) =>
      contactWith(aPerson({ id: personId(n), name, ring: 'key' }), { lastFaceToFace: addDays(FRIDAY, -daysAgo) });
    const everyone = [late(1, 'Zainab Hussain', 90), late(2, 'Siân Llywelyn', 90), late(3, 'Sian Marsh', 90), late(4, 'Åsa Lind', 90), late(5, 'Helen Carrow', 100)];
    expect(whoToSee(everyone, settings, FRIDAY).map((nudge) => nudge.name)).toEqual([
      'Helen Carrow',
      'Åsa Lind',
      'Siân Llywelyn',
      'Sian Marsh',
      'Zainab Hussain',
    ]);
  });

  it('does not depend on the order people come in', () => {
    const many = anyDay.chain((today) =>
      fc.record({
        today: fc.constant(today),
        people: fc
          .uniqueArray(contactAsOf(today), { maxLength: 12, selector: (facts) => facts.person.id })
          .chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))),
      }),
    );
    fc.assert(
      fc.property(many, ({ today, people: [people, shuffled] }) => {
        const order = (given: readonly ContactFacts[]) => whoToSee(given, settings, today).map(({ urgency, name }) => ({ urgency, name }));
        expect(order(shuffled)).toEqual(order(people));
      }),
    );
  });

  it('says why as data: what was meant, how long it has been, and how often you spoke since', () => {
    const helen = contactWith(aPerson({ ring: 'inner' }), {
      lastFaceToFace: day('2026-09-10'),
      lastContact: day('2026-11-02'),
      since: { video: 2, phone: 0, written: 1 },
    });
    expect(whoToSee([helen], settings, FRIDAY)).toEqual([
      expect.objectContaining({
        rule: 'overdue',
        name: 'Helen Carrow',
        rhythmDays: 30,
        daysSince: 71,
        daysPast: 41,
        due: '2026-10-10',
        since: { video: 2, phone: 0, written: 1 },
      }),
    ]);
  });
});
