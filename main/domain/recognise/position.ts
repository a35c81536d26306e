import { isMonthName } from './vocabulary.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Said straight before someone one was in contact with: "met Priya", "call Siân". */
const MEETING_WORDS = set(`with met meet meeting saw see seen seeing call called calling rang ring ringing phone phoned phoning
  telephoned email emailed emailing mail texted text messaged whatsapped visited visiting visit introduced
  joined welcomed invited hosted interviewed facetimed facetime plus`);

/** The word before "to", "into", "from", "on", "by" that makes it speak of contact: "ran into", "spoke to", "letter from". */
const PAIRED: Readonly<Record<string, ReadonlySet<string>>> = {
  to: set(`spoke speak speaking talk talked talking chat chatted wrote write writing letter email mail message text note me listened
    hello introduced call`),
  into: set('ran run bumped bump'),
  from: set('call called letter email mail text message note visit card ring heard'),
  on: set('in'),
  by: set('joined'),
  up: set('met caught'),
  for: set('lunch dinner breakfast coffee tea'),
};

/** "Struggling with", "a conflict with": speaks of someone without meeting them. */
const WITH_BUT_APART = set(`struggling struggle struggled angry cross annoyed unhappy happy pleased fine frustrated trouble issue issues
  problem problems conflict tension tensions friction clash row dispute agree agrees agreed disagree disagrees
  disagreed check checked raise raised raising sort wrong upset furious relations relationship patience
  impatient fed stuck odds share shared sharing fell out argument disagreement clashed clashing argued compared
  identify sympathise sympathised`);

const SPEAKS = set(`said says told tells asked asks thinks thought feels felt wants wanted promised promises agreed agrees joined
  rang came worries worried offered offers hopes sounded looked seemed admitted explained reckons believes
  called suggested brought mentioned insisted`);
const IS_DOING = set('is was has had will would can could to');

/** Words that may stand at the head of a line before the first name. */
const LEADING = set(`at half past quarter to noon midday am pm oclock a an the quick long good short brief early late first then
  and lovely useful difficult tricky hard our weekly monthly regular usual planned informal virtual online face
  video phone call teams zoom webex meet skype facetime email letter text note coffee lunch dinner breakfast tea
  drink walk catch up with met saw rang ran bumped into one 1 11 121 meeting visit to from chat talk session
  supper pint brunch on over by five ten twenty eight nine seven eleven twelve two three four six mon tue wed
  thu fri sat sun monday tuesday wednesday thursday friday saturday sunday today impromptu another`);

/** How strongly the words before a word say that a person follows. */
export type Standing = 'met' | 'apart' | 'about' | 'head' | 'none';

/** "Need to see Wendy", "must call Helen": not yet. */
const NOT_YET = set(
  'need needs want wants wanted ought must should might may could would plan planning hope hoping try will cannot not never didnt',
);
const PLAIN_VERBS = set('see meet call ring phone email visit text message invite');

const ROLES = set(`director chair chairman chairwoman chief executive leader nurse lead manager head officer mp minister
  superintendent commissioner deputy secretary governor trustee colleague consultant gp doctor president
  principal dean vicar registrar sister successor predecessor ceo cfo coo`);
const UNHEARD = set('nothing word silence news');

const SPACED = /^[\s:,"“‘'(]*@?$/u;
const NOT_BEFORE_HEAD = set('the a an my our at in by of');
const NOT_MEETING_OBJECTS = set('about re regarding concerning on over of');

/**
 * What the words before `at` make of a name there: `met` – straight after "with", "saw", "spoke to"; `apart` –
 * after "struggling with"; `about` – after "about" or "re"; `head` – nothing but a time, a length or a kind of
 * contact before it; else `none`.
 */
export function standingOf(words: readonly Word[], at: number): Standing {
  const word = words[at];
  if (word === undefined) return 'none';
  if (word.gap.endsWith('@')) return 'met';
  const before = words[at - 1];
  const two = words[at - 2];
  if (before !== undefined && SPACED.test(word.gap)) {
    if (before.key === 'with' && two !== undefined && !word.opens && WITH_BUT_APART.has(two.key)) return 'apart';
    if (
      PLAIN_VERBS.has(before.key) &&
      two !== undefined &&
      (NOT_YET.has(two.key) || (two.key === 'to' && NOT_YET.has(words[at - 3]?.key ?? '')))
    )
      return 'about';
    if (MEETING_WORDS.has(before.key) && !word.gap.includes(',')) return 'met';
    if (two !== undefined && (PAIRED[before.key]?.has(two.key) ?? false)) return 'met';
    if (NOT_MEETING_OBJECTS.has(before.key) || (before.key === 'from' && two !== undefined && UNHEARD.has(two.key))) return 'about';
  }
  if (before !== undefined && (ROLES.has(before.key) || /^,\s$/u.test(word.gap)) && isMetNearby(words, at)) return 'met';
  if (before !== undefined && NOT_BEFORE_HEAD.has(before.key)) return 'none';
  return isHead(words, at) ? 'head' : 'none';
}

/** "Met the new chair of Healthwatch, Yasmin Karimi": someone is met, and described before they are named. */
function isMetNearby(words: readonly Word[], at: number): boolean {
  let described = false;
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    const word = words[i];
    if (word === undefined || /[.;:!?–—\n]/u.test(words[i + 1]?.gap ?? '')) return false;
    if (ROLES.has(word.key)) described = true;
    if (MEETING_WORDS.has(word.key)) return described;
  }
  return false;
}

/** Whether only a time, a length or a kind of contact stands before the word. */
function isHead(words: readonly Word[], at: number): boolean {
  if (at > 12) return false;
  for (let i = 0; i < at; i += 1) {
    const word = words[i];
    if (word !== undefined && !LEADING.has(word.key) && !/^\d/u.test(word.key)) return false;
  }
  return !/[£$€]/u.test(words[at]?.gap ?? '');
}

const AFTER_NAME = /^\s*(?:[–—,:&+(]|-\s|$)/u;
const AFTER_NAME_WORDS = set('and at my her his in teams zoom re about over said with for by from');
const BEFORE_WORD = set('the a an this that my our his her their in by of since until last next early late mid every some any no');

/**
 * Whether a name that is also an English word ("Will", "Mark", "May") is meant as a person here: written with a
 * capital, and standing where a person would.
 */
export function isMeantAsName(words: readonly Word[], at: number, text: string, standing: Standing, family: boolean): boolean {
  const word = words[at];
  if (word === undefined || !word.capital) return false;
  const next = words[at + 1];
  const before = words[at - 1];
  if (standing === 'met' || standing === 'apart') return !(isMonthName(word.key) && /^\d/u.test(next?.key ?? ''));
  if (next !== undefined && /^\s+$/u.test(next.gap) && SPEAKS.has(next.key)) return !family || !word.opens;
  if (isMonthName(word.key))
    return standing === 'head' && AFTER_NAME.test(text.slice(word.to, word.to + 4)) && !/^\d/u.test(before?.key ?? 'x');
  if (family) return false;
  const afterTime = before !== undefined && /^\d|^(?:am|pm)$/u.test(before.key);
  if (standing === 'head') {
    return (
      word.stem !== word.key ||
      AFTER_NAME.test(text.slice(word.to, word.to + 4)) ||
      /^\d/u.test(next?.key ?? '') ||
      (next !== undefined && AFTER_NAME_WORDS.has(next.key)) ||
      (before !== undefined && !afterTime && !word.opens)
    );
  }
  if (next !== undefined && IS_DOING.has(next.key) && !word.opens) return true;
  return !word.opens && !(before !== undefined && BEFORE_WORD.has(before.key)) && !/^\d/u.test(before?.key ?? 'x');
}

/** Whether capitals a person is known by ("PR") mean them here: where a person would stand, and no noun ("good PR for us"). */
export function isMeantAsInitials(words: readonly Word[], at: number, text: string, standing: Standing | 'listed'): boolean {
  const next = words[at + 1];
  if (standing === 'met' || standing === 'listed') return true;
  if (next !== undefined && /^\s+$/u.test(next.gap) && SPEAKS.has(next.key)) return true;
  const before = words[at - 1];
  return (
    standing === 'head' && (before === undefined || /^\d|^(?:am|pm)$/u.test(before.key)) && isMeantAsName(words, at, text, standing, false)
  );
}

/** What may stand between two names of one list: "Gareth, Tunde and Siân", "Gareth & Tunde". */
export const LIST_GAP = /^\s*(?:,\s*(?:and|&|plus)?|and|&|\+|plus|\/)\s*$/iu;
