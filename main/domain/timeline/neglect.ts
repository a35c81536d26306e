import { addDays, type Day, daysBetween } from '../day.ts';

/** A stretch past the rhythm: from the day it ran out to the next meeting face to face, or today. */
export interface Neglect {
  readonly from: Day;
  readonly to: Day;
  /** Days from the meeting before it to the one after. */
  readonly apart: number;
  /** Each day on which another meeting was due: the first is `from`. */
  readonly beats: readonly Day[];
}

/** Strokes drawn at most in one stretch: more would be a wall. */
const BEATS = 200;

/**
 * Where the rhythm ran out, among meetings face to face held by today. The last runs to today. Nothing without a rhythm or a
 * meeting.
 */
export function neglectsOf(faces: readonly Day[], rhythmDays: number | null, today: Day): readonly Neglect[] {
  if (rhythmDays === null) return [];
  const held = [...new Set(faces)].filter((day) => day <= today).toSorted();
  return held.flatMap((day, i): Neglect[] => {
    const next = held[i + 1] ?? today;
    const apart = daysBetween(day, next);
    if (apart <= rhythmDays) return [];
    const missed = Math.min(Math.ceil(apart / rhythmDays) - 1, BEATS);
    return [{ from: addDays(day, rhythmDays), to: next, apart, beats: Array.from({ length: missed }, (_, beat) => addDays(day, (beat + 1) * rhythmDays)) }];
  });
}
