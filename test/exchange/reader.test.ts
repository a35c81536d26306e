import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../main/exchange/calendar.ts';
import { readContacts } from '../../main/exchange/contacts.ts';
import { readCalendarApart, readContactsApart } from '../../main/exchange/reader.ts';
import { aFile, fixture, refusalOf, THE_WEEK } from './files.ts';

const thread = (name: string): URL => new URL(`./${name}.ts`, import.meta.url);
const week = fixture('calendar/chief-executive-week.ics');
const partners = fixture('contacts/partner-contacts.vcf');

describe('reading in a thread of its own', () => {
  it('gives what reading here would, and leaves the file’s bytes alone', async () => {
    expect(await readCalendarApart(week, THE_WEEK)).toEqual(readCalendar(week, THE_WEEK));
    expect(await readContactsApart(partners)).toEqual(readContacts(partners));
    expect(await readContactsApart(aFile('l.csv', 'Who,Mail\nAnn Lee,a@b.example\n'), { name: [0] })).toMatchObject({ contacts: [{ name: 'Ann Lee' }] });
    expect(week.bytes.length).toBeGreaterThan(0);
  });

  it('is stopped when it spins, and says so', async () => {
    const refused = refusalOf(await readCalendarApart(week, THE_WEEK, { time: 200, worker: thread('endless') }));
    expect(refused).toEqual({
      refused: true,
      reason: 'too-slow',
      message: 'Reading the file took too long and was stopped. Nothing was changed. Choose fewer days, or export only those days.',
    });
  });

  it('is stopped when it takes too much memory', async () => {
    expect(refusalOf(await readContactsApart(partners, null, { memory: 32, worker: thread('greedy') }))).toMatchObject({ reason: 'too-slow' });
  });

  it('fails as a bug does when it has one, with nothing of the file in the error', async () => {
    await expect(readContactsApart(partners, null, { worker: thread('faulty') })).rejects.toThrow(/^Reading contacts failed: TypeError$/u);
  });

  it('does not begin on a file too large to read', async () => {
    const large = { name: 'zeros', bytes: new Uint8Array(100 * 1024 * 1024) };
    expect(refusalOf(await readContactsApart(large, null, { worker: thread('endless') }))).toMatchObject({ reason: 'too-large' });
    expect(refusalOf(await readCalendarApart(large, THE_WEEK, { worker: thread('endless') }))).toMatchObject({ reason: 'too-large' });
  });
});
