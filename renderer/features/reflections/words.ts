import { type Day, daysBetween, sayDate } from '../../../main/domain/day.ts';
import { FACTOR_NAMES } from '../../../main/domain/factors.ts';
import type { Factor } from '../../../main/domain/meeting.ts';
import { countOf, sayCount } from '../../../main/domain/words.ts';
import type { ReflectionRow, SessionRow } from '../../../preload/contract/reflections.ts';

const begin = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Under the title of the list: how many there are, and of which view. */
export function sayHowMany(shown: number, all: number): string {
  if (all === 0) return 'A place to think on paper, which nobody else reads.';
  if (shown === all) return `${begin(countOf(all, 'reflection', 'reflections'))}, the latest first.`;
  return shown === 0 ? `None of the ${sayCount(all)} fits.` : `${begin(sayCount(shown))} of ${sayCount(all)}.`;
}

/** "November", with the year when it is not this one. */
export function sayMonth(day: Day, today: Day): string {
  const [, month = '', year] = /^\d+ (\p{L}+)(?: (\d+))?$/u.exec(sayDate(day, today)) ?? [];
  return year === undefined ? month : `${month} ${year}`;
}

/** More names than these beside a reflection are counted. */
const NAMED = 3;

/** What a reflection is about, and which factors it touches: "Helen Carrow, ‘Who pays for step-down beds’ · surfacing conflict". */
export function sayAbout({ factors, links }: Pick<ReflectionRow, 'factors' | 'links'>): string {
  // A meeting is with those who are named anyway, or is no name to know it by.
  const names = links.flatMap(({ kind, name }) => (kind === 'meeting' ? [] : [kind === 'conflict' ? `‘${name}’` : name]));
  const named = names.length > NAMED ? [...names.slice(0, NAMED), `${sayCount(names.length - NAMED)} more`] : names;
  return [named.join(', '), factors.map(sayFactor).join(', ')].filter((part) => part !== '').join(' · ');
}

/** A factor within a sentence. */
export const sayFactor = (factor: Factor): string => {
  const name = FACTOR_NAMES[factor];
  return name.slice(0, 1).toLowerCase() + name.slice(1);
};

/** About two lines of a list, in characters. */
const TWO_LINES = 140;

/** How it begins, in whole words on one line; Markdown's signs at the start of a line are left out, since nothing here is drawn from them. */
export function sayBeginning(beginning: string): string {
  const words = beginning
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (words.length <= TWO_LINES) return words;
  const cut = words.slice(0, TWO_LINES).replace(/[\uD800-\uDBFF]$/u, '');
  return `${(cut.replace(/\s+\S*$/u, '') || cut).replace(/[,;:–]$/u, '').trimEnd()}…`;
}

/** When a session is: "today", "in nine days", "three weeks ago". */
export function sayAway(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const far = Math.abs(days);
  const said = far < 14 ? countOf(far, 'day', 'days') : far < 60 ? countOf(Math.round(far / 7), 'week', 'weeks') : countOf(Math.round(far / 30.4), 'month', 'months');
  return days > 0 ? `in ${said}` : `${said} ago`;
}

/** The coming session, in a sentence. */
export const sayComing = ({ day, coach }: Pick<SessionRow, 'day' | 'coach'>, today: Day): string =>
  `Your next coaching session, with ${coach}, is ${day === today ? 'today' : `on ${sayDate(day, today)}, ${sayAway(day, today)}`}.`;
