import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory, KnownPerson } from '../../../main/domain/directory.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { prepare } from '../../../main/domain/recognise/lexicon.ts';
import { wordsNear } from '../../../main/domain/recognise/naming.ts';
import { recognise } from '../../../main/domain/recognise/recognise.ts';
import type { Recognition, Span } from '../../../main/domain/recognise/recognition.ts';
import { slipsBetween } from '../../../main/domain/recognise/slips.ts';
import { anyDay } from '../../support/arbitraries.ts';
import { FRIDAY } from '../../support/builders.ts';
import { THE_PLACE } from './directory.ts';
import { LINES } from './lines.ts';

const lexicon = prepare(THE_PLACE);
const EXAMPLES = Object.values(LINES)
  .flat()
  .map(([text]) => text);

/** Pieces a line is made of, so that random text often means something. */
const PIECES = [
  ...THE_PLACE.people.map(({ name }) => name),
  ...'Sam James Dr Cllr Will May Mark met with call Teams lunch walk coffee – : ; . , and & 8.30 0830 half eight 45m 1h30 £8.30 at in her office'.split(
    ' ',
  ),
  "I'll send the data",
  "she'll share it",
  'promised to',
  'offered to help',
  'by Friday',
  'before Christmas',
  'in a fortnight',
  'by the 31st',
  'conflict over beds',
  'fell out with',
  'she feels ignored',
  'Jo Pickering, Westmarsh Housing',
  'ICB',
  "St Brannoc's",
  'Room 2.14',
  '@',
  '’s',
  '\n',
  '🙂',
  '👩‍👩‍👧',
  'שלום',
  '\u202Eמרחבא',
  '\u0000',
  '\u0301',
  '￼',
  'ﬁ',
  'İ',
  'ẞ',
];
const anyLine = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' ')),
  fc.constantFrom(...EXAMPLES),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const spansOf = (recognition: Recognition): Readonly<Record<string, readonly Span[]>> => ({
  time: recognition.time === null ? [] : [recognition.time.span],
  minutes: recognition.minutes === null ? [] : [recognition.minutes.span],
  mode: recognition.mode === null ? [] : [recognition.mode.span],
  character: recognition.character === null ? [] : [recognition.character.span],
  place: recognition.place === null ? [] : [recognition.place.span],
  people: recognition.people.map(({ span }) => span),
  organisations: recognition.organisations.map(({ span }) => span),
  promises: recognition.promises.map(({ span }) => span),
  conflict: recognition.conflict === null ? [] : [recognition.conflict.span],
});

describe('recognition of any line', () => {
  it('marks stretches that lie in the line, hold something, ascend, and never overlap within a kind', () => {
    fc.assert(
      fc.property(anyLine, anyDay, (text, on) => {
        for (const spans of Object.values(spansOf(recognise(text, lexicon, on)))) {
          let end = 0;
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
            end = to;
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('says of everyone what was written of them', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        for (const { said, span } of recognise(text, lexicon, FRIDAY).people) expect(said).toBe(text.slice(span.from, span.to));
      }),
    );
  });

  it('points promises at people it found, and never makes one due before its day', () => {
    fc.assert(
      fc.property(anyLine, anyDay, (text, on) => {
        const { people, promises } = recognise(text, lexicon, on);
        for (const { person, dueOn, what } of promises) {
          expect(person === null || people[person] !== undefined).toBe(true);
          expect(dueOn === null || dueOn >= on).toBe(true);
          expect(what.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same however the directory is ordered', () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...THE_PLACE.people], { minLength: THE_PLACE.people.length }),
      fc.shuffledSubarray([...THE_PLACE.organisations], { minLength: THE_PLACE.organisations.length }),
      fc.shuffledSubarray([...THE_PLACE.conflicts], { minLength: THE_PLACE.conflicts.length }),
    );
    fc.assert(
      fc.property(shuffled, fc.array(anyLine, { minLength: 1, maxLength: 6 }), ([people, organisations, conflicts], lines) => {
        const other = prepare({ people, organisations, conflicts });
        for (const line of lines) expect(recognise(line, other, FRIDAY)).toEqual(recognise(line, lexicon, FRIDAY));
      }),
    );
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(anyLine, anyDay, (text, on) => {
        expect(recognise(text, lexicon, on)).toEqual(recognise(text, lexicon, on));
      }),
    );
  });
});

const GIVEN = ['Priya', 'Siân', 'Anne-Marie', 'Will', 'Grace', 'May', 'Tunde', 'Róisín', 'Ng', 'Mark', 'Zoë', 'Bo', 'D’Arcy'];
const FAMILY = [
  'Raman',
  "O'Donnell",
  'Hollis-Webb',
  'Ní Bhriain',
  'Marsh',
  'Hall',
  'Best',
  'Will',
  'van der Berg',
  'Llywelyn',
  'Shaw',
  'Li',
  'Street',
];
const anyName = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map((parts) => parts.join(' '));
const AROUND = [
  ['8.30 ', ' 45m – tired'],
  ['lunch with ', ''],
  ['call ', ': conflict over beds'],
  ['', ' at her office'],
  ['spoke to Kwame Mensah and ', ', 20 minutes'],
  ['long day. Saw ', ' at the end of it'],
  ['– ', '’s view is different'],
] as const;

const someone = (id: number, name: string): KnownPerson => ({
  id: id as PersonId,
  name,
  honorific: null,
  alsoKnownAs: [],
  ring: 'key',
  posts: [],
  emails: [],
  lastMetOn: null,
});

/** Names that share no word, beginning or near spelling with any in these tests. */
const STRANGERS = ['Quentin Yxley', 'Xanthe Uquhart', 'Ottoline Vyvyan', 'Ezekiel Umfreville', 'Ulrika Ypsilanti'];
const withPeople = (people: readonly KnownPerson[]): Directory => ({ ...THE_PLACE, people: [...THE_PLACE.people, ...people] });

describe('a known full name', () => {
  it('always finds its person, wherever it stands', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...AROUND), (name, [before, after]) => {
        const { people } = recognise(`${before}${name}${after}`, prepare(withPeople([someone(900, name)])), FRIDAY);
        const named = people.filter(({ span }) => span.from === before.length);
        expect(named).toMatchObject([{ said: name }]);
        const [mention] = named;
        expect(mention?.kind === 'known' ? [mention.personId] : mention?.kind === 'unsure' ? mention.candidates : []).toContain(900);
      }),
      { numRuns: 400 },
    );
  });

  it('is forgiven its accents, its capitals and the kind of its apostrophe', () => {
    fc.assert(
      fc.property(fc.constantFrom(...THE_PLACE.people), (person) => {
        const plain = person.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/'/gu, '’').toLowerCase();
        expect(recognise(`8.30 ${plain} 45m`, lexicon, FRIDAY).people).toMatchObject([{ kind: 'known', personId: person.id }]);
      }),
    );
  });

  it('stays found when people of other names are added', () => {
    const many = prepare(withPeople(STRANGERS.map((name, i) => someone(800 + i, name))));
    for (const text of EXAMPLES) expect(recognise(text, many, FRIDAY)).toEqual(recognise(text, lexicon, FRIDAY));
  });
});

describe('hostile and enormous lines', () => {
  it.each([
    [
      'one sign fifty thousand times',
      ['.', ' ', '8', 'a', 'A', "'", '–', ',', '(', '@', '\n', '\u0301', '🙂'].map((sign) => sign.repeat(50_000)),
    ],
    [
      'one phrase thousands of times',
      ["I'll send ", 'he will ', 'conflict with ', 'Priya, ', 'Prxya Gxreth ', 'Dr ', 'by by ', ' –', 'a-', "a'"].map((part) =>
        part.repeat(5_000),
      ),
    ],
    [
      'a run that almost ends a sentence',
      ['.'.repeat(49_999), ' '.repeat(49_999), 'conflict with ' + 'a '.repeat(20_000)].map((run) => `${run}x`),
    ],
  ])('are read to their end: %s', (_, lines) => {
    for (const line of lines) {
      const { people, promises } = recognise(line, lexicon, FRIDAY);
      expect(promises.length).toBeLessThanOrEqual(50);
      expect(people.length).toBeLessThanOrEqual(line.length);
    }
  });
});

describe('looking for slips of the keyboard', () => {
  const SYLLABLES = 'pri ya ga reth mo ham mad zai nab lle wel yn har ley ton worth bak are nwo su'.split(' ');
  /** The nth of many different words that sound like names. */
  const word = (n: number): string => [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((i) => SYLLABLES[i] ?? '').join('');
  const town = (size: number): Directory => ({
    ...THE_PLACE,
    people: Array.from({ length: size }, (_, i) => someone(i + 1, `${word(i * 3 + 1)} ${word(i * 7 + 2)}`)),
  });

  it('measures five words against fewer than 400 of the words of 2,000 names', () => {
    const directory = prepare(town(2_000));
    let measured = 0;
    for (const key of ['prya', 'garteh', 'mohamad', 'zanab', 'lewelyn']) {
      wordsNear(key, directory, (a, b, most) => {
        measured += 1;
        return slipsBetween(a, b, most);
      });
    }
    expect(measured).toBeLessThan(400);
  });
});
