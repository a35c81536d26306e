import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVEMENTS, STAGES } from '../../main/domain/conflict.ts';
import { stageOf } from '../../main/domain/conflicts/log.ts';
import { ASKS } from '../../main/domain/conflicts/moves.ts';
import { movesFrom } from '../../main/domain/conflicts/stages.ts';
import { addDays } from '../../main/domain/day.ts';
import type { ConflictId, PersonId } from '../../main/domain/id.ts';
import type { InputOf } from '../../preload/contract.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

/** Something one may do to a conflict, its numbers read among what there is. */
const aDeed = fc.record({
  what: fc.constantFrom('move', 'move', 'move', 'talk', 'talk', 'rewrite', 'unwrite', 'date', 'change'),
  nth: fc.nat(20),
  daysAgo: fc.nat(6),
  words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((words) => `${words}.`),
  movement: fc.constantFrom(...MOVEMENTS, null),
});
type Deed = typeof aDeed extends fc.Arbitrary<infer D> ? D : never;

const TABLES = ['conflict', 'conflict_party', 'viewpoint', 'conflict_entry', 'conflict_entry_person'] as const;

/** Every row of every table about conflicts. */
const rowsOf = ({ journal }: DeskUnderTest) => TABLES.map((table) => journal.read.all(sql.raw(`SELECT * FROM "${table}" ORDER BY id`)));

/** Asks for it; a refusal is as good an answer. */
async function attempt(desk: DeskUnderTest, conflictId: ConflictId, people: readonly PersonId[], { what, nth, daysAgo, words, movement }: Deed): Promise<void> {
  const { conflict, parties, entries } = await desk.ask('conflicts.get', { conflictId });
  const day = addDays(desk.today(), -daysAgo);
  const written = { day, text: words, movement, personIds: people.slice(0, 1 + (nth % people.length)) };
  const entryId = entries[nth % entries.length]?.id ?? (0 as never);
  switch (what) {
    case 'move': {
      const moves = movesFrom(conflict.stage);
      // One in five asks for anything at all.
      const to = nth % 5 === 0 ? (STAGES[nth % STAGES.length] ?? 'parked') : (moves[nth % moves.length] ?? 'parked');
      const asks = ASKS[to];
      const move: InputOf<'conflicts.move'> = { conflictId, ...written, to, revisitOn: asks.needsRevisit ? addDays(desk.today(), 30) : null };
      const feelings = parties.flatMap((party) => (party.kind === 'person' ? [{ kind: party.kind, personId: party.id, feelsAfter: words }] : []));
      await desk.call('conflicts.move', asks.needsAgreement ? { ...move, agreed: words, feelsAfter: words, feelings } : move);
      return;
    }
    case 'talk':
      await desk.call('conflicts.addEntry', { conflictId, ...written });
      return;
    case 'rewrite':
      await desk.call('conflicts.editEntry', { entryId, ...written });
      return;
    case 'unwrite':
      await desk.call('conflicts.removeEntry', { entryId });
      return;
    case 'date':
      await desk.call('conflicts.setNext', { conflictId, nextOn: addDays(desk.today(), nth) });
      return;
    case 'change':
      await desk.call('conflicts.edit', { conflictId, stake: words, theirs: { wants: words, because: '' }, noticedOn: addDays(conflict.noticedOn, -daysAgo) });
      return;
  }
}

async function aPlace() {
  const desk = aDesk();
  const people: PersonId[] = [];
  for (const name of ['Helen Carrow', 'Tunde Okafor']) people.push((await desk.ask('people.add', { name })).personId);
  const parties = people.map((personId) => ({ kind: 'person' as const, personId }));
  const { conflictId } = await desk.ask('conflicts.add', { title: 'Beds', stage: 'rehearsed', day: addDays(FRIDAY, -30), parties });
  return { desk, people, conflictId };
}

describe('a conflict after any moves and words', () => {
  it('stands where its log says, noticed when its log says, each day with what its stage has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aDeed, { maxLength: 25 }), async (deeds) => {
        const { desk, people, conflictId } = await aPlace();
        for (const [i, deed] of deeds.entries()) {
          desk.turnTo(addDays(FRIDAY, i));
          await attempt(desk, conflictId, people, deed);
          const { conflict, entries, moves } = await desk.ask('conflicts.get', { conflictId });
          expect(conflict.stage).toBe(stageOf(entries));
          const first = entries.toReversed().filter(({ movedTo }) => movedTo === 'noticed' || movedTo === 'rehearsed');
          expect(conflict.noticedOn).toBe((first.find(({ movedTo }) => movedTo === 'noticed') ?? first[0])?.day);
          expect(moves).toEqual(movesFrom(conflict.stage));
          expect(conflict.revisitOn === null).toBe(conflict.stage !== 'parked');
          if (conflict.stage === 'parked' || conflict.stage === 'resolved') expect(conflict.nextOn).toBeNull();
        }
        desk.journal.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('goes back and forward a hundred steps, through exactly the records there were', async () => {
    const deeds = fc.sample(aDeed, { numRuns: 400, seed: 1948 });
    const { desk, people, conflictId } = await aPlace();
    const label = async () => (await desk.ask('undo.state', {})).undo;
    const records = [rowsOf(desk)];
    for (const [i, deed] of deeds.entries()) {
      if (records.length > 100) break;
      desk.turnTo(addDays(FRIDAY, i));
      await attempt(desk, conflictId, people, deed);
      const now = rowsOf(desk);
      // What was refused, or changed nothing, is no step.
      if (JSON.stringify(now) !== JSON.stringify(records.at(-1))) records.push(now);
    }
    expect(records).toHaveLength(101);
    for (const before of records.toReversed().slice(1)) {
      await desk.ask('undo.undo', {});
      expect(rowsOf(desk)).toEqual(before);
    }
    expect(await label()).toBeNull();
    for (const after of records.slice(1)) {
      await desk.ask('undo.redo', {});
      expect(rowsOf(desk)).toEqual(after);
    }
  }, 30_000);
});
