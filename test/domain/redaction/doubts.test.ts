import { describe, expect, it } from 'vitest';
import { applySettled, gatherDoubts, redact } from '../../../main/domain/redaction/redaction.ts';
import { doubtsIn, hidden, PSEUDONYMS, ROLES } from './book.ts';

describe('what may still tell is listed', () => {
  it.each([
    ['We drove to Swansea in the rain.', ['name: Swansea']],
    ['We drove through Swansea in the rain.', ['place: Swansea']],
    ['Walked up Harrock Edge with the dog.', ['place: Harrock Edge']],
    ['The talk with Eirlys went well.', ['name: Eirlys']],
    ['Eirlys went home.', ['name: Eirlys']],
    ['the talk with eileen', ['name: eileen']],
    ['He reads The Guardian.', ['name: Guardian']],
    ['I asked H. about it.', ['name: H']],
    ['He is SDEC lead.', ['name: SDEC']],
    ['the day centre on Sluice Lane', ['place: Sluice Lane']],
    ['On 3 March 2026 she resigned.', ['date: 3 March 2026']],
    ['We met on 3 March.', []],
    ['He was on Ward 7, case AB-12345.', ['number: Ward 7', 'number: case AB-12345']],
    ['Reference 20261103 is lost.', ['number: Reference 20261103']],
    ['I took the Chair’s view.', []],
    ['On Monday in March the NHS and I spoke English; the Chief Executive chaired the Board.', []],
    ['Remuneration first. Tired, both of us. ‘Ask me when you have slept.’', []],
    ['Plan B, grade C, vitamin D, and I.', []],
  ])('‘%s’: %j', (text, doubts) => expect(doubtsIn(text)).toEqual(doubts));

  it('once for each thing, with every place of it', () => {
    const { doubts } = redact(PSEUDONYMS, 'To Swansea. From Swansea, again to Swansea.', { section: 'What I promised' });
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({ key: 'name:swansea', text: 'Swansea' });
    expect(doubts[0]!.places).toEqual([
      { section: 'What I promised', before: 'To ', after: '. From Swansea, again to Swansea.' },
      { section: 'What I promised', before: 'To Swansea. From ', after: ', again to Swansea.' },
      { section: 'What I promised', before: 'To Swansea. From Swansea, again to ', after: '.' },
    ]);
  });

  it('gathered over a document, by its key', () => {
    const texts = ['To Swansea.', 'In Penmoor, not in Swansea.'];
    const gathered = gatherDoubts(texts.map((text) => redact(PSEUDONYMS, text).doubts));
    expect(gathered.map(({ text, places }) => [text, places.length])).toEqual([
      ['Swansea', 2],
      ['Penmoor', 1],
    ]);
  });

  it('with no name of the journal around it', () => {
    const { doubts } = redact(PSEUDONYMS, 'Helen Carrow drove to Swansea with Priya.');
    expect(doubts[0]!.places[0]).toMatchObject({ before: 'Person A drove to ', after: ' with Person B.' });
  });
});

describe('a title that one person alone has held', () => {
  it.each([
    ['the Director of Adult Social Services said', 'the director said'],
    ['Helen Carrow, Director of Adult Social Services, said', 'Person A, a director, said'],
    ['a director of adult social services', 'a director'],
    ['the Chief Nurse', 'the senior leader'],
    ['the chief executive of a council', 'the chief executive of a council'],
    ['She wants to be a chief nurse.', 'She wants to be a chief nurse.'],
  ])('goes at pseudonyms: ‘%s’ is ‘%s’', (text, redacted) => expect(hidden(text)).toBe(redacted));

  it('is asked about at roles, in prose and where it stands for someone', () => {
    expect(doubtsIn('the Director of Adult Social Services said', ROLES)).toEqual(['title: Director of Adult Social Services']);
    expect(doubtsIn('Helen said', ROLES)).toEqual(['title: a council director of adult social services']);
    expect(doubtsIn('Priya said', ROLES)).toEqual([]);
  });
});

describe('what was settled', () => {
  const settle = (text: string, settled: Parameters<typeof applySettled>[2]): string => {
    const found = redact(PSEUDONYMS, text);
    return applySettled(found.text, found.doubts, settled, PSEUDONYMS);
  };

  it.each([
    ['We drove to Swansea.', { key: 'name:swansea', as: 'stays' as const }, 'We drove to Swansea.'],
    ['We drove to Swansea.', { key: 'name:swansea', as: 'goes' as const, instead: 'the coast' }, 'We drove to the coast.'],
    [
      'Swansea is far. In Swansea, then.',
      { key: 'name:swansea', as: 'goes' as const, instead: 'a place' },
      'A place is far. In a place, then.',
    ],
    ['the Swansea road, a Swansea road', { key: 'name:swansea', as: 'goes' as const, instead: 'an old' }, 'the old road, an old road'],
    ['We drove to Swansea, slowly.', { key: 'name:swansea', as: 'goes' as const, instead: '' }, 'We drove to, slowly.'],
    ['the Swansea road', { key: 'name:swansea', as: 'goes' as const, instead: '' }, 'the road'],
    ['We drove to Swansea.', { key: 'name:swansea', as: 'goes' as const, instead: 'Helen’s house' }, 'We drove to Person A’s house.'],
    ['We drove to Swansea.', { key: 'name:cardiff', as: 'goes' as const, instead: 'x' }, 'We drove to Swansea.'],
  ])('‘%s’ with %j is ‘%s’', (text, settled, said) => expect(settle(text, [settled])).toBe(said));
});
