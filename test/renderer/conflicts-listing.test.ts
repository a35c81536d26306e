import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpenStage, STAGES, type Stage } from '../../main/domain/conflict.ts';
import { addDays, day } from '../../main/domain/day.ts';
import type { ConflictId, PersonId } from '../../main/domain/id.ts';
import type { ConflictRow } from '../../main/domain/views.ts';
import type { NudgeRow } from '../../preload/contract/nudges.ts';
import { findConflicts, firstShown, listByStage, sayAll, sayMore, STAGES_BY_ATTENTION } from '../../renderer/features/conflicts/listing.ts';

const TODAY = day('2026-11-20');

const aRow = (id: number, given: Partial<ConflictRow> = {}): ConflictRow => ({
  id: id as ConflictId,
  title: `Conflict ${id}`,
  stage: 'worked',
  noticedOn: day('2026-01-05'),
  nextOn: null,
  revisitOn: null,
  parties: [],
  lastEntryOn: null,
  ...given,
});

/** What asks about a conflict: that it festers. */
const asksOf = ({ id, title, stage }: ConflictRow): NudgeRow => ({
  place: 'conflicts',
  lead: { rule: 'festering', conflictId: id, title, stage, parties: [], lastEntryOn: day('2026-10-01'), daysSilent: 50 },
  also: [],
  clock: null,
  post: null,
});

const anyRows = fc
  .array(
    fc.record({
      stage: fc.constantFrom(...STAGES),
      next: fc.option(fc.integer({ min: -30, max: 30 })),
      last: fc.option(fc.integer({ min: 0, max: 400 })),
      asks: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ stage, next, last, asks }, i) => ({
      row: aRow(i + 1, {
        stage,
        ...(next === null ? {} : stage === 'parked' ? { revisitOn: addDays(TODAY, next) } : { nextOn: addDays(TODAY, next) }),
        lastEntryOn: last === null ? null : addDays(TODAY, -last),
      }),
      asks: asks && stage !== 'resolved',
    })),
  );

describe('the list by stage', () => {
  test('has each conflict once, under its stage, those that ask first and in their own order', () => {
    fc.assert(
      fc.property(anyRows, (all) => {
        const rows = all.map(({ row }) => row);
        const asking = all.filter(({ asks }) => asks).map(({ row }) => asksOf(row));
        const stages = listByStage(rows, asking);
        expect(stages.map(({ stage }) => stage)).toEqual(STAGES_BY_ATTENTION);
        expect(stages.flatMap((each) => each.rows.map(({ conflict }) => conflict.id)).toSorted((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
        for (const { stage, rows: listed } of stages) {
          expect(listed.every(({ conflict }) => conflict.stage === stage)).toBe(true);
          const asks = listed.map((each) => each.asks !== null);
          expect(asks).toEqual(asks.toSorted((a, b) => Number(b) - Number(a)));
          const places = listed.flatMap((each) => (each.asks === null ? [] : [asking.indexOf(each.asks)]));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('does not depend on the order it is given', () => {
    fc.assert(
      fc.property(anyRows, (all) => {
        const rows = all.map(({ row }) => row);
        expect(listByStage(rows.toReversed(), [])).toEqual(listByStage(rows, []));
      }),
    );
  });

  test('then comes what is talked of soonest; of what is resolved, the latest', () => {
    const soon = aRow(1, { nextOn: day('2026-11-25') });
    const later = aRow(2, { nextOn: day('2026-12-25') });
    const never = aRow(3, { lastEntryOn: day('2026-02-01') });
    const old = aRow(4, { stage: 'resolved', lastEntryOn: day('2024-02-01') });
    const fresh = aRow(5, { stage: 'resolved', lastEntryOn: day('2026-02-01') });
    const order = listByStage([old, never, later, fresh, soon], []).flatMap(({ rows }) => rows.map(({ conflict }) => conflict.id));
    expect(order).toEqual([1, 2, 3, 5, 4]);
  });

  test('of many, some are shown and the rest is one line away; what is resolved is a line alone', () => {
    for (const stage of STAGES) expect(firstShown(stage, true)).toBeGreaterThan(0);
    expect(STAGES.filter((stage) => firstShown(stage, false) === 0)).toEqual(['resolved']);
    expect(sayMore(0, 1)).toBe('Show it');
    expect(sayMore(0, 9)).toBe('Show the nine');
    expect(sayMore(0, 2_000)).toBe('Show the latest of 2,000');
    expect(sayMore(12, 52)).toBe('And 40 more');
  });
});

describe('finding a conflict', () => {
  const beds = aRow(1, { title: 'Who pays for step-down beds', parties: [{ kind: 'person', id: 1 as PersonId, name: 'Siân Llywelyn' }] });
  const hubs = aRow(2, { title: '‘Front doors’ and the hubs' });

  test.each([
    ['', [1, 2]],
    ['  ', [1, 2]],
    ['step', [1]],
    ['down beds', [1]],
    ['beds pays', [1]],
    ['sian', [1]],
    ['SIÂN who', [1]],
    ['front', [2]],
    ['own', []],
    ['beds hubs', []],
  ] as const)('by %j', (typed, ids) => {
    expect(findConflicts([beds, hubs], typed).map(({ id }) => id)).toEqual(ids);
  });

  test('2,500 of them are looked through and ordered whole', () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => aRow(i + 1, { stage: STAGES[i % STAGES.length] ?? 'noticed' }));
    expect(findConflicts(rows, 'conflict 2500')).toHaveLength(1);
    expect(listByStage(rows, rows.filter(({ stage }) => isOpenStage(stage)).map(asksOf)).flatMap((each) => each.rows)).toHaveLength(2_500);
  });
});

test.each<[readonly Stage[], number, string]>([
  [[], 0, ''],
  [['noticed'], 0, 'One is open; none asks for you today.'],
  [['noticed'], 1, 'One is open; one asks for you.'],
  [['noticed', 'worked'], 2, 'Two are open; all ask for you.'],
  [['noticed', 'worked', 'surfaced', 'parked', 'rehearsed'], 2, 'Three are open; two ask for you. Two more are imagined, set aside or settled.'],
  [['resolved'], 0, 'None is open. One is only imagined, set aside or settled.'],
])('the head of the list, of %o with %i asking', (stages, asking, words) => {
  expect(
    sayAll(
      stages.map((stage) => ({ stage })),
      asking,
    ),
  ).toBe(words);
});
