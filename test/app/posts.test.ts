import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const COUNCIL = { name: 'Aldermere County Council' };
const WESTMARSH = { name: 'Westmarsh Borough Council' };
const ago = (days: number): Day => addDays(FRIDAY, -days);

/** Helen Carrow, Director at Aldermere County Council for two years. */
async function helenAt(desk: DeskUnderTest) {
  const { personId } = await desk.ask('people.add', {
    name: 'Helen Carrow',
    ring: 'key',
    posts: [{ title: 'Director', organisation: COUNCIL, startedOn: ago(730) }],
  });
  return { personId, postId: (await postsOf(desk, personId))[0]!.id };
}
const postsOf = async (desk: DeskUnderTest, personId: PersonId) => (await desk.ask('people.get', { personId })).posts;
const termsOf = async (desk: DeskUnderTest, personId: PersonId) =>
  (await postsOf(desk, personId)).map(({ title, organisationName, startedOn, endedOn }) => [title, organisationName, startedOn, endedOn]);

describe('moving to another post', () => {
  it('ends the present one the day before, and is one step to undo', async () => {
    const desk = aDesk();
    const { personId, postId } = await helenAt(desk);
    const before = await termsOf(desk, personId);
    await desk.ask('posts.move', { personId, leaves: [postId], title: 'Chief Executive', organisation: WESTMARSH, startedOn: FRIDAY });
    expect(await termsOf(desk, personId)).toEqual([
      ['Chief Executive', 'Westmarsh Borough Council', FRIDAY, null],
      ['Director', 'Aldermere County Council', ago(730), ago(1)],
    ]);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Moved Helen Carrow to ‘Chief Executive’' });
    expect(await termsOf(desk, personId)).toEqual(before);
    expect((await desk.ask('organisations.list', {})).map(({ name }) => name)).toEqual(['Aldermere County Council']);
  });

  it('shows in the timeline as two bands, and undone as one', async () => {
    const desk = aDesk();
    const { personId, postId } = await helenAt(desk);
    const bands = async () => (await desk.ask('timelines.show', { scope: { kind: 'person', personId } })).bands.length;
    expect(await bands()).toBe(1);
    await desk.ask('posts.move', { personId, leaves: [postId], organisation: WESTMARSH, startedOn: ago(10) });
    expect(await bands()).toBe(2);
    await desk.ask('undo.undo', {});
    expect(await bands()).toBe(1);
  });

  it('is refused before the post that ends began, of another’s post, and of none', async () => {
    const desk = aDesk();
    const { personId, postId } = await helenAt(desk);
    const { personId: luke } = await desk.ask('people.add', { name: 'Luke Tranter' });
    const to = { title: 'Chair', organisation: WESTMARSH };
    expect((await desk.refused('posts.move', { personId, leaves: [postId], ...to, startedOn: ago(730) })).message).toBe(
      'The post ‘Director’ began on 20 November 2024, so it cannot end before 20 November 2024. Choose a later day for the new one. Nothing has changed.',
    );
    expect((await desk.refused('posts.move', { personId: luke, leaves: [postId], ...to, startedOn: FRIDAY })).kind).toBe('not-found');
    expect((await desk.refused('posts.move', { personId, leaves: [], ...to, startedOn: FRIDAY })).kind).toBe('invalid-input');
    expect(await desk.ask('organisations.list', {})).toHaveLength(1);
  });

  it('and undoing it leaves every row as it was, whatever the posts', async () => {
    const term = fc.record({
      title: fc.constantFrom('', 'Director', 'Chair'),
      organisation: fc.constantFrom(COUNCIL, WESTMARSH),
      startedOn: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 30_000 }).map(ago)),
      endedOn: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 60_000 }).map((days) => addDays(FRIDAY, days))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(term, { minLength: 1, maxLength: 4 }), term, async (posts, to) => {
        const desk = aDesk();
        const added = await desk.call('people.add', { name: 'Helen Carrow', posts });
        fc.pre(added.ok);
        const { personId } = added.value;
        const before = await postsOf(desk, personId);
        const moved = await desk.call('posts.move', { personId, leaves: before.map(({ id }) => id), title: to.title, organisation: to.organisation, startedOn: to.startedOn ?? FRIDAY });
        if (moved.ok) await desk.ask('undo.undo', {});
        expect(await postsOf(desk, personId)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what follows from a move', () => {
  const rules = async (desk: DeskUnderTest, rule: string) => {
    const today = await desk.ask('today.show', {});
    return JSON.stringify(today).includes(`"rule":"${rule}"`);
  };

  it('speaks of a new post and of what is left open, falls silent with undo, and ends with a successor', async () => {
    const desk = aDesk();
    const { personId, postId } = await helenAt(desk);
    const { personId: luke } = await desk.ask('people.add', { name: 'Luke Tranter' });
    await desk.ask('meetings.save', {
      entries: [{ day: ago(20), mode: 'face-to-face', participants: [{ person: { kind: 'known', personId } }] }],
    });
    await desk.ask('commitments.add', { direction: 'mine', what: 'Send it', with: { kind: 'person', personId }, madeOn: ago(30) });
    expect([await rules(desk, 'new-in-post'), await rules(desk, 'moved-on')]).toEqual([false, false]);

    await desk.ask('posts.move', { personId, leaves: [postId], title: 'Chief Executive', organisation: WESTMARSH, startedOn: ago(5) });
    expect([await rules(desk, 'new-in-post'), await rules(desk, 'moved-on')]).toEqual([true, true]);

    await desk.ask('undo.undo', {});
    expect([await rules(desk, 'new-in-post'), await rules(desk, 'moved-on')]).toEqual([false, false]);

    await desk.ask('undo.redo', {});
    expect(await rules(desk, 'moved-on')).toBe(true);
    await desk.ask('posts.add', { personId: luke, title: 'director', organisation: COUNCIL, startedOn: ago(1) });
    expect(await rules(desk, 'moved-on')).toBe(false);
  });
});

describe('a post', () => {
  it('may have no title, where only the organisation is known', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Helen Carrow', posts: [{ organisation: COUNCIL }] });
    const { postId } = await desk.ask('posts.add', { personId, title: '  ', organisation: WESTMARSH });
    expect((await postsOf(desk, personId)).map(({ title }) => title)).toEqual(['', '']);
    await desk.ask('posts.edit', { postId, organisation: WESTMARSH, endedOn: FRIDAY });
    await desk.ask('posts.remove', { postId });
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Deleted the post at Westmarsh Borough Council' });
  });

  it.each([
    ['1899-12-31'],
    ['2200-01-01'],
    ['2026-02-30'],
  ])('cannot begin or end on %s', async (wrong) => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Ann' });
    for (const field of ['startedOn', 'endedOn']) {
      const failure = await desk.refused('posts.add', { personId, organisation: COUNCIL, [field]: wrong });
      expect(failure).toMatchObject({ kind: 'invalid-input', issues: [{ message: 'Not a day. Write it as YYYY-MM-DD, between 1900 and 2199.' }] });
    }
  });

  it('may overlap with others, lie in 1948 and in 2068, and be drawn', async () => {
    const desk = aDesk();
    const { personId } = await helenAt(desk);
    await desk.ask('posts.add', { personId, title: 'Registrar', organisation: WESTMARSH, startedOn: day('1948-07-05'), endedOn: day('1950-01-01') });
    await desk.ask('posts.add', { personId, title: 'Chair', organisation: WESTMARSH, startedOn: day('2068-01-01') });
    await desk.ask('posts.add', { personId, title: 'Co-chair', organisation: COUNCIL });
    const { bands } = await desk.ask('timelines.show', { scope: { kind: 'person', personId } });
    expect(bands).toHaveLength(4);
  });

  it('is not held twice at once: with one title at one organisation, however it is written', async () => {
    const desk = aDesk();
    const { personId, postId } = await helenAt(desk);
    const again = { title: ' DIRECTOR', organisation: { name: 'aldermere county council' } };
    const failure = await desk.refused('posts.add', { personId, ...again });
    expect(failure.message).toMatch(/^They have the post ‘DIRECTOR’ at Aldermere County Council already, at the same time\. .* Nothing has changed\.$/u);
    await desk.ask('posts.add', { personId, ...again, startedOn: ago(2_000), endedOn: ago(731) });
    await desk.ask('posts.add', { personId, title: 'Director', organisation: WESTMARSH });
    // Itself is not another.
    await desk.ask('posts.edit', { postId, title: 'Director', organisation: COUNCIL, startedOn: ago(700) });
    expect((await desk.refused('posts.edit', { postId, title: 'Director', organisation: COUNCIL, startedOn: ago(1_000) })).kind).toBe('refused');
    expect((await desk.refused('people.add', { name: 'Bea', posts: [{ title: 'Chair', organisation: { name: 'Fell' } }, { title: 'chair', organisation: { name: 'fell' } }] })).kind).toBe('refused');
  });

  it('has whoever held it before and after', async () => {
    const desk = aDesk();
    const { personId } = await helenAt(desk);
    const { personId: before } = await desk.ask('people.add', { name: 'Gareth Lloyd', posts: [{ title: 'director', organisation: COUNCIL, startedOn: ago(2_000), endedOn: ago(731) }] });
    await desk.ask('people.add', { name: 'Luke Tranter', posts: [{ title: 'Director', organisation: WESTMARSH, endedOn: ago(731) }] });
    expect(await desk.ask('posts.around', { personId })).toMatchObject([{ before: { personId: before, name: 'Gareth Lloyd', endedOn: ago(731) }, after: null }]);
    expect(await desk.ask('posts.around', { personId: before })).toMatchObject([{ before: null, after: { personId } }]);
  });
});
