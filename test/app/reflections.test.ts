import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reflection } from '../../db/schema.ts';
import { addDays, type Day } from '../../main/domain/day.ts';
import type { ReflectionId } from '../../main/domain/id.ts';
import type { ReflectionLink } from '../../main/domain/reflection.ts';
import { beginningOf, questionFor } from '../../main/domain/reflections/prompts.ts';
import type { InputOf } from '../../preload/contract.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const ago = (days: number): Day => addDays(FRIDAY, -days);

const begin = async (desk: DeskUnderTest, but: Partial<InputOf<'reflections.begin'>> = {}): Promise<ReflectionId> =>
  (await desk.ask('reflections.begin', { day: FRIDAY, kind: 'free', parts: [{ prompt: '', text: '' }], ...but })).reflectionId;

const write = (desk: DeskUnderTest, reflectionId: ReflectionId, text: string, links: readonly ReflectionLink[] = []) =>
  desk.ask('reflections.keep', { reflectionId, parts: [{ prompt: '', text }], links: [...links] });

const add = async (desk: DeskUnderTest, name: string) => ({ kind: 'person' as const, id: (await desk.ask('people.add', { name })).personId });

/** A desk with two people, a meeting with the first, and a conflict with her. */
async function aPlace() {
  const desk = aDesk();
  const [helen, tunde] = [await add(desk, 'Helen Carrow'), await add(desk, 'Tunde Bakare')];
  const { meetingIds } = await desk.ask('meetings.save', { entries: [anEntry({ participants: [withPerson(helen.id)] })] });
  const meeting = { kind: 'meeting' as const, id: meetingIds[0] as NonNullable<(typeof meetingIds)[0]> };
  const { conflictId } = await desk.ask('conflicts.add', { title: 'Who pays for step-down beds', day: FRIDAY, parties: [{ kind: 'person', personId: helen.id }] });
  return { desk, helen, tunde, meeting, conflict: { kind: 'conflict' as const, id: conflictId } };
}

describe('writing for oneself', () => {
  it('is kept as typed, under its prompts, with what it is about by name', async () => {
    const { desk, helen, meeting, conflict } = await aPlace();
    const { parts, factors } = beginningOf('gibbs', questionFor(FRIDAY));
    const reflectionId = await begin(desk, { kind: 'gibbs', parts: [...parts], factors: [...factors], links: [helen, helen] });
    const written = parts.map(({ prompt }, n) => ({ prompt, text: `  # ${n}\n\n*as* <b>typed</b> ${n}\u0000\n` }));
    await desk.ask('reflections.keep', { reflectionId, parts: written, links: [helen, meeting, conflict, helen] });
    expect(await desk.ask('reflections.get', { reflectionId })).toEqual({
      id: reflectionId,
      day: FRIDAY,
      kind: 'gibbs',
      factors: [],
      parts: written,
      links: [
        { ...helen, name: 'Helen Carrow', day: null },
        { ...meeting, name: 'meeting with Helen Carrow', day: FRIDAY },
        { ...conflict, name: 'Who pays for step-down beds', day: null },
      ],
    });
  });

  it('is listed latest first, by its first words, and by what it is about, its factor and its days', async () => {
    const { desk, helen, tunde, conflict } = await aPlace();
    const old = await begin(desk, { day: ago(40), factors: [2], links: [tunde] });
    const late = await begin(desk, { day: FRIDAY, factors: [2, 3], links: [helen, conflict] });
    const middle = await begin(desk, { day: ago(9), parts: [{ prompt: 'What?', text: ' \n' }, { prompt: 'So?', text: '\n\nAnd so on.' }] });
    const ids = async (filter: InputOf<'reflections.list'>) => (await desk.ask('reflections.list', filter)).map(({ id }) => id);
    expect(await ids({})).toEqual([late, middle, old]);
    expect(await ids({ about: helen })).toEqual([late]);
    expect(await ids({ about: conflict })).toEqual([late]);
    expect(await ids({ factor: 2 })).toEqual([late, old]);
    expect(await ids({ factor: 2, about: tunde })).toEqual([old]);
    expect(await ids({ from: ago(9), to: ago(1) })).toEqual([middle]);
    expect(await ids({ limit: 2 })).toEqual([late, middle]);
    expect((await desk.ask('reflections.list', {})).map(({ beginning }) => beginning)).toEqual(['', 'And so on.', '']);
  });

  it('is of its day or an earlier one, and may be moved', async () => {
    const desk = aDesk();
    const tomorrow = addDays(FRIDAY, 1);
    expect((await desk.refused('reflections.begin', { day: tomorrow, kind: 'free', parts: [{ prompt: '', text: '' }] })).message).toContain('its day or an earlier one');
    const reflectionId = await begin(desk);
    expect((await desk.refused('reflections.edit', { reflectionId, day: tomorrow })).kind).toBe('refused');
    await desk.ask('reflections.edit', { reflectionId, day: ago(3) });
    expect((await desk.ask('reflections.get', { reflectionId })).day).toBe(ago(3));
  });

  it('takes fifty thousand characters, and is found by the last of them', async () => {
    const desk = aDesk();
    const reflectionId = await begin(desk);
    await write(desk, reflectionId, `${'words and words '.repeat(3_125)}zebra`);
    expect((await desk.ask('search.find', { words: 'zebra' })).map(({ id }) => id)).toEqual([reflectionId]);
    expect((await desk.ask('reflections.list', {}))[0]?.beginning.length).toBeLessThan(400);
  });
});

describe('undo', () => {
  it('does not take back what was typed, nor does typing make steps', async () => {
    const desk = aDesk();
    const reflectionId = await begin(desk);
    await desk.ask('reflections.edit', { reflectionId, factors: [1] });
    await write(desk, reflectionId, 'Typed afterwards.');
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Changed the factors of a reflection' });
    expect(await desk.ask('reflections.get', { reflectionId })).toMatchObject({ factors: [], parts: [{ text: 'Typed afterwards.' }] });
    await desk.ask('undo.redo', {});
    expect(await desk.ask('reflections.get', { reflectionId })).toMatchObject({ factors: [1], parts: [{ text: 'Typed afterwards.' }] });
  });

  it('brings back a deleted reflection whole, with its links, and one whose beginning was undone, too', async () => {
    const { desk, helen, meeting, conflict } = await aPlace();
    const reflectionId = await begin(desk, { links: [conflict] });
    await write(desk, reflectionId, 'All of it.', [helen, meeting]);
    const whole = await desk.ask('reflections.get', { reflectionId });
    await desk.ask('reflections.remove', { reflectionId });
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Deleted the reflection of today' });
    expect(await desk.ask('reflections.get', { reflectionId })).toEqual(whole);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Began a reflection' });
    expect((await desk.refused('reflections.get', { reflectionId })).kind).toBe('not-found');
    await desk.ask('undo.redo', {});
    expect(await desk.ask('reflections.get', { reflectionId })).toEqual(whole);
  });

  it('holds for any order of beginning, typing, changing, deleting, undoing and redoing: nothing that is there has lost a word', async () => {
    type Deed = { readonly what: 'begin' | 'keep' | 'edit' | 'remove' | 'undo' | 'redo'; readonly at: number };
    const deeds = fc.array(fc.record({ what: fc.constantFrom<Deed['what']>('begin', 'begin', 'keep', 'keep', 'edit', 'remove', 'undo', 'redo'), at: fc.nat(3) }), { maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(deeds, async (made) => {
        const { desk, helen, tunde } = await aPlace();
        const ids: ReflectionId[] = [];
        const words = new Map<ReflectionId, string>();
        for (const [n, { what, at }] of made.entries()) {
          const reflectionId = ids[at % Math.max(1, ids.length)];
          if (what === 'begin') ids.push(await begin(desk, { links: at % 2 === 0 ? [helen] : [tunde] }));
          else if (what === 'undo' || what === 'redo') await desk.call(`undo.${what}`, {});
          else if (reflectionId !== undefined) {
            const outcome =
              what === 'keep'
                ? await desk.call('reflections.keep', { reflectionId, parts: [{ prompt: '', text: `words ${n}` }], links: at % 2 === 0 ? [tunde] : [helen, tunde] })
                : what === 'edit'
                  ? await desk.call('reflections.edit', { reflectionId, day: ago(n) })
                  : await desk.call('reflections.remove', { reflectionId });
            if (what === 'keep' && outcome.ok) words.set(reflectionId, `words ${n}`);
            if (!outcome.ok) expect(outcome.failure.kind).toBe('not-found');
          }
        }
        for (const { id } of await desk.ask('reflections.list', {})) {
          expect((await desk.ask('reflections.get', { reflectionId: id })).parts[0]?.text).toBe(words.get(id) ?? '');
        }
        expect(desk.journal.isSound()).toBe(true);
        desk.journal.close();
      }),
      { numRuns: 40 },
    );
  });

  it('watches the words all the same: what is not kept by typing is refused outside a change', async () => {
    const desk = aDesk();
    const reflectionId = await begin(desk);
    expect(() => desk.journal.keep((writer) => writer.update(reflection).set({ parts: [] }).run())).not.toThrow();
    const { sessionId } = await desk.ask('sessions.add', { day: FRIDAY, coach: 'Ruth Amadi' });
    expect(sessionId).toBeGreaterThan(0);
    expect(() => desk.journal.keep((writer) => writer.run('UPDATE coaching_session SET bring = \'x\''))).toThrow(/coaching_session was written outside a change/u);
    expect((await desk.ask('reflections.get', { reflectionId })).parts).toEqual([]);
  });
});

describe('keeping and deleting at once', () => {
  it('words that come after the reflection is gone do not bring it back, and are not taken for kept', async () => {
    const desk = aDesk();
    const reflectionId = await begin(desk);
    await write(desk, reflectionId, 'The last that was kept.');
    const [removed, kept] = await Promise.all([
      desk.call('reflections.remove', { reflectionId }),
      desk.call('reflections.keep', { reflectionId, parts: [{ prompt: '', text: 'Too late.' }], links: [] }),
    ]);
    expect(removed.ok).toBe(true);
    expect(kept).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
    expect(await desk.ask('reflections.list', {})).toEqual([]);
    await desk.ask('undo.undo', {});
    expect((await desk.ask('reflections.get', { reflectionId })).parts[0]?.text).toBe('The last that was kept.');
    await write(desk, reflectionId, 'Too late.');
    expect((await desk.ask('reflections.get', { reflectionId })).parts[0]?.text).toBe('Too late.');
  });

  it('words are kept though someone they name was deleted meanwhile; undo makes the link again', async () => {
    const { desk, helen, tunde } = await aPlace();
    const reflectionId = await begin(desk, { links: [helen, tunde] });
    await desk.ask('people.remove', { personId: tunde.id });
    await write(desk, reflectionId, 'Tunde Bakare', [helen, tunde]);
    expect((await desk.ask('reflections.get', { reflectionId })).links).toMatchObject([helen]);
    await desk.ask('undo.undo', {});
    expect((await desk.ask('reflections.get', { reflectionId })).links).toMatchObject([helen, tunde]);
  });
});

describe('what a reflection is about', () => {
  it('moves when two records of one person are merged, once for each reflection, and back when that is undone', async () => {
    const { desk, helen, tunde } = await aPlace();
    const both = await begin(desk, { links: [helen, tunde] });
    const one = await begin(desk, { links: [tunde] });
    await desk.ask('people.merge', { keep: helen.id, gone: tunde.id });
    for (const reflectionId of [both, one]) expect((await desk.ask('reflections.get', { reflectionId })).links).toMatchObject([helen]);
    expect(await desk.ask('reflections.list', { about: helen })).toHaveLength(2);
    // Typing on keeps the link as it is, so that the merge can still be taken back.
    await write(desk, one, 'Went on writing.', [helen]);
    await desk.ask('undo.undo', {});
    expect((await desk.ask('reflections.get', { reflectionId: one })).links).toMatchObject([tunde]);
    expect((await desk.ask('reflections.get', { reflectionId: both })).links).toMatchObject([helen, tunde]);
  });

  it('goes when the person, the meeting or the conflict is deleted; the words stay', async () => {
    const { desk, helen, meeting, conflict } = await aPlace();
    const reflectionId = await begin(desk, { links: [helen, meeting, conflict] });
    await write(desk, reflectionId, 'About all of it.', [helen, meeting, conflict]);
    await desk.ask('meetings.remove', { meetingId: meeting.id });
    await desk.ask('conflicts.remove', { conflictId: conflict.id });
    await desk.ask('people.remove', { personId: helen.id });
    expect(await desk.ask('reflections.get', { reflectionId })).toMatchObject({ links: [], parts: [{ text: 'About all of it.' }] });
    for (let n = 0; n < 3; n += 1) await desk.ask('undo.undo', {});
    expect((await desk.ask('reflections.get', { reflectionId })).links).toHaveLength(3);
  });

  it('cannot begin with what is not there', async () => {
    const { desk, helen } = await aPlace();
    await desk.ask('people.remove', { personId: helen.id });
    const failure = await desk.refused('reflections.begin', { day: FRIDAY, kind: 'free', parts: [{ prompt: '', text: '' }], links: [helen] });
    expect(failure.kind).toBe('not-found');
    expect(await desk.ask('reflections.list', {})).toEqual([]);
  });
});

describe('search', () => {
  it('finds every word of every part, a question by its own words, and a session by all that is written of it', async () => {
    const { desk, helen } = await aPlace();
    const found = async (words: string) => (await desk.ask('search.find', { words })).filter(({ noun }) => noun === 'reflection' || noun === 'session');
    const parts = Array.from({ length: 6 }, (_, n) => ({ prompt: 'What was good?', text: `unusualword${n} and *starred${n}* ‘quoted${n}’` }));
    const reflectionId = await begin(desk, { kind: 'gibbs', parts, links: [helen] });
    for (let n = 0; n < 6; n += 1) {
      for (const word of [`unusualword${n}`, `starred${n}`, `quoted${n}`]) {
        expect(await found(word)).toMatchObject([{ noun: 'reflection', id: reflectionId, day: FRIDAY, title: 'Helen Carrow' }]);
      }
    }
    expect(await found('good')).toEqual([]);
    const asked = await begin(desk, { kind: 'question', parts: [{ prompt: 'Whose silence have you noticed?', text: 'Nobody’s.' }] });
    expect(await found('silence')).toMatchObject([{ noun: 'reflection', id: asked }]);
    await write(desk, reflectionId, 'otherwise');
    expect(await found('unusualword3')).toEqual([]);
    expect(await found('otherwise')).toHaveLength(1);
    await desk.ask('reflections.remove', { reflectionId });
    expect(await found('otherwise')).toEqual([]);

    const { sessionId } = await desk.ask('sessions.add', { day: FRIDAY, coach: 'Ruth Amadi', bring: 'the harbour', questions: 'Why me?', tookAway: 'Listen longer' });
    for (const words of ['amadi', 'harbour', 'why me', 'longer']) expect(await found(words)).toMatchObject([{ noun: 'session', id: sessionId, title: 'Ruth Amadi' }]);
    await desk.ask('sessions.remove', { sessionId });
    expect(await found('harbour')).toEqual([]);
  });

  it('finds it by the person it is about, by their present name', async () => {
    const { desk, helen } = await aPlace();
    const reflectionId = await begin(desk, { links: [helen] });
    await desk.ask('people.edit', { personId: helen.id, name: 'Helen Ashworth' });
    expect((await desk.ask('search.find', { words: 'ashworth' })).filter(({ noun }) => noun === 'reflection')).toMatchObject([{ id: reflectionId }]);
  });
});

describe('coaching sessions', () => {
  it('are kept with all that is written of them, the latest first', async () => {
    const desk = aDesk();
    const { sessionId } = await desk.ask('sessions.add', { day: ago(30), coach: '  Ruth  Amadi ' });
    await desk.ask('sessions.edit', { sessionId, bring: 'Helen, and the beds.', questions: 'Am I avoiding her?', tookAway: 'Yes.' });
    await desk.ask('sessions.add', { day: ago(2), coach: 'Sam Osei' });
    expect(await desk.ask('sessions.get', { sessionId })).toEqual({
      id: sessionId,
      day: ago(30),
      coach: 'Ruth Amadi',
      bring: 'Helen, and the beds.',
      questions: 'Am I avoiding her?',
      tookAway: 'Yes.',
      nextOn: null,
      summaries: [],
    });
    expect((await desk.ask('sessions.list', {})).map(({ coach, summaries }) => [coach, summaries])).toEqual([
      ['Sam Osei', 0],
      ['Ruth Amadi', 0],
    ]);
  });

  it('make the next one with its day, as one step, and move it with the day while nothing is written in it', async () => {
    const desk = aDesk();
    const { sessionId } = await desk.ask('sessions.add', { day: ago(1), coach: 'Ruth Amadi' });
    const days = async () => (await desk.ask('sessions.list', {})).map(({ day, nextOn }) => [day, nextOn]);
    await desk.ask('sessions.edit', { sessionId, nextOn: addDays(FRIDAY, 28) });
    expect(await days()).toEqual([
      [addDays(FRIDAY, 28), null],
      [ago(1), addDays(FRIDAY, 28)],
    ]);
    await desk.ask('sessions.edit', { sessionId, nextOn: addDays(FRIDAY, 35) });
    expect(await days()).toEqual([
      [addDays(FRIDAY, 35), null],
      [ago(1), addDays(FRIDAY, 35)],
    ]);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Set the next session with Ruth Amadi for 25 December' });
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Set the next session with Ruth Amadi for 18 December' });
    expect(await days()).toEqual([[ago(1), null]]);
  });

  it('are looked to by the one before wherever they are moved', async () => {
    const desk = aDesk();
    await desk.ask('sessions.add', { day: ago(1), coach: 'Ruth Amadi', nextOn: addDays(FRIDAY, 28) });
    const next = (await desk.ask('sessions.list', {}))[0];
    if (next === undefined) throw new Error('The next session was not made');
    await desk.ask('sessions.edit', { sessionId: next.id, day: addDays(FRIDAY, 30) });
    expect((await desk.ask('sessions.list', {}))[1]?.nextOn).toBe(addDays(FRIDAY, 30));
  });

  it('refuse a next one that is not after', async () => {
    const desk = aDesk();
    expect((await desk.refused('sessions.add', { day: FRIDAY, coach: 'Ruth Amadi', nextOn: FRIDAY })).message).toContain('after this one');
    const { sessionId } = await desk.ask('sessions.add', { day: FRIDAY, coach: 'Ruth Amadi', nextOn: addDays(FRIDAY, 7) });
    expect((await desk.refused('sessions.edit', { sessionId, day: addDays(FRIDAY, 7) })).kind).toBe('refused');
    expect((await desk.refused('sessions.add', { day: FRIDAY, coach: ' ' })).kind).toBe('invalid-input');
  });

  it.each(['sessions.edit', 'sessions.remove', 'sessions.get'] as const)('%s says when there is none', async (name) => {
    expect((await aDesk().refused(name, { sessionId: 9 as never })).kind).toBe('not-found');
  });

  it('are brought back whole by undo', async () => {
    const desk = aDesk();
    const { sessionId } = await desk.ask('sessions.add', { day: FRIDAY, coach: 'Ruth Amadi', bring: 'All of it' });
    const whole = await desk.ask('sessions.get', { sessionId });
    await desk.ask('sessions.remove', { sessionId });
    await desk.ask('undo.undo', {});
    expect(await desk.ask('sessions.get', { sessionId })).toEqual(whole);
  });
});
