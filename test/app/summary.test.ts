import { describe, expect, it } from 'vitest';
import { fillDemo } from '../../db/demo/demo.ts';
import { fail, succeed } from '../../preload/contract/outcome.ts';
import type { InputOf } from '../../preload/contract.ts';
import { summaryRecords } from '../../db/repositories/summaries.ts';
import { redactionBook } from '../../db/repositories/redaction-book.ts';
import { addDays, type Day } from '../../main/domain/day.ts';
import { SUMMARY_SECTIONS } from '../../main/domain/summary/document.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';
import { textOfDocx, textOfHtml, textOfMarkdown, wordsOf } from '../support/unpack.ts';

const FROM = addDays(FRIDAY, -184);
type Request = InputOf<'summary.preview'>;
const request = (but: Partial<Request> = {}): Request => ({ from: FROM, to: FRIDAY, sections: [...SUMMARY_SECTIONS], disclosure: 'full', settled: [], sessionId: null, ...but });

function aDemoDesk(...shell: Parameters<typeof aDesk> extends readonly [unknown?, ...infer Rest] ? Rest : never): DeskUnderTest {
  const desk = aDesk(FRIDAY, ...shell);
  desk.journal.change('Filled', (writer) => fillDemo(writer, FRIDAY));
  desk.journal.forgetUndo();
  return desk;
}

/** The request with all that is left to settle hidden. */
async function settled(desk: DeskUnderTest, asked: Request): Promise<Request> {
  let now = asked;
  for (let round = 0; round < 6; round += 1) {
    const { open } = await desk.ask('summary.preview', now);
    if (open.length === 0) return now;
    now = { ...now, settled: [...(now.settled ?? []), ...open.map(({ key, instead }) => ({ key, as: 'goes' as const, instead }))] };
  }
  throw new Error('There is always something left to settle.');
}

const madeOf = async (desk: DeskUnderTest) => {
  const [session] = await desk.ask('sessions.list', {});
  return session === undefined ? [] : (await desk.ask('sessions.get', { sessionId: session.id })).summaries;
};

describe('what a summary begins with', () => {
  it('is the days since the last session, for the next one', async () => {
    const desk = aDesk();
    await desk.ask('sessions.add', { day: addDays(FRIDAY, -91), coach: 'Ros' });
    const { sessionId } = await desk.ask('sessions.add', { day: addDays(FRIDAY, 6), coach: 'Ros' });
    await desk.ask('sessions.add', { day: addDays(FRIDAY, 40), coach: 'Ros' });
    expect(await desk.ask('summary.start', {})).toMatchObject({ from: addDays(FRIDAY, -90), to: FRIDAY, sessionId });
  });

  it('is the last three months where there was no session, for none', async () => {
    expect(await aDesk().ask('summary.start', {})).toEqual({ from: addDays(FRIDAY, -90), to: FRIDAY, sessionId: null, sessions: [] });
  });

  it('is for the session of today, since the one before', async () => {
    const desk = aDesk();
    await desk.ask('sessions.add', { day: addDays(FRIDAY, -30), coach: 'Ros' });
    const { sessionId } = await desk.ask('sessions.add', { day: FRIDAY, coach: 'Ros' });
    expect(await desk.ask('summary.start', {})).toMatchObject({ from: addDays(FRIDAY, -29), sessionId });
  });
});

describe('a summary of the demo', () => {
  it('is previewed whole, with a file name that names nobody', async () => {
    const desk = aDemoDesk();
    const { sessionId } = await desk.ask('summary.start', {});
    const { document, open, fileName } = await desk.ask('summary.preview', request({ sessionId }));
    expect(document.lede).toBe('20 May to 20 November 2026. For the coaching session on 26 November.');
    expect(document.sections.map(({ blocks }) => blocks.length > 0)).toEqual(SUMMARY_SECTIONS.map(() => true));
    expect(open).toEqual([]);
    expect(fileName).toBe('Coaching summary, May to November 2026');
  });

  it('is what is saved: the preview, the page that is printed, the Word document and the Markdown say the same', async () => {
    const desk = aDemoDesk();
    const asked = await settled(desk, request({ disclosure: 'pseudonyms' }));
    const { document } = await desk.ask('summary.preview', asked);
    for (const format of ['pdf', 'docx', 'markdown'] as const) await desk.ask('summary.save', { ...asked, format });
    expect([...desk.saved.keys()]).toEqual(['pdf', 'docx', 'md'].map((ending) => `Coaching summary, May to November 2026.${ending}`));
    const said = wordsOf(JSON.stringify(document, (key, value: unknown) => (key === 'kind' || key === 'tone' ? undefined : value)).replaceAll(/"(?:title|lede|sections|heading|blocks|text|runs|items|rows|margin)":/gu, ' ').replaceAll('\\n', ' '));
    expect(wordsOf(textOfHtml(desk.printed[0] ?? ''))).toEqual(said);
    expect(wordsOf(textOfDocx(desk.savedBytes.get('Coaching summary, May to November 2026.docx') ?? new Uint8Array()))).toEqual(said);
    expect(wordsOf(textOfMarkdown(desk.saved.get('Coaching summary, May to November 2026.md') ?? ''))).toEqual(said);
    expect(desk.saved.get('Coaching summary, May to November 2026.pdf')).not.toMatch(/Creator|Producer|CreationDate/);
  });

  it('is not saved while anything is left to settle, and nothing is remembered', async () => {
    const desk = aDemoDesk();
    const { open } = await desk.ask('summary.preview', request({ disclosure: 'roles' }));
    expect(open.length).toBeGreaterThan(0);
    const refused = await desk.refused('summary.save', { ...request({ disclosure: 'roles' }), format: 'docx' });
    expect(refused).toMatchObject({ kind: 'refused', message: expect.stringMatching(/might still tell who is meant\. Settle .* nothing has been saved/) });
    expect(desk.saved.size).toBe(0);
    expect(desk.journal.undoState().undo).toBeNull();
  });

  it('is remembered with its session in one step, once it is saved', async () => {
    const desk = aDemoDesk();
    const [session] = await desk.ask('sessions.list', {});
    const sessionId = session?.id ?? null;
    await desk.ask('summary.save', { ...request({ sessionId }), format: 'markdown' });
    expect(await madeOf(desk)).toEqual([{ madeOn: FRIDAY, from: FROM, to: FRIDAY, disclosure: 'full', format: 'markdown' }]);
    expect(desk.journal.undo()).toBe('Remembered that a coaching summary was made');
    expect(await madeOf(desk)).toEqual([]);
    expect(desk.journal.undoState().undo).toBeNull();
  });

  it.each<readonly [string, Parameters<typeof aDesk>[1], object]>([
    ['a dialog that is cancelled', { saveFile: async () => succeed({ saved: null }) }, { ok: true, value: { saved: null } }],
    ['a disk that is full', { saveFile: async () => fail('disk', 'The disk is full.') }, { ok: false, failure: { kind: 'disk' } }],
    ['a shell that cannot print', { printDocument: async () => fail('refused', 'No browser.') }, { ok: false, failure: { kind: 'refused', message: 'No browser.' } }],
  ])('is not remembered after %s', async (_, shell, outcome) => {
    const desk = aDemoDesk(shell);
    expect(await desk.call('summary.save', { ...request(), format: 'pdf' })).toMatchObject(outcome);
    expect(desk.saved.size).toBe(0);
    expect(desk.journal.undoState().undo).toBeNull();
  });

  it('asks the journal the same number of things for a month, a year and twenty', async () => {
    const asked = (from: Day): number => {
      const desk = aDemoDesk();
      let count = 0;
      const counted = new Proxy(desk.journal.read, {
        get: (reader, name) => {
          const value: unknown = Reflect.get(reader, name);
          if (typeof value !== 'function') return value;
          return (...given: unknown[]): unknown => {
            count += 1;
            return Reflect.apply(value, reader, given);
          };
        },
      });
      summaryRecords(counted, from, FRIDAY, null);
      redactionBook(counted);
      return count;
    };
    const [month, year, years] = [30, 365, 7_300].map((days) => asked(addDays(FRIDAY, -days)));
    expect(month).toBeLessThan(30);
    expect([year, years]).toEqual([month, month]);
  });
});

describe('a period', () => {
  it.each<readonly [string, Partial<Request>, string]>([
    ['that ends before it begins', { from: FRIDAY, to: FROM }, 'The period would end before it begins.'],
    ['that has not begun', { from: addDays(FRIDAY, 1), to: addDays(FRIDAY, 30) }, 'has not begun yet'],
  ])('%s is refused in words', async (_, but, words) => {
    const desk = aDemoDesk();
    expect((await desk.refused('summary.preview', request(but))).message).toContain(words);
    expect((await desk.refused('summary.save', { ...request(but), format: 'docx' })).message).toContain(words);
    expect(desk.saved.size).toBe(0);
  });

  it('without a meeting or a word gives no summary, and says so', async () => {
    const desk = aDesk();
    expect((await desk.ask('summary.preview', request())).document.sections.every(({ blocks }) => blocks.length === 0)).toBe(true);
    expect((await desk.refused('summary.save', { ...request(), format: 'docx' })).message).toContain('there is nothing to save');
    expect(desk.saved.size).toBe(0);
  });

  it('that reaches into days to come ends today', async () => {
    const { fileName, document } = await aDemoDesk().ask('summary.preview', request({ to: addDays(FRIDAY, 60) }));
    expect([fileName, document.lede]).toEqual(['Coaching summary, May to November 2026', '20 May to 20 November 2026.']);
  });

  it('of a session that is not there is refused', async () => {
    const desk = aDesk();
    expect(await desk.refused('summary.preview', request({ sessionId: 99 as NonNullable<Request['sessionId']> }))).toMatchObject({ kind: 'not-found' });
  });
});
