import type { Lexicon, OrganisationNaming } from './lexicon.ts';
import type { OrganisationMention } from './recognition.ts';
import { isOrdinary } from './vocabulary.ts';
import { isPartOfAddress, joins, type Word } from './words.ts';

/** An organisation's mention with the words it covers, first and last. */
export interface OrganisationSighting extends OrganisationMention {
  readonly first: number;
  readonly last: number;
  /** Named in full or by its abbreviation, or by two words or more. */
  readonly firm: boolean;
}

/** Finds organisations by name, abbreviation or distinctive leading words; the longest reading wins. */
export function findOrganisations(text: string, words: readonly Word[], lexicon: Lexicon): readonly OrganisationSighting[] {
  const found: OrganisationSighting[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    const seen = word === undefined || isPartOfAddress(text, word) ? null : organisationAt(words, first, lexicon);
    if (seen === null) continue;
    found.push(seen);
    first = seen.last;
  }
  return found;
}

/** The organisation whose name begins at a word, or null. */
export function organisationAt(words: readonly Word[], first: number, lexicon: Lexicon): OrganisationSighting | null {
  const start = words[first];
  if (start === undefined) return null;
  const readings =
    start.key === start.stem
      ? lexicon.organisationNamings.get(start.key)
      : [...(lexicon.organisationNamings.get(start.key) ?? []), ...(lexicon.organisationNamings.get(start.stem) ?? [])];
  for (const naming of readings ?? []) {
    const last = lastWordOf(naming, words, first);
    if (last === null) continue;
    const ending = words[last] ?? start;
    const to = ending.key === naming.words.at(-1) ? ending.to : ending.stemTo;
    return {
      organisationId: naming.organisation.id,
      span: { from: start.from, to },
      first,
      last,
      firm: naming.whole || naming.words.length > 1,
    };
  }
  return null;
}

function lastWordOf(naming: OrganisationNaming, words: readonly Word[], first: number): number | null {
  for (let at = 0; at < naming.words.length; at += 1) {
    const word = words[first + at];
    if (word === undefined || (at > 0 && !joinsInside(word))) return null;
    const final = at === naming.words.length - 1;
    if (word.key !== naming.words[at] && !(final && word.stem === naming.words[at])) return null;
  }
  return naming.short && !meansShortName(words[first], naming) ? null : first + naming.words.length - 1;
}

/** Names hold commas, dots and ampersands: "Aldermere, Leicester & Rutland ICB". */
const joinsInside = (word: Word): boolean => joins(word) || /^[ ,.&()/-]{1,3}$/u.test(word.gap);

/** "ICB" is surely the board; "mind" is a word until it is written "Mind" inside a sentence. */
function meansShortName(word: Word | undefined, naming: OrganisationNaming): boolean {
  if (word === undefined) return false;
  if (word.shouted) return true;
  if (word.key.length < 3) return word.text === naming.organisation.abbreviation;
  return isOrdinary(word.key) ? word.capital && !word.opens : true;
}
