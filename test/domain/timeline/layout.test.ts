import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMITMENT_KINDS, COMMITMENT_STATES, DIRECTIONS } from '../../../main/domain/commitment.ts';
import { STAGES } from '../../../main/domain/conflict.ts';
import { addDays, day } from '../../../main/domain/day.ts';
import type { CommitmentId, ConflictId, MeetingId } from '../../../main/domain/id.ts';
import { CHARACTERS, MODES, SAFETIES } from '../../../main/domain/meeting.ts';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { layOut, prepareLayout, spanOf, xOf, zoomLimits } from '../../../main/domain/timeline/layout.ts';
import { PLAIN_SIZES } from '../../../main/domain/timeline/sizes.ts';
import { dayNear } from '../../support/arbitraries.ts';
import { FRIDAY, personId } from '../../support/builders.ts';

const YEARS = 7_300;
const past = dayNear(FRIDAY, YEARS, 0);
const around = dayNear(FRIDAY, YEARS, 200);
const numbered = <T extends object>(thing: fc.Arbitrary<T>, most: number) => fc.array(thing, { maxLength: most }).map((all) => all.map((one, i) => ({ ...one, id: i + 1 })));

const anyFacts: fc.Arbitrary<TimelineFacts> = fc
  .record({
    rhythmDays: fc.option(fc.integer({ min: 1, max: 365 })),
    bands: numbered(fc.record({ from: fc.option(past), to: fc.option(around), label: fc.string({ maxLength: 60 }) }), 20),
    meetings: numbered(fc.record({ day: around, mode: fc.constantFrom(...MODES), character: fc.constantFrom(...CHARACTERS) }), 300),
    conflicts: numbered(
      fc.record({ noticedOn: past, moves: fc.array(fc.record({ day: past, stage: fc.constantFrom(...STAGES) }), { maxLength: 5 }), title: fc.string({ maxLength: 60 }) }),
      40,
    ),
    commitments: numbered(
      fc.record({
        direction: fc.constantFrom(...DIRECTIONS),
        kind: fc.constantFrom(...COMMITMENT_KINDS),
        state: fc.constantFrom(...COMMITMENT_STATES),
        madeOn: past,
        dueOn: fc.option(around),
        settledOn: fc.option(past),
      }),
      80,
    ),
    trust: fc.array(fc.record({ day: past, safety: fc.constantFrom(...SAFETIES) }), { maxLength: 60 }),
    flags: numbered(fc.record({ day: past }), 10),
  })
  .map(({ bands, meetings, conflicts, commitments, trust, flags, ...rest }) => ({
    ...rest,
    name: 'Helen Carrow',
    today: FRIDAY,
    bands: bands.map((band) => ({ ...band, kind: 'post' as const, personId: personId(1) })),
    meetings: meetings.map((meeting) => ({ ...meeting, id: meeting.id as MeetingId, factors: [], label: '' })),
    conflicts: conflicts.map((conflict) => ({ ...conflict, id: conflict.id as ConflictId, stage: conflict.moves.at(-1)?.stage ?? ('noticed' as const) })),
    commitments: commitments.map((commitment) => ({ ...commitment, id: commitment.id as CommitmentId, what: 'send the figures' })),
    trust: trust.map((point, i) => ({ ...point, meetingId: (i + 1) as MeetingId })),
    flags: flags.map((flag) => ({ ...flag, kind: 'purpose' as const, label: '' })),
  }));

/** From twenty years in a window to a week in it. */
const anyScale = fc.double({ min: 0.12, max: 200, noNaN: true }).map((pixelsPerDay) => ({ origin: day('2006-01-01'), pixelsPerDay }));

type Layout = ReturnType<typeof layOut>;
const toldIn = (layout: Layout) => ({
  bands: layout.bands.flatMap((bar) => (bar.kind === 'one' ? [bar.bar.band.id] : bar.bars.map(({ band }) => band.id))),
  meetings: [...layout.faces, ...layout.remote].flatMap(({ members }) => members.map(({ id }) => id)),
  conflicts: layout.conflicts.flatMap((bar) => (bar.kind === 'one' ? [bar.bar.conflict.id] : bar.bars.map(({ conflict }) => conflict.id))),
  commitments: [...layout.mine, ...layout.theirs].flatMap((bar) => (bar.kind === 'one' ? [bar.bar.commitment.id] : bar.bars.map(({ commitment }) => commitment.id))),
  flags: layout.flags.flatMap(({ members }) => members.map(({ id }) => id)),
  trust: layout.trust.map(({ meetingId }) => meetingId),
});
const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);

describe('the picture of a relationship', () => {
  it('holds everything the journal knows, each once, at every zoom', () => {
    fc.assert(
      fc.property(anyFacts, anyScale, (facts, scale) => {
        const told = toldIn(layOut(facts, scale));
        for (const lane of ['bands', 'meetings', 'conflicts', 'commitments', 'flags'] as const) expect(sorted(told[lane])).toEqual(facts[lane].map(({ id }) => id));
        expect(sorted(told.trust)).toEqual(facts.trust.map(({ meetingId }) => meetingId));
      }),
    );
  });

  it('is the same whatever order the records come in', () => {
    fc.assert(
      fc.property(anyFacts, anyScale, (facts, scale) => {
        const turned: TimelineFacts = {
          ...facts,
          bands: facts.bands.toReversed(),
          meetings: facts.meetings.toReversed(),
          conflicts: facts.conflicts.toReversed(),
          commitments: facts.commitments.toReversed(),
          trust: facts.trust.toReversed(),
          flags: facts.flags.toReversed(),
        };
        expect(layOut(turned, scale)).toEqual(layOut(facts, scale));
      }),
    );
  });

  it('is the same when it was prepared once and zoomed before', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(anyScale, { minLength: 1, maxLength: 4 }), (facts, scales) => {
        const layAt = prepareLayout(facts, day('2006-01-01'));
        for (const scale of scales) expect(layAt(scale.pixelsPerDay)).toEqual(layOut(facts, scale));
      }),
    );
  });

  it('moves as a whole: another origin shifts everything by as much, and gathers nothing else', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 40 }), fc.integer({ min: -3_000, max: 3_000 }), (facts, pixelsPerDay, days) => {
        const here = layOut(facts, { origin: FRIDAY, pixelsPerDay });
        const there = layOut(facts, { origin: addDays(FRIDAY, days), pixelsPerDay });
        const shift = days * pixelsPerDay;
        expect(there.faces.map(({ x, members }) => [x + shift, members.length])).toEqual(here.faces.map(({ x, members }) => [x, members.length]));
        expect(there.conflicts.map(({ from, row, kind }) => [from + shift, row, kind])).toEqual(here.conflicts.map(({ from, row, kind }) => [from, row, kind]));
      }),
    );
  });

  it('never draws two marks over one another', () => {
    fc.assert(
      fc.property(anyFacts, anyScale, (facts, scale) => {
        const { faces, remote } = layOut(facts, scale);
        const width = (count: number) => (count === 1 ? PLAIN_SIZES.mark : PLAIN_SIZES.counted(count));
        for (const lane of [faces, remote]) {
          lane.forEach((cluster, i) => {
            const before = lane[i - 1];
            if (before !== undefined) expect(cluster.x - before.x).toBeGreaterThanOrEqual((width(before.members.length) + width(cluster.members.length)) / 2);
          });
        }
      }),
    );
  });

  it('tells a conflict as stages that follow one another without a hole, from when it was noticed', () => {
    fc.assert(
      fc.property(anyFacts, anyScale, (facts, scale) => {
        for (const placed of layOut(facts, scale).conflicts) {
          for (const { conflict, from, stages } of placed.kind === 'one' ? [placed.bar] : placed.bars) {
            expect(from).toBe(xOf(conflict.noticedOn, scale));
            stages.forEach((stage) => {
              expect(stage.to).toBeGreaterThanOrEqual(stage.from);
            });
          }
        }
      }),
    );
  });

  it('reaches from the first thing to the last, and can be seen whole or as one week', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { from, to } = spanOf(facts);
        expect(from <= FRIDAY && to >= FRIDAY).toBe(true);
        const { least, most } = zoomLimits(facts, 1_000);
        expect(least).toBeLessThanOrEqual(most);
        const { from: first, to: last } = layOut(facts, { origin: from, pixelsPerDay: least });
        expect(last - first).toBeLessThanOrEqual(1_000);
      }),
    );
  });
});

describe('what is out of the ordinary', () => {
  const facts = (but: Partial<TimelineFacts>): TimelineFacts => ({
    name: 'Helen Carrow',
    today: FRIDAY,
    rhythmDays: 30,
    bands: [],
    meetings: [],
    conflicts: [],
    commitments: [],
    trust: [],
    flags: [],
    ...but,
  });
  const meeting = (id: number, on: string): TimelineFacts['meetings'][number] => ({
    id: id as MeetingId,
    day: day(on),
    mode: 'face-to-face',
    character: 'business',
    factors: [],
    label: '',
  });
  const post = (id: number, from: string | null, to: string | null): TimelineFacts['bands'][number] => ({
    id,
    kind: 'post',
    label: 'Chair',
    personId: personId(1),
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
  });
  const told = (some: TimelineFacts, width = 1_000) => {
    const { least } = zoomLimits(some, width);
    return toldIn(layOut(some, { origin: spanOf(some).from, pixelsPerDay: least }));
  };

  it('someone never met is today alone, and can be looked at', () => {
    const none = facts({});
    expect(spanOf(none)).toEqual({ from: FRIDAY, to: FRIDAY });
    expect(told(none).meetings).toEqual([]);
    expect(zoomLimits(none, 1_000).least).toBeLessThanOrEqual(zoomLimits(none, 1_000).most);
  });

  it('one meeting stands where it was, and the hatch runs from it to today', () => {
    const one = facts({ meetings: [meeting(1, '2026-01-05')] });
    const layout = layOut(one, { origin: day('2026-01-01'), pixelsPerDay: 2 });
    expect(layout.faces.map(({ x }) => x)).toEqual([9]);
    expect(layout.neglects).toHaveLength(1);
    expect(layout.neglects[0]?.to).toBe(layout.today);
  });

  it('five thousand meetings are all there, in few marks', () => {
    const many = facts({ meetings: Array.from({ length: 5_000 }, (_, i) => meeting(i + 1, addDays(FRIDAY, -i))) });
    expect(told(many).meetings).toHaveLength(5_000);
    const { least } = zoomLimits(many, 1_000);
    expect(layOut(many, { origin: spanOf(many).from, pixelsPerDay: least }).faces.length).toBeLessThan(60);
  });

  it('posts that overlap stand in rows of their own, and more than there are rows for are counted', () => {
    const overlapping = facts({ bands: Array.from({ length: 30 }, (_, i) => post(i + 1, '2010-04-01', null)) });
    const { bands } = layOut(overlapping, { origin: day('2010-01-01'), pixelsPerDay: 0.2 });
    expect(new Set(bands.map(({ row }) => row)).size).toBe(PLAIN_SIZES.rows.bands);
    expect(bands.at(-1)).toMatchObject({ kind: 'many' });
    expect(told(overlapping).bands).toHaveLength(30);
  });

  it('a post without days reaches from end to end', () => {
    const unknown = facts({ bands: [post(1, null, null)], meetings: [meeting(1, '2020-01-05')] });
    const layout = layOut(unknown, { origin: day('2020-01-05'), pixelsPerDay: 1 });
    expect(layout.bands[0]).toMatchObject({ from: layout.from, to: layout.to });
  });

  it('days in 1948 and in 2068 are part of it', () => {
    const long = facts({ bands: [post(1, '1948-07-05', '2068-03-31')], meetings: [meeting(1, '1948-07-05'), meeting(2, '2068-03-31')] });
    expect(spanOf(long)).toEqual({ from: '1948-07-05', to: '2068-03-31' });
    expect(sorted(told(long).meetings)).toEqual([1, 2]);
  });

  it('a conflict never resolved runs to today, and one noticed tomorrow is a day of its own', () => {
    const noticed = (id: number, on: string) => ({ id: id as ConflictId, title: 'Beds', noticedOn: day(on), stage: 'noticed' as const, moves: [{ day: day(on), stage: 'noticed' as const }] });
    const layout = layOut(facts({ conflicts: [noticed(1, '2015-02-01'), noticed(2, addDays(FRIDAY, 1))] }), { origin: day('2015-01-01'), pixelsPerDay: 1 });
    const [first, second] = layout.conflicts;
    expect(first?.kind === 'one' && first.bar.barTo).toBe(layout.today);
    expect(second?.kind === 'one' && second.bar.barTo - second.bar.from).toBe(PLAIN_SIZES.least);
  });
});
