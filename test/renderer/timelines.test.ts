import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, MeetingId } from '../../main/domain/id.ts';
import type { TimelineCommitment, TimelineFacts, TimelineMeeting } from '../../main/domain/timeline/facts.ts';
import { layOut } from '../../main/domain/timeline/layout.ts';
import { LANES, tellTimeline } from '../../main/domain/timeline/tell.ts';
import { ticksOf } from '../../renderer/features/timelines/axis.ts';
import { stack } from '../../renderer/features/timelines/lanes.ts';
import { sayThings, type Stop, stopsOf, walk } from '../../renderer/features/timelines/stops.ts';
import { around, daysIn, latest, moved, reaching, roomFor, whole, within, zoomed } from '../../renderer/features/timelines/view.ts';
import { sayBand, sayCommitment, sayConflict, sayMeeting, sayMeetings } from '../../main/domain/timeline/words.ts';
import { dayNear } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const aMeeting = (n: number, on: string, but: Partial<TimelineMeeting> = {}): TimelineMeeting => ({
  id: n as MeetingId,
  day: day(on),
  mode: 'face-to-face',
  character: 'business',
  factors: [],
  label: '',
  ...but,
});

const aPromise = (but: Partial<TimelineCommitment> = {}): TimelineCommitment => ({
  id: 1 as CommitmentId,
  direction: 'mine',
  kind: 'action',
  what: 'publish the true cost',
  madeOn: day('2026-03-02'),
  dueOn: null,
  state: 'open',
  settledOn: null,
  ...but,
});

const someFacts = (but: Partial<TimelineFacts> = {}): TimelineFacts => ({
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

const anyMeetings = fc
  .array(fc.record({ on: dayNear(FRIDAY, 7_000, 100), remote: fc.boolean() }), { minLength: 1, maxLength: 200 })
  .map((all) => all.map(({ on, remote }, i) => aMeeting(i + 1, on, { mode: remote ? 'video' : 'face-to-face' })));
const anyFacts = anyMeetings.map((meetings) => someFacts({ meetings, bands: [{ id: 1, kind: 'post', label: 'Chair', personId: personId(1), from: day('2001-04-01'), to: null }] }));
const anyWidth = fc.integer({ min: 300, max: 2_000 });
const anyView = fc.record({ left: fc.integer({ min: -20_000, max: 20_000 }), pixelsPerDay: fc.double({ min: 0.001, max: 500, noNaN: true }) });

describe('the part of the years in sight', () => {
  it('is never beyond what there is, nor nearer than a week', () => {
    fc.assert(
      fc.property(anyFacts, anyWidth, anyView, (facts, width, view) => {
        const room = roomFor(facts, width);
        const seen = within(view, room);
        expect(daysIn(seen, room)).toBeGreaterThanOrEqual(6.99);
        expect(seen.left).toBeGreaterThanOrEqual(-daysIn(seen, room) * 0.021);
        expect(seen.left + daysIn(seen, room)).toBeLessThanOrEqual(Math.max(room.days, daysIn(seen, room)) + daysIn(seen, room) * 0.021);
        expect(within(seen, room)).toEqual(seen);
      }),
    );
  });

  it('keeps the day under the pointer where it is while one zooms, unless an end is reached', () => {
    const room = roomFor(someFacts({ meetings: [aMeeting(1, '2006-01-01')] }), 1_000);
    const view = latest(2_000, room);
    const middle = moved(view, -800, room);
    const nearer = zoomed(middle, 1.5, 400, room);
    expect(nearer.left + 400 / nearer.pixelsPerDay).toBeCloseTo(middle.left + 400 / middle.pixelsPerDay, 6);
  });

  it('at first holds every meeting, and leaves the posts held before them to whoever zooms out', () => {
    fc.assert(
      fc.property(anyFacts, anyWidth, (facts, width) => {
        const room = roomFor(facts, width);
        const seen = whole(room);
        const { faces, remote } = layOut(facts, { origin: room.origin, pixelsPerDay: seen.pixelsPerDay });
        for (const { x } of [...faces, ...remote]) {
          const at = x - seen.left * seen.pixelsPerDay;
          expect(at >= 0 && at <= width).toBe(true);
        }
      }),
    );
    const room = roomFor(someFacts({ meetings: [aMeeting(1, '2025-11-20')], bands: [{ id: 1, kind: 'post', label: '', personId: personId(1), from: day('2001-04-01'), to: null }] }), 800);
    expect(daysIn(whole(room), room)).toBeLessThan(400);
    expect(daysIn(within({ left: -1, pixelsPerDay: 0 }, room), room)).toBeGreaterThan(9_000);
  });

  it('comes near the days of a gathered mark, and just so far that what one walks to is seen', () => {
    const room = roomFor(someFacts({ meetings: [aMeeting(1, '2006-01-01')] }), 1_000);
    const near = around(day('2015-03-01'), day('2015-03-20'), room);
    expect(daysIn(near, room)).toBeCloseTo(28, 5);
    const x = 5_000 * near.pixelsPerDay;
    const seen = reaching(near, x, room);
    expect(x - seen.left * seen.pixelsPerDay).toBeGreaterThanOrEqual(0);
    expect(x - seen.left * seen.pixelsPerDay).toBeLessThanOrEqual(1_000);
    expect(reaching(seen, x, room)).toEqual(seen);
  });
});

describe('the axis', () => {
  it('never sets two labels over one another, from twenty years to a week', () => {
    fc.assert(
      fc.property(anyFacts, anyWidth, anyView, (facts, width, view) => {
        const room = roomFor(facts, width);
        const ticks = ticksOf(within(view, room), room);
        ticks.forEach(({ x, label }, i) => {
          const before = ticks[i - 1];
          if (before !== undefined) expect(x - before.x).toBeGreaterThanOrEqual(Math.min(before.label.length * 5.5, 38));
          expect(label).not.toBe('');
        });
      }),
    );
  });

  it('says days in a week, months in a year, years in twenty', () => {
    const room = roomFor(someFacts({ meetings: [aMeeting(1, '2006-01-01')] }), 1_000);
    expect(ticksOf(latest(8, room), room).at(-1)?.label).toBe('Fri 20 Nov');
    expect(ticksOf(latest(365, room), room).map(({ label }) => label)).toContain('2026');
    expect(ticksOf(whole(room), room).map(({ label }) => label)).toContain('2016');
  });
});

describe('walking through the picture', () => {
  const facts = someFacts({
    meetings: [aMeeting(1, '2026-01-05'), aMeeting(2, '2026-06-05', { mode: 'phone' }), aMeeting(3, '2026-11-05')],
    conflicts: [{ id: 1 as ConflictId, title: 'Beds', noticedOn: day('2026-05-05'), stage: 'noticed', moves: [{ day: day('2026-05-05'), stage: 'noticed' }] }],
    commitments: [aPromise()],
  });
  const layout = layOut(facts, { origin: day('2026-01-01'), pixelsPerDay: 3 });
  const stops = stopsOf(facts, layout, sayThings(facts, 'Helen'));
  const at = (lane: 'meetings' | 'conflicts' | 'promises', i: number): Stop => {
    const stop = stops.get(lane)?.[i];
    if (stop === undefined) throw new Error('No such stop');
    return stop;
  };

  it('arrows go along a lane in order of time, and stay at its ends', () => {
    expect(walk(stops, LANES, at('meetings', 0), 'ArrowRight')).toBe(at('meetings', 1));
    expect(walk(stops, LANES, at('meetings', 1), 'ArrowRight')).toBe(at('meetings', 2));
    expect(walk(stops, LANES, at('meetings', 2), 'ArrowRight')).toBe(at('meetings', 2));
    expect(walk(stops, LANES, at('meetings', 2), 'Home')).toBe(at('meetings', 0));
    expect(walk(stops, LANES, at('meetings', 0), 'End')).toBe(at('meetings', 2));
  });

  it('up and down go to the nearest in the next lane that has something', () => {
    expect(walk(stops, LANES, at('meetings', 1), 'ArrowDown')).toBe(at('conflicts', 0));
    expect(walk(stops, LANES, at('conflicts', 0), 'ArrowDown')).toBe(at('promises', 0));
    expect(walk(stops, LANES, at('conflicts', 0), 'ArrowUp')).toBe(at('meetings', 1));
    expect(walk(stops, LANES, at('meetings', 1), 'ArrowUp')).toBe(at('meetings', 1));
    expect(walk(stops, LANES, at('meetings', 1), 'x')).toBeNull();
  });

  it('reaches every mark of every lane, and each has its words', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0.1, max: 50, noNaN: true }), (some, pixelsPerDay) => {
        const laid = layOut(some, { origin: day('2006-01-01'), pixelsPerDay });
        const all = stopsOf(some, laid, sayThings(some, 'Helen'));
        const lane = all.get('meetings') ?? [];
        expect(lane.length).toBe(laid.faces.length + laid.remote.length);
        expect(new Set(lane.map(({ key }) => key)).size).toBe(lane.length);
        expect(lane.every(({ words }) => words !== '')).toBe(true);
        let here = lane[0];
        for (let i = 1; i < lane.length && here !== undefined; i += 1) here = walk(all, LANES, here, 'ArrowRight') ?? undefined;
        expect(here).toBe(lane.at(-1));
      }),
    );
  });
});

describe('the words of the picture', () => {
  it.each([
    [sayMeeting(aMeeting(1, '2026-01-05', { character: 'open', label: 'Gareth Hollis-Webb' })), 'Face to face, open, Gareth Hollis-Webb'],
    [sayMeeting(aMeeting(1, '2026-01-05', { mode: 'phone', character: 'both' })), 'Phone, business and open'],
    [sayMeetings([aMeeting(1, '2026-01-05')], FRIDAY), 'Monday 5 January: face to face, business'],
    [sayMeetings([aMeeting(1, '2026-01-05'), aMeeting(2, '2026-03-05', { character: 'open' })], FRIDAY), '2 meetings face to face, 5 January to 5 March: one open'],
    [sayMeetings([aMeeting(1, '2026-01-05', { mode: 'video' }), aMeeting(2, '2026-01-05', { mode: 'phone' })], FRIDAY), '2 meetings at a distance, 5 January: all business'],
    [sayBand({ label: 'Chair, Aldermere', from: day('2021-05-03'), to: null }, FRIDAY), 'Chair, Aldermere, since 3 May 2021'],
    [sayBand({ label: 'Chair, Aldermere', from: null, to: day('2021-05-03') }, FRIDAY), 'Chair, Aldermere, until 3 May 2021'],
    [sayBand({ label: 'Chair, Aldermere', from: null, to: null }, FRIDAY), 'Chair, Aldermere'],
    [sayCommitment(aPromise(), 'Helen', FRIDAY), 'You promised: publish the true cost, 2 March; still open'],
    [sayCommitment(aPromise({ kind: 'help', dueOn: day('2026-12-01') }), 'Helen', FRIDAY), 'You offered: publish the true cost, 2 March; still open, due 1 December'],
    [
      sayCommitment(aPromise({ direction: 'theirs', state: 'kept', dueOn: day('2026-03-09'), settledOn: day('2026-03-10') }), 'Helen', FRIDAY),
      'Helen promised: publish the true cost, 2 March; kept late on 10 March',
    ],
    [
      sayConflict(
        { title: 'Beds', noticedOn: day('2025-02-20'), moves: [{ day: day('2025-02-20'), stage: 'noticed' }, { day: day('2025-06-17'), stage: 'surfaced' }, { day: day('2026-09-04'), stage: 'worked' }] },
        FRIDAY,
      ),
      'Beds: noticed on 20 February 2025, surfaced on 17 June 2025, being worked on from 4 September',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('the table has one row for everything there is', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rows = tellTimeline(facts, 'Helen');
        expect(rows).toHaveLength(facts.meetings.length + facts.bands.length);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});

describe('the lanes', () => {
  it('stand one under the other, and only those that have something', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { boxes, height } = stack(facts, layOut(facts, { origin: addDays(FRIDAY, -7_000), pixelsPerDay: 0.2 }), new Set(LANES));
        expect(boxes.map(({ lane }) => lane)).toEqual(['posts', 'meetings']);
        boxes.forEach((box, i) => {
          const before = boxes[i - 1];
          if (before !== undefined) expect(box.top).toBeGreaterThan(before.top + before.height);
          expect(box.top + box.height).toBeLessThan(height);
        });
      }),
    );
  });
});
