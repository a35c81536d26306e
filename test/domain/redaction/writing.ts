import fc from 'fast-check';
import type { OrganisationId, PartnershipId } from '../../../main/domain/id.ts';
import { ORGANISATION_KINDS } from '../../../main/domain/organisation.ts';
import type { RedactionBook } from '../../../main/domain/redaction/book.ts';
import { holding, someoneCalled } from './book.ts';

const FIRST = [
  'Helen',
  'Siân',
  'Zoë',
  'Oluwaseun',
  'Priya',
  'Gareth',
  'Kwame',
  'Róisín',
  'Bartosz',
  'Agnieszka',
  'Ifeoma',
  'D’Arcy',
  'Anne-Marie',
  'Björn',
  'Łukasz',
  'Chidi',
  'Yetunde',
  'Xiu',
];
const LAST = [
  'Carrow',
  'Hollis-Webb',
  "O'Neill",
  'Zieliński',
  'Ní Bhriain',
  'MacAllister',
  'van der Meer',
  'Raman',
  'Okafor',
  'Nwosu',
  'Llywelyn',
  'Mensah',
  'Ødegård',
  'Thackeray',
  'D’Souza',
  'Achterberg',
  'Oyelaran',
];
const WORDS_TOO = ['Grace', 'Will', 'Mark', 'Hope', 'May', 'Sue', 'Rose', 'Price', 'Marsh', 'Field'];
const PLACES = ['Aldermere', 'Westmarsh', 'Northmoor', 'Saltby', 'Kestrel', 'Penmoor', 'St Brannoc’s', 'Thornwick'];
const BODIES = [
  'Borough Council',
  'County Council',
  'Integrated Care Board',
  'Hospitals NHS Foundation Trust',
  'Ambulance Service',
  'Voluntary Sector Alliance',
  'GP Federation',
];
const LETTERS = ['AVSQ', 'WBCX', 'KZT', 'St Q’s', 'QXM'];

export const isWordToo = (plain: string): boolean => WORDS_TOO.some((word) => word.toLowerCase() === plain);

/** A made-up name of letters, so that no list of names can help. */
const madeUp = fc.stringMatching(/^[BDFGKLPVZ][aeiou][bdfgklpvz][aeiouéöå][bdfgklpvz][aeiou][klnrx]{1,2}$/u);
const first = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FIRST) },
  { weight: 2, arbitrary: madeUp },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS_TOO) },
);
const last = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LAST) },
  { weight: 2, arbitrary: madeUp },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS_TOO) },
);

/** Any book of a few people, with shared names now and then. */
export const anyBook: fc.Arbitrary<RedactionBook> = fc
  .record({
    people: fc.array(
      fc.record({
        first,
        last,
        other: fc.option(madeUp),
        title: fc.constantFrom('Chief Executive', 'Chair', 'Director of Strategy', 'Chief Nurse', ''),
        phone: fc.stringMatching(/^0[1-9]\d{9}$/u),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    bodies: fc.uniqueArray(
      fc.record({
        place: fc.constantFrom(...PLACES),
        body: fc.constantFrom(...BODIES),
        kind: fc.constantFrom(...ORGANISATION_KINDS),
        short: fc.option(fc.constantFrom(...LETTERS)),
      }),
      {
        maxLength: 4,
        selector: ({ place, body }) => place + body,
      },
    ),
    groups: fc.array(fc.constantFrom(...PLACES), { maxLength: 2 }),
    owner: fc.option(fc.record({ first, last: madeUp })),
  })
  .map(({ people, bodies, groups, owner }) => ({
    people: people.map(({ first: given, last: family, other, title, phone }, i) =>
      someoneCalled(i + 1, `${given} ${family}`, {
        alsoKnownAs: other === null ? [] : [other],
        emails: [`${given}.${family}@place${i}.example`.toLowerCase().replace(/[^a-z0-9@.]/gu, '')],
        phones: [phone],
        posts: bodies.length === 0 ? [] : holding(title, (i % bodies.length) + 1),
      }),
    ),
    organisations: bodies.map(({ place, body, kind, short }, i) => ({
      id: (i + 1) as OrganisationId,
      name: `${place} ${body}`,
      abbreviation: short,
      kind,
    })),
    partnerships: groups.map((place, i) => ({ id: (i + 1) as PartnershipId, name: `${place} Leaders’ Group` })),
    owner: owner === null ? null : { name: `${owner.first} ${owner.last}`, emails: [] },
  }));

/** Something of a book that must not be told, in a way it may be written. */
function anyForm(book: RedactionBook): fc.Arbitrary<string> {
  const people = book.people.flatMap(({ name, alsoKnownAs, emails, phones }) => {
    const [given = '', ...rest] = name.split(' ');
    const family = rest.join(' ');
    return [
      name,
      name,
      given,
      family,
      `Dr ${family}`,
      `Cllr ${name}`,
      `${given.charAt(0)}. ${family}`,
      `${given} ${family.charAt(0)}.`,
      `${family}, ${given}`,
      ...alsoKnownAs,
      ...emails,
      ...phones,
    ];
  });
  const bodies = book.organisations.flatMap(({ name, abbreviation }) => [name, abbreviation ?? name]);
  const mine = book.owner === null ? [] : [book.owner.name, ...book.owner.name.split(' ')];
  return fc
    .record({ form: fc.constantFrom(...people, ...mine, ...bodies, ...book.partnerships.map(({ name }) => name)), how: anyHand })
    .map(({ form, how }) => {
      const plain = /[@\d]/u.test(form);
      return plain ? how.spaced(form) : how.written(form);
    });
}

interface Hand {
  readonly written: (name: string) => string;
  readonly spaced: (address: string) => string;
}

const APOSTROPHES = ["'", '’', '‘', 'ʼ', '`', ''];
const HYPHENS = ['-', '‐', '‑', '–', ' ', '-\n'];
const BLANKS = [' ', ' ', '  ', '\u00a0', '\n', '\r\n', ' \u200b', '\u2009', '\u2028'];
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\ufeff', '\u2060'];

/** How a name may be typed, pasted or broken: any case, apostrophe, hyphen, blank, composition, and unseen signs. */
const anyHand: fc.Arbitrary<Hand> = fc
  .record({
    letters: fc.constantFrom('as is', 'as is', 'upper', 'lower', 'mixed'),
    apostrophe: fc.constantFrom(...APOSTROPHES),
    hyphen: fc.constantFrom(...HYPHENS),
    blank: fc.constantFrom(...BLANKS),
    accents: fc.constantFrom('composed', 'composed', 'parted', 'none'),
    unseen: fc.option(fc.record({ sign: fc.constantFrom(...UNSEEN), at: fc.nat(30) })),
    ending: fc.constantFrom('', '', '', '’s', "'s"),
    marks: fc.constantFrom(['', ''], ['', ''], ['**', '**'], ['_', '_'], ['‘', '’'], ['(', ')'], ['@', '']),
  })
  .map(({ letters, apostrophe, hyphen, blank, accents, unseen, ending, marks }) => ({
    spaced: (address) =>
      address.includes('@')
        ? letters === 'upper'
          ? address.toUpperCase()
          : address
        : address.replace(/^(\d{5})(\d{3})/u, `$1${blank}$2${blank === '\n' ? ' ' : blank}`),
    written: (name) => {
      let said = name.replace(/[’']/gu, apostrophe).replaceAll('-', hyphen).replaceAll(' ', blank);
      if (letters === 'upper') said = said.toUpperCase();
      if (letters === 'lower') said = said.toLowerCase();
      if (letters === 'mixed') said = [...said].map((sign, at) => (at % 2 === 0 ? sign.toLowerCase() : sign.toUpperCase())).join('');
      if (accents === 'parted') said = said.normalize('NFD');
      if (accents === 'none') said = said.normalize('NFD').replace(/\p{M}/gu, '');
      if (unseen !== null) said = said.slice(0, unseen.at % said.length) + unseen.sign + said.slice(unseen.at % said.length);
      return `${marks[0]}${said}${ending}${marks[1]}`;
    },
  }));

const FRAMES: readonly (readonly [string, string])[] = [
  ['We walked along the canal with ', ', and it rained.'],
  ['', ' said that the beds were full.'],
  ['Nothing new. ', ' rang at eight about the cost sheet.'],
  ['I had promised a letter to ', ' by then.'],
  ['It was ', ' who asked.'],
  ['After lunch we talked about ', ' again; nobody minded.'],
  ['She blamed ', '. I did not answer.'],
  ['- a note for ', '\n- another walk\n'],
  ['Budget (', ') and beds: as before.'],
];
export const PLAIN_PROSE =
  'We talked about beds, waiting lists and what it costs to be honest. It rained, and nobody minded. I will write it down before lunch.';

/** Prose with names in it. */
export const textWith = (book: RedactionBook): fc.Arbitrary<string> =>
  fc
    .array(fc.record({ frame: fc.constantFrom(...FRAMES), form: anyForm(book) }), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.map(({ frame: [before, after], form }) => `${before}${form}${after}`).join(' '));
