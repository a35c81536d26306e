import { NAME_LIMIT } from './limits.ts';
import { type CalendarProperty, type EventLines, textOf } from './calendarProperty.ts';
import { inferMode, placeWithoutCall } from './inferMode.ts';
import type { ParsedGuest, ParsedOccurrence } from './parsed.ts';
import { oneLine } from './personName.ts';

/** What an entry says besides when it is. */
export type EventDetails = Pick<ParsedOccurrence, 'title' | 'place' | 'mode' | 'cancelled' | 'private' | 'guests'>;

/** Properties that may hold a link to a call. */
export const LINKS = ['URL', 'CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK'] as const;

/** Guests past this many are a mailing, not a meeting; the first are kept. */
const GUESTS_LIMIT = 500;

/** Reads an entry's details. `wholeCancelled`: the file itself is a cancellation (METHOD:CANCEL). */
export function readDetails(lines: EventLines, wholeCancelled: boolean): EventDetails {
  const title = titleOf(lines);
  const location = oneLine(lines.text('LOCATION'));
  const links = [lines.text('DESCRIPTION'), ...LINKS.flatMap((name) => lines.all(name).map(textOf))].join('\n');
  return {
    title,
    place: cut(placeWithoutCall(location)) || null,
    mode: inferMode({ title, place: location, links }),
    cancelled: wholeCancelled || lines.text('STATUS').toUpperCase() === 'CANCELLED' || /^cancell?ed(?: event)?:/iu.test(title),
    private: ['PRIVATE', 'CONFIDENTIAL'].includes(lines.text('CLASS').toUpperCase()),
    guests: guestsOf(lines.all('ORGANIZER'), lines.all('ATTENDEE')),
  };
}

/** An entry's title on one line. */
export const titleOf = (lines: EventLines): string => cut(oneLine(lines.text('SUMMARY'))) || 'Untitled';

const cut = (text: string): string => (text.length <= NAME_LIMIT ? text : `${text.slice(0, NAME_LIMIT - 1).trimEnd()}…`);

/** Organiser and guests, each once. Rooms and equipment are left out. */
function guestsOf(organisers: readonly CalendarProperty[], attendees: readonly CalendarProperty[]): readonly ParsedGuest[] {
  const guests = new Map<string, ParsedGuest>();
  const add = (property: CalendarProperty, organiser: boolean): void => {
    const guest = guestOf(property, organiser);
    if (guest === null) return;
    const key = guest.email ?? `name ${guest.name?.toLowerCase()}`;
    const known = guests.get(key);
    guests.set(key, known === undefined ? guest : { ...known, name: known.name ?? guest.name, declined: known.declined || guest.declined, organiser: known.organiser || organiser });
  };
  for (const property of organisers.slice(0, 1)) add(property, true);
  for (const property of attendees.slice(0, GUESTS_LIMIT)) add(property, false);
  return [...guests.values()];
}

const ROOMS = new Set(['ROOM', 'RESOURCE']);

function guestOf(property: CalendarProperty, organiser: boolean): ParsedGuest | null {
  const { parameters } = property;
  const { cutype = '', partstat = '', cn = '', email: given = '' } = parameters;
  if (ROOMS.has(cutype.toUpperCase())) return null;
  const email = emailOf(textOf(property)) ?? emailOf(given) ?? emailOf(cn);
  if (email !== null && email.endsWith('@resource.calendar.google.com')) return null;
  const said = oneLine(cn).replace(/^["']+|["']+$/gu, '');
  const name = said === '' || said.includes('@') ? null : cut(said);
  return email === null && name === null ? null : { email, name, declined: partstat.toUpperCase() === 'DECLINED', organiser };
}

/** The address in "mailto:…", in lower case; null for none ("invalid:nomail", a directory path). */
const emailOf = (value: string): string | null => {
  const address = value.trim().replace(/^["'<]+|["'>]+$/gu, '').replace(/^mailto:/iu, '').trim().toLowerCase();
  return /^[^\s@:]+@[^\s@]+$/u.test(address) && address.length <= NAME_LIMIT ? address : null;
};
