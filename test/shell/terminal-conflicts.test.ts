import { describe, expect, it } from 'vitest';
import { addDays } from '../../main/domain/day.ts';
import type { ConflictId, PersonId } from '../../main/domain/id.ts';
import { readCommandLine } from '../../main/shell/terminal/command-line.ts';
import { conflicts } from '../../main/shell/terminal/conflicts.ts';
import { Failed } from '../../main/shell/terminal/desk.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

/** What the command finds on a journal that is open already. */
const run = (desk: DeskUnderTest, ...words: readonly string[]) =>
  conflicts.run(readCommandLine(['conflicts', ...words], {}), {
    call: (name, input) => desk.call(name as 'conflicts.list', input as Record<string, never>),
    today: desk.today(),
    secret: async () => null,
    print: () => undefined,
    complain: () => undefined,
  });

/** Why it found nothing. */
const failed = async (desk: DeskUnderTest, ...words: readonly string[]): Promise<string> => {
  const found = await run(desk, ...words).catch((error: unknown) => error);
  if (found instanceof Failed) return found.message;
  throw new Error('It was found');
};

async function aPlace() {
  const desk = aDesk();
  const { personId } = await desk.ask('people.add', { name: 'Siân Llywelyn' });
  const add = async (title: string, but = {}) =>
    (await desk.ask('conflicts.add', { title, day: addDays(FRIDAY, -3), parties: [{ kind: 'person', personId, feels: 'tired' }], ...but })).conflictId;
  const beds = await add('Who pays for beds', { mine: { wants: 'Half.', because: 'Waits.' }, power: 'They hold the purse.', text: 'First sign.\nIn the car park.' });
  const rota = await add('The rota', { stage: 'rehearsed' });
  return { desk, personId, beds, rota };
}

const surface = (desk: DeskUnderTest, conflictId: ConflictId, personId: PersonId) =>
  desk.ask('conflicts.move', { conflictId, to: 'surfaced', day: FRIDAY, text: 'Said it.', movement: 'forward', personIds: [personId], nextOn: addDays(FRIDAY, 4) });

describe('conflicts, in the terminal', () => {
  it('are said by stage, what is alive first, with what each asks', async () => {
    const { desk, beds, personId } = await aPlace();
    await surface(desk, beds, personId);
    expect((await run(desk)).words).toBe(
      [
        'Surfaced',
        '  1  Who pays for beds, with Siân Llywelyn  The next conversation is on 24 November.',
        '',
        'What-ifs',
        '  2  The rota, with Siân Llywelyn  Rehearsed on 17 November; last written of on 17 November.',
      ].join('\n'),
    );
    desk.turnTo(addDays(FRIDAY, 5));
    expect((await run(desk)).words).toContain('The next conversation was due');
    expect((await run(desk)).data).toMatchObject([{ id: beds, asks: [{ rule: 'next-conversation' }] }, { asks: [] }]);
  });

  it('are none in a new journal', async () => {
    expect(await run(aDesk())).toEqual({ data: [], words: 'No conflict is written down.' });
  });

  it('are said whole by number, or by words of the title, however they are accented', async () => {
    const { desk, beds, personId } = await aPlace();
    await surface(desk, beds, personId);
    const { words } = await run(desk, 'pays', 'for');
    expect(words).toBe(
      [
        'Who pays for beds',
        'With Siân Llywelyn',
        'Surfaced since 20 November; first noticed on 17 November; next conversation on 24 November',
        '',
        'How you see it',
        '  You want: Half.',
        '  Why it matters to you: Waits.',
        '',
        'How they see it',
        '  Siân Llywelyn feels: tired',
        '',
        'The power between you',
        '  They hold the purse.',
        '',
        'What has been said',
        '  20 November: surfaced; moved forward; with Siân Llywelyn',
        '    Said it.',
        '  17 November: noticed',
        '    First sign.',
        '    In the car park.',
      ].join('\n'),
    );
    expect((await run(desk, String(beds))).words).toBe(words);
    expect((await run(desk, String(beds))).data).toEqual(await desk.ask('conflicts.get', { conflictId: beds }));
    expect((await run(desk, 'RÓTA')).words).toContain('Rehearsed since 17 November');
  });

  it('say when none is meant, and which when several are', async () => {
    const { desk } = await aPlace();
    expect(await failed(desk, 'parking')).toBe('No conflict is known by ‘parking’. ‘conflicts’ lists them all.');
    expect(await failed(desk, 'sian')).toBe('‘sian’ may be any of these; say which by its number.\n  1  Who pays for beds\n  2  The rota');
  });
});
