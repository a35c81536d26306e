import type { NudgeRow } from '../../../preload/contract/nudges.ts';
import type { Stage } from '../../domain/conflict.ts';
import { type Day, sayDate } from '../../domain/day.ts';
import type { ConflictId } from '../../domain/id.ts';
import { sayRow } from '../../domain/sentences.ts';
import type { ConflictRow } from '../../domain/views.ts';
import { listNames } from '../../domain/words.ts';
import { chooseOne } from './choose.ts';
import { sayConflict } from './conflict-words.ts';
import { ask, type Command } from './desk.ts';
import { table } from './table.ts';

/** What is alive first. */
const HEADINGS: readonly (readonly [Stage, string])[] = [
  ['worked', 'Being worked on'],
  ['surfaced', 'Surfaced'],
  ['noticed', 'Noticed'],
  ['rehearsed', 'What-ifs'],
  ['parked', 'Parked'],
  ['resolved', 'Resolved'],
];

/** Conflicts by stage with what each asks, or one of them, by its number or by words of its title or of whom it is with. */
export const conflicts: Command = {
  usage: 'conflicts [NAME|NUMBER]  say what is unsettled, by stage, or one conflict whole',
  needs: 'an open journal',
  run: async ({ words }, desk) => {
    const rows = await ask(desk, 'conflicts.list', {});
    if (words.length > 0) {
      const page = await ask(desk, 'conflicts.get', { conflictId: chosen(rows, words.join(' ')) });
      return { data: page, words: sayConflict(page, desk.today) };
    }
    const asking = await ask(desk, 'nudges.list', { place: 'conflicts' });
    return {
      data: rows.map((row) => ({ ...row, asks: asksOf(asking, row.id) })),
      words: rows.length === 0 ? 'No conflict is written down.' : sayStages(rows, asking, desk.today),
    };
  },
};

/** What asks about a conflict, most telling first. */
const asksOf = (asking: readonly NudgeRow[], id: ConflictId) =>
  asking.filter(({ lead }) => 'conflictId' in lead && lead.conflictId === id).flatMap(({ lead, also }) => [lead, ...also]);

/** By its number, or words of its title or of whom it is with. Throws `Failed`. */
const chosen = (rows: readonly ConflictRow[], words: string): ConflictId =>
  chooseOne(
    rows.map(({ id, title, parties }) => ({ id, names: [title, ...parties.map(({ name }) => name)] })),
    words,
    'conflict',
    '‘conflicts’ lists them all.',
  ).id;

function sayStages(rows: readonly ConflictRow[], asking: readonly NudgeRow[], today: Day): string {
  const asks = new Map(asking.flatMap((row) => ('conflictId' in row.lead ? [[row.lead.conflictId, sayRow(row, today)] as const] : [])));
  return HEADINGS.map(([stage, heading]) => ({ heading, here: rows.filter((row) => row.stage === stage) }))
    .filter(({ here }) => here.length > 0)
    .map(({ heading, here }) => `${heading}\n${table(here.map((row) => ['', String(row.id), sayTitle(row), asks.get(row.id) ?? sayDates(row, today)]))}`)
    .join('\n\n');
}

const sayTitle = ({ title, parties }: ConflictRow): string => (parties.length === 0 ? title : `${title}, with ${listNames(parties.map(({ name }) => name))}`);

/** What there is to say of one that asks for nothing. */
function sayDates({ stage, noticedOn, nextOn, revisitOn, lastEntryOn }: ConflictRow, today: Day): string {
  if (revisitOn !== null) return `To look at again on ${sayDate(revisitOn, today)}.`;
  if (nextOn !== null) return `The next conversation is on ${sayDate(nextOn, today)}.`;
  if (stage === 'resolved') return `Resolved; last written of on ${sayDate(lastEntryOn ?? noticedOn, today)}.`;
  return `${stage === 'rehearsed' ? 'Rehearsed' : 'Noticed'} on ${sayDate(noticedOn, today)}; last written of on ${sayDate(lastEntryOn ?? noticedOn, today)}.`;
}
