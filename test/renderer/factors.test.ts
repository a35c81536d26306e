import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import type { OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import { FACTORS } from '../../main/domain/meeting.ts';
import { monthsIn, PERIODS, periodOf } from '../../main/domain/pictures/factors.ts';
import type { FactorPiece } from '../../preload/contract/timelines.ts';
import { daysOf, factorsPath, type FactorScope, readFactors, sayPeriod } from '../../renderer/features/factors/view.ts';
import { pathOfPiece, sayMonth, sayPiece, sayShow } from '../../renderer/features/factors/words.ts';
import { anyDay } from '../support/arbitraries.ts';
import { FRIDAY } from '../support/builders.ts';

const piece = (but: Partial<FactorPiece>): FactorPiece => ({ kind: 'meeting', id: 7, day: FRIDAY, label: 'Helen Carrow', mode: null, character: null, movement: null, ...but });

describe('A piece of evidence', () => {
  it.each([
    [piece({ mode: 'face-to-face', character: 'open' }), 'face to face, open', '/log/2026-11-20'],
    [piece({ kind: 'talk', movement: 'forward' }), 'talked of; it moved forward', '/conflicts/7'],
    [piece({ kind: 'talk' }), 'talked of', '/conflicts/7'],
    [piece({ kind: 'offer' }), 'help offered', '/commitments?at=7'],
    [piece({ kind: 'kept-help' }), 'help kept', '/commitments?at=7'],
    [piece({ kind: 'statement' }), 'said by a partnership', '/partnerships/7'],
    [piece({ kind: 'standing' }), 'where a member stands', '/partnerships/7'],
  ])('says what it is and opens where it is kept', (given, words, path) => {
    expect(sayPiece(given)).toBe(words);
    expect(pathOfPiece(given)).toBe(path);
  });

  it('is counted in its month, and a month without any says so', () => {
    const months = monthsIn(periodOf('quarter', FRIDAY));
    const factor = { name: 'Personal contact', pieces: [piece({ day: day('2026-10-02') }), piece({ day: day('2026-10-30') })] };
    expect(months.map((month) => sayMonth(factor, month))).toEqual([
      'Personal contact, August 2026: nothing',
      'Personal contact, September 2026: nothing',
      'Personal contact, October 2026: two pieces of evidence',
      'Personal contact, November 2026: nothing',
    ]);
    expect([1, 2, 14].map(sayShow)).toEqual(['Show the one piece of evidence', 'Show both pieces of evidence', 'Show all 14 pieces of evidence']);
  });
});

describe('The path of the five factors', () => {
  const anyScope: fc.Arbitrary<FactorScope> = fc.oneof(
    fc.constant<FactorScope>({ kind: 'everything' }),
    fc.integer({ min: 1, max: 999 }).map((id): FactorScope => ({ kind: 'person', personId: id as PersonId })),
    fc.integer({ min: 1, max: 999 }).map((id): FactorScope => ({ kind: 'organisation', organisationId: id as OrganisationId })),
    fc.integer({ min: 1, max: 999 }).map((id): FactorScope => ({ kind: 'partnership', partnershipId: id as PartnershipId })),
  );

  it('reads back as what it was made of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), anyScope, fc.option(fc.constantFrom(...FACTORS)), (period, scope, factor) => {
        const view = { period, from: null, to: null, scope, factor };
        expect(readFactors(factorsPath(view).split('?')[1] ?? '')).toEqual(view);
      }),
    );
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const view = { period: 'other', from, to, scope: { kind: 'everything' }, factor: null } as const;
        expect(readFactors(factorsPath(view).split('?')[1] ?? '')).toEqual(view);
        expect(daysOf(view, FRIDAY)).toEqual(to < from ? null : { from, to });
      }),
    );
  });

  it.each([
    ['2026-08-22', '2026-11-20', '22 August to 20 November 2026'],
    ['2025-11-21', '2026-11-20', '21 November 2025 to 20 November 2026'],
    ['2026-11-20', '2026-11-20', '20 November 2026'],
  ])('says its days', (from, to, words) => {
    expect(sayPeriod({ from: day(from), to: day(to) })).toBe(words);
  });
});
