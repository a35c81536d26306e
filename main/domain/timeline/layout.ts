import type { Stage } from '../conflict.ts';
import { addDays, type Day, daysBetween, laterOf } from '../day.ts';
import type { TimelineBand, TimelineCommitment, TimelineConflict, TimelineFacts, TimelineFlag, TimelineMeeting, TimelineTrust } from './facts.ts';
import { type Cluster, gatherPoints } from './gather.ts';
import { type Neglect, neglectsOf } from './neglect.ts';
import { packBars, type Placed } from './pack.ts';

/**
 * How days become pixels: so many for each, counted from `origin`. What is in sight is the renderer's to cut out: a layout
 * is of the whole, so that moving along it moves nothing else.
 */
export interface TimelineScale {
  readonly origin: Day;
  readonly pixelsPerDay: number;
}

/** Sizes in pixels, so that the picture can be drawn larger for a large type size or for print. */
export interface TimelineSizes {
  /** A mark alone, and one that holds several with their number in it. */
  readonly mark: number;
  readonly counted: (count: number) => number;
  /** About how wide words are. */
  readonly label: (text: string) => number;
  /** Space between two bars in a row. */
  readonly gap: number;
  /** The narrowest a bar is drawn: a day is seen even over twenty years. */
  readonly least: number;
  /** Rows at most in each lane. */
  readonly rows: { readonly bands: number; readonly conflicts: number; readonly commitments: number };
}

export const PLAIN_SIZES: TimelineSizes = {
  mark: 9,
  counted: (count) => 16 + 5 * Math.floor(Math.log10(count)),
  label: (text) => text.length * 6.6 + 10,
  gap: 6,
  least: 6,
  rows: { bands: 12, conflicts: 6, commitments: 4 },
};

interface Laid {
  readonly from: number;
  readonly to: number;
}

type BandBar = Laid & { readonly band: TimelineBand; readonly barTo: number };
type ConflictBar = Laid & {
  readonly conflict: TimelineConflict;
  readonly barTo: number;
  readonly stages: readonly (Laid & { readonly stage: Stage })[];
};
type CommitmentBar = Laid & { readonly commitment: TimelineCommitment; readonly dueAt: number | null };
type At<T> = T & { readonly x: number };

/** The whole picture, lane by lane. */
export interface TimelineLayout {
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
export function layOut(facts: TimelineFacts, scale: TimelineScale, sizes: TimelineSizes = PLAIN_SIZES): TimelineLayout {
  const x = (day: Day): number => xOf(day, scale);
  const span = spanOf(facts);
  const at = <T extends { readonly day: Day }>(thing: T): At<T> => ({ ...thing, x: x(thing.day) });
  const gather = <T extends { readonly day: Day; readonly id: number }>(things: readonly T[]) =>
    gatherPoints(things.toSorted((a, b) => a.id - b.id).map(at), (count) => (count === 1 ? sizes.mark : sizes.counted(count)));
  const commitments = (direction: TimelineCommitment['direction']) =>
    packBars(
      facts.commitments.filter((commitment) => commitment.direction === direction).map((commitment) => commitmentBar(commitment, facts.today, x, sizes)),
      { rows: sizes.rows.commitments, gap: sizes.gap, order: (a, b) => a.commitment.id - b.commitment.id },
    );
  const faces = facts.meetings.filter(({ mode }) => mode === 'face-to-face');
  return {
    from: x(span.from),
    to: x(span.to),
    today: x(facts.today),
    bands: packBars(
      facts.bands.map((band) => bandBar(band, span, x, sizes)),
      { rows: sizes.rows.bands, gap: sizes.gap, order: (a, b) => a.band.id - b.band.id },
    ),
    faces: gather(faces),
    remote: gather(facts.meetings.filter(({ mode }) => mode !== 'face-to-face')),
    neglects: neglectsOf(
      faces.map(({ day }) => day),
      facts.rhythmDays,
      facts.today,
    ).map((neglect) => ({ neglect, from: x(neglect.from), to: x(neglect.to), strokes: neglect.beats.map(x) })),
    conflicts: packBars(
      facts.conflicts.map((conflict) => conflictBar(conflict, facts.today, x, sizes)),
      { rows: sizes.rows.conflicts, gap: sizes.gap, order: (a, b) => a.conflict.id - b.conflict.id },
    ),
    mine: commitments('mine'),
    theirs: commitments('theirs'),
    trust: facts.trust.toSorted((a, b) => a.day.localeCompare(b.day) || a.meetingId - b.meetingId).map(at),
    flags: gather(facts.flags),
  };
}

type ToPixels = (day: Day) => number;

function bandBar(band: TimelineBand, span: { readonly from: Day; readonly to: Day }, x: ToPixels, sizes: TimelineSizes): BandBar {
  const from = x(band.from ?? span.from);
  const barTo = Math.max(x(band.to ?? span.to), from + sizes.least);
  return { band, from, barTo, to: barTo };
}

/** From when it was noticed through its stages; its title may reach past its end. */
function conflictBar(conflict: TimelineConflict, today: Day, x: ToPixels, sizes: TimelineSizes): ConflictBar {
  const moves = conflict.moves.toSorted((a, b) => a.day.localeCompare(b.day));
  const first: { readonly day: Day; readonly stage: Stage } = { day: conflict.noticedOn, stage: moves[0]?.day === conflict.noticedOn ? moves[0].stage : 'noticed' };
  const steps = [first, ...moves.filter(({ day }) => day > conflict.noticedOn)];
  const ended = steps.at(-1)?.stage === 'resolved' ? (steps.at(-1)?.day ?? today) : laterOf(today, conflict.noticedOn);
  const stages = steps.flatMap(({ day, stage }, i) => {
    const to = steps[i + 1]?.day ?? ended;
    return stage === 'resolved' ? [] : [{ stage, from: x(day), to: x(to) }];
  });
  const from = x(conflict.noticedOn);
  const barTo = Math.max(x(ended), from + sizes.least);
  return { conflict, from, barTo, to: Math.max(barTo, from + sizes.label(conflict.title)), stages };
}

/** From the day it was made to the day it was settled; an open one runs to today, or to its day when that is still to come. */
function commitmentBar(commitment: TimelineCommitment, today: Day, x: ToPixels, sizes: TimelineSizes): CommitmentBar {
  const { madeOn, dueOn, state, settledOn } = commitment;
  const ends = state === 'open' ? laterOf(today, dueOn ?? today) : (settledOn ?? dueOn ?? madeOn);
  const from = x(madeOn);
  return { commitment, from, to: Math.max(x(laterOf(ends, madeOn)), from + sizes.least) + sizes.mark, dueAt: dueOn === null ? null : x(dueOn) };
}

/** How far out the picture may be zoomed and how far in: the whole span with a little room, and one week. */
export function zoomLimits(facts: TimelineFacts, width: number): { readonly least: number; readonly most: number } {
  const { from, to } = spanOf(facts);
  const days = Math.max(daysBetween(from, addDays(to, 1)), 7);
  return { least: width / (days * 1.04), most: width / 7 };
}
