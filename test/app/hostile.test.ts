import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatch } from '../../main/app/dispatch.ts';
import { deskHandlers } from '../../main/app/handlers.ts';
import { type CallName, contract } from '../../preload/contract.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';

/** Calls that an open journal answers without reading a file in a thread of its own. */
const CALLS = (Object.keys(contract) as CallName[]).filter((name) => !/^(?:app|vault)\.|^imports\.preview$/u.test(name));

const KEYS = [
  'personId', 'organisationId', 'meetingId', 'partnershipId', 'commitmentId', 'postId', 'importId', 'keep', 'gone', 'day', 'until', 'from', 'to', 'name',
  'words', 'limit', 'entries', 'lines', 'participants', 'rows', 'token', 'title', 'organisation', 'startedOn', 'endedOn', 'archived', 'state', 'members',
];
const VALUES = [
  -1, 0, 1, 2, 1e308, Number.MAX_SAFE_INTEGER, 0.5, null, true, '', ' ', '2026-11-20', '2026-02-30', '1066-10-14', '9999-12-31', '25:00', '\u0000', '\ud800', '🙂',
  'ا\u202eب', "'; DROP TABLE person; --", 'a'.repeat(201), '"*" OR NEAR(', '__proto__', [], {}, [[]], [null], { kind: 'known' }, { organisationId: 1 }, { name: 'x' },
];
const hostileInput = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...VALUES), fc.anything()), { maxKeys: 6 }),
  fc.constantFrom(...VALUES),
);

describe('any call with any input', () => {
  it('is answered, never with a bug, and a refused one changes nothing', async () => {
    const desk = aDesk();
    const handlers = deskHandlers(desk);
    const { personId } = await desk.ask('people.add', { name: 'Helen Carrow' });
    await desk.ask('meetings.save', { entries: [anEntry({ participants: [withPerson(personId)] })] });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), hostileInput, async (name, input) => {
        const before = desk.journal.revision();
        const outcome = await dispatch(handlers, name, input);
        if (outcome.ok) return;
        expect(outcome.failure.message).not.toBe('');
        expect(desk.journal.revision()).toBe(before);
      }),
      { numRuns: 1_500 },
    );
    expect(desk.journal.isSound()).toBe(true);
  });

  it('is answered for names nobody has given it', async () => {
    const handlers = deskHandlers(aDesk());
    for (const name of ['', 'people', '__proto__', 'constructor', 'toString', 'people.list ', 'x'.repeat(100_000)]) {
      expect(await dispatch(handlers, name, {})).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    }
  });
});

describe('a number that points nowhere', () => {
  it.each<[CallName, unknown]>([
    ['posts.add', { personId: 1, title: 'Chair', organisation: { organisationId: 999 } }],
    ['people.add', { name: 'Ann', posts: [{ title: 'Chair', organisation: { organisationId: 999 } }] }],
    ['partnerships.add', { name: 'Board', members: [{ personId: 999 }] }],
    ['meetings.save', { entries: [{ ...anEntry(), partnershipId: 999 }] }],
    ['meetings.save', { entries: [{ ...anEntry(), participants: [{ person: { kind: 'new', name: 'Jo', organisation: { kind: 'known', organisationId: 999 } } }] }] }],
  ])('is refused whole: %s', async (name, input) => {
    const desk = aDesk();
    await desk.ask('people.add', { name: 'Helen Carrow' });
    const before = desk.journal.revision();
    expect(await dispatch(deskHandlers(desk), name, input)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(desk.journal.revision()).toBe(before);
    expect(await desk.ask('people.list', {})).toHaveLength(1);
  });
});

describe('everything that can be written', () => {
  it('comes back as it was written: any script, any sign', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const desk = aDesk();
        await desk.ask('meetings.save', { entries: [anEntry({ text, learned: text })] });
        const [meeting] = await desk.ask('meetings.list', {});
        expect(meeting).toMatchObject({ text: text.toWellFormed(), learned: text.toWellFormed(), day: FRIDAY });
        await desk.ask('search.find', { words: text });
        await desk.ask('undo.undo', {});
        await desk.ask('undo.redo', {});
        expect((await desk.ask('meetings.list', {}))[0]).toEqual(meeting);
      }),
      { numRuns: 60 },
    );
  });
});
