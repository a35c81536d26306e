import { describe, expect, it } from 'vitest';
import { addDays } from '../../main/domain/day.ts';
import { readCommandLine } from '../../main/shell/terminal/command-line.ts';
import { Failed } from '../../main/shell/terminal/desk.ts';
import { factors } from '../../main/shell/terminal/factors.ts';
import { timeline } from '../../main/shell/terminal/timeline.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const COMMANDS = { timeline, factors };

/** A command as typed, on an open journal. */
const run = (desk: DeskUnderTest, command: keyof typeof COMMANDS, ...words: readonly string[]) =>
  COMMANDS[command].run(readCommandLine([command, ...words], {}), {
    call: (name, input) => desk.call(name as 'timelines.show', input as { scope: { kind: 'person'; personId: never } }),
    today: FRIDAY,
    secret: async () => null,
    print: () => undefined,
    complain: () => undefined,
  });

/** Helen, met twice, with a promise and a difference. */
async function aJournal() {
  const desk = aDesk();
  const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', posts: [{ title: 'Director of Adult Social Services', organisation: { name: 'Aldermere County Council' }, startedOn: addDays(FRIDAY, -900) }] });
  const { personId: gareth } = await desk.ask('people.add', { name: 'Gareth Hollis-Webb' });
  await desk.ask('meetings.save', {
    entries: [
      anEntry({ day: addDays(FRIDAY, -71), character: 'open', participants: [withPerson(helen), withPerson(gareth)], commitments: [{ direction: 'mine', kind: 'help', what: 'lend a room', participant: 0, dueOn: null }] }),
      anEntry({ day: addDays(FRIDAY, -40), mode: 'video', participants: [withPerson(helen)], factors: [1] }),
    ],
  });
  await desk.ask('conflicts.add', { title: 'Who pays for step-down beds', day: addDays(FRIDAY, -30), parties: [{ kind: 'person', personId: helen }], text: 'Something has changed.' });
  return { desk, helen };
}

describe('timeline', () => {
  it('says the years with someone lane by lane, latest first', async () => {
    const { desk } = await aJournal();
    const { words, data } = await run(desk, 'timeline', 'helen');
    expect(words).toBe(
      [
        'Posts',
        '  3 June 2024  Director of Adult Social Services, Aldermere County Council, since 3 June 2024',
        '',
        'Meetings',
        '  11 October    Video, business',
        '  10 September  Face to face, open, Gareth Hollis-Webb',
        '',
        'Conflicts',
        '  21 October  Who pays for step-down beds: noticed on 21 October',
        '',
        'Promises',
        '  10 September  You offered: lend a room, 10 September; still open',
      ].join('\n'),
    );
    expect(data).toMatchObject({ name: 'Helen Carrow', meetings: [{ mode: 'face-to-face' }, { mode: 'video' }] });
  });

  it('knows an organisation by its name, and asks which of several is meant', async () => {
    const { desk } = await aJournal();
    expect((await run(desk, 'timeline', 'aldermere', 'county')).words).toContain('Helen Carrow, Director of Adult Social Services');
    await expect(run(desk, 'timeline', 'e')).rejects.toThrow(/may be any of these/u);
    await expect(run(desk, 'timeline', 'nobody')).rejects.toBeInstanceOf(Failed);
  });

  it('is plain about someone of whom nothing is written', async () => {
    const desk = aDesk();
    await desk.ask('people.add', { name: 'Priya Raman' });
    expect((await run(desk, 'timeline', 'Priya Raman')).words).toBe('Nothing is written of Priya Raman yet.');
  });
});

describe('factors', () => {
  it('says the evidence of the last quarter with every piece of it, and where there is none', async () => {
    const { desk } = await aJournal();
    expect((await run(desk, 'factors')).words).toBe(
      [
        'The five factors, 22 August to 20 November',
        '',
        'Shared purpose: One meeting touched it.',
        '  11 October  meeting  Helen Carrow',
        '',
        'Personal contact: One meeting face to face, an open one.',
        '  10 September  meeting  Helen Carrow, Gareth Hollis-Webb',
        '',
        'Surfacing conflict: Nothing in this period.',
        '',
        'Offering help: One offer, the only one on 10 September.',
        '  10 September  offer of help  lend a room, for Helen Carrow',
        '',
        'The longer term: One meeting with no business to transact.',
        '  10 September  meeting  Helen Carrow, Gareth Hollis-Webb',
      ].join('\n'),
    );
  });

  it('looks at one relationship, and at the days given', async () => {
    const { desk } = await aJournal();
    const { words } = await run(desk, 'factors', 'gareth', '--from', addDays(FRIDAY, -80), '--to', addDays(FRIDAY, -60));
    expect(words).toContain('The five factors with Gareth Hollis-Webb, 1 September to 21 September');
    expect(words).toContain('Personal contact: One meeting face to face');
    expect(words).toContain('Shared purpose: Nothing in this period.');
    await expect(run(desk, 'factors', '--from', FRIDAY, '--to', addDays(FRIDAY, -1))).rejects.toThrow(/end before it begins/u);
  });
});
