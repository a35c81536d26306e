import { readFileSync } from 'node:fs';
import { day } from '../../main/domain/day.ts';
import type { ChosenDays } from '../../main/exchange/calendar.ts';
import { readCalendar } from '../../main/exchange/calendar.ts';
import { readContacts } from '../../main/exchange/contacts.ts';
import { type ChosenFile, isRefused, type ParsedCalendar, type ParsedContacts, type Refused } from '../../main/exchange/parsed.ts';

/** A file of test/fixtures. */
export const fixture = (path: string): ChosenFile => ({
  name: path.split('/').at(-1) ?? path,
  bytes: readFileSync(new URL(`../fixtures/${path}`, import.meta.url)),
});

/** A file with these words in it, as UTF-8. */
export const aFile = (name: string, text: string): ChosenFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Lines as these formats end them. */
export const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`;

/** A vCard file of one card. */
export const aCard = (version: string, ...body: readonly string[]): ChosenFile =>
  aFile('contacts.vcf', lines('BEGIN:VCARD', `VERSION:${version}`, ...body, 'END:VCARD'));

/** A calendar of these components, each given as its lines. */
export const aCalendar = (...components: readonly (readonly string[])[]): ChosenFile =>
  aFile('diary.ics', lines('BEGIN:VCALENDAR', 'VERSION:2.0', ...components.flat(), 'END:VCALENDAR'));

/** A VEVENT with a UID and a title, and these lines. */
export const anEvent = (...body: readonly string[]): readonly string[] => ['BEGIN:VEVENT', 'UID:one@example', 'SUMMARY:Place board', ...body, 'END:VEVENT'];

/** The week of 16 to 20 November 2026, in London. */
export const THE_WEEK: ChosenDays = { from: day('2026-11-16'), to: day('2026-11-20'), zone: 'Europe/London' };

export const between = (from: string, to: string, zone = 'Europe/London'): ChosenDays => ({ from: day(from), to: day(to), zone });

/** Contacts that must be readable; fails on a refusal, saying its message. */
export function contactsOf(file: ChosenFile): ParsedContacts {
  const read = readContacts(file);
  if ('contacts' in read) return read;
  throw new Error(isRefused(read) ? read.message : 'unknown headings');
}

export function calendarOf(file: ChosenFile, days: ChosenDays = THE_WEEK): ParsedCalendar {
  const read = readCalendar(file, days);
  if (isRefused(read)) throw new Error(read.message);
  return read;
}

/** What must be refused. */
export function refusalOf(read: object): Refused {
  if (isRefused(read)) return read;
  throw new Error('was not refused');
}

/** "2026-11-19 18:30" of each occurrence. */
export const startsOf = (calendar: ParsedCalendar): readonly string[] => calendar.occurrences.map(({ day: on, time }) => `${on} ${time ?? 'all day'}`);
