import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../main/domain/day.ts';
import type { Entry } from '../../main/domain/entry.ts';
import type { CommitmentId, ConflictId, PersonId } from '../../main/domain/id.ts';
import { RULES, type Rule, snoozeKeyOf } from '../../main/domain/nudge.ts';
import type { Ring } from '../../main/domain/person.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const ago = (days: number): Day => addDays(FRIDAY, -days);

/** Does something as if it were an earlier day. */
async function back<T>(desk: DeskUnderTest, days: number, does: () => Promise<T>): Promise<T> {
  desk.turnTo(ago(days));
  const done = await does();
  desk.turnTo(FRIDAY);
  return done;
}

const known = async (desk: DeskUnderTest, ring: Ring = 'key', name = 'Helen Carrow'): Promise<PersonId> =>
  (await back(desk, 400, () => desk.ask('people.add', { name, ring }))).personId;

const meet = (desk: DeskUnderTest, id: PersonId, daysAgo: number, but: Partial<Entry> = {}) =>
  desk.ask('meetings.save', { entries: [anEntry({ day: ago(daysAgo), participants: [withPerson(id)], ...but })] });

/** A difference with someone in touch, noticed some days ago. */
async function aDifference(desk: DeskUnderTest, daysAgo: number): Promise<ConflictId> {
  const personId = await known(desk);
  await meet(desk, personId, 3, { character: 'open' });
  const added = await desk.ask('conflicts.add', { title: 'Who pays for beds', day: ago(daysAgo), parties: [{ kind: 'person', personId }] });
  return added.conflictId;
}

async function aPromise(desk: DeskUnderTest, direction: 'mine' | 'theirs', dueAgo: number): Promise<CommitmentId> {
  const personId = await known(desk);
  await meet(desk, personId, 3, { character: 'open' });
  const what = 'Send the figures';
  return (await desk.ask('commitments.add', { direction, what, with: { kind: 'person', personId }, madeOn: ago(30), dueOn: ago(dueAgo) })).commitmentId;
}

const aPost = (personId: PersonId, startedAgo: number, endedAgo: number | null = null) => ({
  personId,
  title: 'Medical director',
  organisation: { name: 'Northfield Hospitals' },
  startedOn: ago(startedAgo),
  endedOn: endedAgo === null ? null : ago(endedAgo),
});

interface Story {
  readonly rule: Rule;
  /** Makes it speak. The last thing done is a meeting where it is one that makes it. */
  readonly arrange: (desk: DeskUnderTest) => Promise<(desk: DeskUnderTest) => Promise<unknown>>;
  readonly byMeeting?: true;
}

/** For each rule: what makes it speak, and what answers it. */
const STORIES: readonly Story[] = [
  {
    rule: 'overdue',
    arrange: async (desk) => {
      const helen = await known(desk, 'inner');
      await meet(desk, helen, 71);
      return () => meet(desk, helen, 0);
    },
    byMeeting: true,
  },
  {
    rule: 'never-met',
    arrange: async (desk) => {
      const helen = await known(desk);
      return () => meet(desk, helen, 0);
    },
  },
  {
    rule: 'new-in-post',
    arrange: async (desk) => {
      const helen = await known(desk);
      await meet(desk, helen, 20);
      await desk.ask('posts.add', aPost(helen, 10));
      return () => meet(desk, helen, 0);
    },
  },
  {
    rule: 'remote-drift',
    arrange: async (desk) => {
      const helen = await known(desk);
      await meet(desk, helen, 40);
      for (const daysAgo of [30, 20, 10]) await meet(desk, helen, daysAgo, { mode: 'video' });
      return () => meet(desk, helen, 0);
    },
    byMeeting: true,
  },
  {
    rule: 'only-business',
    arrange: async (desk) => {
      const helen = await known(desk);
      for (const daysAgo of [50, 30, 5]) await meet(desk, helen, daysAgo);
      return () => meet(desk, helen, 0, { character: 'open' });
    },
    byMeeting: true,
  },
  {
    rule: 'unhelpful',
    arrange: async (desk) => {
      const helen = await known(desk);
      for (const daysAgo of [90, 60, 30, 5]) await meet(desk, helen, daysAgo, { character: 'open' });
      return () => desk.ask('commitments.add', { direction: 'mine', kind: 'help', what: 'Lend a nurse', with: { kind: 'person', personId: helen } });
    },
    byMeeting: true,
  },
  {
    rule: 'quiet-agreement',
    arrange: async (desk) => {
      const helen = await known(desk);
      for (const daysAgo of [300, 240, 180, 120, 60, 5]) await meet(desk, helen, daysAgo, { character: 'open' });
      return () => desk.ask('conflicts.add', { title: 'Beds', day: FRIDAY, parties: [{ kind: 'person', personId: helen }] });
    },
    byMeeting: true,
  },
  {
    rule: 'purpose-untested',
    arrange: async (desk) => {
      const helen = await known(desk);
      const { partnershipId } = await desk.ask('partnerships.add', { name: 'Vale', members: [{ personId: helen }] });
      await meet(desk, helen, 200, { partnershipId });
      return () => meet(desk, helen, 0, { partnershipId, factors: [1] });
    },
    byMeeting: true,
  },
  {
    rule: 'moved-on',
    arrange: async (desk) => {
      const helen = await known(desk);
      const luke = await known(desk, 'wider', 'Luke Tranter');
      await desk.ask('commitments.add', { direction: 'mine', what: 'Send it', with: { kind: 'person', personId: helen }, madeOn: ago(30) });
      await desk.ask('posts.add', aPost(helen, 900, 5));
      return () => desk.ask('posts.add', { ...aPost(luke, 3), title: 'medical  Director' });
    },
  },
  {
    rule: 'next-conversation',
    arrange: async (desk) => {
      const conflictId = await aDifference(desk, 10);
      await back(desk, 5, () => desk.ask('conflicts.setNext', { conflictId, nextOn: ago(1) }));
      return () => desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'We talked.' });
    },
  },
  {
    rule: 'stuck',
    arrange: async (desk) => {
      const conflictId = await aDifference(desk, 20);
      for (const daysAgo of [12, 8, 4]) await desk.ask('conflicts.addEntry', { conflictId, day: ago(daysAgo), text: 'Again.', movement: 'none' });
      return () => desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'At last.', movement: 'forward' });
    },
  },
  {
    rule: 'festering',
    arrange: async (desk) => {
      const conflictId = await aDifference(desk, 30);
      return () => desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'We talked.' });
    },
  },
  {
    rule: 'promise-due',
    arrange: async (desk) => {
      const commitmentId = await aPromise(desk, 'mine', -3);
      return () => desk.ask('commitments.settle', { commitmentId, as: 'kept' });
    },
  },
  {
    rule: 'waiting',
    arrange: async (desk) => {
      const commitmentId = await aPromise(desk, 'theirs', 8);
      return () => desk.ask('commitments.settle', { commitmentId, as: 'kept' });
    },
  },
];

const asking = (desk: DeskUnderTest) => desk.ask('nudges.list', {});
const rulesIn = (rows: Awaited<ReturnType<typeof asking>>): readonly Rule[] => rows.flatMap(({ lead, also }) => [lead.rule, ...also.map(({ rule }) => rule)]);

describe('a rule at the desk', () => {
  it('has a story, each of them', () => {
    expect(STORIES.map(({ rule }) => rule).toSorted()).toEqual([...RULES].toSorted());
  });

  it.each(STORIES)('$rule: speaks from what was logged, is silent once it is answered, and speaks as before when the answer is undone', async ({ rule, arrange }) => {
    const desk = aDesk();
    const answer = await arrange(desk);
    const before = await asking(desk);
    expect(rulesIn(before)).toContain(rule);
    await answer(desk);
    const after = await asking(desk);
    expect(rulesIn(after)).not.toContain(rule);
    await desk.ask('undo.undo', {});
    expect(await asking(desk)).toEqual(before);
    await desk.ask('undo.redo', {});
    expect(await asking(desk)).toEqual(after);
  });

  it.each(STORIES.filter(({ byMeeting }) => byMeeting))('$rule: goes with the meeting that made it speak, and comes back with it', async ({ rule, arrange }) => {
    const desk = aDesk();
    await arrange(desk);
    const before = await asking(desk);
    await desk.ask('undo.undo', {});
    expect(rulesIn(await asking(desk))).not.toContain(rule);
    await desk.ask('undo.redo', {});
    expect(await asking(desk)).toEqual(before);
  });

  it.each(STORIES)('$rule: is silent while it is snoozed, until its day; and when it is turned off', async ({ rule, arrange }) => {
    const desk = aDesk();
    await arrange(desk);
    const nudge = (await asking(desk)).flatMap(({ lead, also }) => [lead, ...also]).find((one) => one.rule === rule);
    if (nudge === undefined) throw new Error(`${rule} does not speak`);
    await desk.ask('snoozes.set', { ...snoozeKeyOf(nudge), until: addDays(FRIDAY, 2) });
    expect(rulesIn(await asking(desk))).not.toContain(rule);
    desk.turnTo(addDays(FRIDAY, 2));
    expect(rulesIn(await asking(desk))).toContain(rule);
    await desk.ask('settings.save', { nudges: { off: [rule] } });
    expect(rulesIn(await asking(desk))).not.toContain(rule);
  });
});
