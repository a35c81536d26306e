import { describe, expect, it } from 'vitest';
import { fillDemo } from '../../db/demo/demo.ts';
import { UsageError } from '../../main/shell/arguments.ts';
import { readCommandLine } from '../../main/shell/terminal/command-line.ts';
import { Failed } from '../../main/shell/terminal/desk.ts';
import { summary } from '../../main/shell/terminal/summary.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

/** The command as typed, on an open journal. */
const run = (desk: DeskUnderTest, ...words: readonly string[]) =>
  summary.run(readCommandLine(['summary', ...words], {}), {
    call: (name, input) => desk.call(name as 'summary.start', input as Record<string, never>),
    today: FRIDAY,
    secret: async () => null,
    print: () => undefined,
    complain: () => undefined,
  });

function aDemoDesk(): DeskUnderTest {
  const desk = aDesk();
  desk.journal.change('Filled', (writer) => fillDemo(writer, FRIDAY));
  return desk;
}

const HALF_A_YEAR = ['--from', '2026-05-20', '--to', '2026-11-20'] as const;

describe('summary', () => {
  it('reads the days since the last session, with letters for names and what is left to settle', async () => {
    const { words, data } = await run(aDemoDesk());
    expect(words).toMatch(/^Coaching summary\n\n22 August to 20 November 2026\. For the coaching session on 26 November\./u);
    expect(words).toContain('PROMISES I KEPT AND MISSED');
    expect(words).toMatch(/Person A\. We met face to face/u);
    expect(words).not.toMatch(/Helen|Carrow/u);
    expect(words).toMatch(/left to settle:\n {2}‘Swansea’: A capitalised word that is no name in the journal\. Hidden, it is ‘a place’\.\n {4}Promises I kept and missed: …/u);
    expect(data).toMatchObject({ fileName: 'Coaching summary, August to November 2026', open: [{ kind: 'place', text: 'Swansea' }, { kind: 'place', text: 'Sluice Lane' }] });
  });

  it('is not saved while anything is left to settle, and lists it', async () => {
    const desk = aDemoDesk();
    const refused = await run(desk, ...HALF_A_YEAR, '--out', 'a.docx').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failed);
    expect(String(refused)).toMatch(/‘Swansea’[^]*Nothing has been saved\. ‘--settle hide’ hides all of them/u);
    expect(desk.saved.size).toBe(0);
  });

  it.each([
    ['a.docx', [], 'docx'],
    ['a.md', [], 'md'],
    ['a.pdf', ['--disclosure', 'roles'], 'pdf'],
    ['a.file', ['--format', 'markdown'], 'md'],
  ] as const)('is saved in %s once all of it is hidden', async (out, more, ending) => {
    const desk = aDemoDesk();
    const { words, data } = await run(desk, ...HALF_A_YEAR, '--settle', 'hide', ...more, '--out', out);
    expect(words).toBe(`Saved in /home/user/Coaching summary, May to November 2026.${ending}`);
    expect(data).toEqual({ saved: `/home/user/Coaching summary, May to November 2026.${ending}` });
    expect([...desk.saved.values()].join('')).not.toMatch(/Swansea|Helen/u);
  });

  it('prints the preview exactly, as JSON is asked for, and saves nothing', async () => {
    const desk = aDemoDesk();
    const { data } = await run(desk, ...HALF_A_YEAR, '--json', '--settle', 'hide', '--out', 'a.pdf');
    expect(data).toMatchObject({ document: { title: 'Coaching summary' }, open: [] });
    expect(desk.saved.size).toBe(0);
  });

  it.each([
    [['--disclosure', 'some'], 'no level of disclosure'],
    [['--settle', 'keep'], '--settle hide'],
    [['--out', 'a.odt'], 'Say which format'],
    [['--out', 'a.pdf', '--format', 'odt'], 'no format of a summary'],
    [['--format', 'pdf'], 'Say where to save it'],
  ])('does not understand %j', async (words, why) => {
    const error = await run(aDemoDesk(), ...words).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(why);
  });
});
