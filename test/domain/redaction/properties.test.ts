import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedactionBook } from '../../../main/domain/redaction/book.ts';
import { nameFor, prepareRedaction, redact } from '../../../main/domain/redaction/redaction.ts';
import { findTold } from './finder.ts';
import { anyBook, isWordToo, PLAIN_PROSE, textWith } from './writing.ts';

const anyWriting: fc.Arbitrary<{ readonly book: RedactionBook; readonly text: string }> = anyBook.chain((book) =>
  textWith(book).map((text) => ({ book, text })),
);
const LEVELS = ['pseudonyms', 'roles'] as const;

describe.each(LEVELS)('at %s, whatever is in the book and however it is written', (level) => {
  it('nothing of the book is told', () => {
    fc.assert(
      fc.property(anyWriting, ({ book, text }) => {
        expect(findTold(book, redact(prepareRedaction(book, level, { texts: [text] }), text).text, isWordToo)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('a name that is a word, with a capital and not at the beginning, is hidden or asked about', () => {
    fc.assert(
      fc.property(anyWriting, ({ book, text }) => {
        const { text: said, doubts } = redact(prepareRedaction(book, level), text);
        const asked = doubts.flatMap(({ at }) => at);
        const names = new Set(book.people.flatMap(({ name }) => name.split(' ')).filter((word) => isWordToo(word.toLowerCase())));
        for (const match of said.matchAll(/(?<=[a-z,;] )\p{Lu}\p{L}+/gu)) {
          if (names.has(match[0]))
            expect(
              asked.some(({ from, to }) => from <= match.index && match.index < to),
              `${match[0]} in ${said}`,
            ).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('redacting again changes nothing', () => {
    fc.assert(
      fc.property(anyWriting, ({ book, text }) => {
        const redactor = prepareRedaction(book, level, { texts: [text] });
        const once = redact(redactor, text).text;
        expect(redact(redactor, once).text).toBe(once);
      }),
      { numRuns: 250 },
    );
  });

  it('the order of the book is of no matter', () => {
    fc.assert(
      fc.property(anyWriting, ({ book, text }) => {
        const turned = {
          ...book,
          people: book.people.toReversed(),
          organisations: book.organisations.toReversed(),
          partnerships: book.partnerships.toReversed(),
        };
        expect(redact(prepareRedaction(turned, level), text)).toEqual(redact(prepareRedaction(book, level), text));
      }),
      { numRuns: 150 },
    );
  });

  it('doubts stand where they say they stand', () => {
    fc.assert(
      fc.property(anyWriting, ({ book, text }) => {
        const { text: said, doubts } = redact(prepareRedaction(book, level), text);
        for (const { at, places, kind, text: words } of doubts) {
          at.forEach(({ from, to }, i) => {
            expect(said.slice(0, from).endsWith(places[i]!.before)).toBe(true);
            expect(said.slice(to).startsWith(places[i]!.after)).toBe(true);
            if (kind !== 'title' && at.length === 1) expect(said.slice(from, to)).toBe(words);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('prose without anyone comes back as it was, and so does what is between names', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const redactor = prepareRedaction(book, level);
        expect(redact(redactor, PLAIN_PROSE).text).toBe(PLAIN_PROSE);
        expect(
          redact(redactor, `${PLAIN_PROSE}\n\n${book.people[0]!.name.toUpperCase()}\n\n${PLAIN_PROSE}`)
            .text.split('\n\n')
            .filter((part) => part === PLAIN_PROSE),
        ).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  it('any text at all goes through, and anyone’s name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 5 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (names, text) => {
          const book: RedactionBook = {
            people: names.map((name, i) => ({ ...BLANK, id: (i + 1) as typeof BLANK.id, name })),
            organisations: [],
            partnerships: [],
            owner: null,
          };
          const redactor = prepareRedaction(book, level);
          const once = redact(redactor, `${text} ${names.join(' ')}`).text;
          expect(typeof once).toBe('string');
        },
      ),
      { numRuns: 300 },
    );
  });
});

const BLANK: RedactionBook['people'][number] = {
  id: 1 as RedactionBook['people'][number]['id'],
  name: '',
  honorific: null,
  alsoKnownAs: [],
  assistant: '',
  emails: [],
  phones: [],
  posts: [],
};

describe('the proof of it', () => {
  it('finds thousands when nothing is hidden', () => {
    const told = fc
      .sample(anyWriting, { numRuns: 1_500, seed: 7 })
      .flatMap(({ book, text }) => findTold(book, redact(prepareRedaction(book, 'full'), text).text, isWordToo));
    expect(told.length).toBeGreaterThan(3_000);
  });

  it('at full names everything comes back as it was, without a doubt', () => {
    fc.assert(
      fc.property(anyWriting, ({ book, text }) => {
        expect(redact(prepareRedaction(book, 'full'), text)).toMatchObject({ text, doubts: [] });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a pseudonym', () => {
  it('is the same in every text and field of a document', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const redactor = prepareRedaction(book, 'pseudonyms');
        // "Sue Will" and "Will Sue" are one name, written either way round: which of the two is meant cannot be told.
        const eitherWay = (name: string): string => name.toLowerCase().split(' ').toSorted((a, b) => a.localeCompare(b)).join(' ');
        const names = book.people.map(({ name }) => eitherWay(name));
        for (const { id, name } of book.people) {
          if (names.filter((other) => other === eitherWay(name)).length > 1) continue;
          expect(redact(redactor, `It was ${name} who asked.`).text).toBe(`It was ${nameFor(redactor, { kind: 'person', id })} who asked.`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is said of neither when two have one name, written either way round', () => {
    const [sue, will] = ['Sue Will', 'Will Sue'].map((name, i) => ({ ...BLANK, id: (i + 1) as typeof BLANK.id, name }));
    if (sue === undefined || will === undefined) throw new Error('Nobody is there');
    const redactor = prepareRedaction({ people: [sue, will], organisations: [], partnerships: [], owner: null }, 'pseudonyms');
    for (const { name } of [sue, will]) expect(redact(redactor, `It was ${name} who asked.`).text).toBe('It was someone who asked.');
  });

  it('is nobody’s name, initials or abbreviation, and no other’s pseudonym', () => {
    fc.assert(
      fc.property(anyBook, fc.uniqueArray(fc.constantFrom('A', 'B', 'Person', 'Organisation', 'C D', 'Personc', 'E')), (book, taken) => {
        const more = taken.map((name, i) => ({ ...BLANK, id: (100 + i) as typeof BLANK.id, name }));
        const redactor = prepareRedaction({ ...book, people: [...book.people, ...more] }, 'pseudonyms');
        const given = [...book.people, ...more].map(({ id }) => nameFor(redactor, { kind: 'person', id }));
        expect(new Set(given).size).toBe(given.length);
        for (const pseudonym of given) {
          expect(findTold({ ...book, people: more }, pseudonym)).toEqual([]);
          for (const name of taken) expect(pseudonym.split(' ')).not.toContain(name);
        }
      }),
      { numRuns: 150 },
    );
  });
});
