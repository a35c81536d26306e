import Papa from 'papaparse';
import { type CsvLayout, type CsvPoint, layoutOf } from './csvHeadings.ts';
import { CARDS_LIMIT } from './limits.ts';
import type { CsvMapping, ParsedContact, ParsedContactPoint, ParsedContacts, Refused, UnmappedCsv } from './parsed.ts';
import { divideName, joinName, oneLine, sayHonorific } from './personName.ts';
import { refuse } from './refusal.ts';
import { tidyContact } from './tidyContact.ts';
import { UnreadList } from './unread.ts';

/** Values of one cell, as Google joins several of a kind. */
const BETWEEN_VALUES = ' ::: ';

/**
 * The contacts of a CSV file. Outlook's and Google's headings are known; any others come back as they stand, for the
 * user to say which column is what, unless `mapping` already does. A cell is only ever text: a formula stays as written.
 */
export function readCsv(text: string, fileName: string, mapping: CsvMapping | null): ParsedContacts | UnmappedCsv | Refused {
  const named = `‘${oneLine(fileName).slice(0, 60)}’`;
  const parsed = Papa.parse<string[]>(text, {
    header: false,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
    preview: CARDS_LIMIT + 2,
  });
  const [headings = [], ...rows] = parsed.data;
  if (rows.length > CARDS_LIMIT) {
    return refuse('too-many', `${named} holds more than ${CARDS_LIMIT.toLocaleString('en-GB')} rows.`, 'Export those you work with, or divide the file.');
  }
  if (headings.length < 2 && !isOneColumn(headings, mapping)) {
    return refuse('damaged', `${named} is not a table: its first line does not name columns.`, 'Choose a .vcf file, or a .csv file exported from Outlook or Google.');
  }
  if (rows.length === 0) return refuse('empty', `${named} has headings and no rows under them.`, 'Export the contacts again.');
  const layout = mapping === null ? layoutOf(headings) : layoutBy(mapping, headings.length);
  if (layout === null) return { headings: headings.map((heading) => oneLine(heading).slice(0, 200)), sample: rows.slice(0, 3).map((row) => row.map((cell) => cell.slice(0, 200))) };
  return readRows(rows, headings.length, layout, new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row)));
}

/** A list of names alone is a table of one column, once the user has said so. */
const isOneColumn = (headings: readonly string[], mapping: CsvMapping | null): boolean => headings.length === 1 && mapping?.name?.[0] === 0;

function readRows(rows: readonly string[][], width: number, layout: CsvLayout, broken: ReadonlySet<number | undefined>): ParsedContacts {
  const contacts: ParsedContact[] = [];
  const unread = new UnreadList();
  rows.forEach((row, index) => {
    // As a spreadsheet numbers them: the headings are row 1.
    const part = `Row ${(index + 2).toLocaleString('en-GB')}`;
    if (broken.has(index + 1)) return unread.add(part, 'its quotation marks do not close, so its cells cannot be told apart');
    if (row.length > width + 1) return unread.add(part, `it has ${row.length} cells under ${width} headings`);
    const contact = tidyContact(contactOf(row, layout), (why) => unread.add(part, why));
    if (typeof contact === 'string') unread.add(part, contact);
    else contacts.push(contact);
  });
  return { contacts, unread: unread.list() };
}

function contactOf(row: readonly string[], layout: CsvLayout): ParsedContact {
  const cell = (column: number | null): string => (column === null ? '' : (row[column] ?? '').trim());
  const cells = (columns: readonly number[]): readonly string[] => columns.map(cell).filter((value) => value !== '');
  const structured = joinName(...cells(layout.first), cell(layout.family));
  const spoken = divideName(structured || cell(layout.whole));
  const labelOf = ({ label }: CsvPoint): string | null => (typeof label === 'number' ? sayLabel(cell(label)) : label);
  const points = (columns: readonly CsvPoint[]): readonly ParsedContactPoint[] =>
    columns.flatMap((column) => cell(column.value).split(BETWEEN_VALUES).map((value) => ({ value, label: labelOf(column) })));
  return {
    name: spoken.name,
    honorific: sayHonorific(cell(layout.honorific)) ?? spoken.honorific,
    alsoKnownAs: cells(layout.nickname === null ? [] : [layout.nickname]),
    organisation: cell(layout.organisation),
    title: cell(layout.title),
    emails: points(layout.emails),
    phones: points(layout.phones),
    notes: cell(layout.notes),
    assistant: cells(layout.assistant).join(', '),
  };
}

/** Google marks the preferred one with a star. */
const sayLabel = (label: string): string | null => oneLine(label.replace(/^\*\s*/u, '')).toLowerCase() || null;

/** The layout the user has said; null when it names no column a name could come from. */
function layoutBy(mapping: CsvMapping, width: number): CsvLayout | null {
  const columns = (field: keyof CsvMapping): readonly number[] => (mapping[field] ?? []).filter((column) => column >= 0 && column < width);
  const one = (field: keyof CsvMapping): number | null => columns(field)[0] ?? null;
  if (columns('name').length === 0 && columns('firstName').length === 0 && columns('lastName').length === 0) return null;
  return {
    whole: one('name'),
    honorific: one('honorific'),
    first: columns('firstName'),
    family: one('lastName'),
    nickname: null,
    organisation: one('organisation'),
    title: one('title'),
    notes: one('notes'),
    assistant: columns('assistant'),
    emails: columns('email').map((value) => ({ value, label: null })),
    phones: columns('phone').map((value) => ({ value, label: null })),
  };
}
