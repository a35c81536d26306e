import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../main/domain/day.ts';
import type { PostId } from '../../main/domain/id.ts';
import type { ImportPreview } from '../../preload/contract/imports.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const fixture = (path: string) => ({
  name: path.split('/').at(-1) ?? path,
  base64: readFileSync(new URL(`../fixtures/${path}`, import.meta.url)).toString('base64'),
});
const CONTACTS = fixture('contacts/partner-contacts.vcf');
const WEEK = fixture('calendar/chief-executive-week.ics');
const CSV = fixture('contacts/outlook-contacts.csv');

const text = (name: string, content: string) => ({ name, base64: Buffer.from(content).toString('base64') });

/** The rows a preview ticks at first. */
function tickedRows(preview: ImportPreview): number[] {
  if (preview.kind === 'contacts') return preview.plan.rows.flatMap((row, index) => (row.ticked ? [index] : []));
  if (preview.kind === 'calendar') return preview.plan.rows.flatMap((row, index) => (row.why.length === 0 ? [index] : []));
  throw new Error('The columns are not known.');
}

/** Previews a file and confirms what is ticked, as the terminal does. */
async function bringIn(desk: DeskUnderTest, file: { name: string; base64: string }) {
  const preview = await desk.ask('imports.preview', { file });
  if (preview.kind === 'unmapped') throw new Error('The columns are not known.');
  return { preview, saved: await desk.ask('imports.commit', { token: preview.token, rows: tickedRows(preview) }) };
}

const everything = async (desk: DeskUnderTest) => ({
  people: await desk.ask('people.list', {}),
  organisations: await desk.ask('organisations.list', {}),
  meetings: await desk.ask('meetings.list', {}),
});

describe('importing contacts', () => {
  it('shows first and saves nothing before it is confirmed', async () => {
    const desk = aDesk();
    const preview = await desk.ask('imports.preview', { file: CONTACTS });
    expect(tickedRows(preview)).toHaveLength(40);
    expect(await everything(desk)).toEqual({ people: [], organisations: [], meetings: [] });
  });

  it('makes people, their posts and organisations, in one step that can be undone', async () => {
    const desk = aDesk();
    const { saved } = await bringIn(desk, CONTACTS);
    expect(saved.people).toBe(40);
    const people = await desk.ask('people.list', {});
    expect(people).toHaveLength(40);
    expect(people.every((person) => person.ring === 'wider')).toBe(true);
    const organisations = await desk.ask('organisations.list', {});
    expect(organisations).toHaveLength(saved.organisations);
    expect(organisations.find(({ name }) => name.includes('Westmarsh Borough'))).toMatchObject({ kind: 'local-authority' });
    expect((await desk.ask('undo.undo', {})).label).toMatch(/^Imported 40 people/);
    expect(await everything(desk)).toEqual({ people: [], organisations: [], meetings: [] });
  });

  it('adds nothing the second time, and little when the same people come from Outlook', async () => {
    const desk = aDesk();
    await bringIn(desk, CONTACTS);
    const before = await desk.ask('people.list', {});
    const again = await bringIn(desk, CONTACTS);
    expect(again.saved).toEqual({ importId: null, people: 0, organisations: 0, meetings: 0, extended: 0, moved: 0 });
    expect(await desk.ask('imports.list', {})).toHaveLength(1);
    expect(await desk.ask('people.list', {})).toEqual(before);
    expect((await bringIn(desk, CSV)).saved.people).toBe(0);
  });

  it('keeps the ring chosen for each', async () => {
    const desk = aDesk();
    const preview = await desk.ask('imports.preview', { file: CONTACTS });
    if (preview.kind !== 'contacts') throw new Error('Not contacts.');
    const name = preview.plan.rows[3]?.contact.name;
    await desk.ask('imports.commit', { token: preview.token, rows: [3], rings: [{ row: 3, ring: 'inner' }] });
    expect(await desk.ask('people.list', {})).toMatchObject([{ name, ring: 'inner' }]);
  });

  it('refuses to confirm what the journal has since outgrown', async () => {
    const desk = aDesk();
    const preview = await desk.ask('imports.preview', { file: CONTACTS });
    if (preview.kind !== 'contacts') throw new Error('Not contacts.');
    await desk.ask('people.add', { name: preview.plan.rows[0]?.contact.name ?? '' });
    expect((await desk.refused('imports.commit', { token: preview.token, rows: [0] })).message).toMatch(/has changed/);
    expect(await desk.ask('people.list', {})).toHaveLength(1);
  });

  it('asks what the columns are when the headings are its own', async () => {
    const desk = aDesk();
    const file = text('mine.csv', 'Who,Wo\nHelen Carrow,Aldermere County Council\n');
    expect(await desk.ask('imports.preview', { file })).toMatchObject({ kind: 'unmapped', headings: ['Who', 'Wo'] });
    const preview = await desk.ask('imports.preview', { file, mapping: { name: [0], organisation: [1] } });
    expect(preview).toMatchObject({ kind: 'contacts', plan: { rows: [{ contact: { name: 'Helen Carrow' }, ticked: true }] } });
  });
});

describe('importing contacts again, when someone has another post', () => {
  const card = (title: string, organisation: string) =>
    text('again.vcf', `BEGIN:VCARD\nVERSION:3.0\nFN:Helen Carrow\nORG:${organisation}\nTITLE:${title}\nEMAIL:helen@acc.example\nEND:VCARD\n`);
  const FIRST = card('Director of Adult Social Services', 'Aldermere County Council');
  const MOVED = card('Chief Executive', 'Westmarsh Borough Council');

  async function twice(file = MOVED) {
    const desk = aDesk();
    await bringIn(desk, FIRST);
    const preview = await desk.ask('imports.preview', { file });
    if (preview.kind !== 'contacts') throw new Error('Not contacts.');
    const [helen] = await desk.ask('people.list', {});
    const posts = async () => (await desk.ask('people.get', { personId: helen!.id })).posts.map(({ title, startedOn, endedOn }) => [title, startedOn, endedOn]);
    return { desk, preview, row: preview.plan.rows[0]!, posts, first: helen!.posts[0]!.id, commit: (moves: { row: number; from: PostId | null; since: Day }[]) => desk.call('imports.commit', { token: preview.token, rows: [], moves }) };
  }

  it('leaves it as it is unless told otherwise', async () => {
    const { desk, row, posts } = await twice();
    expect(row).toMatchObject({ standing: { kind: 'here' }, ticked: false, moved: { to: { title: 'Chief Executive' } } });
    expect((await bringIn(desk, MOVED)).saved).toMatchObject({ importId: null, moved: 0, organisations: 0 });
    expect(await posts()).toEqual([['Director of Adult Social Services', null, null]]);
    expect(await desk.ask('organisations.list', {})).toHaveLength(1);
  });

  it('records the move in one step, and the same file offers nothing more; nor does the old one', async () => {
    const { desk, posts, first, commit } = await twice();
    const since = day('2026-11-02');
    expect(await commit([{ row: 0, from: first, since }])).toMatchObject({ ok: true, value: { moved: 1, organisations: 1, people: 0, extended: 0 } });
    const moved = [['Chief Executive', since, null], ['Director of Adult Social Services', null, '2026-11-01']];
    expect(await posts()).toEqual(moved);
    for (const file of [MOVED, FIRST]) {
      expect(await desk.ask('imports.preview', { file })).toMatchObject({ plan: { rows: [{ standing: { kind: 'here' }, moved: null }] } });
    }
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Imported one organisation and one change of post' });
    expect(await posts()).toEqual([['Director of Adult Social Services', null, null]]);
    await desk.ask('undo.redo', {});
    expect(await posts()).toEqual(moved);
  });

  it('may be held besides', async () => {
    const { posts, commit } = await twice();
    await commit([{ row: 0, from: null, since: FRIDAY }]);
    expect(await posts()).toEqual([['Chief Executive', FRIDAY, null], ['Director of Adult Social Services', null, null]]);
  });

  it('is taken back with the import, the old post open again; a last day written since stands', async () => {
    const { desk, posts, first, commit } = await twice();
    await commit([{ row: 0, from: first, since: FRIDAY }]);
    const [latest] = await desk.ask('imports.list', {});
    await desk.ask('imports.undo', { importId: latest!.id });
    expect(await posts()).toEqual([['Director of Adult Social Services', null, null]]);
    expect(await desk.ask('organisations.list', {})).toHaveLength(1);
    await desk.ask('undo.undo', {});
    await desk.ask('posts.edit', { postId: first, title: 'Director of Adult Social Services', organisation: { name: 'Aldermere County Council' }, endedOn: day('2026-10-31') });
    await desk.ask('imports.undo', { importId: latest!.id });
    expect(await posts()).toEqual([['Director of Adult Social Services', null, '2026-10-31']]);
  });

  it('is refused, with nothing saved, before the post that ends began, or out of a post that is not in question', async () => {
    const { desk, posts, first, commit } = await twice();
    expect(await commit([{ row: 0, from: (first + 100) as typeof first, since: FRIDAY }])).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(await commit([{ row: 7, from: first, since: FRIDAY }])).toMatchObject({ ok: false });
    await desk.ask('posts.edit', { postId: first, title: 'Director of Adult Social Services', organisation: { name: 'Aldermere County Council' }, startedOn: FRIDAY });
    const preview = await desk.ask('imports.preview', { file: MOVED });
    if (preview.kind !== 'contacts') throw new Error('Not contacts.');
    const failure = await desk.refused('imports.commit', { token: preview.token, rows: [], moves: [{ row: 0, from: first, since: FRIDAY }] });
    expect(failure.message).toMatch(/began on 20 November, so it cannot end before 20 November/u);
    expect(await posts()).toEqual([['Director of Adult Social Services', FRIDAY, null]]);
  });

  it('learns what a post is called that had no title, and forgets it when taken back', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Helen Carrow', posts: [{ organisation: { name: 'Aldermere County Council' } }] });
    const titles = async () => (await desk.ask('people.get', { personId })).posts.map(({ title }) => title);
    const { saved } = await bringIn(desk, FIRST);
    expect(await titles()).toEqual(['Director of Adult Social Services']);
    await desk.ask('imports.undo', { importId: saved.importId! });
    expect(await titles()).toEqual(['']);
  });
});

describe('importing the week', () => {
  it('lists 26 ticked entries: 15 face to face, 6 by video, 5 by phone, everyone known, the owner nobody’s guest', async () => {
    const desk = aDesk();
    await bringIn(desk, CONTACTS);
    const { preview, saved } = await bringIn(desk, WEEK);
    expect(saved).toMatchObject({ meetings: 26, people: 0 });
    if (preview.kind !== 'calendar') throw new Error('Not a calendar.');
    expect(preview.plan).toMatchObject({ newPeople: [], owner: { owner: { name: 'Alex Morgan' }, suggested: true } });
    const meetings = await desk.ask('meetings.list', {});
    expect(Object.fromEntries([...Map.groupBy(meetings, (meeting) => meeting.mode)].map(([mode, of]) => [mode, of.length]))).toEqual({
      'face-to-face': 15,
      video: 6,
      phone: 5,
    });
    expect(meetings.flatMap((meeting) => meeting.participants.map(({ name }) => name))).not.toContain('Alex Morgan');
    expect(meetings.filter(({ day: on }) => on === '2026-11-19').map(({ time }) => time)).toContain('18:30');
    expect(meetings.filter(({ day: on, title }) => on === '2026-11-19' && /weekly/iu.test(title ?? '')).map(({ time }) => time)).not.toContain('08:00');
  });

  it('remembers whose diary it is, and asks no more', async () => {
    const desk = aDesk();
    await bringIn(desk, WEEK);
    expect((await desk.ask('settings.get', {})).owner).toEqual({ name: 'Alex Morgan', emails: ['alex.morgan@aldermere-icb.example'] });
    const again = await desk.ask('imports.preview', { file: WEEK });
    expect(again).toMatchObject({ plan: { owner: { suggested: false } } });
    expect(tickedRows(again)).toEqual([]);
  });

  it('adds nothing the second time, even to what was written up since', async () => {
    const desk = aDesk();
    await bringIn(desk, WEEK);
    const [meeting] = await desk.ask('meetings.list', {});
    await desk.ask('meetings.save', { entries: [anEntry({ meetingId: meeting!.id, day: meeting!.day, text: 'moved to the café' })] });
    const before = await desk.ask('meetings.list', {});
    expect((await bringIn(desk, WEEK)).saved.meetings).toBe(0);
    expect(await desk.ask('meetings.list', {})).toEqual(before);
  });

  it('refuses days the wrong way round, and more than a year', async () => {
    const desk = aDesk();
    expect((await desk.refused('imports.preview', { file: WEEK, from: FRIDAY, to: day('2026-11-01') })).kind).toBe('refused');
    expect((await desk.refused('imports.preview', { file: WEEK, from: day('2020-01-01'), to: FRIDAY })).kind).toBe('refused');
  });
});

describe('taking an import back, long after', () => {
  it('takes all it added, whoever was here before left as they were', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', {
      name: 'Priya Raman',
      notes: 'Walks.',
      contactPoints: [{ kind: 'email', value: 'priya.raman@aldermere-icb.example' }],
    });
    const before = await desk.ask('people.get', { personId });
    const contacts = await bringIn(desk, CONTACTS);
    expect(contacts.saved.extended).toBe(1);
    const week = await bringIn(desk, WEEK);
    await desk.ask('people.add', { name: 'Someone else' });
    await desk.ask('imports.undo', { importId: week.saved.importId! });
    expect(await desk.ask('imports.undo', { importId: contacts.saved.importId! })).toMatchObject({ people: 39, kept: { people: 0, meetings: 0 } });
    expect(await desk.ask('people.get', { personId })).toEqual(before);
    expect((await desk.ask('people.list', {})).map(({ name }) => name)).toEqual(['Priya Raman', 'Someone else']);
    expect(await desk.ask('organisations.list', {})).toEqual([]);
    expect((await desk.refused('imports.undo', { importId: week.saved.importId! })).kind).toBe('refused');
  });

  it('leaves what was built on since: meetings written up, people met', async () => {
    const desk = aDesk();
    const contacts = await bringIn(desk, CONTACTS);
    const week = await bringIn(desk, WEEK);
    const meeting = (await desk.ask('meetings.list', {})).find(({ participants }) => participants.length === 1);
    const met = meeting!.participants[0]!;
    await desk.ask('meetings.save', {
      entries: [anEntry({ meetingId: meeting!.id, day: meeting!.day, text: 'a good talk', participants: [withPerson(met.personId)] })],
    });
    expect(await desk.ask('imports.undo', { importId: week.saved.importId! })).toMatchObject({ meetings: 25, kept: { meetings: 1 } });
    expect(await desk.ask('imports.undo', { importId: contacts.saved.importId! })).toMatchObject({ people: 39, kept: { people: 1 } });
    expect(await desk.ask('people.list', {})).toMatchObject([{ name: met.name }]);
    await desk.ask('undo.undo', {});
    await desk.ask('undo.undo', {});
    expect(await desk.ask('meetings.list', {})).toHaveLength(26);
    expect(await desk.ask('people.list', {})).toHaveLength(40);
  });
});

describe('files that are not what they seem', () => {
  it.each([
    ['an empty file', text('a.vcf', '')],
    ['a picture', { name: 'a.vcf', base64: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]).toString('base64') }],
    ['a calendar given as contacts', { ...WEEK, name: 'week.vcf' }],
    ['contacts given as a calendar', { ...CONTACTS, name: 'contacts.ics' }],
    ['zeros', { name: 'a.ics', base64: Buffer.alloc(1_000_000).toString('base64') }],
  ])('are refused in words, with nothing saved: %s', async (_, file) => {
    const desk = aDesk();
    const failure = await desk.refused('imports.preview', { file });
    expect(failure.kind).toBe('refused');
    expect(failure.message).toMatch(/[.!?]$/);
    expect(await everything(desk)).toEqual({ people: [], organisations: [], meetings: [] });
  });
});
