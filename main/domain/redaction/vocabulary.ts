import { isGivenName, isListedWord, isOrdinary, PLACE_NOUNS } from '../recognise/vocabulary.ts';
import { keyOf } from './key.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

const listed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(keyOf),
  );

const ORDINARY = listed(ORDINARY_WORDS);

/**
 * Written with a capital by custom, in anyone’s sentence: they tell of nobody. Kept short on purpose – months, weekdays and feasts;
 * peoples and tongues; bodies of the whole nation; kinds of organisation, of posts and of rooms; what meetings are held on.
 */
export const CUSTOMARY = listed(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays
  thursdays fridays saturdays sundays christmas easter ramadan eid diwali hanukkah passover lent advent boxing xmas covid brexit
  english welsh scottish irish british european american french german england wales scotland ireland britain london europe uk eu us usa
  nhs nhse dhsc dlgg cqc hmrc parliament whitehall westminster treasury government cabinet commons lords lga bma rcn unison ofsted bbc
  icb icbs ics icss pcn pcns gp gps ccg cic cvs la las ae ed nice hr it pr pa ceo cfo coo cmo cno vip mp mps am pm ok tv ai id hq q1 q2 q3
  q4 pdf faq kpi kpis rag toil fte wte pfi vat sen send ehcp camhs mdt mdts edi agm egm tbc asap fyi dna icu itu
  board boards trust trusts council councils councillor councillors borough county city district cabinet committee commission federation
  foundation alliance partnership place group network system service services hospital hospitals hospice infirmary surgery practice clinic
  university college school academy church ambulance police fire health care social integrated primary acute community mental public
  chief executive executives director directors deputy assistant associate interim acting chair chairs chairman chairwoman vice president
  leader leaders officer officers manager head lead nurse nurses medical finance strategy operations operating commissioning governor
  governors minister ministers secretary clinical dean professor doctor dr prof mr mrs ms miss mx cllr sir dame lord lady baroness rev
  boardroom ward town civic centre hall office house cafe teams zoom webex skype whatsapp outlook powerpoint excel person organisation
  dear hi regards ps nb re fwd`);

/** Peoples and tongues: with a capital they are the word, unless a surname follows. */
export const TONGUES = listed(
  'english welsh scottish irish british european american french german england wales scotland ireland britain london holland',
);
export const WEEKDAYS = listed(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`);
export const MONTHS = listed('january february march april may june july august september october november december');

/** Words that only hold a sentence together. */
export const CONNECTING = listed(`
  a about above across after again against all along also although always am among an and another any are around as at away be because been
  before behind being below beside between beyond both but by can cannot could did do does down each either else even ever every few for
  from had has have he hence her here hers him his how i if in inside into is it its just many may me mine more most much must my near
  neither never next no nobody none nor not nothing now of off often on once one only or other our ours out outside over own per perhaps
  quite rather same shall she should since so some somebody someone something soon still such than that the their theirs them then there
  these they this those though through throughout thus till to together too toward towards under until unless up upon us very was we were
  what when where whether which while who whom whose why will with within without would yes yet you your yours two three four five`);

/** Someone’s doing, in a form that no noun or command has: after a name, it is a name. */
export const DOINGS = listed(`
  said says told tells asked asks wants wanted thinks knows knew came comes went goes rang rings sent sends agreed agrees walked felt feels
  offered offers promised promises thanked thanks gave gives took takes made makes brought brings wrote writes spoke speaks met meets sat
  sits stood got gets let lets kept keeps left leaves lost became began begins heard hears saw sees showed shows chaired chairs replied
  apologised apologises smiled smiles laughed laughs nodded cried shouted sighed shrugged refused refuses insisted insists hopes hoped
  worries worried believes believed admitted admits mentioned mentions suggested suggests explained explains complained complains
  listened listens looked looks seemed seems phoned texted emailed called calls cancelled cancels arrived arrives joined joins resigned
  retired retires moved moves stayed stays drove ran read reads paid pays pushed pulled signed signs visited visits warned warns
  understood understands remembered remembers forgot forgets trusted trusts hates hated loves loved likes liked needs needed tried tries
  used works worked lives lived plays played helped helps stopped stops started starts waited waits turned turns talked talks drank ate
  bought taught fought caught sang wept won chose rose held holds led leads owes owed`);

/** Followed by whom it is done to. */
export const TO_SOMEONE = listed(`
  call called calling rang ring phoned phone met meet meeting saw see seeing told tell telling asked ask asking thanked thank texted text
  emailed email invited invite dear hi hello thanks visited visit interviewed coached mentored hired sacked promoted warned reassured
  persuaded convinced challenged apologised owe owed`);

/** What one may have or do without it being anyone. */
export const ABSTRACT = listed('grace hope joy faith charity patience prudence harmony trust love pride mercy honour peace care will');

/** After these, or with one of these at its end, a capitalised word is a place. */
export const BEFORE_PLACES = listed('in at near outside through via around across inside behind opposite towards beyond');
export const PLACES = new Set([
  ...PLACE_NOUNS,
  ...listed(`edge lane street road avenue close drive lodge ward farm bridge hill valley river village court way crescent terrace gardens arms
    inn tavern castle abbey moor fell wood woods common green station`),
]);

/** Before a letter that is no one’s initial: "plan B". */
export const LETTERED = listed(`
  plan type grade band section appendix item option hepatitis vitamin group person organisation partnership colleague part point class
  schedule annex block tier category wing side level`);

/** After these the word is the word: "hope so", "will you", "mark my words". */
const PRONOUNS = listed('i you he she it we they the this that these those there my our your his her their its a an not be being');
const PLAIN_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hope', listed('so to for is in')],
  ['grace', listed('under of period')],
  ['rose', listed('to from early at above up')],
  ['mark', listed('of down up')],
  ['faith', listed('in')],
  ['joy', listed('of in at')],
  ['may', listed('day bank half elections')],
  ['will', listed('of')],
  ['price', listed('of')],
]);

export const isPlainBefore = (key: string, next: string): boolean => PRONOUNS.has(next) || (PLAIN_AFTER.get(key)?.has(next) ?? false);

/** A word that is also a word, just as it stands: the name Hope, the surname Price. "Harding" and "Banksy" are names alone. */
export const isWordToo = (key: string): boolean => isListedWord(key) || ORDINARY.has(key) || CONNECTING.has(key) || CUSTOMARY.has(key);

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/(?:es|s)$/u, ['', 'e']],
  [/(?:ied|ier|iest|ily)$/u, ['y']],
  [/(?:ed|er|est|ing|ly|or)$/u, ['', 'e']],
  [/(?:ment|ness|ful|less|able|ation|ion|ive|al)$/u, ['', 'e']],
];
const PREFIX = /^(?:un|re|dis|mis|over|under|non|pre)(?=\p{L}{3})/u;

/** Whether a word is one that may begin a sentence without being anyone’s name; endings and beginnings are understood. */
export function isOrdinaryWord(key: string): boolean {
  if (isWordToo(key)) return true;
  if (isGivenName(key)) return false;
  return isOrdinary(key) || isInflected(key) || (PREFIX.test(key) && isInflected(key.replace(PREFIX, '')));
}

const isInflected = (key: string): boolean =>
  isListedWord(key) ||
  ORDINARY.has(key) ||
  ENDINGS.some(([ending, instead]) => {
    const root = key.replace(ending, '');
    if (root === key || root.length < 3) return false;
    return (
      instead.some((end) => ORDINARY.has(root + end) || isListedWord(root + end)) || ORDINARY.has(root.replace(/([bdgklmnprt])\1$/u, '$1'))
    );
  });
