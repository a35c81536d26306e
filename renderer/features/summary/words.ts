import { type Day, sayDate, sayShortDay } from '../../../main/domain/day.ts';
import type { Disclosure, SettledDoubt, SummarySection } from '../../../main/domain/summary/document.ts';
import { countOf, sayCount } from '../../../main/domain/words.ts';
import type { SessionRow, SummaryMade } from '../../../preload/contract/reflections.ts';
import type { Period } from '../../../main/domain/pictures/factors.ts';
import { sayPeriod } from '../factors/view.ts';
import type { Choices, PeriodName } from './choices.ts';

export const begin = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What each section is called on its switch. */
export const SECTION_WORDS: Record<SummarySection, string> = {
  factors: 'The five factors',
  relationships: 'Relationships',
  conflicts: 'Conflicts',
  promises: 'Promises',
  learned: 'What I learned',
  reflections: 'My reflections',
  questions: 'My questions',
};

export const LEVEL_WORDS: Record<Disclosure, string> = { full: 'Full names', roles: 'Roles only', pseudonyms: 'Pseudonyms' };

export const PERIOD_WORDS: Record<PeriodName, string> = {
  session: 'Since the last session',
  three: 'Three months',
  six: 'Six months',
  twelve: 'A year',
  other: 'Other days',
};

/** "Four left to settle"; "Nothing left to settle". */
export const sayLeft = (open: number): string => (open === 0 ? 'Nothing left to settle' : `${begin(sayCount(open))} left to settle`);

/** Why it cannot be saved yet: "Settle the four first. What you see is exactly what is saved." */
export const saySettleFirst = (open: number): string =>
  open === 0 ? 'What you see is exactly what is saved.' : `Settle ${open === 1 ? 'it' : `the ${sayCount(open)}`} first. What you see is exactly what is saved.`;

/** What is behind the button that begins: "Settle the four". */
export const saySettle = (open: number): string => (open === 1 ? 'Settle it' : `Settle the ${sayCount(open)}`);

/** Why anything is left, at a level that hides names. */
export const sayWhyLeft = (disclosure: Disclosure, open: number): string => {
  if (disclosure === 'full') return 'Names stand as they are.';
  return open === 0 ? 'Names are gone, and nothing else was found that might tell who is meant.' : 'Names are gone, but these might still tell a reader who is meant.';
};

/** "About four pages". */
export const sayPages = (pages: number): string => (pages === 1 ? 'About one page' : `About ${countOf(pages, 'page', 'pages')}`);

/** "It stands in three places; your answer holds for all of them." Nothing of a single place. */
export const sayPlaces = (places: number): string | null => (places < 2 ? null : `It stands in ${sayCount(places)} places. Your answer holds for all of them.`);

/** What was done with one, said where it was done. */
export function saySettled(text: string, how: SettledDoubt): string {
  if (how.as === 'stays') return `‘${text}’ may stay.`;
  return how.instead === '' ? `‘${text}’ is taken out.` : `‘${text}’ is taken out; it says ‘${how.instead}’ instead.`;
}

/** How one was settled, beside it. */
export function sayHow(how: SettledDoubt): string {
  if (how.as === 'stays') return 'You let it stay.';
  return how.instead === '' ? 'You took it out.' : `You took it out: it says ‘${how.instead}’ instead.`;
}

/** A session in a list: "26 November, with Ruth Amadi". */
export const saySession = ({ day, coach }: Pick<SessionRow, 'day' | 'coach'>, today: Day): string => `${sayDate(day, today)}, with ${coach}`;

const FORMATS: Record<SummaryMade['format'], string> = { pdf: 'as PDF', docx: 'for Word', markdown: 'as Markdown', print: 'on paper' };
const LEVELS: Record<Disclosure, string> = { full: 'with full names', roles: 'by roles only', pseudonyms: 'in pseudonyms' };

/** That a summary was made: "As PDF, in pseudonyms, of 22 August to 20 November 2026". */
export const sayMade = ({ from, to, disclosure, format }: SummaryMade): string => `${begin(FORMATS[format])}, ${LEVELS[disclosure]}, of ${sayPeriod({ from, to })}`;

/** The margin of the page: the day of the session it is for. */
export const sayMargin = (session: SessionRow | null, today: Day): string => sayShortDay(session?.day ?? today, today).replace(/^\S+ /u, '');

/** Under the title. */
export const sayLede = (session: SessionRow | null, today: Day): string =>
  session === null ? 'A few pages to think with, or to hand to a coach.' : `For ${session.day >= today ? 'your session' : 'the session'} with ${session.coach} on ${sayDate(session.day, today)}.`;

/** What is said while a file is being made. */
export const SAVING: Record<Exclude<SummaryMade['format'], 'print'>, string> = {
  pdf: 'Making the PDF. Nothing is saved yet.',
  docx: 'Making the Word document. Nothing is saved yet.',
  markdown: 'Writing the file. Nothing is saved yet.',
};

/** Where it was saved; that nothing was, when its owner thought better of it. */
export const saySaved = (path: string | null): string => (path === null ? 'Nothing was saved.' : `Saved as ${path}`);

/** The choices in a sentence: "22 August to 20 November 2026, seven sections, in pseudonyms." */
export const sayChosen = ({ sections, disclosure }: Choices, days: Period): string =>
  `${sayPeriod(days)}, ${countOf(sections.length, 'section', 'sections')}, ${LEVELS[disclosure]}.`;
