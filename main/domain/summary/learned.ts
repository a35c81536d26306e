import type { PersonId } from '../id.ts';
import { type Ring, RINGS } from '../person.ts';
import type { Learned, SummaryRecords } from './records.ts';
import { date, list, type Mouth, NOTHING, own, type Said, type SaidBlock, type SaidRow } from './said.ts';
import { ended, SHORT } from './shorten.ts';

/** The most things told, and the most of them from meetings with one person. */
const TOLD = 12;
const OF_ONE = 2;
/** In a larger room it was nobody's in particular. */
const NAMED = 3;

/**
 * What I learned of others' worlds, with whom: from nearer people first, and of each the latest, so that one person does not fill the
 * page; in the order in which it was learned.
 */
export function tellLearned(records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  const chosen = choose(records);
  return chosen.length === 0 ? [] : [{ kind: 'rows', rows: chosen.map((one) => rowOf(one, records, mouth)) }];
}

function choose({ learned, contact }: SummaryRecords): readonly Learned[] {
  const rings = new Map<PersonId, Ring>(contact.map(({ person }) => [person.id, person.ring]));
  const nearnessOf = ({ personIds }: Learned): number => Math.min(RINGS.length, ...personIds.map((id) => RINGS.indexOf(rings.get(id) ?? 'wider')));
  const taken = new Map<PersonId | undefined, number>();
  const worded = learned.filter((one) => one.learned.trim() !== '');
  const first = worded
    .toSorted((a, b) => nearnessOf(a) - nearnessOf(b) || b.day.localeCompare(a.day) || b.id - a.id)
    .filter(({ personIds }) => {
      const times = (taken.get(personIds[0]) ?? 0) + 1;
      taken.set(personIds[0], times);
      return times <= OF_ONE;
    });
  const chosen = new Set(first.slice(0, TOLD));
  return worded.filter((one) => chosen.has(one));
}

function rowOf({ day, learned, personIds }: Learned, { to }: SummaryRecords, mouth: Mouth): SaidRow {
  const words = ended(mouth.prose(learned, { about: personIds, most: SHORT }));
  const whom: Said = personIds.length === 0 || personIds.length > NAMED ? NOTHING : own`With ${list(personIds.map((id) => mouth.person(id)))}.`;
  return { margin: date(day, to), runs: [{ text: words }, ...(whom === NOTHING ? [] : [{ text: own` ${whom}`, tone: 'quiet' as const }])] };
}
