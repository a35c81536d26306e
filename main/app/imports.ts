import { randomUUID } from 'node:crypto';
import type { Reader } from '../../db/journal.ts';
import { journalContacts, listImports, readImport } from '../../db/repositories/imports.ts';
import { knownSourceKeys } from '../../db/repositories/meetings.ts';
import { readSettings, writeSettings } from '../../db/repositories/settings.ts';
import type { Given } from '../../preload/contract.ts';
import type { importCalls, ImportOutcome, ImportPreview } from '../../preload/contract/imports.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { lastDayBefore } from '../domain/career.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../domain/day.ts';
import { type CalendarPlan, planCalendar } from '../domain/importing/calendar.ts';
import { type ContactsPlan, planContacts } from '../domain/importing/contacts.ts';
import type { ParsedCalendar, ParsedContacts } from '../domain/importing/parsed.ts';
import type { Owner } from '../domain/settings.ts';
import { countOf, listNames } from '../domain/words.ts';
import { isRefused } from '../exchange/parsed.ts';
import { readCalendarApart, readContactsApart } from '../exchange/reader.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { present } from './fields.ts';
import { saveCalendar, saveContacts, takeImportBack } from './importing.ts';
import { whyNoMove } from './posts.ts';

/** How many previews may wait to be confirmed. */
const PREVIEWS_KEPT = 4;
/** The most days a calendar is expanded over: a year. */
const MOST_DAYS = 366;

/** What a preview read, kept until it is confirmed. The plan is made again then, in case the journal changed. */
type Waiting = { readonly fileName: string; readonly shown: string } & (
  | { readonly kind: 'contacts'; readonly parsed: ParsedContacts }
  | { readonly kind: 'calendar'; readonly parsed: ParsedCalendar; readonly owner: Owner | null }
);

export function importHandlers({ journal, today, zone }: Desk) {
  const waiting = new Map<string, Waiting>();

  function keep(preview: Waiting): string {
    const token = randomUUID();
    waiting.set(token, preview);
    for (const old of [...waiting.keys()].slice(0, -PREVIEWS_KEPT)) waiting.delete(old);
    return token;
  }

  return {
    'imports.preview': async (given) => (isCalendarName(given.file.name) ? previewCalendar(given) : previewContacts(given)),

    'imports.commit': ({ token, rows, newPeople, rings, moves, meant }) => {
      const preview = waiting.get(token);
      if (preview === undefined) return refuse('This preview is no longer open; choose the file again.');
      const plan = planOf(preview);
      if (JSON.stringify(plan) !== preview.shown) {
        return refuse('The journal has changed since this preview was made, so it may no longer be right. Choose the file again.');
      }
      const why = preview.kind === 'contacts' ? whyNoMoves(plan as ContactsPlan, moves, today()) : null;
      if (why !== null) return refuse(why);
      const outcome = journal.change(labelOf, (writer) => {
        if (preview.kind === 'contacts') {
          const choice = {
            rows,
            rings: new Map(rings.map(({ row, ring }) => [row, ring])),
            moves: new Map(moves.map(({ row, from, since }) => [row, { from, since }])),
          };
          return saveContacts(writer, preview.fileName, plan as ContactsPlan, choice, today());
        }
        const calendar = plan as CalendarPlan;
        if (calendar.owner !== null) writeSettings(writer, { ...readSettings(writer), owner: calendar.owner.owner });
        const choice = { rows, newPeople, meant: new Map(meant.map(({ name, personId }) => [name, personId])) };
        return saveCalendar(writer, preview.fileName, calendar, choice, today());
      });
      waiting.delete(token);
      return succeed(outcome);
    },

    'imports.list': () => succeed(listImports(journal.read)),

    'imports.undo': ({ importId }) => {
      const before = readImport(journal.read, importId);
      if (before === null) return notFound('import');
      if (before.undoneOn !== null) return refuse('That import has been taken back already.');
      const taken = journal.change(`Took back the import of ‘${before.fileName}’`, (writer) => takeImportBack(writer, importId, today()));
      return succeed({ ...taken, kept: { people: before.people - taken.people, meetings: before.meetings - taken.meetings } });
    },
  } satisfies HandlersOf<keyof typeof importCalls>;

  async function previewContacts({ file, mapping }: Given<'imports.preview'>): Promise<Outcome<ImportPreview>> {
    const bytes = Buffer.from(file.base64, 'base64');
    const parsed = await readContactsApart({ name: file.name, bytes }, mapping === undefined ? null : present(mapping));
    if (isRefused(parsed)) return fail('refused', parsed.message);
    if ('headings' in parsed) return succeed({ kind: 'unmapped', ...parsed });
    const plan = contactsPlan(journal.read, parsed, today());
    const token = keep({ kind: 'contacts', fileName: file.name, parsed, shown: JSON.stringify(plan) });
    return succeed({ kind: 'contacts', token, plan });
  }

  async function previewCalendar({ file, owner: said, ...days }: Given<'imports.preview'>): Promise<Outcome<ImportPreview>> {
    const from = days.from ?? mondayOf(days.to ?? today());
    const to = days.to ?? addDays(from, 6);
    if (to < from) return refuse('The last day chosen is before the first.');
    if (daysBetween(from, to) >= MOST_DAYS) return refuse('Choose a year at most; a calendar can be brought in year by year.');
    const parsed = await readCalendarApart({ name: file.name, bytes: Buffer.from(file.base64, 'base64') }, { from, to, zone });
    if (isRefused(parsed)) return fail('refused', parsed.message);
    const owner = said ?? null;
    const plan = calendarPlan(journal.read, parsed, owner, today());
    const token = keep({ kind: 'calendar', fileName: file.name, parsed, owner, shown: JSON.stringify(plan) });
    return succeed({ kind: 'calendar', token, from, to, plan });
  }

  function planOf(preview: Waiting): ContactsPlan | CalendarPlan {
    return preview.kind === 'contacts'
      ? contactsPlan(journal.read, preview.parsed, today())
      : calendarPlan(journal.read, preview.parsed, preview.owner, today());
  }
}

const isCalendarName = (name: string): boolean => /\.(?:ics|ical|ifb|icalendar)$/iu.test(name);

const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

const contactsPlan = (reader: Reader, parsed: ParsedContacts, today: Day): ContactsPlan => planContacts(parsed, journalContacts(reader, today));

/** The diary's owner: as said now, else as remembered, else as the calendar suggests. */
function calendarPlan(reader: Reader, parsed: ParsedCalendar, said: Owner | null, today: Day): CalendarPlan {
  const keys = parsed.occurrences.map((occurrence) => occurrence.sourceKey);
  return planCalendar(parsed, journalContacts(reader, today), said ?? readSettings(reader).owner, today, knownSourceKeys(reader, keys));
}

/** Why what was said of moves cannot be, in a sentence; null when it can. */
function whyNoMoves(plan: ContactsPlan, moves: Given<'imports.commit'>['moves'], today: Day): string | null {
  for (const { row, from, since } of moves) {
    const held = plan.rows[row]?.moved?.held;
    const left = held?.find(({ id }) => id === from);
    if (held === undefined || (from !== null && left === undefined)) return 'The file does not have this person in another post any more. Choose the file again.';
    if (left !== undefined && lastDayBefore({ startedOn: left.startedOn, endedOn: null }, since) === null) return whyNoMove(left, since, today);
  }
  return null;
}

/** What undo will say was undone. */
function labelOf({ people, meetings, organisations, extended, moved }: ImportOutcome): string {
  const parts = [
    ...(meetings > 0 ? [countOf(meetings, 'meeting', 'meetings')] : []),
    ...(people > 0 ? [countOf(people, 'person', 'people')] : []),
    ...(organisations > 0 ? [countOf(organisations, 'organisation', 'organisations')] : []),
    ...(extended > 0 ? [`more about ${countOf(extended, 'person', 'people')}`] : []),
    ...(moved > 0 ? [countOf(moved, 'change of post', 'changes of post')] : []),
  ];
  return parts.length === 0 ? 'Imported nothing' : `Imported ${listNames(parts)}`;
}
