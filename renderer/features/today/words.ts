import { type Day, sayDay } from '../../../main/domain/day.ts';
import { PLACES, type Place } from '../../../main/domain/nudge.ts';
import { actsOfRow } from '../../../main/domain/nudges/acts.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import { countOf } from '../../../main/domain/words.ts';
import type { NudgeRow, TodayView } from '../../../preload/contract/nudges.ts';
import { sayAct } from '../nudges/act-words.ts';
import { sayPlanned } from './coming-up.ts';
import { sayToday } from './lede.ts';
import { inShort, sayBeside, sayHead, sayNothingAsks } from './places.ts';
import type { PartWords, RowWords, TodayWords } from './plan.ts';

/** Everything the page says that may take more than a line, to reckon its height from. */
export function wordsOfToday(view: TodayView): TodayWords {
  const places = Object.fromEntries(PLACES.map((place): [Place, PartWords] => [place, wordsOfPlace(place, view)])) as Record<Place, PartWords>;
  return {
    lede: sayToday({ places: view.places, unwritten: countUnwritten(view) }),
    unwritten: view.unwritten.map((one) => sayWaiting(one, view.day)),
    parts: { ...places, coming: wordsOfComing(view) },
  };
}

export const countUnwritten = ({ unwritten }: Pick<TodayView, 'unwritten'>): number => unwritten.reduce((sum, { count }) => sum + count, 0);

/** A day that waits for a sentence, as the way to it. */
export const sayWaiting = ({ day, count }: TodayView['unwritten'][number], today: Day): string => `${sayDay(day, today)}, ${countOf(count, 'meeting', 'meetings')}`;

function wordsOfPlace(place: Place, view: TodayView): PartWords {
  const { rows, count } = view.places[place];
  return { rows: rows.map((row) => wordsOfRow(row, view.day)), count, quiet: sayNothingAsks(place, view) };
}

function wordsOfRow(whole: NudgeRow, today: Day): RowWords {
  const row = inShort(whole, today);
  const head = sayHead(row);
  const beside = sayBeside(row);
  return {
    head: head === null ? null : { name: head, beside },
    say: sayRow(row, today, row.post),
    acts: actsOfRow(row).map((act) => sayAct(act, row.lead)),
  };
}

const wordsOfComing = ({ comingUp }: TodayView): PartWords => ({
  rows: comingUp.map((meeting) => ({ head: null, say: sayPlanned(meeting), acts: ['Briefing', 'Open the day'] })),
  count: comingUp.length,
  quiet: NOTHING_PLANNED,
});

export const NOTHING_PLANNED = 'Nothing is planned. A meeting you plan comes here, with a briefing to read before it.';
