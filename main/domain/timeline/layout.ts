import { addDays, type Day, daysBetween, laterOf } from '../day.ts';
import { bandBar, type BandBar, commitmentBar, type CommitmentBar, conflictBar, type ConflictBar, endOf, type Laid, lifeOf, type Promised } from './bars.ts';
import type { TimelineCommitment, TimelineFacts, TimelineFlag, TimelineMeeting, TimelineTrust } from './facts.ts';
import { type Cluster, gatherPoints } from './gather.ts';
import { type Neglect, neglectsOf } from './neglect.ts';
import { packBars, type Placed } from './pack.ts';
import { PLAIN_SIZES, type TimelineSizes } from './sizes.ts';

/**
 * How days become pixels: so many for each, counted from `origin`. What is in sight is the renderer's to cut out: a layout
 * is of the whole, so that moving along it moves nothing else.
 */
export interface TimelineScale {
  readonly origin: Day;
  readonly pixelsPerDay: number;
}

type At<T> = T & { readonly x: number };

/** The whole picture, lane by lane. */
export interface TimelineLayout {
  readonly pixelsPerDay: number;
  /** From the first thing to the last, in pixels from the origin. */
  readonly from: number;
  readonly to: number;
  readonly today: number;
  readonly bands: readonly Placed<BandBar>[];
  readonly faces: readonly Cluster<At<TimelineMeeting>>[];
  readonly remote: readonly Cluster<At<TimelineMeeting>>[];
  readonly neglects: readonly (Laid & { readonly neglect: Neglect; readonly strokes: readonly number[] })[];
  readonly conflicts: readonly Placed<ConflictBar>[];
  readonly mine: readonly Placed<CommitmentBar>[];
  readonly theirs: readonly Placed<CommitmentBar>[];
  readonly trust: readonly At<TimelineTrust>[];
  readonly flags: readonly Cluster<At<TimelineFlag>>[];
}

/** Pixels from the origin to the middle of a day. */
export const xOf = (day: Day, { origin, pixelsPerDay }: TimelineScale): number => (daysBetween(origin, day) + 0.5) * pixelsPerDay;

/** The first day of anything, and the last; today stands in for both where there is nothing. Planned meetings reach past today. */
export function spanOf(facts: TimelineFacts): { readonly from: Day; readonly to: Day } {
  const days = [
    ...facts.bands.flatMap(({ from, to }) => [from, to]),
    ...facts.meetings.map(({ day }) => day),
    ...facts.conflicts.map(({ noticedOn }) => noticedOn),
    ...facts.commitments.flatMap(({ madeOn, dueOn }) => [madeOn, dueOn]),
    ...facts.flags.map(({ day }) => day),
  ].filter((day) => day !== null);
  return { from: days.reduce((a, b) => (a < b ? a : b), facts.today), to: days.reduce(laterOf, facts.today) };
}

/** The first day of anything between you: posts held before it are a career, not a relationship. Today where there is nothing. */
export function knownSince(facts: TimelineFacts): Day {
  const days = [
    ...facts.meetings.map(({ day }) => day),
    ...facts.conflicts.map(({ noticedOn }) => noticedOn),
    ...facts.commitments.map(({ madeOn }) => madeOn),
    ...facts.flags.map(({ day }) => day),
  ];
  return days.reduce((a, b) => (a < b ? a : b), facts.today);
}

/** What goes where at this scale. Everything in the facts is in it, alone or in a counted mark; independent of their order. */
export const layOut = (facts: TimelineFacts, { origin, pixelsPerDay }: TimelineScale, sizes: TimelineSizes = PLAIN_SIZES): TimelineLayout => prepareLayout(facts, origin, sizes)(pixelsPerDay);

/**
 * `layOut` in two steps, for a picture that is zoomed: what no zoom changes – order, days counted from the origin, gaps in the rhythm –
 * is found once, and what comes back lays out at so many pixels a day.
 */
export function prepareLayout(facts: TimelineFacts, origin: Day, sizes: TimelineSizes = PLAIN_SIZES): (pixelsPerDay: number) => TimelineLayout {
  const counted = new Map<Day, number>();
  const daysTo = (day: Day): number => {
    const known = counted.get(day);
    if (known !== undefined) return known;
    const days = daysBetween(origin, day);
    counted.set(day, days);
    return days;
  };
  const inOrder = <T extends { readonly day: Day; readonly id: number }>(things: readonly T[]): readonly T[] => things.toSorted((a, b) => daysTo(a.day) - daysTo(b.day) || a.id - b.id);
  const span = spanOf(facts);
  const faces = inOrder(facts.meetings.filter(({ mode }) => mode === 'face-to-face'));
  const remote = inOrder(facts.meetings.filter(({ mode }) => mode !== 'face-to-face'));
  const flags = inOrder(facts.flags);
  const trust = facts.trust.toSorted((a, b) => daysTo(a.day) - daysTo(b.day) || a.meetingId - b.meetingId);
  const neglects = neglectsOf(
    faces.map(({ day }) => day),
    facts.rhythmDays,
    facts.today,
  );
  const conflicts = facts.conflicts.map((conflict) => lifeOf(conflict, facts.today));
  const promises = (direction: TimelineCommitment['direction']) => facts.commitments.filter((commitment) => commitment.direction === direction).map((commitment) => ({ commitment, ends: endOf(commitment, facts.today) }));
  const [mine, theirs] = [promises('mine'), promises('theirs')];

  return (pixelsPerDay) => {
    const x = (day: Day): number => (daysTo(day) + 0.5) * pixelsPerDay;
    const at = <T extends { readonly day: Day }>(thing: T): At<T> => ({ ...thing, x: x(thing.day) });
    const gather = <T extends { readonly day: Day }>(things: readonly T[]) => gatherPoints(things.map(at), (count) => (count === 1 ? sizes.mark : sizes.counted(count)));
    const commitments = (promised: readonly Promised[]) =>
      packBars(
        promised.map((one) => commitmentBar(one, x, sizes)),
        { rows: sizes.rows.commitments, gap: sizes.gap, order: (a, b) => a.commitment.id - b.commitment.id },
      );
    return {
      pixelsPerDay,
      from: x(span.from),
      to: x(span.to),
      today: x(facts.today),
      bands: packBars(
        facts.bands.map((band) => bandBar(band, span, x, sizes)),
        { rows: sizes.rows.bands, gap: sizes.gap, order: (a, b) => a.band.id - b.band.id },
      ),
      faces: gather(faces),
      remote: gather(remote),
      neglects: neglects.map((neglect) => ({ neglect, from: x(neglect.from), to: x(neglect.to), strokes: neglect.beats.map(x) })),
      conflicts: packBars(
        conflicts.map((life) => conflictBar(life, x, sizes)),
        { rows: sizes.rows.conflicts, gap: sizes.gap, order: (a, b) => a.conflict.id - b.conflict.id },
      ),
      mine: commitments(mine),
      theirs: commitments(theirs),
      trust: trust.map(at),
      flags: gather(flags),
    };
  };
}

/** How far out the picture may be zoomed and how far in: the whole span with a little room, and one week. */
export function zoomLimits(facts: TimelineFacts, width: number): { readonly least: number; readonly most: number } {
  const { from, to } = spanOf(facts);
  const days = Math.max(daysBetween(from, addDays(to, 1)), 7);
  return { least: width / (days * 1.04), most: width / 7 };
}
