import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ending } from '../../main/domain/commitment.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, MeetingId, OrganisationId } from '../../main/domain/id.ts';
import type { InputOf } from '../../preload/contract.ts';
import { anEntry, FRIDAY, personId, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const inDays = (days: number): Day => addDays(FRIDAY, days);

const promise = async (desk: DeskUnderTest, but: Partial<InputOf<'commitments.add'>> = {}): Promise<CommitmentId> =>
  (await desk.ask('commitments.add', { direction: 'mine', what: 'send the discharge figures', ...but })).commitmentId;

const read = (desk: DeskUnderTest, commitmentId: CommitmentId) => desk.ask('commitments.get', { commitmentId });

describe('making a promise', () => {
  it('keeps whose it is, of which kind, what, with whom, where it came from, by when, and a note', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
    const { meetingIds } = await desk.ask('meetings.save', { entries: [anEntry({ day: inDays(-2), participants: [withPerson(helen)] })] });
    const id = await promise(desk, {
      direction: 'theirs',
      kind: 'help',
      what: '  lend\na nurse ',
      with: { kind: 'person', personId: helen },
      meetingId: meetingIds[0]!,
      madeOn: inDays(-2),
      dueOn: inDays(5),
      note: 'for the winter',
    });
    expect(await read(desk, id)).toMatchObject({
      direction: 'theirs',
      kind: 'help',
      what: 'lend a nurse',
      personId: helen,
      organisationId: null,
      withName: 'Helen Carrow',
      meetingDay: inDays(-2),
      conflictTitle: null,
      madeOn: inDays(-2),
      dueOn: inDays(5),
      state: 'open',
      settledOn: null,
      note: 'for the winter',
    });
  });

  it('is made today, an agreed action with nobody and no day, unless it is said otherwise', async () => {
    const desk = aDesk();
    expect(await read(desk, await promise(desk))).toMatchObject({ madeOn: FRIDAY, kind: 'action', withName: null, dueOn: null, note: '' });
  });

  it.each<[string, Partial<InputOf<'commitments.add'>>, RegExp]>([
    ['someone who is gone', { with: { kind: 'person', personId: personId(99) } }, /person it is with is no longer/u],
    ['an organisation that is gone', { with: { kind: 'organisation', organisationId: 99 as OrganisationId } }, /organisation it is with is no longer/u],
    ['a meeting that is not there', { meetingId: 99 as MeetingId }, /meeting it came from/u],
    ['a conflict that is not there', { conflictId: 99 as ConflictId }, /conflict it came from/u],
    ['a due day before it was made', { dueOn: inDays(-1) }, /^A promise cannot be due before it was made\./u],
    ['a day that is still to come', { madeOn: inDays(1) }, /still to come/u],
  ])('with or on %s is refused, and nothing is kept', async (_, but, words) => {
    const desk = aDesk();
    const failure = await desk.refused('commitments.add', { direction: 'mine', what: 'ring', ...but });
    expect(failure).toMatchObject({ kind: 'refused', message: expect.stringMatching(words) });
    expect(failure.message).toMatch(/Nothing has changed\.$/u);
    expect(await desk.ask('commitments.list', {})).toEqual([]);
    expect(await desk.ask('undo.state', {})).toEqual({ undo: null, redo: null });
  });

  it.each([
    ['a due day in 1066', { dueOn: '1066-10-14' }, 'dueOn'],
    ['no words', { what: ' \n ' }, 'what'],
    ['words beyond a line', { what: 'a'.repeat(201) }, 'what'],
    ['a note beyond what is kept', { note: 'a'.repeat(100_001) }, 'note'],
    ['a kind there is not', { kind: 'favour' }, 'kind'],
  ])('with %s is refused by its place', async (_, but, path) => {
    const failure = await aDesk().refused('commitments.add', { direction: 'mine', what: 'ring', ...but } as InputOf<'commitments.add'>);
    expect(failure.kind).toBe('invalid-input');
    expect(failure.issues?.map((issue) => issue.path)).toContain(path);
  });
});

describe('an open promise', () => {
  it.each([
    ['kept', 'Kept the promise to send the discharge figures'],
    ['released', 'Let off the promise to send the discharge figures'],
    ['missed', 'Missed the promise to send the discharge figures'],
  ] as const)('ends as %s today, in one step that says so', async (as, label) => {
    const desk = aDesk();
    const id = await promise(desk, { dueOn: inDays(3) });
    await desk.ask('commitments.settle', { commitmentId: id, as });
    expect(await read(desk, id)).toMatchObject({ state: as, settledOn: FRIDAY, dueOn: inDays(3) });
    expect(await desk.ask('undo.undo', {})).toEqual({ label });
    expect(await read(desk, id)).toMatchObject({ state: 'open', settledOn: null });
  });

  it('keeps what was noted above what is noted when it ends', async () => {
    const desk = aDesk();
    const id = await promise(desk, { note: 'She asked twice.' });
    await desk.ask('commitments.settle', { commitmentId: id, as: 'kept', note: 'Sent with the annex.' });
    expect((await read(desk, id)).note).toBe('She asked twice.\n\nSent with the annex.');
    await desk.ask('commitments.reopen', { commitmentId: id });
    expect(await read(desk, id)).toMatchObject({ state: 'open', settledOn: null, note: 'She asked twice.\n\nSent with the annex.' });
  });

  it('is refused a note that would grow beyond what is kept, and stays open', async () => {
    const desk = aDesk();
    const id = await promise(desk, { note: 'a'.repeat(60_000) });
    const failure = await desk.refused('commitments.settle', { commitmentId: id, as: 'kept', note: 'b'.repeat(60_000) });
    expect(failure.message).toMatch(/longer than 100,000 characters/u);
    expect((await read(desk, id)).state).toBe('open');
  });

  it.each([
    ['twice', async (desk: DeskUnderTest, id: CommitmentId) => void (await desk.ask('commitments.settle', { commitmentId: id, as: 'missed' })), FRIDAY, /was missed on 20 November already/u],
    ['before it was made', async () => undefined, inDays(-1), /before it was made/u],
    ['tomorrow', async () => undefined, inDays(1), /still to come/u],
  ])('cannot be settled %s', async (_, first, on, words) => {
    const desk = aDesk();
    const id = await promise(desk);
    await first(desk, id);
    const before = await read(desk, id);
    expect(await desk.refused('commitments.settle', { commitmentId: id, as: 'kept', on })).toMatchObject({ kind: 'refused', message: expect.stringMatching(words) });
    expect(await read(desk, id)).toEqual(before);
  });

  it('can be given another day, a past one too, or none; but none before it was made', async () => {
    const desk = aDesk();
    const id = await promise(desk, { madeOn: inDays(-10), dueOn: inDays(3) });
    for (const dueOn of [inDays(30), inDays(-5), inDays(-10), null]) {
      await desk.ask('commitments.moveDay', { commitmentId: id, dueOn });
      expect((await read(desk, id)).dueOn).toBe(dueOn);
    }
    expect((await desk.refused('commitments.moveDay', { commitmentId: id, dueOn: inDays(-11) })).message).toMatch(/^A promise cannot be due before it was made\./u);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Took the day off the promise to send the discharge figures' });
  });
});

describe('a settled promise', () => {
  it('reopened is exactly what it was, whatever it was and however it ended', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          direction: fc.constantFrom('mine', 'theirs'),
          kind: fc.constantFrom('help', 'action'),
          with: fc.constantFrom(null, { kind: 'person' as const, personId: helen }),
          madeOn: fc.nat(400).map((ago) => inDays(-ago)),
          note: fc.string(),
        }),
        fc.option(fc.nat(800)),
        fc.constantFrom<Ending>('kept', 'released', 'missed'),
        async (fields, dueAfter, as) => {
          const id = await promise(desk, { ...fields, dueOn: dueAfter === null ? null : addDays(fields.madeOn, dueAfter) });
          const before = await read(desk, id);
          await desk.ask('commitments.settle', { commitmentId: id, as });
          expect(await read(desk, id)).toEqual({ ...before, state: as, settledOn: FRIDAY });
          await desk.ask('commitments.reopen', { commitmentId: id });
          expect(await read(desk, id)).toEqual(before);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps its day until it is reopened, and can be corrected', async () => {
    const desk = aDesk();
    const id = await promise(desk, { madeOn: inDays(-10), dueOn: inDays(-3) });
    await desk.ask('commitments.settle', { commitmentId: id, as: 'kept', on: inDays(-4) });
    expect((await desk.refused('commitments.moveDay', { commitmentId: id, dueOn: FRIDAY })).message).toMatch(/^The promise is settled\./u);
    expect((await desk.refused('commitments.edit', { commitmentId: id, madeOn: inDays(-3) })).message).toMatch(/cannot have been made after it was settled, on 16 November/u);
    await desk.ask('commitments.edit', { commitmentId: id, dueOn: inDays(-5) });
    expect(await read(desk, id)).toMatchObject({ dueOn: inDays(-5), settledOn: inDays(-4), state: 'kept' });
  });

  it('is not reopened when it is open', async () => {
    const desk = aDesk();
    expect((await desk.refused('commitments.reopen', { commitmentId: await promise(desk) })).message).toMatch(/^The promise is open already\./u);
  });
});

describe('setting a promise right', () => {
  it('changes only what is named', async () => {
    const desk = aDesk();
    const { organisationId } = await desk.ask('organisations.add', { name: 'Westmarsh Housing', kind: 'voluntary-and-community' });
    const id = await promise(desk, { dueOn: inDays(3), note: 'as typed' });
    const before = await read(desk, id);
    await desk.ask('commitments.edit', { commitmentId: id, with: { kind: 'organisation', organisationId } });
    expect(await read(desk, id)).toEqual({ ...before, organisationId, withName: 'Westmarsh Housing' });
    await desk.ask('commitments.edit', { commitmentId: id, with: null, direction: 'theirs', kind: 'help', what: 'lend a room', dueOn: null, note: '' });
    expect(await read(desk, id)).toEqual({ ...before, direction: 'theirs', kind: 'help', what: 'lend a room', dueOn: null, note: '' });
    expect(await desk.ask('undo.undo', {})).toMatchObject({ label: expect.stringMatching(/^Changed the promise/u) });
  });

  it('is no step when nothing is named', async () => {
    const desk = aDesk();
    const id = await promise(desk);
    await desk.ask('commitments.edit', { commitmentId: id });
    expect((await desk.ask('undo.state', {})).undo).toBe('Promised to send the discharge figures');
  });

  it.each<[string, Omit<InputOf<'commitments.edit'>, 'commitmentId'>, RegExp]>([
    ['someone who is gone', { with: { kind: 'person', personId: personId(99) } }, /person it is with/u],
    ['a due day before it was made', { dueOn: inDays(-1) }, /due before it was made/u],
    ['a day to have made it on that is after it is due', { madeOn: FRIDAY, dueOn: inDays(-1) }, /due before it was made/u],
  ])('with %s is refused', async (_, changes, words) => {
    const desk = aDesk();
    const id = await promise(desk);
    const before = await read(desk, id);
    expect(await desk.refused('commitments.edit', { commitmentId: id, ...changes })).toMatchObject({ kind: 'refused', message: expect.stringMatching(words) });
    expect(await read(desk, id)).toEqual(before);
  });
});

describe('a promise that is not there', () => {
  it.each<[string, (desk: DeskUnderTest, commitmentId: CommitmentId) => Promise<{ kind: string }>]>([
    ['read', (desk, commitmentId) => desk.refused('commitments.get', { commitmentId })],
    ['edited', (desk, commitmentId) => desk.refused('commitments.edit', { commitmentId, what: 'ring' })],
    ['settled', (desk, commitmentId) => desk.refused('commitments.settle', { commitmentId, as: 'kept' })],
    ['reopened', (desk, commitmentId) => desk.refused('commitments.reopen', { commitmentId })],
    ['moved', (desk, commitmentId) => desk.refused('commitments.moveDay', { commitmentId, dueOn: FRIDAY })],
    ['removed', (desk, commitmentId) => desk.refused('commitments.remove', { commitmentId })],
  ])('cannot be %s', async (_, act) => {
    const desk = aDesk();
    const id = await promise(desk);
    await desk.ask('commitments.remove', { commitmentId: id });
    expect(await act(desk, id)).toMatchObject({ kind: 'not-found' });
    await desk.ask('undo.undo', {});
    expect((await read(desk, id)).what).toBe('send the discharge figures');
  });
});

describe('the list of promises', () => {
  const several = async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
    const made = { madeOn: inDays(-30) };
    const ids = {
      later: await promise(desk, { ...made, dueOn: inDays(30), kind: 'help' }),
      someday: await promise(desk, { ...made, direction: 'theirs' }),
      soon: await promise(desk, { ...made, dueOn: inDays(1), with: { kind: 'person', personId: helen } }),
      oldSomeday: await promise(desk, { madeOn: inDays(-60), kind: 'help' }),
      missed: await promise(desk, made),
      kept: await promise(desk, { ...made, direction: 'theirs', kind: 'help' }),
    };
    await desk.ask('commitments.settle', { commitmentId: ids.missed, as: 'missed', on: inDays(-2) });
    await desk.ask('commitments.settle', { commitmentId: ids.kept, as: 'kept', on: inDays(-1) });
    return { desk, helen, ids };
  };

  it('has the open ones first by due day, those without a day after them, and then the latest settled', async () => {
    const { desk, ids } = await several();
    const listed = (await desk.ask('commitments.list', {})).map(({ id }) => id);
    expect(listed).toEqual([ids.soon, ids.later, ids.oldSomeday, ids.someday, ids.kept, ids.missed]);
  });

  it('is narrowed by any of its filters, and cut to a limit from the first', async () => {
    const { desk, helen, ids } = await several();
    const listed = async (filter: InputOf<'commitments.list'>) => (await desk.ask('commitments.list', filter)).map(({ id }) => id);
    expect(await listed({ personId: helen })).toEqual([ids.soon]);
    expect(await listed({ state: 'settled' })).toEqual([ids.kept, ids.missed]);
    expect(await listed({ state: 'missed' })).toEqual([ids.missed]);
    expect(await listed({ state: 'open', direction: 'theirs' })).toEqual([ids.someday]);
    expect(await listed({ direction: 'mine', kind: 'help' })).toEqual([ids.later, ids.oldSomeday]);
    expect(await listed({ state: 'open', limit: 2 })).toEqual([ids.soon, ids.later]);
    expect(await listed({ conflictId: 9 as ConflictId })).toEqual([]);
  });
});

describe('undo', () => {
  it('takes a hundred steps of promises back one by one through the same states, and makes them again', async () => {
    const desk = aDesk();
    const id = await promise(desk, { madeOn: inDays(-30) });
    const deeds: readonly (() => Promise<unknown>)[] = [
      () => desk.ask('commitments.moveDay', { commitmentId: id, dueOn: inDays(2) }),
      () => desk.ask('commitments.settle', { commitmentId: id, as: 'kept', note: 'done' }),
      () => desk.ask('commitments.reopen', { commitmentId: id }),
      () => desk.ask('commitments.edit', { commitmentId: id, note: '', what: 'ring Priya' }),
      () => desk.ask('commitments.moveDay', { commitmentId: id, dueOn: null }),
    ];
    const states = [await desk.ask('commitments.list', {})];
    for (let step = 0; step < 100; step += 1) {
      await deeds[step % deeds.length]!();
      states.push(await desk.ask('commitments.list', {}));
    }
    for (const state of states.toReversed().slice(1)) {
      await desk.ask('undo.undo', {});
      expect(await desk.ask('commitments.list', {})).toEqual(state);
    }
    // The hundred and first, which made it, is out of reach.
    expect(await desk.refused('undo.undo', {})).toBeDefined();
    for (const state of states.slice(1)) {
      await desk.ask('undo.redo', {});
      expect(await desk.ask('commitments.list', {})).toEqual(state);
    }
  });
});

describe('what a nudge says of a promise', () => {
  it('ends with the promise, and is back when it is reopened', async () => {
    const desk = aDesk();
    const id = await promise(desk, { dueOn: FRIDAY });
    const asking = async () => (await desk.ask('today.show', {})).places.promises.count;
    expect(await asking()).toBe(1);
    await desk.ask('commitments.settle', { commitmentId: id, as: 'released' });
    expect(await asking()).toBe(0);
    await desk.ask('commitments.reopen', { commitmentId: id });
    expect(await asking()).toBe(1);
    await desk.ask('commitments.moveDay', { commitmentId: id, dueOn: day('2026-12-20') });
    expect(await asking()).toBe(0);
  });
});
