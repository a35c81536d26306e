import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import { joinedFields, joinWriting, mergePeople, namesBeside } from '../../main/domain/merge.ts';
import { fold } from '../../main/domain/name.ts';
import { guessOrganisationKind } from '../../main/domain/organisation.ts';
import { countOf, listNames } from '../../main/domain/words.ts';
import { aPerson, personId } from '../support/builders.ts';

describe('merging two records of one person', () => {
  it('keeps the one’s name and ring, the other’s names, and the earlier day', () => {
    const keep = aPerson({ name: 'Siân Llywelyn', ring: 'inner', alsoKnownAs: ['Shan'], matters: 'Her mother.', addedOn: day('2025-03-01') });
    const gone = aPerson({
      id: personId(2),
      name: 'Sian Llywelyn',
      alsoKnownAs: ['Shân', 'S. Llywelyn-Hughes'],
      honorific: 'Dr',
      matters: 'Welsh at work.',
      addedOn: day('2024-01-01'),
    });
    expect(mergePeople(keep, gone)).toMatchObject({
      name: 'Siân Llywelyn',
      honorific: 'Dr',
      ring: 'inner',
      alsoKnownAs: ['Shan', 'S. Llywelyn-Hughes'],
      matters: 'Her mother.\n\nWelsh at work.',
      addedOn: '2024-01-01',
    });
    expect(joinedFields(keep, gone)).toEqual(['matters']);
  });

  it('loses no writing, whatever was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const joined = joinWriting(a, b);
        expect(joined).toContain(a.trim());
        expect(joined).toContain(b.trim());
        expect(joinWriting(joined, b)).toBe(joined);
      }),
    );
  });

  it('brings no name twice, and never the person’s own', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.constantFrom('Siân', 'sian', 'SIÂN', 'Bob', 'bob ', '', 'O’Neill', "O'Neill")), (name, others) => {
        const names = namesBeside(name, others).map(fold);
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain(fold(name));
      }),
    );
  });
});

describe('an organisation’s name', () => {
  it.each([
    ['Aldermere Integrated Care Board', 'integrated-care-board'],
    ['St Brannoc’s Hospitals NHS Foundation Trust', 'nhs-trust'],
    ['Calder Vale Community and Mental Health NHS Trust', 'nhs-trust'],
    ['Westmarsh Borough Council', 'local-authority'],
    ['Northmoor Ambulance Service', 'ambulance'],
    ['Westmarsh GP Federation', 'primary-care'],
    ['University of Northmoor', 'university'],
    ['University Hospitals of Northmoor NHS Trust', 'nhs-trust'],
    ['Healthwatch Aldermere', 'regulator'],
    ['Aldermere Voluntary Sector Alliance', 'voluntary-and-community'],
    ['Westmarsh Housing', 'other'],
  ] as const)('%s suggests %s', (name, kind) => expect(guessOrganisationKind(name)).toBe(kind));
});

describe('words', () => {
  it.each([
    [[], ''],
    [['Priya'], 'Priya'],
    [['Priya', 'Tunde'], 'Priya and Tunde'],
    [['Priya', 'Tunde', 'Siân'], 'Priya, Tunde and Siân'],
  ])('list names as a sentence does: %j', (names, said) => expect(listNames(names)).toBe(said));

  it('count in words to twelve, then in figures', () => {
    expect(countOf(0, 'meeting', 'meetings')).toBe('no meetings');
    expect(countOf(1, 'meeting', 'meetings')).toBe('one meeting');
    expect(countOf(13, 'meeting', 'meetings')).toBe('13 meetings');
  });

  it('fold alike however they are accented, capitalised or spaced', () => {
    expect(fold(' Siân  O’Donnell')).toBe("sian o'donnell");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
