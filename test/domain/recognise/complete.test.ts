import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../main/domain/recognise/complete.ts';
import { prepare } from '../../../main/domain/recognise/lexicon.ts';
import { THE_PLACE } from './directory.ts';

const lexicon = prepare(THE_PLACE);
const offered = (prefix: string) => complete(prefix, lexicon).map(({ name }) => name);

describe('what @ offers', () => {
  it.each([
    ['pri', ['Priya Raman', 'Samantha Price']],
    ['PRIYA', ['Priya Raman']],
    ['pri ra', ['Priya Raman']],
    ['sian', ['Siân Llywelyn']],
    ['pryce', ['Siân Llywelyn']],
    ['odon', ["Niamh O'Donnell"]],
    ['webb', ['Gareth Hollis-Webb']],
    ['icb', ['Aldermere Integrated Care Board']],
    ["st b'", ["St Brannoc's Hospitals NHS Foundation Trust"]],
    ['sam', ['Sam Whitlock', 'Samantha Price', 'Samuel Oyelaran']],
    ['zzz', []],
  ])('after ‘%s’ is %j', (prefix, names) => {
    expect(offered(prefix)).toEqual(names);
  });

  it('with nothing typed, is the inner ring first, and those met most lately', () => {
    expect(offered('').slice(0, 3)).toEqual(['Priya Raman', 'Gareth Hollis-Webb', 'Sam Whitlock']);
  });

  it('is never more than eight, whatever is typed, and never depends on the order of the directory', () => {
    const reversed = prepare({ ...THE_PLACE, people: THE_PLACE.people.toReversed(), organisations: THE_PLACE.organisations.toReversed() });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('a', 's', 'm', 'w')), (prefix) => {
        expect(complete(prefix, lexicon).length).toBeLessThanOrEqual(8);
        expect(complete(prefix, reversed)).toEqual(complete(prefix, lexicon));
      }),
    );
  });

  it('tells two of a name apart by where they are', () => {
    expect(complete('james', lexicon).map(({ beside }) => beside)).toEqual(['Northmoor Ambulance Service', 'Westmarsh GP Federation']);
  });
});
