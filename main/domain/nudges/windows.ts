import { type Day, daysBetween } from '../day.ts';

/**
 * Whether something lies further back than a window of days, or never was. The day that many days ago is within it still:
 * a post that began 90 days ago began within 90 days.
 */
export const isOlderThan = (day: Day | null, days: number, today: Day): boolean => day === null || daysBetween(day, today) > days;
