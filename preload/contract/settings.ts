import { z } from 'zod';
import { RULES } from '../../main/domain/nudge.ts';
import { RINGS } from '../../main/domain/person.ts';
import type { NudgeSettings, Settings } from '../../main/domain/settings.ts';
import { reads, writes } from './call.ts';
import { nameField } from './fields.ts';

const days = z.int().min(1).max(3_650);
const some = z.int().min(1).max(100);
/** What each nudge goes by, and which are turned off. */
const nudges = z.strictObject({
  off: z.array(z.enum(RULES)).max(RULES.length),
  driftContacts: some,
  driftShare: z.int().min(0).max(1_000),
  businessMeetings: some,
  businessRhythms: some,
  agreementMeetings: some,
  agreementDays: days,
  newInPostDays: days,
  helpMeetings: some,
  helpDays: days,
  purposeDays: days,
  festersAfterDays: days,
  stuckTalks: some,
  promiseSoonDays: z.int().min(0).max(365),
  waitingDays: z.int().min(0).max(3_650),
}) satisfies z.ZodType<NudgeSettings>;
const ringDays = z.strictObject(Object.fromEntries(RINGS.map((ring) => [ring, days])) as Record<(typeof RINGS)[number], typeof days>);

export const settingsCalls = {
  'settings.get': reads(z.strictObject({})).gives<Settings>(),
  /** Only the fields named are changed. */
  'settings.save': writes(
    z
      .strictObject({
        owner: z.strictObject({ name: nameField, emails: z.array(z.string().trim().toLowerCase().max(320)).max(20) }).nullable(),
        rhythms: ringDays,
        dueSoonDays: z.int().min(0).max(365),
        neverMetDays: days,
        plannedWithinDays: days,
        nudges: nudges.partial(),
        lockAfterMinutes: z.int().min(1, 'At least a minute.').max(240, 'At most four hours.'),
        theme: z.enum(['system', 'light', 'dark']),
      })
      .partial(),
  ).gives<Settings>(),
} as const;
