import { expect, it } from 'vitest';
import { SUMMARY_SECTIONS } from '../../main/domain/summary/document.ts';
import type { InputOf } from '../../preload/contract.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';

const request = { from: FRIDAY, to: FRIDAY, sections: [...SUMMARY_SECTIONS], disclosure: 'full', settled: [], sessionId: null, format: 'pdf' } satisfies InputOf<'summary.save'>;

/** A desk whose pages are printed only when `finish` is called, with a reflection to tell of and a session to tell it at. */
async function aSlowDesk() {
  let finish = (): void => undefined;
  const saved: string[] = [];
  const desk = aDesk(FRIDAY, {
    printDocument: () => new Promise((resolve) => (finish = () => resolve(succeed(new Uint8Array(8))))),
    saveFile: async ({ name }) => {
      saved.push(name);
      return succeed({ saved: `/home/user/${name}` });
    },
  });
  await desk.ask('reflections.begin', { day: FRIDAY, kind: 'free', parts: [{ prompt: '', text: 'I could have asked sooner.' }] });
  const { sessionId } = await desk.ask('sessions.add', { day: FRIDAY, coach: 'Ruth Amadi' });
  return { ...desk, sessionId, files: saved, finish: () => finish() };
}

it('a summary that is stopped while it is made is neither saved nor remembered, however it ends', async () => {
  const desk = await aSlowDesk();
  const saving = desk.call('summary.save', { ...request, sessionId: desk.sessionId });
  await desk.ask('summary.stop', {});
  desk.finish();
  expect(await saving).toMatchObject({ ok: false, failure: { kind: 'cancelled', message: 'You stopped it, so nothing was saved. Your journal is as it was.' } });
  expect(desk.files).toEqual([]);
  expect((await desk.ask('sessions.get', { sessionId: desk.sessionId })).summaries).toEqual([]);
});

it('one that is not stopped is saved, and stopping afterwards changes nothing', async () => {
  const desk = await aSlowDesk();
  await desk.ask('summary.stop', {});
  const saving = desk.call('summary.save', { ...request, sessionId: desk.sessionId });
  desk.finish();
  expect(await saving).toMatchObject({ ok: true });
  await desk.ask('summary.stop', {});
  expect(desk.files).toHaveLength(1);
  expect((await desk.ask('sessions.get', { sessionId: desk.sessionId })).summaries).toHaveLength(1);
});
