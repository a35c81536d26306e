import type { JournalRows } from '../../db/repositories/everything.ts';
import type { Day } from '../domain/day.ts';
import { JOURNAL_FORMAT, JOURNAL_VERSION } from '../domain/records/format.ts';
import { FIELDS, journalRows } from './journal-rows.ts';

/** What came of reading an export: its rows, or why not, in a sentence or two. */
export type JournalRead = { readonly ok: true; readonly rows: JournalRows } | { readonly ok: false; readonly message: string };

/** The whole journal as one JSON file (docs/export.md): a row to a line, so that it can be looked through. */
export function writeJournalFile(rows: JournalRows, madeOn: Day): string {
  const collections = Object.keys(FIELDS).map((name) => {
    const list = rows[name as keyof JournalRows];
    return `    ${JSON.stringify(name)}: [${list.length === 0 ? '' : `\n${list.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    `}]`;
  });
  const head = [`  "rapport": ${JSON.stringify(JOURNAL_FORMAT)}`, `  "version": ${JOURNAL_VERSION}`, `  "madeOn": ${JSON.stringify(madeOn)}`];
  return `{\n${head.join(',\n')},\n  "journal": {\n${collections.join(',\n')}\n  }\n}\n`;
}

/** Reads an export. Nothing that is not one, or not whole, gives rows. */
export function readJournalFile(bytes: Uint8Array): JournalRead {
  const file = parse(bytes);
  if (typeof file !== 'object' || file === null || !('rapport' in file)) return refused('This is not a JSON export of Rapport’s, or it was cut short.');
  if (file.rapport !== JOURNAL_FORMAT) return refused('This file is not of a whole journal: it holds what is kept on one person.');
  const version = 'version' in file ? file.version : null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused('This export does not say which version it is.');
  if (version > JOURNAL_VERSION) {
    return refused(`This export was made by a later version of Rapport (its format is ${version}; this one reads up to ${JOURNAL_VERSION}). Update Rapport, then read it.`);
  }
  const read = journalRows.safeParse('journal' in file ? file.journal : null);
  if (read.success) return { ok: true, rows: read.data };
  const at = read.error.issues[0]?.path ?? [];
  return refused(`This export is not whole, or was changed: ${sayPlace(at)} cannot be read.`);
}

const refused = (message: string): JournalRead => ({ ok: false, message });

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Where in the file: never what stands there. */
function sayPlace([collection, row, field]: readonly PropertyKey[]): string {
  if (typeof collection !== 'string' || FIELDS[collection] === undefined) return 'its list of collections';
  if (typeof row !== 'number') return `‘${collection}’`;
  const known = typeof field === 'string' && FIELDS[collection].includes(field);
  return `${known ? `‘${field}’ of ` : ''}number ${row + 1} of ‘${collection}’`;
}
