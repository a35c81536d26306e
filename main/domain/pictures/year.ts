import { addDays, type Day, day as dayNamed, daysBetween, isDay, isoWeekOf, sayDay, weekdayOf } from '../day.ts';
import { countOf, listNames } from '../words.ts';

/** A day with a meeting face to face. */
export interface FaceDay {
  readonly day: Day;
  readonly meetings: number;
  readonly names: readonly string[];
}

/** One day of the year at its place: weeks are columns, Monday is row 0. */
export interface YearCell {
  readonly day: Day;
  readonly column: number;
  readonly row: number;
  /** Null: nobody face to face. */
  readonly faces: FaceDay | null;
}

export interface YearLayout {
  readonly columns: number;
  readonly cells: readonly YearCell[];
  /** The column in which each month's first day stands. */
  readonly months: readonly { readonly name: string; readonly column: number; readonly first: Day }[];
  /** The ISO week each column is. */
  readonly weeks: readonly { readonly column: number; readonly week: number }[];
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Monday 0 … Sunday 6. */
const rowOf = (day: Day): number => (weekdayOf(day) + 6) % 7;

/** The year day by day. Every day of it is there once. */
export function layOutYear(year: number, faces: readonly FaceDay[]): YearLayout {
  const first = dayNamed(`${year}-01-01`);
  const days = daysBetween(first, dayNamed(`${year}-12-31`)) + 1;
  const byDay = new Map(faces.map((face) => [face.day, face]));
  const before = rowOf(first);
  const cells = Array.from({ length: days }, (_, i): YearCell => {
    const day = addDays(first, i);
    return { day, column: Math.floor((i + before) / 7), row: rowOf(day), faces: byDay.get(day) ?? null };
  });
  const columns = (cells.at(-1)?.column ?? 0) + 1;
  return {
    columns,
    cells,
    months: cells.filter(({ day }) => day.endsWith('-01')).map(({ day, column }, i) => ({ name: MONTHS[i] ?? '', column, first: day })),
    weeks: Array.from({ length: columns }, (_, column) => ({ column, week: isoWeekOf(cells.find((cell) => cell.column === column)?.day ?? first).week })),
  };
}

/** The side of a day's square, as a part of the most it may be: its area is the number of meetings, up to five. */
export const sideOf = (meetings: number): number => (meetings === 0 ? 0 : Math.sqrt(Math.min(meetings, MOST) / MOST));
const MOST = 5;

/** Names said of one day before the rest are counted. */
const NAMED = 8;

/** "Monday 5 January: two meetings, with Helen Carrow and Gareth Pugh". */
export function sayFaceDay({ day, faces }: Pick<YearCell, 'day' | 'faces'>, today: Day): string {
  const said = sayDay(day, today);
  if (faces === null) return day > today ? `${said}: still to come` : `${said}: nobody face to face`;
  const names = faces.names.length <= NAMED + 1 ? listNames(faces.names) : `${faces.names.slice(0, NAMED).join(', ')} and ${countOf(faces.names.length - NAMED, 'other', 'others')}`;
  return `${said}: ${countOf(faces.meetings, 'meeting', 'meetings')}${names === '' ? '' : `, with ${names}`}`;
}

/** A month in figures, for the table. */
export interface FaceMonth {
  readonly name: string;
  readonly days: number;
  readonly meetings: number;
  readonly names: readonly string[];
}

/** Each month's days and meetings face to face, and whom, those met on most days first. */
export const monthsOf = (year: number, faces: readonly FaceDay[]): readonly FaceMonth[] =>
  MONTHS.map((name, i) => {
    const own = faces.filter(({ day }) => day.startsWith(`${year}-${String(i + 1).padStart(2, '0')}`));
    const counts = new Map<string, number>();
    for (const each of own.flatMap(({ names }) => names)) counts.set(each, (counts.get(each) ?? 0) + 1);
    return {
      name,
      days: own.length,
      meetings: own.reduce((sum, { meetings }) => sum + meetings, 0),
      names: [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en-GB')).map(([each]) => each),
    };
  });

/** How a key moves through the days: up and down by a day, sideways by a week, by page a month. Stays within the year. */
export function stepInYear(from: Day, key: string): Day | null {
  const year = from.slice(0, 4);
  const within = (day: string): Day => (isDay(day) && day.slice(0, 4) === year ? day : from);
  switch (key) {
    case 'ArrowUp':
      return within(addDays(from, -1));
    case 'ArrowDown':
      return within(addDays(from, 1));
    case 'ArrowLeft':
      return within(addDays(from, -7));
    case 'ArrowRight':
      return within(addDays(from, 7));
    case 'PageUp':
      return from.slice(5, 7) === '01' ? from : monthAway(from, -1);
    case 'PageDown':
      return from.slice(5, 7) === '12' ? from : monthAway(from, 1);
    case 'Home':
      return dayNamed(`${year}-01-01`);
    case 'End':
      return dayNamed(`${year}-12-31`);
    default:
      return null;
  }
}

/** The same day of another month of the year, or its last. */
function monthAway(from: Day, by: number): Day {
  const month = `${from.slice(0, 5)}${String(Number(from.slice(5, 7)) + by).padStart(2, '0')}`;
  const last = [31, 30, 29, 28].map((date) => `${month}-${date}`).find(isDay);
  const same = `${month}${from.slice(7)}`;
  return isDay(same) ? same : (last ?? from);
}
