import { z } from 'zod';
import { PLACES, SNOOZE_RULES, SUBJECTS } from '../../main/domain/nudge.ts';
import { reads, writes } from './call.ts';
import { dayField } from './fields.ts';
import type { NudgeRow, TodayView } from './views.ts';

const snoozeKey = z.strictObject({ rule: z.enum(SNOOZE_RULES), subject: z.enum(SUBJECTS), subjectId: z.int().min(1) });

/** What to be quiet about, until a day later than today. */
export const snoozeToSet = snoozeKey.extend({ until: dayField });

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
