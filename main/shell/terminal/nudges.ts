import type { NudgeRow } from '../../../preload/contract/nudges.ts';
import type { Day } from '../../domain/day.ts';
import { nameOf, PLACES, type Place } from '../../domain/nudge.ts';
import { byPlace } from '../../domain/nudges/all.ts';
import { sayRow } from '../../domain/sentences.ts';
import { listNames } from '../../domain/words.ts';
import { ask, type Command } from './desk.ts';
import { table } from './table.ts';

const HEADINGS: Readonly<Record<Place, string>> = {
  see: 'Who to see',
  conflicts: 'Conflicts to talk about',
  promises: 'Promises',
  thoughts: 'Worth a thought',
};

/** Everything that asks for attention, by place, the most telling first. */
export const nudges: Command = {
  usage: 'nudges  say what asks for attention, most telling first',
  needs: 'an open journal',
  run: async (_line, desk) => {
    const rows = await ask(desk, 'nudges.list', {});
    return { data: rows, words: rows.length === 0 ? 'Nothing asks for you today.' : sayPlaces(rows, desk.today) };
  },
};

function sayPlaces(rows: readonly NudgeRow[], today: Day): string {
  const places = byPlace(rows);
  return PLACES.filter((place) => places[place].length > 0)
    .map((place) => `${HEADINGS[place]}\n${table(places[place].map((row) => ['', ...cells(row, today)]))}`)
    .join('\n\n');
}

/** What it is about, and why. A promise's sentence says both. */
function cells(row: NudgeRow, today: Day): readonly string[] {
  const said = sayRow(row, today, row.post);
  if (row.place === 'promises') return [said];
  const name = nameOf(row.lead);
  const parties = 'parties' in row.lead ? row.lead.parties : [];
  return [parties.length === 0 ? name : `${name}, with ${listNames(parties)}`, said];
}
