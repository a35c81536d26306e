import { addDays, type Day, earlierOf, isDay } from '../../../main/domain/day.ts';
import type { SessionId } from '../../../main/domain/id.ts';
import type { Period } from '../../../main/domain/pictures/factors.ts';
import { type Disclosure, SUMMARY_SECTIONS, type SummarySection } from '../../../main/domain/summary/document.ts';
import type { SessionRow } from '../../../preload/contract/reflections.ts';
import type { SummaryStart } from '../../../preload/contract/summaries.ts';

/** Days that have a name: since the session before, or so many months up to the end. */
export const PERIOD_NAMES = ['session', 'three', 'six', 'twelve', 'other'] as const;
export type PeriodName = (typeof PERIOD_NAMES)[number];

const MONTHS: Record<'three' | 'six' | 'twelve', number> = { three: 3, six: 6, twelve: 12 };

/** What a summary is made of, as it is chosen on the page. */
export interface Choices {
  readonly period: PeriodName;
  /** Of another period; null while a day is not said. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly sessionId: SessionId | null;
  readonly sections: readonly SummarySection[];
  readonly disclosure: Disclosure;
}

/** The day of the month that many months earlier, or the month's last where it has no such day. */
export function monthsBefore(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  return [day.slice(8), '30', '29', '28'].map((date) => `${month}-${date}`).find(isDay) ?? day;
}

const sessionOf = (start: SummaryStart, sessionId: SessionId | null): SessionRow | null => start.sessions.find(({ id }) => id === sessionId) ?? null;

/** The session before the one it is for; without one, the last that is past. */
export function sessionBefore(start: SummaryStart, sessionId: SessionId | null): SessionRow | null {
  const chosen = sessionOf(start, sessionId);
  const before = start.sessions.filter(({ id, day }) => id !== sessionId && (chosen === null ? day < start.to : day < chosen.day));
  return before.toSorted((a, b) => b.day.localeCompare(a.day))[0] ?? null;
}

/** The last day there is something to tell of: today, or the session's where that is past. */
function lastDay(start: SummaryStart, sessionId: SessionId | null): Day {
  const chosen = sessionOf(start, sessionId);
  return chosen === null ? start.to : earlierOf(chosen.day, start.to);
}

/** The days of a named period, for a session; null while another one's are not said, or would end before they begin. */
export function daysOf({ period, from, to, sessionId }: Choices, start: SummaryStart): Period | null {
  if (period === 'other') return from === null || to === null || to < from ? null : { from, to };
  const end = lastDay(start, sessionId);
  if (period !== 'session') return { from: addDays(monthsBefore(end, MONTHS[period]), 1), to: end };
  const before = sessionBefore(start, sessionId);
  const first = before === null ? start.from : addDays(before.day, 1);
  return { from: earlierOf(first, end), to: end };
}

/** What a summary begins with: for a session (the one asked for, else the next), since the one before, in pseudonyms. */
export function beginWith(start: SummaryStart, asked: SessionId | null): Choices {
  const sessionId = sessionOf(start, asked)?.id ?? start.sessionId;
  return { period: sessionBefore(start, sessionId) === null ? 'three' : 'session', from: null, to: null, sessionId, sections: SUMMARY_SECTIONS, disclosure: 'pseudonyms' };
}

/** Chooses a period; another one begins at the days that were chosen before. */
export function withPeriod(choices: Choices, period: PeriodName, start: SummaryStart): Choices {
  if (period !== 'other') return { ...choices, period };
  const days = daysOf(choices, start);
  return { ...choices, period, from: choices.from ?? days?.from ?? null, to: choices.to ?? days?.to ?? null };
}

/** Chooses a session; a period that hangs on the session before it needs there to be one. */
export function withSession(choices: Choices, sessionId: SessionId | null, start: SummaryStart): Choices {
  const period = choices.period === 'session' && sessionBefore(start, sessionId) === null ? 'three' : choices.period;
  return { ...choices, sessionId, period };
}

/** Switches a section on or off; sections keep their order. */
export const withSection = (choices: Choices, section: SummarySection, on: boolean): Choices => ({
  ...choices,
  sections: SUMMARY_SECTIONS.filter((one) => (one === section ? on : choices.sections.includes(one))),
});

/** The session a search text ("session=12") asks for. */
export function sessionIn(search: string): SessionId | null {
  const id = Number(new URLSearchParams(search).get('session'));
  return Number.isSafeInteger(id) && id > 0 ? (id as SessionId) : null;
}

/** Where a summary is made; for one session. */
export const summaryPath = (sessionId?: SessionId): string => (sessionId === undefined ? '/reflections/summary' : `/reflections/summary?session=${sessionId}`);
