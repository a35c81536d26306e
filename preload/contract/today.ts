import { z } from 'zod';
import type { MeetingId, PersonId } from '../../main/domain/id.ts';
import type { Settings } from '../../main/domain/settings.ts';
import { RINGS } from '../../main/domain/person.ts';
import { outside, reads, writes } from './call.ts';
import { dayField, idField, nameField } from './fields.ts';
import type { Briefing, NudgeView, TodayView } from './views.ts';

const days = z.int().min(1).max(3_650);
const ringDays = z.strictObject(Object.fromEntries(RINGS.map((ring) => [ring, days])) as Record<(typeof RINGS)[number], typeof days>);

/** What a search found: a stretch of writing, with the matched words marked as data. */
export interface SearchHit {
  readonly noun: 'person' | 'organisation' | 'partnership' | 'meeting' | 'commitment' | 'conflict';
  readonly id: number;
  readonly title: string;
  readonly day: string | null;
  /** The writing around the match, in pieces; `hit` pieces are the words looked for. */
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[];
}

export interface UndoState {
  /** What would be undone, in words ("Logged three meetings"); null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What this run of the app is. */
export interface AppInfo {
  readonly version: string;
  readonly today: string;
  readonly shell: 'electron' | 'chromium' | 'terminal';
  readonly demo: boolean;
}

export const todayCalls = {
  'today.show': reads(z.strictObject({})).gives<TodayView>(),
  'nudges.list': reads(z.strictObject({})).gives<readonly NudgeView[]>(),
  'meetings.briefing': reads(z.strictObject({ meetingId: idField<MeetingId>() })).gives<readonly Briefing[]>(),
  /** Quiet about a person's clock until a day, which must be later than today. */
  'snoozes.set': writes(z.strictObject({ personId: idField<PersonId>(), until: dayField })).gives<Record<string, never>>(),
  'snoozes.clear': writes(z.strictObject({ personId: idField<PersonId>() })).gives<Record<string, never>>(),
  'search.find': reads(z.strictObject({ words: z.string().max(10_000), limit: z.int().min(1).max(200).default(30) })).gives<readonly SearchHit[]>(),
  'undo.state': reads(z.strictObject({})).gives<UndoState>(),
  'undo.undo': writes(z.strictObject({})).gives<{ readonly label: string }>(),
  'undo.redo': writes(z.strictObject({})).gives<{ readonly label: string }>(),
} as const;

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
        lockAfterMinutes: z.int().min(1, 'At least a minute.').max(240, 'At most four hours.'),
        theme: z.enum(['system', 'light', 'dark']),
      })
      .partial(),
  ).gives<Settings>(),
} as const;

export const appCalls = {
  'app.info': outside(z.strictObject({})).gives<AppInfo>(),
  /** The user touched the keyboard or the mouse: the lock starts counting again. */
  'app.touch': outside(z.strictObject({})).gives<Record<string, never>>(),
  /** Everything typed has been handed over: the app may lock or quit. */
  'app.flushed': outside(z.strictObject({})).gives<Record<string, never>>(),
  'app.quit': outside(z.strictObject({})).gives<Record<string, never>>(),
} as const;
