import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../main/domain/day.ts';
import { quarterStart } from '../../main/domain/factors.ts';
import { CHARACTERS, FACTORS, MODES } from '../../main/domain/meeting.ts';
import { periodOf } from '../../main/domain/pictures/factors.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const anyMeeting = fc.record({
  ago: fc.integer({ min: -10, max: 220 }),
  mode: fc.constantFrom(...MODES),
  character: fc.constantFrom(...CHARACTERS),
  factors: fc.subarray([...FACTORS]),
});
const anyOffer = fc.record({ ago: fc.integer({ min: 0, max: 220 }), kept: fc.boolean() });

async function journalOf(meetings: readonly (typeof anyMeeting extends fc.Arbitrary<infer M> ? M : never)[], offers: readonly { readonly ago: number; readonly kept: boolean }[]): Promise<DeskUnderTest> {
  const desk = aDesk();
  const { personId } = await desk.ask('people.add', { name: 'Helen Carrow' });
  for (const { ago, ...rest } of meetings) {
    const planned = ago < 0 ? { factors: [] } : {};
    await desk.ask('meetings.save', { entries: [anEntry({ ...rest, ...planned, day: addDays(FRIDAY, -ago), participants: [withPerson(personId)] })] });
  }
  for (const { ago, kept } of offers) {
    const madeOn = addDays(FRIDAY, -ago);
    const { commitmentId } = await desk.ask('commitments.add', { with: { kind: 'person', personId }, direction: 'mine', kind: 'help', what: 'chair her meeting', madeOn, dueOn: null });
    if (kept) await desk.ask('commitments.settle', { commitmentId, as: 'kept', on: FRIDAY });
  }
  return desk;
}

describe('Five factors', () => {
  it('tell for this quarter just what the strip on Today draws, in the same words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMeeting, { maxLength: 12 }), fc.array(anyOffer, { maxLength: 4 }), async (meetings, offers) => {
        const desk = await journalOf(meetings, offers);
        const { factors: strips } = await desk.ask('today.show', {});
        const { factors } = await desk.ask('factors.show', periodOf('quarter', FRIDAY));
        for (const [i, strip] of strips.entries()) {
          expect(factors[i]?.factor).toBe(strip.factor);
          expect(factors[i]?.pieces.map(({ day }) => day).toReversed()).toEqual(strip.days);
          if (strip.days.length > 0) expect(factors[i]?.words).toBe(strip.words);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('fall apart into quarters without a piece lost or told twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMeeting, { maxLength: 12 }), async (meetings) => {
        const desk = await journalOf(meetings, []);
        const days = async (from: typeof FRIDAY, to: typeof FRIDAY) => (await desk.ask('factors.show', { from, to })).factors.map(({ pieces }) => pieces.map(({ day, kind, id }) => `${day} ${kind} ${id}`));
        const before = periodOf('before', FRIDAY);
        const [both, now, earlier] = [await days(before.from, FRIDAY), await days(quarterStart(FRIDAY), FRIDAY), await days(before.from, before.to)];
        for (const [i, pieces] of both.entries()) expect(pieces).toEqual([...(now[i] ?? []), ...(earlier[i] ?? [])]);
      }),
      { numRuns: 15 },
    );
  });

  it('tell of one person what was with them alone, and of someone unknown nothing at all', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
    const { personId: gareth } = await desk.ask('people.add', { name: 'Gareth Pugh' });
    await desk.ask('meetings.save', { entries: [anEntry({ day: FRIDAY, participants: [withPerson(helen)] }), anEntry({ day: addDays(FRIDAY, -1), participants: [withPerson(gareth)] })] });
    const shown = await desk.ask('factors.show', { ...periodOf('quarter', FRIDAY), scope: { kind: 'person', personId: helen } });
    expect(shown.of).toBe('Helen Carrow');
    expect(shown.factors.find(({ factor }) => factor === 2)?.pieces.map(({ label }) => label)).toEqual(['Helen Carrow']);
    expect((await desk.refused('factors.show', { from: FRIDAY, to: addDays(FRIDAY, -1) })).kind).toBe('refused');
  });

  it('say plainly where there is nothing', async () => {
    const { factors } = await aDesk().ask('factors.show', periodOf('year', FRIDAY));
    expect(factors.map(({ words }) => words)).toEqual(['Nothing in this period', 'Nothing in this period', 'Nothing in this period', 'Nothing offered in this period', 'Nothing in this period']);
  });
});

describe('A year face to face', () => {
  it('counts every meeting in person by its day, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMeeting, { maxLength: 15 }), async (meetings) => {
        const desk = await journalOf(meetings, []);
        const { days } = await desk.ask('years.show', { year: 2026 });
        const inPerson = meetings.filter(({ mode, ago }) => mode === 'face-to-face' && ago >= 0);
        expect(days.reduce((sum, each) => sum + each.meetings, 0)).toBe(inPerson.length);
        for (const { day, names } of days) {
          expect(inPerson.some(({ ago }) => addDays(FRIDAY, -ago) === day)).toBe(true);
          expect(names).toEqual(['Helen Carrow']);
        }
      }),
      { numRuns: 15 },
    );
  });
});
