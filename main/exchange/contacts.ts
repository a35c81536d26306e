import { readCsv } from './csv.ts';
import { RAW_CONTACTS_LIMIT } from './limits.ts';
import type { ChosenFile, CsvMapping, ParsedContacts, Refused, UnmappedCsv } from './parsed.ts';
import { refuse, refuseKind } from './refusal.ts';
import { readText } from './text.ts';
import { readCards } from './vcard.ts';

const CARD_BEGINS = /^[ \t]*BEGIN:[ \t]*VCARD[ \t]*$/imu;
const CALENDAR_BEGINS = /^[ \t]*BEGIN:[ \t]*VCALENDAR[ \t]*$/imu;

/** How far into a file its first card may begin: mail programs put a few lines before it. */
const LOOKED_AT = 64 * 1024;

/**
 * Reads a file of contacts: vCard 2.1, 3.0 or 4.0, or CSV, told apart by what they hold and not by their names. What
 * cannot be read of it comes back as `unread`; a file that is not contacts, or is too large, comes back refused.
 */
export function readContacts(file: ChosenFile, mapping: CsvMapping | null = null): ParsedContacts | UnmappedCsv | Refused {
  const text = readText(file, RAW_CONTACTS_LIMIT, 'contacts');
  if (typeof text !== 'string') return text;
  const start = text.slice(0, LOOKED_AT);
  if (CARD_BEGINS.test(start)) {
    const read = readCards(text, file.name);
    return 'contacts' in read && read.contacts.length === 0 && read.unread.length === 0 ? refuseNoCard() : read;
  }
  if (CALENDAR_BEGINS.test(start)) return refuseKind(file.name, 'a calendar, not contacts', 'contacts');
  if (/\.(?:vcf|vcard)$/iu.test(file.name)) return refuseNoCard();
  return readCsv(text, file.name, mapping);
}

const refuseNoCard = (): Refused => refuse('damaged', 'The file holds no card that begins and ends.', 'Export the contacts again.');
