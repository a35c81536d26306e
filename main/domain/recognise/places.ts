import type { Found, Span } from './recognition.ts';
import { isGivenName, PLACE_NOUNS } from './vocabulary.ts';
import { joins, tidy, type Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const OWNERS = set('my her his their our your');
const OWNED = set(`office offices place house home flat surgery practice club boardroom room garden kitchen building site ward
  base hq headquarters church mosque school college hospital café cafe studio desk canteen depot station patch
  end`);
const NOT_AT = set(`last least all once odds risk length first work ease best worst present noon midday midnight night lunch
  lunchtime half quarter about around capacity breaking fault stake loggerheads war peace two three four five
  six seven eight nine ten eleven twelve one`);
const NOT_PLACES = set(`moment end time start beginning point meeting request board table expense top bottom back same morning
  afternoon evening way middle meantime past future year month week weekend summit event conference forum level
  heart centre-stage thought idea last first least`);
const PLAIN_PLACES = set('town home work church hospital parliament westminster whitehall');
const STOPS = set(`with for about re and to from on over then by who which that where when but because she he they we i after
  before until since via of in at met saw call lunch coffee walk an a half quarter`);
const NOT_MODIFIERS = set(`a an the my her his their our at in on by with for about and to from of over walk walked lunch coffee call
  called meeting met met saw rang dinner breakfast tea video phone teams zoom quick long short good brief from
  around along near outside inside through round past he she they we i it is was were be been near its this that
  no new then up into out down off back again also too some any every each`);
const MEALS: Readonly<Record<string, string>> = {
  coffee: 'over coffee',
  lunch: 'over lunch',
  dinner: 'over dinner',
  breakfast: 'over breakfast',
  tea: 'over tea',
  supper: 'over supper',
  brunch: 'over brunch',
  walk: 'a walk',
};

/**
 * Where it was: "at her office", "my office", "in the Civic Centre", "Room 2.14", "canal towpath"; else "over lunch" or
 * "a walk". Looked for in the head of the line. The span holds "at" or "in"; the value does not.
 * `busy`: spans of people, time and length, which are never part of a place.
 */
export function findPlace(text: string, words: readonly Word[], headTo: number, busy: readonly Span[]): Found<string> | null {
  const head = words.filter((word) => word.to <= headTo);
  const free = (word: Word | undefined): word is Word =>
    word !== undefined && word.to <= headTo && !busy.some((span) => word.from < span.to && span.from < word.to);
  return prepositioned(text, head, free) ?? owned(text, head, free) ?? named(text, head, free) ?? meal(text, head);
}

type Free = (word: Word | undefined) => word is Word;

function prepositioned(text: string, words: readonly Word[], free: Free): Found<string> | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      (word.key !== 'at' && word.key !== 'in' && word.key !== 'outside') ||
      word.gap === '-' ||
      (word.opens && at > 0 && word.capital)
    )
      continue;
    const start = words[at + 1];
    if (!free(start) || !/^\s+$/u.test(start.gap) || (/^\d/u.test(start.key) && word.key !== 'in')) continue;
    if (word.key === 'at' && NOT_AT.has(start.key)) continue;
    const article = start.key === 'the' || start.key === 'a' || start.key === 'an';
    const end = endOfPlace(words, at + 1, free);
    if (end === null) continue;
    const last = words[end];
    if (last === undefined || NOT_PLACES.has(last.key) || (article && end === at + 1)) continue;
    const placeNoun = PLACE_NOUNS.has(last.stem) || OWNED.has(last.key) || PLAIN_PLACES.has(last.key);
    const capitalised = words.slice(at + 1, end + 1).some((one) => one.capital);
    // "in the morning", "in post", "in tears": only a name or a kind of place follows "in".
    if (word.key !== 'at' && !placeNoun && !(capitalised && !isCalendar(start))) continue;
    if (word.key === 'at' && !placeNoun && !capitalised && !article && !OWNERS.has(start.key)) continue;
    return { value: tidy(text.slice(start.from, last.to), 200), span: { from: word.from, to: last.to } };
  }
  return null;
}

const CALENDAR = set(`january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday spring summer autumn winter christmas easter q1 q2 q3 q4`);
const isCalendar = (word: Word): boolean => CALENDAR.has(word.key);

function endOfPlace(words: readonly Word[], from: number, free: Free): number | null {
  let end: number | null = null;
  for (let at = from; at < words.length && at < from + 6; at += 1) {
    const word = words[at];
    if (!free(word) || (at > from && !joins(word) && !/^\s?[’'&]\s?$/u.test(word.gap))) break;
    if (at > from && STOPS.has(word.key) && !(word.key === 'of' && words[at + 1]?.capital === true)) break;
    end = at;
    // "at the café talking": a lower-case word after the kind of place is no part of it.
    const next = words[at + 1];
    if (PLACE_NOUNS.has(word.stem) && next !== undefined && !next.capital && !PLACE_NOUNS.has(next.stem) && !/^\d/u.test(next.key)) break;
  }
  return end;
}

function owned(text: string, words: readonly Word[], free: Free): Found<string> | null {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const owner = words[at];
    const thing = words[at + 1];
    const named = owner !== undefined && owner.stem !== owner.key && owner.capital;
    if (owner === undefined || !(OWNERS.has(owner.key) || named) || !free(thing) || !joins(thing) || !OWNED.has(thing.key)) continue;
    const from = named ? startOfName(words, at, free) : at;
    const start = words[from] ?? owner;
    return { value: tidy(text.slice(start.from, thing.to)), span: { from: start.from, to: thing.to } };
  }
  return null;
}

/** Where the name whose last word is at `at` begins: names are never free for a place. */
function startOfName(words: readonly Word[], at: number, free: Free): number {
  let from = at;
  while (words[from]?.joined === true && words[from - 1]?.capital === true && !free(words[from - 1])) from -= 1;
  return from;
}

/** A place by its own name, without "at": "Room 2.14", "Civic Centre", "canal towpath", "Boardroom". */
function named(text: string, words: readonly Word[], free: Free): Found<string> | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!free(word) || !PLACE_NOUNS.has(word.stem) || word.stem === 'place') continue;
    // "Town Hall" ends at its last word.
    const after = words[at + 1];
    if (after !== undefined && joins(after) && PLACE_NOUNS.has(after.stem) && free(after)) continue;
    const number = /^\s?(?<number>\d[\w.]{0,6}\w|\d|[A-Z]\d{0,3})(?![\p{L}\p{N}])/u.exec(text.slice(word.to, word.to + 12));
    if (word.key === 'room' || word.key === 'ward') {
      if (number === null) continue;
      return { value: tidy(text.slice(word.from, word.to + number[0].length)), span: { from: word.from, to: word.to + number[0].length } };
    }
    let from = at;
    while (at - from < 3) {
      const before = words[from - 1];
      const here = words[from];
      if (
        !free(before) ||
        here === undefined ||
        !joins(here) ||
        NOT_MODIFIERS.has(before.key) ||
        /^\d/u.test(before.key) ||
        isGivenName(before.key)
      )
        break;
      if (!before.capital && from < at && !PLACE_NOUNS.has(before.stem)) break;
      from -= 1;
    }
    const start = words[from];
    if (start === undefined || (from === at && !word.capital && word.key !== 'boardroom')) continue;
    // "hospital discharge", "school places": a thing of that place, not the place.
    const next = words[at + 1];
    if (next !== undefined && joins(next) && !next.capital && !STOPS.has(next.key) && free(next) && !/^(?:\d|my|her|his)/u.test(next.key))
      continue;
    return { value: tidy(text.slice(start.from, word.to)), span: { from: start.from, to: word.to } };
  }
  return null;
}

function meal(text: string, words: readonly Word[]): Found<string> | null {
  const walk = words.find((word) => word.key === 'walk');
  const word = walk ?? words.find((one) => MEALS[one.key] !== undefined);
  const value = word === undefined ? undefined : MEALS[word.key];
  if (word === undefined || value === undefined || /\b(?:virtual|online|teams|zoom|phone|call|email)\b/iu.test(text.slice(0, word.to + 40)))
    return null;
  const over = /\bover\s(?:a\s)?$/iu.exec(text.slice(Math.max(0, word.from - 8), word.from));
  return { value, span: { from: word.from - (over?.[0].length ?? 0), to: word.to } };
}
