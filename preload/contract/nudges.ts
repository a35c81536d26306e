import { z } from 'zod';
import type { ClockReading } from '../../main/domain/clock.ts';
import type { Day } from '../../main/domain/day.ts';
import type { FactorStrip } from '../../main/domain/factors.ts';
import { type Nudge, type Place, PLACES, SNOOZE_RULES, SUBJECTS } from '../../main/domain/nudge.ts';
import type { MeetingView, PostView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { dayField } from './fields.ts';

const snoozeKey = z.strictObject({ rule: z.enum(SNOOZE_RULES), subject: z.enum(SUBJECTS), subjectId: z.int().min(1) });

/** What to be quiet about, until a day later than today. */
export const snoozeToSet = snoozeKey.extend({ until: dayField });

/** What asks about one person or thing: the most telling nudge, and what else there is to say. */
export interface NudgeRow {
  readonly place: Place;
  readonly lead: Nudge;
  /** Other rules about the same, most telling first, without those the lead says already. */
  readonly also: readonly Nudge[];
  /** The person's, when it is about one: what a screen shows beside the sentence. */
  readonly clock: ClockReading | null;
  readonly post: PostView | null;
}

/** One place on Today: the most telling rows, and how many there are in all. */
export interface TodayPlace {
  readonly rows: readonly NudgeRow[];
  readonly count: number;
}

/** The day's page, complete. */
export interface TodayView {
  readonly day: Day;
  readonly week: { readonly year: number; readonly week: number };
  readonly places: Readonly<Record<Place, TodayPlace>>;
  /** Planned meetings from tomorrow on, soonest first, at most ten. */
  readonly comingUp: readonly MeetingView[];
  /** Meetings of the last seven days that came from a calendar and still wait for a sentence. */
  readonly unwritten: readonly { readonly day: Day; readonly count: number }[];
  /** The evidence of the quarter for each of the five factors. */
  readonly factors: readonly FactorStrip[];
  /** What the empty screen teaches depends on it. */
  readonly people: number;
  readonly meetings: number;
  /** Open ones, and all: what an empty place says depends on it. */
  readonly conflicts: { readonly open: number; readonly all: number };
  readonly commitments: { readonly open: number; readonly all: number };
}

/** What asks for attention, and the page of the day that shows it. */
export const nudgeCalls = {
  /** The day's page, complete: the most telling of each place, and how many there are. */
  'today.show': reads(z.strictObject({})).gives<TodayView>(),
  /** Everything that asks today, the most telling first, one row for each person or thing; or that of one place. */
  'nudges.list': reads(z.strictObject({ place: z.enum(PLACES).optional(), limit: z.int().min(1).max(10_000).optional() })).gives<readonly NudgeRow[]>(),
  /** Quiet about something until a day, which must be later than today. */
  'snoozes.set': writes(snoozeToSet).gives<Record<string, never>>(),
  'snoozes.clear': writes(snoozeKey).gives<Record<string, never>>(),
} as const;
