import { describe, expect, it } from 'vitest';
import { createTypeAhead } from '../../renderer/ui/type-ahead.ts';

const NAMES = ['Anneliese Vogel', 'Helen Carrow', 'Hamza Siddiqui', 'Luke Tranter', 'Siân Llywelyn'];

describe('jumping in a list by typing', () => {
  const typing = () => {
    let clock = 0;
    const typeAhead = createTypeAhead(() => clock);
    return {
      type: (key: string, from: number) => typeAhead(key, NAMES, from),
      wait: (milliseconds: number) => {
        clock += milliseconds;
      },
    };
  };

  it('goes to the next name that starts so', () => {
    expect(typing().type('h', 0)).toBe(1);
  });

  it('narrows with each letter typed soon after', () => {
    const { type, wait } = typing();
    type('h', 0);
    wait(200);
    expect(type('a', 1)).toBe(2);
  });

  it('begins again after a pause', () => {
    const { type, wait } = typing();
    type('h', 0);
    wait(2_000);
    expect(type('a', 1)).toBe(0);
  });

  it('goes round with the same letter again and again', () => {
    const { type } = typing();
    expect([type('h', 0), type('h', 1), type('h', 2)]).toEqual([1, 2, 1]);
  });

  it('finds family names and forgives accents', () => {
    expect(typing().type('l', 3)).toBe(4);
    const { type } = typing();
    expect([...'sian'].map((letter) => type(letter, 0)).at(-1)).toBe(4);
  });

  it('leaves keys alone that are no letters, and names that are not there', () => {
    expect(typing().type('Enter', 0)).toBeNull();
    expect(typing().type(' ', 0)).toBeNull();
    expect(typing().type('x', 0)).toBeNull();
    expect(createTypeAhead()('h', [], 0)).toBeNull();
  });
});
