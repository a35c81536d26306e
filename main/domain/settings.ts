import type { Ring } from './person.ts';

/** Who keeps the journal: how calendars and contacts name the user, so that they are never listed as a guest. */
export interface Owner {
  readonly name: string;
  readonly emails: readonly string[];
}

/** The one settings record. Every threshold of every rule lives here. */
export interface Settings {
  readonly owner: Owner | null;
  /** Days between face-to-face meetings for each ring. */
  readonly rhythms: Readonly<Record<Ring, number>>;
  /** Weight of each ring in urgency. */
  readonly weights: Readonly<Record<Ring, number>>;
  /** Days within which a clock is *due soon*. */
  readonly dueSoonDays: number;
  /** Days after being added, or taking up a post, by which someone never met is due. */
  readonly neverMetDays: number;
  /** Days ahead within which a planned meeting quiets a clock, when that is later than the due day. */
  readonly plannedWithinDays: number;
  /** Minutes without a touch before the journal locks. */
  readonly lockAfterMinutes: number;
  readonly theme: 'system' | 'light' | 'dark';
}

/** As a new journal has them (mission: Rules, exactly). */
export const DEFAULT_SETTINGS: Settings = {
  owner: null,
  rhythms: { inner: 30, key: 60, wider: 180 },
  weights: { inner: 1.5, key: 1, wider: 0.6 },
  dueSoonDays: 7,
  neverMetDays: 14,
  plannedWithinDays: 14,
  lockAfterMinutes: 5,
  theme: 'system',
};
