import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../main/domain/day.ts';
import { type Nudge, placeOf, RULES, type SnoozeKey, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import { nudgesOf } from '../../../main/domain/nudges/all.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../main/domain/settings.ts';
import { anyDay, anySettings, dayNear, factsAsOf } from '../../support/arbitraries.ts';
import { anyJournal, entryNear, factsOf, meetingNear, type Records } from './records.ts';

const settings = DEFAULT_SETTINGS;
const nudgesIn = (records: Records, today: Parameters<typeof nudgesOf>[2], under: Settings = settings) =>
  nudgesOf(factsOf(records, under, today), under, today);

const isSameKey = (a: SnoozeKey, b: SnoozeKey): boolean => a.rule === b.rule && a.subject === b.subject && a.subjectId === b.subjectId;
const about = (nudge: Nudge): string => {
  const { subject, subjectId } = snoozeKeyOf(nudge);
  return `${subject} ${subjectId}`;
};

/** Days past due of the person's clock nudge; 0 while it says nothing. */
const lateness = (nudges: readonly Nudge[], personId: number): number =>
  nudges.map((nudge) => ((nudge.rule === 'overdue' || nudge.rule === 'never-met') && nudge.personId === personId ? nudge.daysPast : 0)).reduce((a, b) => Math.max(a, b), 0);

const withMeeting = anyJournal.chain(({ today, records }) =>
  fc.record({ today: fc.constant(today), records: fc.constant(records), meeting: meetingNear(today), at: fc.nat(records.meetings.length) }),
);

describe('adding and taking away', () => {
  it('never makes anyone more overdue when a face-to-face meeting is added', () => {
    fc.assert(
      fc.property(withMeeting, ({ today, records, meeting }) => {
        const added = { ...meeting, mode: 'face-to-face' as const };
        const [before, after] = [records, { ...records, meetings: [...records.meetings, added] }].map((all) => nudgesIn(all, today));
        for (const { person, lastFaceToFace } of factsOf(records, settings, today).people) {
          // The rule of never met starts a person gently; a first meeting starts the rhythm itself, which may be shorter.
          if (lastFaceToFace === null && added.day <= today) continue;
          expect(lateness(after ?? [], person.id)).toBeLessThanOrEqual(lateness(before ?? [], person.id));
        }
      }),
    );
  });

  it('restores exactly the nudges there were when a meeting is taken out again, wherever it stood', () => {
    fc.assert(
      fc.property(withMeeting, anySettings, ({ today, records, meeting, at }, under) => {
        const added = records.meetings.toSpliced(at, 0, meeting);
        const removed = added.filter((one) => one !== meeting);
        expect(nudgesIn({ ...records, meetings: removed }, today, under)).toEqual(nudgesIn(records, today, under));
        expect(nudgesIn({ ...records, meetings: added.toReversed() }, today, under)).toEqual(nudgesIn({ ...records, meetings: added }, today, under));
      }),
    );
  });

  it('quiets a conversation that was due when it is written of, and asks again when that is taken out', () => {
    const withEntry = anyJournal.chain(({ today, records }) => fc.record({ today: fc.constant(today), records: fc.constant(records), entry: entryNear(today) }));
    fc.assert(
      fc.property(withEntry, ({ today, records, entry }) => {
        const before = nudgesIn(records, today);
        const written = { ...records, conflicts: records.conflicts.map((one) => ({ ...one, entries: [...one.entries, { ...entry, day: today }] })) };
        for (const nudge of nudgesIn(written, today)) {
          if (placeOf(nudge.rule) === 'conflicts' && 'stage' in nudge && nudge.stage !== 'parked') expect(nudge.rule).toBe('stuck');
        }
        const removed = { ...written, conflicts: written.conflicts.map((one) => ({ ...one, entries: one.entries.slice(0, -1) })) };
        expect(nudgesIn(removed, today)).toEqual(before);
      }),
    );
  });
});

const dayAndFacts = anyDay.chain((today) => fc.record({ today: fc.constant(today), facts: factsAsOf(today), under: anySettings }));

describe('silence', () => {
  it('keeps a snoozed nudge silent until its day, and no other; on its day it speaks', () => {
    fc.assert(
      fc.property(dayAndFacts, fc.nat(), fc.integer({ min: 1, max: 60 }), ({ today, facts, under }, which, days) => {
        const before = nudgesOf(facts, under, today);
        const chosen = before[which % Math.max(1, before.length)];
        if (chosen === undefined) return;
        const key = snoozeKeyOf(chosen);
        const snoozed = {
          ...facts,
          snoozes: [...facts.snoozes.filter((other) => !isSameKey(other, key)), { ...key, until: addDays(today, days) }],
        };
        expect(nudgesOf(snoozed, under, today)).toEqual(before.filter((nudge) => !isSameKey(snoozeKeyOf(nudge), key)));
        const onItsDay = { ...snoozed, snoozes: snoozed.snoozes.map((other) => (isSameKey(other, key) ? { ...other, until: today } : other)) };
        expect(nudgesOf(onItsDay, under, today)).toEqual(before);
      }),
    );
  });

  it('stays silent on the last day of a snooze, and on its day says what it would have said', () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), fc.integer({ min: 1, max: 40 }), ({ today, records }, which, days) => {
        const before = nudgesIn(records, today);
        const chosen = before[which % Math.max(1, before.length)];
        if (chosen === undefined) return;
        const key = snoozeKeyOf(chosen);
        const until = addDays(today, days);
        const snoozed = { ...records, snoozes: [{ ...key, until }] };
        for (const day of [today, addDays(until, -1)]) expect(nudgesIn(snoozed, day).some((nudge) => isSameKey(snoozeKeyOf(nudge), key))).toBe(false);
        expect(nudgesIn(snoozed, until)).toEqual(nudgesIn(records, until));
      }),
    );
  });

  it('nags about nothing that is planned', () => {
    fc.assert(
      fc.property(anyJournal, fc.integer({ min: 1, max: settings.plannedWithinDays }), ({ today, records }, days) => {
        const on = addDays(today, days);
        const meeting = { day: on, mode: 'face-to-face', character: 'business', isAboutPurpose: false } as const;
        const planned: Records = {
          ...records,
          meetings: [
            ...records.meetings,
            ...records.partnerships.map(({ id }) => ({ ...meeting, personIds: records.people.map((person) => person.id), partnershipId: id })),
          ],
          conflicts: records.conflicts.map((conflict) => ({ ...conflict, nextOn: on, revisitOn: on })),
        };
        for (const nudge of nudgesIn(planned, today)) expect(placeOf(nudge.rule)).toBe('promises');
      }),
    );
  });

  it('says nothing of a rule that is turned off, and the same of every other', () => {
    fc.assert(
      fc.property(dayAndFacts, fc.constantFrom(...RULES), ({ today, facts, under }, rule) => {
        const on = { ...under, nudges: { ...under.nudges, off: under.nudges.off.filter((other) => other !== rule) } };
        const off = { ...under, nudges: { ...under.nudges, off: [...on.nudges.off, rule] } };
        expect(nudgesOf(facts, off, today)).toEqual(nudgesOf(facts, on, today).filter((nudge) => nudge.rule !== rule));
      }),
    );
  });

  it('says nothing of a person who is archived or has no rhythm, except that they left', () => {
    fc.assert(
      fc.property(dayAndFacts, fc.boolean(), ({ today, facts, under }, archived) => {
        const still = archived ? { archivedOn: today } : { rhythm: { kind: 'none' as const } };
        const quiet = { ...facts, people: facts.people.map((one) => ({ ...one, person: { ...one.person, ...still } })) };
        for (const nudge of nudgesOf(quiet, under, today)) expect(about(nudge).startsWith('person') && nudge.rule !== 'moved-on').toBe(false);
      }),
    );
  });
});

describe('the order of what is said', () => {
  it('does not depend on the order of the facts', () => {
    const shuffled = dayAndFacts.chain(({ today, facts, under }) => {
      const all = <T>(some: readonly T[]) => fc.shuffledSubarray([...some], { minLength: some.length });
      return fc.record({
        today: fc.constant(today),
        under: fc.constant(under),
        facts: fc.constant(facts),
        other: fc.record({
          people: all(facts.people),
          partnerships: all(facts.partnerships),
          conflicts: all(facts.conflicts),
          commitments: all(facts.commitments),
          departures: all(facts.departures),
          snoozes: all(facts.snoozes),
        }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ today, under, facts, other }) => {
        expect(nudgesOf(other, under, today)).toEqual(nudgesOf(facts, under, today));
      }),
    );
  });

  it('keeps what is late longest ahead as the days go by, of promises that ask on both', () => {
    const two = anyDay.chain((today) => fc.record({ today: fc.constant(today), facts: factsAsOf(today), later: dayNear(addDays(today, 1), 0, 30) }));
    fc.assert(
      fc.property(two, ({ today, facts, later }) => {
        const promises = (day: typeof today) => nudgesOf({ ...facts, snoozes: [] }, settings, day).filter((nudge) => nudge.rule === 'promise-due');
        const now = promises(today);
        const then = promises(later).filter((nudge) => now.some((other) => other.commitmentId === nudge.commitmentId));
        expect(then.map(({ commitmentId }) => commitmentId)).toEqual(now.map(({ commitmentId }) => commitmentId));
        expect(then.map(({ daysPast }) => daysPast)).toEqual(now.map(({ daysPast }) => daysPast + daysBetween(today, later)));
      }),
    );
  });
});
