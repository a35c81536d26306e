import { expect, it } from 'vitest';
import { addDays } from '../../main/domain/day.ts';
import { readCommandLine } from '../../main/shell/terminal/command-line.ts';
import { commitments } from '../../main/shell/terminal/commitments.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

/** The command on an open journal. */
const run = (desk: DeskUnderTest) =>
  commitments.run(readCommandLine(['commitments'], {}), {
    call: (name, input) => desk.call(name as 'commitments.list', input as Record<string, never>),
    today: FRIDAY,
    secret: async () => null,
    print: () => undefined,
    complain: () => undefined,
  });

it('says in the terminal what is open both ways, by when it is due, and with what number it is settled', async () => {
  const desk = aDesk();
  const { personId } = await desk.ask('people.add', { name: 'Helen Carrow' });
  const helen = { kind: 'person', personId } as const;
  const made = { madeOn: addDays(FRIDAY, -20) };
  await desk.ask('commitments.add', { ...made, direction: 'mine', what: 'send the figures', with: helen, dueOn: addDays(FRIDAY, -3) });
  await desk.ask('commitments.add', { ...made, direction: 'mine', what: 'ring the board', dueOn: addDays(FRIDAY, -1) });
  await desk.ask('commitments.add', { ...made, direction: 'mine', kind: 'help', what: 'lend a room', with: helen });
  await desk.ask('commitments.add', { ...made, direction: 'theirs', what: 'share the numbers', with: helen, dueOn: addDays(FRIDAY, 30) });
  const kept = await desk.ask('commitments.add', { ...made, direction: 'theirs', what: 'what is kept is not said' });
  await desk.ask('commitments.settle', { commitmentId: kept.commitmentId, as: 'kept' });

  const { words, data } = await run(desk);
  expect(words).toBe(
    [
      'Yours',
      '  Overdue  17 November  1  send the figures, to Helen Carrow',
      '           19 November  2  ring the board',
      '  Someday               3  lend a room, to Helen Carrow, an offer of help',
      '',
      'Theirs',
      '  Later  20 December  4  share the numbers, from Helen Carrow',
    ].join('\n'),
  );
  expect(data).toEqual({
    mine: await desk.ask('commitments.list', { state: 'open', direction: 'mine' }),
    theirs: await desk.ask('commitments.list', { state: 'open', direction: 'theirs' }),
  });
});

it('says in the terminal that nothing is promised', async () => {
  expect((await run(aDesk())).words).toBe('Nothing is promised, either way.');
});
