import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shortcut, shortcutOf } from '../../renderer/frame/shortcut-of.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('shortcuts', () => {
  it.each<[string, boolean, Shortcut | null]>([
    ['k', false, 'find'],
    ['K', false, 'find'],
    ['l', false, 'log'],
    ['z', false, 'undo'],
    ['y', false, 'redo'],
    ['z', true, 'redo'],
    ['Z', true, 'redo'],
    ['L', true, 'lock'],
    ['k', true, null],
    ['q', false, null],
  ])('Ctrl with %s (shift: %s) is %s', (key, shiftKey, shortcut) => {
    expect(shortcutOf({ ...none, key, shiftKey, ctrlKey: true }, false)).toBe(shortcut);
  });

  it('uses the command key on a Mac, and Ctrl nowhere else', () => {
    expect(shortcutOf({ ...none, key: 'k', metaKey: true }, true)).toBe('find');
    expect(shortcutOf({ ...none, key: 'k', ctrlKey: true }, true)).toBeNull();
    expect(shortcutOf({ ...none, key: 'k', metaKey: true }, false)).toBeNull();
  });

  it('leaves AltGr alone, which some keyboards send as Ctrl with Alt', () => {
    fc.assert(
      fc.property(fc.constantFrom('k', 'l', 'z', 'y', '?'), fc.boolean(), (key, shiftKey) => {
        expect(shortcutOf({ key, shiftKey, ctrlKey: true, metaKey: false, altKey: true }, false)).toBeNull();
      }),
    );
  });

  it('answers to no letter by itself, but to a question mark', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), fc.boolean(), (key, shiftKey) => {
        expect(shortcutOf({ ...none, key, shiftKey }, false)).toBe(key === '?' ? 'keys' : null);
      }),
    );
  });
});
