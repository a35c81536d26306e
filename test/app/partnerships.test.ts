import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../main/domain/day.ts';
import type { PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { InputOf } from '../../preload/contract.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';

const ago = (days: number): Day => addDays(FRIDAY, -days);

/** A desk with a board of two, and somebody who is not of it. */
async function aBoard(but: Partial<InputOf<'partnerships.add'>> = {}) {
  const desk = aDesk();
  const add = async (name: string) => (await desk.ask('people.add', { name })).personId;
  const [helen, tunde, stranger] = [await add('Helen Carrow'), await add('Tunde Bakare'), await add('Fiona Reid')];
  const { partnershipId } = await desk.ask('partnerships.add', { name: 'Place Board', rhythmDays: 90, members: [{ personId: helen }, { personId: tunde }], ...but });
  const page = () => desk.ask('partnerships.get', { partnershipId });
  const write = (kind: InputOf<'partnerships.write'>['kind'], text: string, day: Day = FRIDAY) => desk.ask('partnerships.write', { partnershipId, kind, day, text });
  const member = async (personId: PersonId) => (await page()).members.find((one) => one.personId === personId);
  return { desk, helen, tunde, stranger, partnershipId, page, write, member };
}

describe('what a partnership says of itself', () => {
  it('is kept as dated revisions, the latest first, whatever the order they were written in', async () => {
    const { write, page } = await aBoard();
    await write('purpose', 'Second.', ago(10));
    await write('purpose', 'First.', ago(300));
    await write('purpose', 'Third.', ago(10));
    await write('truth', 'We overspend.', ago(20));
    expect((await page()).statements.map(({ kind, text }) => [kind, text])).toEqual([
      ['purpose', 'Third.'],
      ['purpose', 'Second.'],
      ['truth', 'We overspend.'],
      ['purpose', 'First.'],
    ]);
  });

  it.each([
    ['purpose', 'Revised the purpose of Place Board', 'Changed a revision of the purpose', 'Removed a revision of the purpose'],
    ['truth', 'Named a difficult truth of Place Board', 'Changed a difficult truth', 'Removed a difficult truth'],
    ['accomplishment', 'Noted an accomplishment of Place Board', 'Changed an accomplishment', 'Removed an accomplishment'],
    ['principle', 'Added a principle of Place Board', 'Changed a principle', 'Removed a principle'],
  ] as const)('a %s is written, changed and removed, each a step that undo names and takes back whole', async (kind, written, changed, removed) => {
    const { desk, write, page } = await aBoard();
    const states = [await page()];
    const { statementId } = await write(kind, 'As it was.');
    states.push(await page());
    await desk.ask('partnerships.rewrite', { statementId, day: ago(3), text: 'As it is.', note: 'Said by Tunde.' });
    expect((await page()).statements).toMatchObject([{ kind, day: ago(3), text: 'As it is.', note: 'Said by Tunde.' }]);
    states.push(await page());
    await desk.ask('partnerships.unwrite', { statementId });
    expect(await page()).toEqual(states[0]);
    for (const label of [removed, changed, written]) {
      expect(await desk.ask('undo.undo', {})).toEqual({ label });
      expect(await page()).toEqual(states.pop());
    }
  });

  it('takes in several principles in one step', async () => {
    const { desk, partnershipId, page } = await aBoard();
    await desk.ask('partnerships.takePrinciples', { partnershipId, day: FRIDAY, texts: ['People first.', 'No surprises.'] });
    expect((await page()).statements.map(({ kind, text }) => [kind, text])).toEqual([
      ['principle', 'People first.'],
      ['principle', 'No surprises.'],
    ]);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Took in two principles of Place Board' });
    expect((await page()).statements).toEqual([]);
  });

  it('is found by search under the partnership, and no more once it is removed', async () => {
    const { desk, helen, partnershipId, write } = await aBoard();
    const found = async (words: string) => (await desk.ask('search.find', { words })).map(({ noun, id }) => [noun, id]);
    const { statementId } = await write('truth', 'Westmarsh was always last.');
    await desk.ask('partnerships.rewrite', { statementId, day: FRIDAY, text: 'Westmarsh was always last.', note: 'Three unsigned cards.' });
    const { standingId } = await desk.ask('partnerships.stand', { partnershipId, personId: helen, day: FRIDAY, stance: 'sceptical', words: 'Show me a ward that changed.' });
    for (const words of ['always last', 'unsigned', 'ward that changed']) expect(await found(words)).toEqual([['partnership', partnershipId]]);
    await desk.ask('partnerships.unstand', { standingId });
    await desk.ask('partnerships.unwrite', { statementId });
    for (const words of ['always last', 'unsigned', 'ward that changed']) expect(await found(words)).toEqual([]);
  });

  it('may be 50,000 characters long', async () => {
    const { write, page } = await aBoard();
    const long = 'Every bed that closes is an ambulance waiting. '.repeat(1_100).slice(0, 49_999) + '.';
    await write('purpose', long);
    expect((await page()).statements[0]?.text).toBe(long);
  });
});

describe('where a member stands', () => {
  it('is kept with the words they used, the latest first', async () => {
    const { desk, helen, partnershipId, member } = await aBoard();
    await desk.ask('partnerships.stand', { partnershipId, personId: helen, day: ago(5), stance: 'owns', words: 'Count me in.' });
    await desk.ask('partnerships.stand', { partnershipId, personId: helen, day: ago(90), stance: 'agrees', words: 'Very good.' });
    expect((await member(helen))?.standings).toMatchObject([
      { day: ago(5), stance: 'owns', words: 'Count me in.' },
      { day: ago(90), stance: 'agrees', words: 'Very good.' },
    ]);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Noted where Helen Carrow stands' });
    expect((await member(helen))?.standings).toMatchObject([{ stance: 'owns' }]);
  });

  it('is refused of somebody who is not a member, and of a day that has not come', async () => {
    const { desk, helen, stranger, partnershipId, page } = await aBoard();
    const before = await page();
    const standing = { partnershipId, day: FRIDAY, stance: 'owns' } as const;
    expect((await desk.refused('partnerships.stand', { ...standing, personId: stranger })).message).toBe('Fiona Reid is not a member of Place Board. Nothing has changed.');
    expect((await desk.refused('partnerships.stand', { ...standing, personId: helen, day: ago(-1) })).message).toContain('later than today');
    expect((await desk.refused('partnerships.stand', { ...standing, personId: 99 as PersonId })).kind).toBe('not-found');
    expect(await page()).toEqual(before);
  });

  it('stays with a member who left', async () => {
    const { desk, helen, tunde, partnershipId, member, page } = await aBoard();
    await desk.ask('partnerships.stand', { partnershipId, personId: helen, day: ago(5), stance: 'owns' });
    await desk.ask('partnerships.edit', { partnershipId, name: 'Place Board', members: [{ personId: helen, leftOn: ago(2) }, { personId: tunde }] });
    expect((await member(helen))?.standings).toHaveLength(1);
    expect((await page()).members.map(({ name }) => name)).toEqual(['Tunde Bakare', 'Helen Carrow']);
  });
});

describe('whom in it you have met alone', () => {
  it('is whom you met face to face with nobody else there', async () => {
    const { desk, helen, tunde, partnershipId, member } = await aBoard();
    const meet = (day: Day, mode: 'face-to-face' | 'video', ...who: readonly PersonId[]) =>
      desk.ask('meetings.save', { entries: [anEntry({ day, mode, partnershipId: who.length > 1 ? partnershipId : null, participants: who.map((personId) => withPerson(personId)) })] });
    await meet(ago(9), 'face-to-face', helen, tunde);
    await meet(ago(8), 'video', helen);
    expect((await member(helen))?.lastAlone).toBeNull();
    await meet(ago(30), 'face-to-face', helen);
    await meet(ago(7), 'face-to-face', helen);
    await meet(ago(-4), 'face-to-face', tunde);
    expect((await member(helen))?.lastAlone).toBe(ago(7));
    expect((await member(tunde))?.lastAlone).toBeNull();
  });
});

describe('when the group met', () => {
  it('is told of all its meetings, and of those that were not all business', async () => {
    const { desk, helen, tunde, partnershipId, page } = await aBoard();
    expect(await page()).toMatchObject({ lastMet: null, nextMeeting: null, lastOpen: null, nextOpen: null });
    const participants = [withPerson(helen), withPerson(tunde)];
    const meet = (day: Day, character: 'business' | 'open' | 'both') => desk.ask('meetings.save', { entries: [anEntry({ day, character, partnershipId, participants })] });
    await meet(ago(100), 'both');
    await meet(ago(60), 'open');
    await meet(ago(0), 'business');
    await meet(ago(-5), 'business');
    await meet(ago(-30), 'open');
    await meet(ago(-60), 'open');
    expect(await page()).toMatchObject({ lastMet: FRIDAY, nextMeeting: ago(-5), lastOpen: ago(60), nextOpen: ago(-30) });
  });
});

describe('a partnership that cannot be', () => {
  it.each([
    ['leaves before they join', (personId: PersonId) => [{ personId, joinedOn: ago(2), leftOn: ago(3) }], 'Somebody would leave before the day they joined.'],
    ['is a member twice at once', (personId: PersonId) => [{ personId }, { personId, joinedOn: ago(2) }], 'Somebody would be a member twice at once.'],
  ])('is refused, made or changed, when somebody %s', async (_, members, why) => {
    const { desk, helen, partnershipId, page } = await aBoard();
    const before = await page();
    for (const call of ['partnerships.add', 'partnerships.edit'] as const) {
      const fields = { name: 'Board', members: members(helen) };
      const failure = call === 'partnerships.add' ? await desk.refused(call, fields) : await desk.refused(call, { ...fields, partnershipId });
      expect(failure).toMatchObject({ kind: 'refused', message: `${why} Nothing has changed.` });
    }
    expect(await page()).toEqual(before);
    expect(await desk.ask('partnerships.list', {})).toHaveLength(1);
  });

  it('keeps somebody who left and came again', async () => {
    const { desk, helen, partnershipId, page } = await aBoard();
    await desk.ask('partnerships.edit', { partnershipId, name: 'Board', members: [{ personId: helen, leftOn: ago(30) }, { personId: helen, joinedOn: ago(2) }] });
    expect((await page()).members.map(({ leftOn }) => leftOn)).toEqual([null, ago(30)]);
  });

  it('is answered as not found by every call', async () => {
    const { desk } = await aBoard();
    const partnershipId = 99 as PartnershipId;
    for (const failure of [
      await desk.refused('partnerships.get', { partnershipId }),
      await desk.refused('partnerships.edit', { partnershipId, name: 'Board' }),
      await desk.refused('partnerships.remove', { partnershipId }),
      await desk.refused('partnerships.write', { partnershipId, kind: 'truth', day: FRIDAY, text: 'True.' }),
      await desk.refused('partnerships.takePrinciples', { partnershipId, day: FRIDAY, texts: ['People first.'] }),
    ]) {
      expect(failure.kind).toBe('not-found');
    }
  });

  it('says nothing of itself that is blank, or dated later than today', async () => {
    const { desk, partnershipId, write, page } = await aBoard();
    const { statementId } = await write('truth', 'True.');
    const before = await page();
    const given = { partnershipId, kind: 'purpose', day: FRIDAY } as const;
    expect((await desk.refused('partnerships.write', { ...given, text: ' \n' })).issues?.[0]?.path).toBe('text');
    expect((await desk.refused('partnerships.write', { ...given, day: ago(-1), text: 'Soon.' })).message).toContain('later than today');
    expect((await desk.refused('partnerships.rewrite', { statementId, day: ago(-1), text: 'Soon.' })).message).toContain('later than today');
    expect((await desk.refused('partnerships.takePrinciples', { partnershipId, day: ago(-1), texts: ['Soon.'] })).message).toContain('later than today');
    expect((await desk.refused('partnerships.takePrinciples', { partnershipId, day: FRIDAY, texts: [] })).kind).toBe('invalid-input');
    expect(await page()).toEqual(before);
  });
});

describe('deleting a partnership', () => {
  it('takes all it says with it, and undo brings all of it back', async () => {
    const { desk, helen, partnershipId, write, page } = await aBoard();
    await write('purpose', 'First.');
    await desk.ask('partnerships.stand', { partnershipId, personId: helen, day: FRIDAY, stance: 'owns', words: 'Mine.' });
    const before = await page();
    await desk.ask('partnerships.remove', { partnershipId });
    await desk.ask('undo.undo', {});
    expect(await page()).toEqual(before);
  });
});
