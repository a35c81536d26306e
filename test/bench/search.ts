import { find } from '../../db/search.ts';
import { allOrganisations } from '../../db/repositories/organisations.ts';
import { allPeople } from '../../db/repositories/people.ts';
import type { OpenBench } from './generated.ts';
import { inMs, type Measured } from './goal.ts';
import { at, medianOf, sorted, timeInTurn } from './timing.ts';

/** As the palette and the search page ask. */
const LIMIT = 30;
/** What people look for besides names: places, what a meeting was about, a few words together, a number, nothing there. */
const WORDS = ['beds', 'winter', 'discharge', 'the rota', 'winter beds', 'napkin', 'who pays', 'figures by friday', 'waiting times', 'night cover', 'budget', '01632', 'zzzz'];

/** Every query in turn; each query's own time is its median. Names are typed letter by letter, as they are in the palette. */
export function measureSearch({ journal }: OpenBench): readonly Measured[] {
  const { read } = journal;
  const people = allPeople(read).map(({ name }) => name);
  const names = [0, 1, 7, 40, 300, 1_500].flatMap((i) => people[i] ?? []);
  const houses = allOrganisations(read).slice(0, 2).map(({ name }) => name);
  const typed = names.slice(0, 3).flatMap((name) => Array.from({ length: name.length }, (_, i) => name.slice(0, i + 1)));
  const letters = ['a', 's', 't', 'm', 'e'];
  const queries = [...new Set([...letters, ...typed, ...names, ...houses, ...WORDS])];
  const timed = queries.map((query) => ({ query, time: medianOf(timeInTurn(5, () => find(journal, query, LIMIT))[0]) }));
  const times = sorted(timed.map(({ time }) => time));
  const slowest = timed.toSorted((a, b) => b.time - a.time)[0];
  return [
    inMs('Search, 95 of 100 within', 25, at(0.95, times), `of ${queries.length} queries, median ${medianOf(times).toFixed(1)} ms`),
    inMs('Search, the slowest', null, slowest?.time ?? 0, `‘${slowest?.query ?? ''}’`),
  ];
}
