import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../main/domain/day.ts';
import { readCommandLine } from '../../main/shell/terminal/command-line.ts';
import { runCommand } from '../../main/shell/terminal/commands.ts';
import { isCallName } from '../../preload/contract.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-review-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command over a journal that is open. */
async function run(desk: DeskUnderTest, ...words: readonly string[]) {
  const printed: string[] = [];
  const code = await runCommand(readCommandLine(['review', ...words], {}), {
    call: async (name, input) => (name === 'vault.status' ? succeed({ state: 'open' }) : isCallName(name) ? desk.call(name, input as never) : succeed({})),
    today: desk.today(),
    secret: async () => null,
    print: (text) => void printed.push(text),
    complain: (text) => void printed.push(text),
  });
  return { code, out: printed.join('\n') };
}

/** A journal in which one person asks and another is planned to be seen. */
async function aWeek() {
  const desk = aDesk();
  const [helen, joseph] = [await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' }), await desk.ask('people.add', { name: 'Joseph Thackeray', ring: 'inner' })];
  for (const { personId } of [helen, joseph]) await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -71), participants: [withPerson(personId)] })] });
  return { desk, helen: helen.personId, joseph: joseph.personId };
}

describe('the review in the terminal', () => {
  it('says what waits before it is begun, and leaves the journal as it is', async () => {
    const { desk } = await aWeek();
    const before = desk.journal.revision();
    expect((await run(desk)).out).toBe(
      ['The review of week 47 is not begun.', '', '  Unlogged entries  nothing waits', '  People            two to decide', '  Conflicts         nothing waits', '  Commitments       nothing waits'].join('\n'),
    );
    expect(desk.journal.revision()).toBe(before);
  });

  it('says how far it is, what is decided and what is not', async () => {
    const { desk, helen } = await aWeek();
    const { reviewId } = await desk.ask('reviews.begin', {});
    await desk.ask('reviews.goTo', { reviewId, step: 'people' });
    await desk.ask('reviews.decide', {
      reviewId,
      subject: 'person',
      subjectId: helen,
      deed: { call: 'meetings.save', input: { entries: [anEntry({ day: addDays(FRIDAY, 4), participants: [withPerson(helen)] })] } },
    });
    expect((await run(desk)).out.split('\n')).toEqual([
      'The review of week 47 is begun.',
      '',
      '✓  Unlogged entries      nothing waits for a sentence',
      '›  People                one planned, one to decide',
      '   Conflicts             nothing asks',
      '   Commitments           nothing asks',
      '   Five questions        none answered',
      '   Who to see next week  one meeting planned',
      '   Finish',
      '',
      'Decided',
      '  Helen Carrow  Planned for Tuesday 24 November.',
      '',
      'To decide',
      '  Joseph Thackeray',
      '',
      'This week',
      '  Nothing was written of this week.',
      '',
      'Planned for week 48',
      '  Tuesday 24 November: Helen Carrow',
    ]);
    const { out } = await run(desk, '--json');
    expect(JSON.parse(out)).toMatchObject({ week: { week: 47 }, current: { id: reviewId }, page: { review: { id: reviewId, step: 'people' } } });
    expect((await run(desk, '--json')).out).toBe(out);
  });

  it('saves what is planned as a calendar where nothing is, or prints it', async () => {
    const { desk, helen } = await aWeek();
    const path = join(folder, 'week.ics');
    expect(await run(desk, '--ics', path)).toMatchObject({ code: 1, out: expect.stringContaining('not begun') });
    expect(existsSync(path)).toBe(false);
    const { reviewId } = await desk.ask('reviews.begin', {});
    await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, 4), participants: [withPerson(helen)] })] });
    const { text } = await desk.ask('reviews.calendar', { reviewId });
    expect(await run(desk, '--ics', path)).toEqual({ code: 0, out: `1 planned meeting saved in ${path}` });
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(`${(await run(desk, '--ics', '-')).out}\n`).toBe(text);
    writeFileSync(path, 'mine');
    expect(await run(desk, '--ics', path)).toMatchObject({ code: 1, out: expect.stringContaining('left as it is') });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});
