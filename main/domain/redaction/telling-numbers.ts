import { doubtKey, type Suspicion } from './doubts.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NTH}\s(?:of\s)?(?<month>${MONTH})(?:,?\s\d{4})?|(?<named>${MONTH})\s${NTH}(?:,?\s\d{4})?` +
    String.raw`|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))(?![\p{L}\p{N}])`,
  'giu',
);
/** What happens once, so that its day tells of whom. */
const ONCE =
  `appoint\\w* resign\\w* retire[ds]? retirement retiring funeral wedding married born birth\\w* died death killed election elected
  inquest hearing tribunal inspect\\w* announce\\w* sacked dismissed suspended farewell strike merge\\w* launch\\w* opened opening closed
  closure published arrested sentenced convicted accident collapse\\w* fire flood\\w* diagnos\\w* operation operated surgery interview\\w*
  award\\w* honours by-election referendum verdict`.split(/\s+/u);
const EVENTS = new RegExp(String.raw`\b(?:${ONCE.join('|')}|(?:stepp(?:ed|ing)|broke) down|took over|leaving do|walked out)\b`, 'iu');
const NEARBY = 160;

/** A day beside something that happens once. */
export function* datedEvents(text: string): Generator<Suspicion> {
  for (const match of text.matchAll(DATE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const before =
      text
        .slice(Math.max(0, from - NEARBY), from)
        .split(/[.!?\n]/u)
        .at(-1) ?? '';
    const after = text.slice(to, to + NEARBY).split(/[.!?\n]/u)[0] ?? '';
    if (!EVENTS.test(`${before} ${after}`)) continue;
    const month = match.groups?.['month'] ?? match.groups?.['named'];
    yield {
      key: doubtKey('date', match[0].toLowerCase().replace(/\s+/gu, ' ')),
      kind: 'date',
      text: match[0],
      why: 'A day on which something happened once.',
      instead: month === undefined ? 'one day' : `a day in ${month}`,
      from,
      to,
    };
  }
}

const THINGS =
  'ward room bed flat unit bay theatre case ref reference ext extension claim file complaint incident datix invoice docket desk floor';
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<what>${THINGS.replaceAll(' ', '|')})[\s.:#]{1,3}(?:no\.?\s?)?` +
    String.raw`(?:[A-Z]{0,4}[/-]?\d[\d/-]{0,20}[a-g]?)(?![\p{L}\p{N}])`,
  'giu',
);
const CODES = /(?<![\p{L}\p{N}£$€.,])(?:[A-Z]{1,6}[/-]?\d{3,12}(?:[/-]\d{1,8})?|\d{6,16}|\d{3} \d{3} \d{4})(?![\p{L}\p{N}%]|[.,]\d)/gu;

/** Numbers that look like a case, a room, a ward or an extension. */
export function* tellingNumbers(text: string): Generator<Suspicion> {
  for (const match of text.matchAll(NUMBERED)) {
    const what = match.groups?.['what']?.toLowerCase() ?? '';
    yield number(match, /^(?:ext|ref)$/u.test(what) ? 'a number' : `${/^[aeiou]/u.test(what) ? 'an' : 'a'} ${what}`);
  }
  for (const match of text.matchAll(CODES)) yield number(match, 'a number');
}

const number = (match: RegExpExecArray, instead: string): Suspicion => ({
  key: doubtKey('number', match[0].toLowerCase().replace(/\s+/gu, ' ')),
  kind: 'number',
  text: match[0],
  why: 'A number that may be looked up.',
  instead,
  from: match.index,
  to: match.index + match[0].length,
});
