/**
 * How much of each place stands on Today before one asks for more, so that the page is never more than one screen
 * (mission: Today). Pure; all heights are CSS pixels.
 */

/** Something on the page that lists rows. */
export interface Want<K extends string> {
  readonly key: K;
  /** The height of each row that could stand there, the most telling first, with the space above it. */
  readonly rows: readonly number[];
  /** How many there are in all: more than `rows` when not all were given. */
  readonly count: number;
  /** Its heading, and whatever else stands there in any case. */
  readonly around: number;
}

/** The line that stands for the rest of a place. */
export const REST_LINE = 34;
/** More than these of one place are a list, and wait to be asked for. */
const MOST = 6;

/**
 * How many rows each place shows. Every place that has something shows its most telling row; what room is left goes round
 * the places in turn, so that few places get more rows each, and full ones two or three.
 */
export function shareRoom<K extends string>(wants: readonly Want<K>[], room: number): Readonly<Record<K, number>> {
  let shown = Object.fromEntries(wants.map(({ key, rows }) => [key, Math.min(1, rows.length)])) as Record<K, number>;
  for (let turn = 1; turn < MOST; turn += 1) {
    for (const { key, rows } of wants) {
      if (shown[key] !== turn || turn >= rows.length) continue;
      const more = { ...shown, [key]: turn + 1 };
      if (heightOfAll(wants, more) <= room) shown = more;
    }
  }
  return shown;
}

/** The height of everything when so many rows of each are shown. */
export const heightOfAll = <K extends string>(wants: readonly Want<K>[], shown: Readonly<Record<K, number>>): number =>
  wants.reduce((sum, { key, rows, count, around }) => {
    const listed = rows.slice(0, shown[key]).reduce((heights, height) => heights + height, 0);
    return sum + around + listed + (count > shown[key] ? REST_LINE : 0);
  }, 0);
