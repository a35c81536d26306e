import { type Day, isoWeekOf } from '../domain/day.ts';

/** Why a backup was made. */
export const BACKUP_REASONS = ['close', 'hour', 'before-migration', 'before-import', 'before-restore', 'asked'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

export interface Kept {
  /** ISO instant. */
  readonly madeAt: string;
  /** The civil day it was made on. */
  readonly madeOn: Day;
  readonly because: BackupReason;
}

const RECENT = 10;
const DAILY = 14;
const WEEKLY = 8;
const MONTHLY = 12;
const BEFORE_MIGRATION = 3;

/**
 * Which backups to keep (4-safety.md): the 10 newest; the newest of each of the latest 14 days, 8 ISO weeks and 12 months
 * that have one; and, apart from these, the 3 newest made before a migration. Days without a backup use up no place, so
 * a long absence loses nothing. Order of the input does not matter; the answer is newest first.
 */
export function backupsToKeep<T extends Kept>(backups: readonly T[]): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
  const ordinary = newestFirst.filter((backup) => backup.because !== 'before-migration');
  const kept = new Set<T>([
    ...ordinary.slice(0, RECENT),
    ...newestOfEach(ordinary, ({ madeOn }) => madeOn, DAILY),
    ...newestOfEach(ordinary, ({ madeOn }) => Object.values(isoWeekOf(madeOn)).join('-'), WEEKLY),
    ...newestOfEach(ordinary, ({ madeOn }) => madeOn.slice(0, 7), MONTHLY),
    ...newestFirst.filter((backup) => backup.because === 'before-migration').slice(0, BEFORE_MIGRATION),
  ]);
  return newestFirst.filter((backup) => kept.has(backup));
}

function newestOfEach<T>(newestFirst: readonly T[], periodOf: (backup: T) => string, periods: number): readonly T[] {
  const newest = new Map<string, T>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (!newest.has(period)) newest.set(period, backup);
  }
  return [...newest.values()].slice(0, periods);
}
