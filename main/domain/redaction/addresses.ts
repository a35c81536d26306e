import type { RedactionBook } from './book.ts';

/** Words that make way for others, wherever they stand. `handle`: "@someone", unless it is a name with an @ before it. */
export interface Address {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
  readonly handle: boolean;
}

/** Telephone numbers of the book by their digits, in every length they are dialled in. */
export type KnownNumbers = ReadonlySet<string>;

export function knownNumbers(book: RedactionBook): KnownNumbers {
  const known = new Set<string>();
  for (const { phones } of book.people) {
    for (const phone of phones) {
      const digits = digitsOf(phone);
      if (digits.length < 3) continue;
      known.add(digits);
      const own = nationalOf(digits);
      known.add(own);
      // Rung from next door, without the code of the area.
      for (const local of [6, 7, 8]) if (own.length > local + 1) known.add(own.slice(-local));
    }
  }
  return known;
}

/** Digits in plain figures: full-width ones and Arabic ones count. */
const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/\D+/gu, '');

/** Without the country and the nought before the area: "+44 (0)1632 967411" and "01632 967411" are one. */
const nationalOf = (digits: string): string =>
  digits
    .replace(/^00/u, '')
    .replace(/^44(?=0?\d{9,10}$)/u, '')
    .replace(/^0+/u, '');

/** E-mail and web addresses, handles, telephone numbers and post codes, in order and apart. Linear in the length of the text. */
export function findAddresses(text: string, known: KnownNumbers): readonly Address[] {
  const found = [...emails(text), ...webs(text), ...postcodes(text), ...phones(text, known)].toSorted(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const apart: Address[] = [];
  for (const address of found) {
    if (address.from >= (apart.at(-1)?.to ?? 0)) apart.push(address);
  }
  return apart;
}

const LOCAL = /[\p{L}\p{M}\p{N}\p{Cf}._%+'’&=-]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}\p{Cf}._-]/u;
const AT = /[@＠]/gu;
/** The longest an address may be, on either side of its sign. */
const LONGEST = 255;

function* emails(text: string): Generator<Address> {
  let after = 0;
  for (const { index } of text.matchAll(AT)) {
    const left = back(text, index, after, LOCAL);
    const right = ahead(text, index + 1, DOMAIN);
    if (left < index && right > index + 1 && /[\p{L}]/u.test(text.slice(index + 1, right))) {
      yield { from: left, to: right, instead: 'an e-mail address', handle: false };
      after = right;
      continue;
    }
    // "name @ place.example", set apart or broken at the end of a line
    const gapLeft = spaces(text, index, -1);
    const gapRight = spaces(text, index + 1, 1);
    const farLeft = back(text, gapLeft, after, LOCAL);
    const farRight = ahead(text, gapRight, DOMAIN);
    if (
      farLeft < gapLeft &&
      /^[\p{L}\p{N}\-\p{Cf}]+(?:\.[\p{L}\p{N}\-\p{Cf}]+)*\.[\p{L}\p{Cf}]{2,}$/u.test(text.slice(gapRight, farRight))
    ) {
      yield { from: farLeft, to: farRight, instead: 'an e-mail address', handle: false };
      after = farRight;
      continue;
    }
    if (left === index && right > index + 1 && /^\p{L}/u.test(text.slice(index + 1, index + 3))) {
      yield { from: index, to: ahead(text, index + 1, /[\p{L}\p{M}\p{N}_.]/u), instead: 'someone', handle: true };
    }
  }
}

function back(text: string, from: number, least: number, sign: RegExp): number {
  let at = from;
  while (at > least && from - at < LONGEST && sign.test(text[at - 1] ?? '')) at -= 1;
  while (at < from && /[.'’-]/u.test(text[at] ?? '')) at += 1;
  return at;
}

function ahead(text: string, from: number, sign: RegExp): number {
  let at = from;
  while (at < text.length && at - from < LONGEST && sign.test(text[at] ?? '')) at += 1;
  while (at > from && /[-._]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function spaces(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < 3 && /[\s\p{Cf}]/u.test(text[step === 1 ? at : at - 1] ?? '')) at += step;
  return at;
}

const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const PATH = String.raw`[^\s<>"“”]`;
/** Bare ones by the endings that are common here; with http or www any. */
const WEB = new RegExp(
  String.raw`(?:https?://|www\.)${PATH}{1,2000}|(?<![\p{L}\p{N}.-])${LABEL}(?:\.${LABEL}){0,5}` +
    String.raw`\.(?:uk|com|org|net|example|io|eu|info|co|london|wales|scot)(?![\p{L}\p{N}-])(?:/${PATH}{0,2000})?`,
  'giu',
);

function* webs(text: string): Generator<Address> {
  for (const match of text.matchAll(WEB)) {
    const said = match[0].replace(/[.,;:!?)\]’'*_]+$/u, '');
    yield { from: match.index, to: match.index + said.length, instead: 'a web address', handle: false };
  }
}

const DISTRICT = String.raw`(?:gir|[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}|\d[a-hjkps-uw]|[a-hk-y]\d[abehmnprv-y]))`;
/** "B1 2nd" is none. */
const POSTCODE = new RegExp(String.raw`(?<![\p{L}\p{N}])${DISTRICT}[\s\p{Cf}]{0,3}\d(?!st|nd|rd|th)[a-z]{2}(?![\p{L}\p{N}])`, 'giu');

function* postcodes(text: string): Generator<Address> {
  for (const match of text.matchAll(POSTCODE))
    yield { from: match.index, to: match.index + match[0].length, instead: 'a postcode', handle: false };
}

/** Figures with what may stand between them in a number. */
const FIGURES = /[+＋(]{0,3}\p{Nd}(?:[\s\p{Cf}()./·\u2010-\u2015\u2212-]{0,3}\p{Nd}){2,}/gu;
/** No number has more groups, however it is spaced. */
const MOST_GROUPS = 20;
const DATE_OR_TIME = /^\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\.[0-5]\d(?!\d))/u;

function* phones(text: string, known: KnownNumbers): Generator<Address> {
  for (const match of text.matchAll(FIGURES)) {
    const groups = [...match[0].matchAll(/\p{Nd}+/gu)].map((group) => ({ from: group.index, to: group.index + group[0].length }));
    for (let first = 0; first < groups.length; first += 1) {
      const from = groups[first]?.from ?? 0;
      for (let last = Math.min(groups.length, first + MOST_GROUPS) - 1; last >= first; last -= 1) {
        const to = groups[last]?.to ?? 0;
        const said = match[0].slice(from, to);
        if (!isPhone(digitsOf(said), said, /[+＋]\(?$/u.test(match[0].slice(0, from)), known)) continue;
        const sign = /[+＋(]*$/u.exec(match[0].slice(0, from))?.[0] ?? '';
        const whole = sign.includes('(') && !said.includes(')') ? sign.replace(/^\(/u, '') : sign;
        yield { from: match.index + from - whole.length, to: match.index + to, instead: 'a phone number', handle: false };
        first = last;
        break;
      }
    }
  }
}

function isPhone(digits: string, said: string, abroad: boolean, known: KnownNumbers): boolean {
  if (known.has(digits) || (digits.length > 6 && known.has(nationalOf(digits)))) return true;
  if (DATE_OR_TIME.test(said)) return false;
  if (abroad) return digits.length >= 9 && digits.length <= 15;
  return /^0[1-9]\d{8,9}$/u.test(digits) || /^00[1-9]\d{8,12}$/u.test(digits) || /^44[1-9]\d{9}$/u.test(digits);
}
