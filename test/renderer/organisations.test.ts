import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import type { OrganisationId } from '../../main/domain/id.ts';
import { ORGANISATION_KINDS } from '../../main/domain/organisation.ts';
import type { OrganisationRow } from '../../preload/contract/organisations.ts';
import { ORDERS, organisationsIn, pathOf, readView, WHOLE_LIST } from '../../renderer/features/organisations/listing.ts';
import { sayHowMany } from '../../renderer/features/organisations/words.ts';

const rows = fc
  .array(
    fc.record({
      name: fc.constantFrom('Aldermere County Council', 'Éclat Hospice', 'Fellside GP Federation', 'aldermere alliance'),
      abbreviation: fc.option(fc.constantFrom('ACC', 'EH')),
      kind: fc.constantFrom(...ORGANISATION_KINDS),
      people: fc.nat(40),
      openConflicts: fc.nat(3),
      lastFaceToFace: fc.option(fc.constantFrom(day('2026-01-01'), day('2026-11-01'))),
    }),
    { maxLength: 20 },
  )
  .map((drawn) => drawn.map((row, i): OrganisationRow => ({ ...row, id: (i + 1) as OrganisationId, notes: '', archivedOn: null })));

const views = fc.record({ words: fc.string(), order: fc.constantFrom(...ORDERS), kind: fc.option(fc.constantFrom(...ORGANISATION_KINDS)), archived: fc.boolean() });

describe('the list of organisations', () => {
  it('is the same view again when its path is read back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(pathOf(view).split('?')[1] ?? '')).toEqual(view);
      }),
    );
  });

  it('shows all of them, once, in the same order however they are handed over', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...ORDERS), (all, order) => {
        const shown = organisationsIn(all, { ...WHOLE_LIST, order });
        expect(new Set(shown)).toEqual(new Set(all));
        expect(organisationsIn(all.toReversed(), { ...WHOLE_LIST, order })).toEqual(shown);
      }),
    );
  });

  it('shows only the kind that is asked for, and only what has the words', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...ORGANISATION_KINDS), (all, kind) => {
        const shown = organisationsIn(all, { ...WHOLE_LIST, kind, words: 'ECLAT' });
        expect(new Set(shown)).toEqual(new Set(all.filter((row) => row.kind === kind && row.name.startsWith('Éclat'))));
      }),
    );
  });

  it('says how many there are, and with how many it grates', () => {
    const row: OrganisationRow = { id: 1 as OrganisationId, name: 'A', abbreviation: null, kind: 'other', notes: '', archivedOn: null, people: 0, openConflicts: 0, lastFaceToFace: null };
    expect(sayHowMany(2, [row, { ...row, openConflicts: 2 }], false)).toBe('Two organisations; an open conflict with one of them.');
    expect(sayHowMany(1, [row], false)).toBe('One organisation; no open conflict with any of them.');
    expect(sayHowMany(1, [row, row], true)).toBe('One organisation of 2.');
  });
});
