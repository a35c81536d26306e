import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeNameField, nameField } from '../../preload/contract/fields.ts';

describe('a name', () => {
  it.each([
    ['pasted with a zero-width space', 'Jo\u200bhn S\u200bmith', 'John Smith'],
    ['pasted from an address book that marks its direction', '\u202ahelen.carrow@aldermere.example\u202c', 'helen.carrow@aldermere.example'],
    ['that would turn the words after it round', 'Anna \u202eenrac', 'Anna enrac'],
    ['over several lines', 'Helen\r\n\tCarrow\u0000', 'Helen Carrow'],
    ['from right to left', 'محمد الفاسي', 'محمد الفاسي'],
    ['with a joiner its script needs', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['of emoji', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ])('%s is kept as it is seen', (_, typed, kept) => {
    expect(nameField.parse(typed)).toBe(kept);
    expect(maybeNameField.parse(typed)).toBe(kept);
  });

  it('that shows nothing is none', () => {
    const unseen = fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\u200b', '\u200d', '\ufeff', '\u202e', '\u2800', '\u3164', '\u0301', '\u0000', '\u00ad'), maxLength: 300 });
    fc.assert(
      fc.property(unseen, (typed) => {
        expect(nameField.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(['Write at least one letter.']);
        expect(maybeNameField.parse(typed)).toBeNull();
      }),
    );
  });
});
