import { addDays, type Day, type LocalTime, minutesOf } from '../domain/day.ts';
import type { Mode } from '../domain/meeting.ts';
import { countOf, listNames } from '../domain/words.ts';

/** As much of a planned meeting as may leave the journal: when, where, and with whom. Nothing that was written of it. */
export interface MeetingToShow {
  /** Known by it in every calendar, so that a second file changes the entry rather than adding one. */
  readonly uid: string;
  readonly day: Day;
  readonly time: LocalTime | null;
  readonly minutes: number | null;
  readonly mode: Mode;
  readonly place: string | null;
  readonly participants: readonly { readonly name: string }[];
  readonly partnershipName: string | null;
}

/** How long a meeting is taken to be when nobody has said. */
const USUAL_MINUTES = 60;
/** How many people the name of an entry names. */
const NAMED = 5;
const MINUTES_A_DAY = 1_440;

/**
 * Planned meetings as one iCalendar file (RFC 5545) to open in Outlook or another calendar: CRLF, lines of at most 75 octets.
 * Times are as on the wall, with no zone, as the journal keeps them; without one, the whole day. `at` is the instant it
 * is made, ISO 8601. With no meetings it is a calendar with nothing in it.
 */
export function writeCalendar(meetings: readonly MeetingToShow[], at: string): string {
  const stamp = at.replace(/\.\d+/u, '').replaceAll(/[-:]/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rapport//Planned meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...meetings.flatMap((meeting) => eventLines(meeting, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const eventLines = (meeting: MeetingToShow, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${meeting.uid}`,
  `DTSTAMP:${stamp}`,
  ...(meeting.time === null ? wholeDay(meeting.day) : partOfDay(meeting.day, meeting.time, meeting.minutes ?? USUAL_MINUTES)),
  `SUMMARY:${escape(summaryOf(meeting))}`,
  ...(meeting.place === null ? [] : [`LOCATION:${escape(meeting.place)}`]),
  'CLASS:PRIVATE',
  'END:VEVENT',
];

const wholeDay = (day: Day): readonly string[] => [
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
  // A day on which something is to happen some time is not a day that is taken.
  'TRANSP:TRANSPARENT',
];

function partOfDay(day: Day, time: LocalTime, minutes: number): readonly string[] {
  const end = minutesOf(time) + minutes;
  return [`DTSTART:${local(day, minutesOf(time))}`, `DTEND:${local(addDays(day, Math.floor(end / MINUTES_A_DAY)), end % MINUTES_A_DAY)}`];
}

const compact = (day: Day): string => day.replaceAll('-', '');
const two = (n: number): string => String(n).padStart(2, '0');
const local = (day: Day, minutes: number): string => `${compact(day)}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;

const KIND: Record<Mode, string> = { 'face-to-face': 'Meeting', video: 'Video call', phone: 'Phone call', written: 'Letter' };

/** "Meeting with Helen Carrow", "Meeting: Place Board": what it is about stays in the journal. */
function summaryOf({ mode, participants, partnershipName }: MeetingToShow): string {
  if (partnershipName !== null) return `${KIND[mode]}: ${partnershipName}`;
  const names = participants.map(({ name }) => name);
  const rest = names.length - NAMED;
  const said = rest <= 0 ? names : [...names.slice(0, NAMED), countOf(rest, 'other', 'others')];
  return said.length === 0 ? KIND[mode] : `${KIND[mode]} with ${listNames(said)}`;
}

/** Characters that a calendar may not hold: control characters but for the tab. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;

/** Text as a value of iCalendar. */
const escape = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(CONTROL, '')
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** The most octets of a line before it is folded. */
const LINE_OCTETS = 75;

/** A line in pieces of at most 75 octets, each but the first after a line break and a space; no character is cut. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = '';
      // The space that marks the fold counts too.
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
