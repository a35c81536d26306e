import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../main/domain/day.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';

describe('people', () => {
  it('hold several posts at once, and the organisations are made or found by name', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', {
      name: 'Helen Carrow',
      posts: [
        { title: 'Director of Adult Social Services', organisation: { name: 'Aldermere County Council' }, startedOn: day('2021-04-01') },
        { title: 'Co-chair', organisation: { name: 'Aldermere Place Board' } },
        { title: 'Head of commissioning', organisation: { name: 'aldermere county council' }, startedOn: day('2019-01-01'), endedOn: day('2021-03-31') },
      ],
      contactPoints: [
        { kind: 'email', value: 'Helen.Carrow@aldermere-cc.example', label: 'work' },
        { kind: 'phone', value: '+44 7700 903025', label: null },
        { kind: 'phone', value: '07700 903025', label: 'mobile' },
      ],
    });
    const page = await desk.ask('people.get', { personId });
    expect(page.posts.map((post) => post.title)).toEqual(['Director of Adult Social Services', 'Co-chair', 'Head of commissioning']);
    expect(page.contactPoints.map((point) => point.value)).toEqual(['Helen.Carrow@aldermere-cc.example', '+44 7700 903025']);
    expect((await desk.ask('organisations.list', {})).map(({ name, kind, people }) => [name, kind, people])).toEqual([
      ['Aldermere County Council', 'local-authority', 1],
      ['Aldermere Place Board', 'other', 1],
    ]);
  });

  it('change only in what is named', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Helen Carrow', matters: 'Home.', rhythm: { kind: 'days', days: 21 } });
    await desk.ask('people.edit', { personId, pressures: 'The budget.' });
    expect((await desk.ask('people.get', { personId })).person).toMatchObject({ matters: 'Home.', pressures: 'The budget.', rhythm: { kind: 'days', days: 21 } });
    await desk.ask('people.edit', { personId, rhythm: { kind: 'none' } });
    expect((await desk.ask('people.get', { personId })).clock).toEqual({ state: 'still' });
  });

  it('leave the lists when archived, with everything about them kept', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Helen Carrow' });
    await desk.ask('meetings.save', { entries: [anEntry({ participants: [withPerson(personId)] })] });
    await desk.ask('people.archive', { personId });
    expect(await desk.ask('people.list', {})).toEqual([]);
    expect((await desk.ask('people.directory', {})).people).toEqual([]);
    expect(await desk.ask('people.list', { archived: true })).toHaveLength(1);
    expect((await desk.ask('meetings.list', {}))[0]?.participants).toHaveLength(1);
    await desk.ask('people.unarchive', { personId });
    expect(await desk.ask('people.list', {})).toHaveLength(1);
  });

  it('come back whole when a deletion is undone', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', {
      name: 'Helen Carrow',
      posts: [{ title: 'Director', organisation: { name: 'Aldermere County Council' } }],
      contactPoints: [{ kind: 'email', value: 'h@example.org' }],
    });
    await desk.ask('meetings.save', {
      entries: [
        anEntry({
          participants: [withPerson(personId)],
          commitments: [{ direction: 'mine', kind: 'help', what: 'chair for her', participant: 0, dueOn: null }],
          conflict: { kind: 'new', title: 'beds', feels: 'unheard' },
        }),
      ],
    });
    const before = await desk.ask('people.get', { personId });
    await desk.ask('people.remove', { personId });
    expect((await desk.refused('people.get', { personId })).kind).toBe('not-found');
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Deleted Helen Carrow' });
    expect(await desk.ask('people.get', { personId })).toEqual(before);
  });

  it.each([
    ['no name', { name: '   ' }],
    ['a name of 10,000 characters', { name: 'a'.repeat(10_000) }],
    ['a rhythm of no days', { name: 'Ann', rhythm: { kind: 'days', days: 0 } }],
    ['a post that starts on no day', { name: 'Ann', posts: [{ title: 'x', organisation: { name: 'y' }, startedOn: '2026-13-01' }] }],
  ])('are refused with %s', async (_, wrong) => {
    const desk = aDesk();
    expect((await desk.refused('people.add', wrong as never)).kind).toBe('invalid-input');
    expect(await desk.ask('people.list', {})).toEqual([]);
  });

  it('cannot have a post that ends before it starts', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Ann' });
    const backwards = { title: 'Chair', organisation: { name: 'Board' }, startedOn: FRIDAY, endedOn: addDays(FRIDAY, -1) };
    expect((await desk.refused('posts.add', { personId, ...backwards })).kind).toBe('refused');
    expect((await desk.refused('people.add', { name: 'Bea', posts: [backwards] })).kind).toBe('refused');
    expect(await desk.ask('organisations.list', {})).toEqual([]);
  });
});

describe('merging two people', () => {
  it('moves everything to the one that is kept, as the preview said, and undo parts them again', async () => {
    const desk = aDesk();
    const { personId: keep } = await desk.ask('people.add', { name: 'Siân Llywelyn', notes: 'Speaks Welsh.' });
    const { personId: gone } = await desk.ask('people.add', {
      name: 'Sian Llywelyn',
      notes: 'Met at the summit.',
      posts: [{ title: 'Director', organisation: { name: 'Westmarsh Borough Council' } }],
      contactPoints: [{ kind: 'email', value: 'sian@example.org' }],
    });
    await desk.ask('meetings.save', { entries: [anEntry({ participants: [withPerson(keep), withPerson(gone)] }), anEntry({ participants: [withPerson(gone)] })] });
    expect((await desk.ask('people.duplicates', {})).map((pair) => pair.map((row) => row.id))).toEqual([[keep, gone]]);
    expect(await desk.ask('people.mergePreview', { keep, gone })).toMatchObject({
      moves: { meetings: 2, posts: 1, contactPoints: 1, commitments: 0, conflicts: 0 },
      joined: ['Notes'],
    });
    const before = await desk.ask('people.list', {});
    await desk.ask('people.merge', { keep, gone });
    const page = await desk.ask('people.get', { personId: keep });
    expect(page.person).toMatchObject({ name: 'Siân Llywelyn', notes: 'Speaks Welsh.\n\nMet at the summit.' });
    expect([page.meetingCount, page.posts.length, page.contactPoints.length]).toEqual([2, 1, 1]);
    expect(await desk.ask('people.list', {})).toHaveLength(1);
    await desk.ask('undo.undo', {});
    expect(await desk.ask('people.list', {})).toEqual(before);
  });

  it('leaves one member where both were in a partnership', async () => {
    const desk = aDesk();
    const { personId: keep } = await desk.ask('people.add', { name: 'Siân Llywelyn' });
    const { personId: gone } = await desk.ask('people.add', { name: 'Sian Llywelyn' });
    const { partnershipId: both } = await desk.ask('partnerships.add', { name: 'Place Board', members: [{ personId: keep }, { personId: gone }] });
    const { partnershipId: one } = await desk.ask('partnerships.add', { name: 'Winter group', members: [{ personId: gone }] });
    await desk.ask('people.merge', { keep, gone });
    for (const partnershipId of [both, one]) {
      expect((await desk.ask('partnerships.get', { partnershipId })).members.map((member) => member.personId)).toEqual([keep]);
    }
  });

  it('needs two people', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Ann' });
    expect((await desk.refused('people.merge', { keep: personId, gone: personId })).kind).toBe('refused');
    expect((await desk.refused('people.merge', { keep: personId, gone: 99 as never })).kind).toBe('not-found');
  });
});

describe('organisations and partnerships', () => {
  it('show who leads them now, most urgent first, and who did before', async () => {
    const desk = aDesk();
    const at = { name: 'Westmarsh Borough Council' };
    for (const [name, daysAgo] of [['Ann', 10], ['Bea', 400]] as const) {
      const { personId } = await desk.ask('people.add', { name, ring: 'key', posts: [{ title: 'Director', organisation: at }] });
      await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -daysAgo), participants: [withPerson(personId)] })] });
    }
    await desk.ask('people.add', { name: 'Cal', posts: [{ title: 'Director', organisation: at, endedOn: addDays(FRIDAY, -1) }] });
    const [row] = await desk.ask('organisations.list', {});
    expect(row).toMatchObject({ people: 2, lastFaceToFace: addDays(FRIDAY, -10) });
    const page = await desk.ask('organisations.get', { organisationId: row!.id });
    expect(page.current.map(({ person }) => person.name)).toEqual(['Bea', 'Ann']);
    expect(page.former.map(({ name }) => name)).toEqual(['Cal']);
    expect(page.meetings).toHaveLength(2);
  });

  it('do not come twice under one name', async () => {
    const desk = aDesk();
    await desk.ask('organisations.add', { name: 'Westmarsh Borough Council' });
    expect((await desk.refused('organisations.add', { name: 'westmarsh  borough council' })).kind).toBe('refused');
  });

  it('keep their members, who may leave', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Ann' });
    const { partnershipId } = await desk.ask('partnerships.add', { name: 'Place Board', members: [{ personId }] });
    await desk.ask('meetings.save', { entries: [anEntry({ partnershipId, participants: [withPerson(personId)] })] });
    expect(await desk.ask('partnerships.list', {})).toMatchObject([{ name: 'Place Board', members: 1, lastMet: FRIDAY }]);
    await desk.ask('partnerships.edit', { partnershipId, name: 'Place Board', members: [{ personId, leftOn: FRIDAY }] });
    expect(await desk.ask('partnerships.list', {})).toMatchObject([{ members: 0 }]);
    expect((await desk.ask('people.get', { personId })).partnerships).toEqual([]);
  });
});
