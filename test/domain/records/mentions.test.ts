import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../main/domain/id.ts';
import { contextOf, findNames, replaceNames } from '../../../main/domain/records/mentions.ts';
import { type Named, nameBookOf, type Reached } from '../../../main/domain/records/name-book.ts';

const id = (n: number) => n as PersonId;
const named = (n: number, name: string, ...alsoKnownAs: readonly string[]): Named => ({ id: id(n), name, alsoKnownAs });
const HELEN = named(1, 'Helen Carrow', 'Nell');
const OTHERS = [HELEN, named(2, 'Helen Price'), named(3, 'Gareth Hollis-Webb'), named(4, 'Siân O’Donnell'), named(5, 'Grace Carrow-Smith')];
const REACHED: readonly Reached[] = [
  { kind: 'email', value: 'Helen.Carrow@aldermere.example' },
  { kind: 'phone', value: '07700 900123' },
];

/** The text without someone; in writing of them, of others, or of nobody. */
function without(person: Named, text: string, of: readonly number[] = [], names: readonly string[] = []): string {
  const book = nameBookOf(person, person === HELEN ? REACHED : [], { people: OTHERS.some((other) => other.id === person.id && other.name === person.name) ? OTHERS : [person], names });
  return replaceNames(text, findNames(book, person.id, text, new Set(of.map(id))));
}

describe('a name in writing', () => {
  it.each([
    ['Met Helen Carrow at her office.', 'Met someone at her office.'],
    ['helen carrow, at her office', 'someone, at her office'],
    ['HELEN CARROW', 'Someone'],
    ['Helen\nCarrow came', 'Someone came'],
    ['Helen’s team; Carrow\'s budget; Helen Carrow’s view', 'Someone’s team; someone\'s budget; someone’s view'],
    ['Helen’ll write, and Helen’d said so', 'Someone’ll write, and someone’d said so'],
    ['I saw Dr Carrow, Mrs. Carrow and Dame Helen Carrow', 'I saw someone, someone and someone'],
    ['with H. Carrow and Helen C. today', 'with someone and someone today'],
    ['Carrow, Helen', 'Someone'],
    ['I asked the Carrows. The Carrows’ house', 'I asked some people. Some people’s house'],
    ['both Helens', 'both people'],
    ['Nell rang; Nell’s view', 'Someone rang; someone’s view'],
    ['@Helen said', 'Someone said'],
    ['#HelenCarrow helen_carrow', '#someone someone'],
    ['write to helen.carrow@aldermere.example', 'write to an address'],
    ['write to hcarrow@elsewhere.example', 'write to an address'],
    ['ring 07700900123 or +44 7700 900 123', 'ring a number or a number'],
    ['So “Helen,” she said', 'So “someone,” she said'],
  ])('%s', (text, said) => {
    expect(without(HELEN, text)).toBe(said);
  });

  it.each([
    'Helen Price was there',
    'Grace Carrow-Smith was there',
    'helenistic carrowing, Shelen, Helena',
    'a helen of a mess',
    'at Carrow House, off Helen Street',
    'Helen Marsh and Peter Carrow',
    'write to helen.price@aldermere.example, on 07700 900999',
  ])('that is not theirs stands: %s', (text) => {
    expect(without(HELEN, text)).toBe(text);
  });

  it('of an organisation stands, whoever’s name is in it', () => {
    expect(without(HELEN, 'St Helens Council and Helen', [], ['St Helens Council'])).toBe('St Helens Council and someone');
  });

  it('that two bear counts unless the writing is of the other', () => {
    expect(without(HELEN, 'Helen was late.')).toBe('Someone was late.');
    expect(without(HELEN, 'Helen was late.', [1, 2])).toBe('Someone was late.');
    expect(without(HELEN, 'Helen was late.', [2])).toBe('Helen was late.');
    expect(without(HELEN, 'Helen Carrow was late.', [2])).toBe('Someone was late.');
  });

  it('typed in haste counts where the writing is of them', () => {
    expect(without(HELEN, '8.30 helen 45m – tired', [1])).toBe('8.30 someone 45m – tired');
    expect(without(HELEN, '8.30 helen 45m – tired')).toBe('8.30 helen 45m – tired');
  });

  it('with and without its accents and either apostrophe is one name', () => {
    const sian = OTHERS[3] ?? HELEN;
    expect(without(sian, 'Siân O’Donnell, Sian O\'Donnell, SIÂN, O’Donnell’s')).toBe('Someone, someone, someone, someone’s');
    expect(without(OTHERS[2] ?? HELEN, 'Gareth Hollis-Webb and Mr Hollis-Webb')).toBe('Someone and someone');
  });

  it('that ends in s takes its apostrophe with it, and leaves the end of a quotation', () => {
    const james = named(9, 'Ruth James');
    expect(without(james, 'in James’ office')).toBe('in someone’s office');
    expect(without(james, '‘I saw James’ he said')).toBe('‘I saw someone’ he said');
  });

  it.each([
    ['The', 'The meeting was long. The board met at The Grange.', 'The meeting was long. The board met at The Grange.'],
    ['The', 'spoke to The about it', 'spoke to someone about it'],
    ['Will Grace', 'Will we see? It needs grace; by the grace of God, and the will to act.', 'Will we see? It needs grace; by the grace of God, and the will to act.'],
    ['Will Grace', 'Will said so. I saw Will. WILL GRACE', 'Someone said so. I saw someone. Someone'],
    ['Mark Hope', 'Mark’s view. I met Mark. I hope they mark it.', 'Someone’s view. I met someone. I hope they mark it.'],
    ['May Frost', 'in May there was frost', 'in May there was frost'],
  ])('that is a word, %s: %s', (name, text, said) => {
    expect(without(named(9, name), text)).toBe(said);
  });

  it('is found however it stands among other words: none of the whole name is left', () => {
    const around = fc.array(fc.constantFrom('she said', 'the', '–', '(', ')', '\n', '“', '”', '.', ',', '30m', '😀', 'ا', '\u0000', '@', '’'), { maxLength: 6 }).map((words) => words.join(' '));
    const form = fc.constantFrom('Helen Carrow', 'helen carrow', 'HELEN CARROW', 'Dr Helen Carrow', 'Helen  Carrow', 'Helen Carrow’s', 'Carrow, Helen', 'Hélen Carrow', 'Helen-Carrow');
    fc.assert(
      fc.property(around, form, around, form, (before, first, between, second) => {
        const said = without(HELEN, `${before} ${first} ${between} ${second}`);
        expect(said.toLowerCase()).not.toMatch(/carrow|h[eé]len/u);
      }),
    );
  });

  it('taken out leaves nothing more to take out, and every other word as it was', () => {
    const word = fc.constantFrom('Helen', 'Carrow', 'helen', 'Price', 'met', 'Will', 'The', 'and', 'Dr', 'Nell’s', 'office', '\n', 'h.carrow@x.example', '07700 900123', '12 May');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.boolean(), (words, close) => {
        const text = words.join(' ');
        const once = without(HELEN, text, close ? [1] : []);
        expect(without(HELEN, once, close ? [1] : [])).toBe(once);
        for (const kept of ['office', 'met', 'and']) expect(once.split(kept).length).toBe(text.split(kept).length);
      }),
    );
  });

  it('is found in a hundred thousand characters, or in none, without reading word by word where it cannot be', () => {
    const long = `${'the winter beds and the money for them '.repeat(2_500)}Helen`;
    expect(without(HELEN, long).endsWith('someone')).toBe(true);
    expect(without(HELEN, '')).toBe('');
  });

  it('is shown with the words around it, cut between words', () => {
    const text = `${'Before it there is much to say. '.repeat(4)}Then Helen spoke,\nand ${'after it there is more. '.repeat(6)}`;
    const from = text.indexOf('Helen');
    const { before, name, after } = contextOf(text, { from, to: from + 5 });
    expect(name).toBe('Helen');
    expect(before).toMatch(/^…\w.*Then $/u);
    expect(after).toMatch(/^ spoke, and .*\w\.?…$/u);
  });
});
