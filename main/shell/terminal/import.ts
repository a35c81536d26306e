import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportOutcome, ImportPreview } from '../../../preload/contract/imports.ts';
import { FILE_LIMIT } from '../../../preload/contract/fields.ts';
import { fail } from '../../../preload/contract/outcome.ts';
import { type Day, sayDate } from '../../domain/day.ts';
import { sayMove } from '../../domain/importing/moves.ts';
import { countOf, listNames, sayCount } from '../../domain/words.ts';
import type { CommandLine } from './command-line.ts';
import { ask, type Command, type Desk, Failed } from './desk.ts';

/** Brings in contacts and calendars: saves what the window would have ticked. */
export const importFiles: Command = {
  usage: 'import FILE… [--from DAY] [--to DAY]  bring in contacts (.vcf, .csv) and calendars (.ics)',
  needs: 'an open journal',
  needsWords: 'Name at least one file.',
  run: async (line, desk) => {
    const saved: Imported[] = [];
    // One after another: a calendar's guests may be among the contacts before it.
    for (const path of line.words) saved.push({ file: basename(path), ...(await importFile(path, line, desk)) });
    return { data: saved, words: saved.map((one) => sayImport(one, desk.today)).join('\n') };
  },
};

/** What came of one file: what was saved, the days of a calendar that were read, and how much was left out or unread. */
interface Imported extends ImportOutcome {
  readonly file: string;
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** Rows that the window would not have ticked. */
  readonly leftOut: number;
  readonly unread: number;
  /** What the file says of people whom the journal has in another post, a sentence each. The window asks; here it is left. */
  readonly leftAsItIs: readonly string[];
}

async function importFile(path: string, { from, to }: CommandLine, desk: Desk): Promise<Omit<Imported, 'file'>> {
  const days = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const preview = await ask(desk, 'imports.preview', { file: { name: basename(path), base64: readWhole(path) }, ...days });
  if (preview.kind === 'unmapped') {
    throw new Failed(
      fail('refused', `Rapport does not know the headings of ‘${basename(path)}’ (${preview.headings.join(', ')}). Nothing has been saved. Bring it in from the window, where you can say what each column is.`)
        .failure,
    );
  }
  const rows = tickedRows(preview);
  const outcome = await ask(desk, 'imports.commit', { token: preview.token, rows });
  return {
    ...outcome,
    days: preview.kind === 'calendar' ? { from: preview.from, to: preview.to } : null,
    leftOut: preview.plan.rows.length - rows.length,
    unread: preview.plan.unread.length,
    leftAsItIs: preview.kind === 'contacts' ? preview.plan.rows.flatMap(({ standing, moved }) => (moved === null || standing.kind === 'new' ? [] : [sayMove(standing.name, moved)])) : [],
  };
}

/** The rows the window would have ticked. */
const tickedRows = (preview: Exclude<ImportPreview, { readonly kind: 'unmapped' }>): readonly number[] =>
  preview.kind === 'contacts'
    ? preview.plan.rows.flatMap((row, index) => (row.ticked ? [index] : []))
    : preview.plan.rows.flatMap((row, index) => (row.why.length === 0 ? [index] : []));

/** A file's bytes in base64. Throws `Failed` when it cannot be read, or is larger than any that is taken. */
function readWhole(path: string): string {
  const nothingFrom = (why: string): Failed => new Failed(fail('refused', `${why} Nothing has been saved from it.`).failure);
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw nothingFrom(`There is no file ‘${path}’.`);
    // A device or a pipe may never end.
    if (!found.isFile()) throw nothingFrom(`‘${path}’ is not a file.`);
    if (found.size > FILE_LIMIT) throw nothingFrom(`‘${basename(path)}’ is too large (${Math.round(found.size / 1024 / 1024)} MB) to be contacts or a calendar.`);
    return readFileSync(path).toString('base64');
  } catch (error) {
    throw error instanceof Failed ? error : nothingFrom(`‘${path}’ cannot be read.`);
  }
}

function sayImport({ file, days, meetings, people, organisations, extended, leftOut, unread, leftAsItIs }: Imported, today: Day): string {
  const parts = [
    ...(meetings > 0 ? [countOf(meetings, 'meeting', 'meetings')] : []),
    ...(people > 0 ? [countOf(people, 'person', 'people')] : []),
    ...(organisations > 0 ? [countOf(organisations, 'organisation', 'organisations')] : []),
    ...(extended > 0 ? [`more about ${countOf(extended, 'person', 'people')}`] : []),
  ];
  const of = days === null ? file : `${file}, ${sayDate(days.from, today)} to ${sayDate(days.to, today)}`;
  const out = leftOut === 0 ? '' : days === null ? ` ${sayCapital(leftOut)} already here or unsure.` : ` ${sayCapital(leftOut)} left out: the window says why of each.`;
  const unreadToo = unread === 0 ? '' : ` ${unread === 1 ? 'One part' : `${unread} parts`} could not be read.`;
  return `${of}: ${parts.length === 0 ? 'nothing to bring in' : listNames(parts)}.${out}${unreadToo}${leftAsItIs.map((said) => `\n  Left as it is: ${said}`).join('')}`;
}

const sayCapital = (count: number): string => {
  const said = sayCount(count);
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
};
