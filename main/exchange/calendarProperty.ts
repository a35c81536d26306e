import ICAL from 'ical.js';
import type { ContentLine } from './contentLines.ts';

/** One property of a calendar entry as ical.js reads it. */
export interface CalendarProperty {
  readonly name: string;
  /** Lower-case names; the first value of each. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Reads one content line; null when the library cannot. */
export function readCalendarProperty({ name, line }: ContentLine): CalendarProperty | null {
  try {
    const read: unknown = ICAL.parse.property(line, ICAL.design.icalendar);
    if (!Array.isArray(read)) return null;
    const [, parameters, type, ...values] = read as readonly unknown[];
    const entries = Object.entries((parameters ?? {}) as Readonly<Record<string, unknown>>);
    return {
      name,
      parameters: Object.fromEntries(entries.map(([key, value]) => [key, String(Array.isArray(value) ? value[0] : value)])),
      type: String(type),
      values,
    };
  } catch {
    return null;
  }
}

/** The first value as text, trimmed; what is not text is nothing. */
export const textOf = (property: CalendarProperty | undefined): string => {
  const value = property?.values[0];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

/** The lines of one VEVENT, read when asked for: most entries of a long calendar are outside the chosen days. */
export class EventLines {
  readonly #lines: readonly ContentLine[];

  constructor(lines: readonly ContentLine[]) {
    this.#lines = lines;
  }

  has(name: string): boolean {
    return this.#lines.some((line) => line.name === name);
  }

  /** All readable properties of a name. `tellBroken` is called once when one of them cannot be read. */
  all(name: string, tellBroken?: () => void): readonly CalendarProperty[] {
    const lines = this.#lines.filter((line) => line.name === name);
    const read = lines.map(readCalendarProperty).filter((property) => property !== null);
    if (read.length < lines.length) tellBroken?.();
    return read;
  }

  first(name: string): CalendarProperty | undefined {
    return this.all(name)[0];
  }

  text(name: string): string {
    return textOf(this.first(name));
  }
}
