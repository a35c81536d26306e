import type { Stage } from '../conflict.ts';
import { type Day, laterOf } from '../day.ts';
import type { TimelineBand, TimelineCommitment, TimelineConflict } from './facts.ts';
import type { TimelineSizes } from './sizes.ts';

/** From and to along the axis, in pixels. */
export interface Laid {
  readonly from: number;
  readonly to: number;
}

/** A post or a membership; a day is seen even over twenty years. */
export type BandBar = Laid & { readonly band: TimelineBand; readonly barTo: number };
/** A conflict with its stages; `barTo` is where they end, `to` where its title does. */
export type ConflictBar = Laid & {
  readonly conflict: TimelineConflict;
  readonly barTo: number;
  readonly stages: readonly (Laid & { readonly stage: Stage })[];
};
/** A promise from the day it was made, with the pixels of what became of it. */
export type CommitmentBar = Laid & { readonly commitment: TimelineCommitment; readonly dueAt: number | null };

/** From a day to pixels along the axis. */
type ToPixels = (day: Day) => number;

/** What has no beginning, or no end yet, reaches as far as the whole picture. */
export function bandBar(band: TimelineBand, span: { readonly from: Day; readonly to: Day }, x: ToPixels, sizes: TimelineSizes): BandBar {
  const from = x(band.from ?? span.from);
  const barTo = Math.max(x(band.to ?? span.to), from + sizes.least);
  return { band, from, barTo, to: barTo };
}

/** A conflict as stages that follow one another, and the day it ended or today. */
export interface Life {
  readonly conflict: TimelineConflict;
  readonly stages: readonly { readonly stage: Stage; readonly from: Day; readonly to: Day }[];
  readonly ended: Day;
}

/** A conflict’s stages in order of time, from when it was noticed. */
export function lifeOf(conflict: TimelineConflict, today: Day): Life {
  const moves = conflict.moves.toSorted((a, b) => a.day.localeCompare(b.day));
  const first: { readonly day: Day; readonly stage: Stage } = { day: conflict.noticedOn, stage: moves[0]?.day === conflict.noticedOn ? moves[0].stage : 'noticed' };
  const steps = [first, ...moves.filter(({ day }) => day > conflict.noticedOn)];
  const ended = steps.at(-1)?.stage === 'resolved' ? (steps.at(-1)?.day ?? today) : laterOf(today, conflict.noticedOn);
  const stages = steps.flatMap(({ day, stage }, i) => (stage === 'resolved' ? [] : [{ stage, from: day, to: steps[i + 1]?.day ?? ended }]));
  return { conflict, stages, ended };
}

/** From when it was noticed through its stages; its title may reach past its end. */
export function conflictBar({ conflict, stages, ended }: Life, x: ToPixels, sizes: TimelineSizes): ConflictBar {
  const from = x(conflict.noticedOn);
  const barTo = Math.max(x(ended), from + sizes.least);
  return { conflict, from, barTo, to: Math.max(barTo, from + sizes.label(conflict.title)), stages: stages.map(({ stage, ...days }) => ({ stage, from: x(days.from), to: x(days.to) })) };
}

/** A promise, and the day it runs to. */
export interface Promised {
  readonly commitment: TimelineCommitment;
  readonly ends: Day;
}

/** The day it was settled; of an open one today, or its day when that is still to come. Never before it was made. */
export function endOf({ madeOn, dueOn, state, settledOn }: TimelineCommitment, today: Day): Day {
  return laterOf(state === 'open' ? laterOf(today, dueOn ?? today) : (settledOn ?? dueOn ?? madeOn), madeOn);
}

/** From the day it was made to where it ends, and room for the mark of its end. */
export function commitmentBar({ commitment, ends }: Promised, x: ToPixels, sizes: TimelineSizes): CommitmentBar {
  const { madeOn, dueOn } = commitment;
  const from = x(madeOn);
  return { commitment, from, to: Math.max(x(ends), from + sizes.least) + sizes.mark, dueAt: dueOn === null ? null : x(dueOn) };
}
