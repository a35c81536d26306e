import { describe, expect, it } from 'vitest';
import { readReview } from '../../db/repositories/reviews.ts';
import { reviewPage } from '../../main/app/review-page.ts';
import { addDays, day } from '../../main/domain/day.ts';
import type { PersonId, ReviewId } from '../../main/domain/id.ts';
import { FACTORS } from '../../main/domain/meeting.ts';
import { questionsFor } from '../../main/domain/reviews/questions.ts';
import type { InputOf } from '../../preload/contract.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

type Deed = InputOf<'reviews.decide'>['deed'];

const MONDAY = addDays(FRIDAY, 3);
const NEXT_TUESDAY = addDays(FRIDAY, 4);

/** Someone of the inner ring whom you have not seen for 71 days. */
async function aNeglected(desk: DeskUnderTest, name = 'Helen Carrow'): Promise<PersonId> {
  const { personId } = await desk.ask('people.add', { name, ring: 'inner' });
  await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -71), participants: [withPerson(personId)] })] });
  return personId;
}

/** A desk at which this week's review is begun and one person asks. */
async function aReview(on = FRIDAY): Promise<{ desk: DeskUnderTest; reviewId: ReviewId; helen: PersonId }> {
  const desk = aDesk(on);
  const helen = await aNeglected(desk);
  const { reviewId } = await desk.ask('reviews.begin', {});
  return { desk, reviewId, helen };
}

const plan = (personId: PersonId, on = NEXT_TUESDAY): Deed => ({
  call: 'meetings.save',
  input: { entries: [anEntry({ day: on, place: 'her office', source: 'form', participants: [withPerson(personId)] })] },
});

const decide = (desk: DeskUnderTest, reviewId: ReviewId, personId: PersonId, deed: Deed) =>
  desk.ask('reviews.decide', { reviewId, subject: 'person', subjectId: personId, deed });

const peopleOf = async (desk: DeskUnderTest, reviewId: ReviewId) =>
  (await desk.ask('reviews.get', { reviewId })).people.map(({ name, decision, carried }) => ({ name, decision: decision?.decision ?? null, carried }));

describe('the review of a week', () => {
  it('is begun once: a second one of the same week is the first', async () => {
    const { desk, reviewId } = await aReview();
    expect(await desk.ask('reviews.begin', {})).toEqual({ reviewId });
    desk.turnTo(addDays(FRIDAY, 2));
    expect(await desk.ask('reviews.begin', {})).toEqual({ reviewId });
    expect(await desk.ask('reviews.list', {})).toMatchObject([{ id: reviewId, year: 2026, week: 47, begunOn: FRIDAY, step: 'unlogged', decisions: 0 }]);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Began the review of week 47' });
    expect(await desk.ask('reviews.list', {})).toEqual([]);
  });

  it('begun on Sunday night and finished on Monday is still that week’s', async () => {
    const { desk, reviewId } = await aReview(addDays(FRIDAY, 2));
    desk.turnTo(MONDAY);
    expect(await desk.ask('reviews.current', {})).toMatchObject({ week: { year: 2026, week: 48 }, current: null, leftOpen: { id: reviewId, week: 47 } });
    await desk.ask('reviews.finish', { reviewId });
    expect(await desk.ask('reviews.get', { reviewId })).toMatchObject({
      review: { week: 47, finishedOn: MONDAY, step: 'finish' },
      days: { from: '2026-11-16', to: '2026-11-22', nextFrom: '2026-11-23', nextTo: '2026-11-29' },
    });
    expect(await desk.ask('reviews.current', {})).toMatchObject({ current: null, leftOpen: null, past: [{ id: reviewId }] });
  });

  it('knows week 53, and that the week after it is the first of the next year', async () => {
    const desk = aDesk(day('2027-01-03'));
    const { reviewId } = await desk.ask('reviews.begin', {});
    expect(await desk.ask('reviews.get', { reviewId })).toMatchObject({
      review: { year: 2026, week: 53 },
      days: { from: '2026-12-28', to: '2027-01-03', nextFrom: '2027-01-04', nextTo: '2027-01-10' },
    });
    desk.turnTo(day('2027-01-04'));
    const next = await desk.ask('reviews.begin', {});
    expect(next.reviewId).not.toBe(reviewId);
    expect(await desk.ask('reviews.list', {})).toMatchObject([{ year: 2027, week: 1 }, { year: 2026, week: 53 }]);
  });

  it('remembers where one was, which is no step to undo', async () => {
    const { desk, reviewId } = await aReview();
    await desk.ask('reviews.goTo', { reviewId, step: 'conflicts' });
    expect((await desk.ask('reviews.current', {})).current).toMatchObject({ step: 'conflicts' });
    expect((await desk.ask('undo.state', {})).undo).toBe('Began the review of week 47');
  });

  it('is finished with things undecided, and opened again', async () => {
    const { desk, reviewId } = await aReview();
    await desk.ask('reviews.finish', { reviewId });
    expect(await peopleOf(desk, reviewId)).toEqual([{ name: 'Helen Carrow', decision: null, carried: false }]);
    await desk.ask('reviews.reopen', { reviewId });
    expect(await desk.ask('reviews.get', { reviewId })).toMatchObject({ review: { finishedOn: null } });
    expect((await desk.ask('undo.undo', {})).label).toBe('Reopened the review of week 47');
    expect((await desk.ask('undo.undo', {})).label).toBe('Finished the review of week 47');
    expect(await desk.ask('reviews.get', { reviewId })).toMatchObject({ review: { finishedOn: null, step: 'unlogged' } });
  });

  it('counts what waits in each step, and less of it as it is decided', async () => {
    const { desk, reviewId, helen } = await aReview();
    await aNeglected(desk, 'Joseph Thackeray');
    expect((await desk.ask('reviews.current', {})).waiting).toEqual({ unlogged: 0, people: 2, conflicts: 0, commitments: 0 });
    await decide(desk, reviewId, helen, { call: 'leave' });
    expect((await desk.ask('reviews.current', {})).waiting.people).toBe(1);
  });

  it('shows what was done in its week and what is planned for the next', async () => {
    const { desk, reviewId, helen } = await aReview();
    const { commitmentId } = await desk.ask('commitments.add', { direction: 'mine', what: 'send the data', madeOn: addDays(FRIDAY, -20) });
    await desk.ask('commitments.settle', { commitmentId, as: 'kept' });
    const { conflictId } = await desk.ask('conflicts.add', { title: 'Step-down beds', day: addDays(FRIDAY, -30), parties: [{ kind: 'person', personId: helen }] });
    await desk.ask('conflicts.addEntry', { conflictId, day: addDays(FRIDAY, -1), text: 'We spoke of it.', movement: 'forward' });
    for (const on of [-5, -4, 0, 1, 3, 9, 10]) await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, on), participants: [withPerson(helen)] })] });
    const { done, planned } = await desk.ask('reviews.get', { reviewId });
    expect(done.meetings.map((meeting) => meeting.day)).toEqual(['2026-11-16', '2026-11-20']);
    expect(done.settled).toMatchObject([{ id: commitmentId, state: 'kept' }]);
    expect(done.talks).toMatchObject([{ conflictId, title: 'Step-down beds', text: 'We spoke of it.', movement: 'forward' }]);
    expect(planned.map((meeting) => meeting.day)).toEqual(['2026-11-23', '2026-11-29']);
  });
});

describe('a decision', () => {
  it('does the deed and keeps what was decided as one step, which undo takes back and redo makes again', async () => {
    const { desk, reviewId, helen } = await aReview();
    const before = await desk.ask('reviews.get', { reviewId });
    await decide(desk, reviewId, helen, plan(helen));
    const after = await desk.ask('reviews.get', { reviewId });
    expect(after.people).toMatchObject([
      { row: null, name: 'Helen Carrow', decision: { decision: 'planned', said: 'Planned for Tuesday 24 November, at her office.', day: FRIDAY, meetingId: after.planned[0]?.id } },
    ]);
    expect((await desk.ask('undo.undo', {})).label).toBe('Helen Carrow: planned for Tuesday 24 November, at her office');
    expect(await desk.ask('reviews.get', { reviewId })).toEqual(before);
    await desk.ask('undo.redo', {});
    expect(await desk.ask('reviews.get', { reviewId })).toEqual(after);
  });

  it('of every kind goes back and comes again, and the latest about a thing takes the place of the one before', async () => {
    const { desk, reviewId, helen } = await aReview();
    const { conflictId } = await desk.ask('conflicts.add', { title: 'Step-down beds', day: addDays(FRIDAY, -30), parties: [{ kind: 'person', personId: helen }] });
    const { commitmentId } = await desk.ask('commitments.add', { direction: 'mine', what: 'send the data', madeOn: addDays(FRIDAY, -20), dueOn: FRIDAY });
    const person = { subject: 'person', subjectId: helen } as const;
    const conflict = { subject: 'conflict', subjectId: conflictId } as const;
    const commitment = { subject: 'commitment', subjectId: commitmentId } as const;
    const decisions: readonly (Omit<InputOf<'reviews.decide'>, 'reviewId'> & { readonly as: string })[] = [
      { ...person, as: 'left', deed: { call: 'leave' } },
      { ...person, as: 'planned', deed: plan(helen) },
      { ...person, as: 'promised', deed: { call: 'commitments.add', input: { direction: 'mine', what: 'call her', with: { kind: 'person', personId: helen } } } },
      { ...person, as: 'snoozed', deed: { call: 'snoozes.set', input: { rule: 'clock', ...person, until: MONDAY } } },
      { ...person, as: 'rhythm', deed: { call: 'people.edit', input: { personId: helen, rhythm: { kind: 'days', days: 45 } } } },
      { ...conflict, as: 'dated', deed: { call: 'conflicts.setNext', input: { conflictId, nextOn: NEXT_TUESDAY } } },
      { ...conflict, as: 'dated', deed: { call: 'conflicts.addEntry', input: { conflictId, day: FRIDAY, text: 'We spoke.', movement: 'none' } } },
      { ...conflict, as: 'moved', deed: { call: 'conflicts.move', input: { conflictId, to: 'surfaced', day: FRIDAY, text: 'Over tea.', personIds: [helen], nextOn: day('2026-12-02') } } },
      { ...commitment, as: 'dated', deed: { call: 'commitments.moveDay', input: { commitmentId, dueOn: MONDAY } } },
      { ...commitment, as: 'settled', deed: { call: 'commitments.settle', input: { commitmentId, as: 'released' } } },
    ];
    const pages = [await desk.ask('reviews.get', { reviewId })];
    for (const { as, ...decision } of decisions) {
      await desk.ask('reviews.decide', { reviewId, ...decision });
      const page = await desk.ask('reviews.get', { reviewId });
      expect(page.review.decisions.filter(({ subject }) => subject === decision.subject)).toMatchObject([{ decision: as }]);
      pages.push(page);
    }
    for (let at = decisions.length; at > 0; at -= 1) {
      await desk.ask('undo.undo', {});
      expect(await desk.ask('reviews.get', { reviewId })).toEqual(pages[at - 1]);
    }
    for (let at = 1; at <= decisions.length; at += 1) {
      await desk.ask('undo.redo', {});
      expect(await desk.ask('reviews.get', { reviewId })).toEqual(pages[at]);
    }
  });

  it('can be taken back a hundred deep', async () => {
    const { desk, reviewId, helen } = await aReview();
    const before = await desk.ask('reviews.get', { reviewId });
    for (let days = 1; days <= 100; days += 1) {
      await decide(desk, reviewId, helen, { call: 'snoozes.set', input: { rule: 'clock', subject: 'person', subjectId: helen, until: addDays(FRIDAY, days) } });
    }
    const after = await desk.ask('reviews.get', { reviewId });
    for (let step = 0; step < 100; step += 1) await desk.ask('undo.undo', {});
    expect(await desk.ask('reviews.get', { reviewId })).toEqual(before);
    for (let step = 0; step < 100; step += 1) await desk.ask('undo.redo', {});
    expect(await desk.ask('reviews.get', { reviewId })).toEqual(after);
  });

  it('whose deed is refused saves nothing and is no step, where one that is done would be', async () => {
    const { desk, reviewId, helen } = await aReview();
    const before = { page: await desk.ask('reviews.get', { reviewId }), undo: await desk.ask('undo.state', {}), revision: desk.journal.revision() };
    const snoozeUntil = (until: typeof FRIDAY): Deed => ({ call: 'snoozes.set', input: { rule: 'clock', subject: 'person', subjectId: helen, until } });
    const failure = await desk.refused('reviews.decide', { reviewId, subject: 'person', subjectId: helen, deed: snoozeUntil(FRIDAY) });
    expect(failure).toEqual(await desk.refused('snoozes.set', { rule: 'clock', subject: 'person', subjectId: helen, until: FRIDAY }));
    expect({ page: await desk.ask('reviews.get', { reviewId }), undo: await desk.ask('undo.state', {}), revision: desk.journal.revision() }).toEqual(before);
    await decide(desk, reviewId, helen, snoozeUntil(MONDAY));
    expect(desk.journal.revision()).toBe(before.revision + 1);
  });

  it('can be made anew: what came of the first stands', async () => {
    const { desk, reviewId, helen } = await aReview();
    await decide(desk, reviewId, helen, plan(helen));
    await desk.ask('reviews.reconsider', { reviewId, subject: 'person', subjectId: helen });
    const page = await desk.ask('reviews.get', { reviewId });
    expect(page.review.decisions).toEqual([]);
    expect(page.planned).toHaveLength(1);
    expect((await desk.ask('undo.undo', {})).label).toBe('Took the decision about Helen Carrow out of the review');
    expect((await desk.ask('reviews.get', { reviewId })).review.decisions).toHaveLength(1);
  });

  it('is undecided again once the meeting it became is deleted, and its words are still read', async () => {
    const { desk, reviewId, helen } = await aReview();
    await decide(desk, reviewId, helen, plan(helen));
    const [meeting] = (await desk.ask('reviews.get', { reviewId })).planned;
    if (meeting === undefined) throw new Error('Nothing was planned');
    await desk.ask('meetings.remove', { meetingId: meeting.id });
    expect(await peopleOf(desk, reviewId)).toEqual([{ name: 'Helen Carrow', decision: null, carried: false }]);
    expect((await desk.ask('reviews.get', { reviewId })).review.decisions).toMatchObject([{ said: 'Planned for Tuesday 24 November, at her office.' }]);
    await desk.ask('undo.undo', {});
    expect(await peopleOf(desk, reviewId)).toEqual([{ name: 'Helen Carrow', decision: 'planned', carried: false }]);
  });

  it('about someone since deleted still reads', async () => {
    const { desk, reviewId, helen } = await aReview();
    await decide(desk, reviewId, helen, { call: 'leave' });
    await desk.ask('people.remove', { personId: helen });
    expect((await desk.ask('reviews.get', { reviewId })).people).toMatchObject([{ name: 'Someone no longer in the journal', decision: { said: 'Left this week.' } }]);
  });

  it('about someone who turns out to be another goes to that one', async () => {
    const { desk, reviewId, helen } = await aReview();
    const twin = await aNeglected(desk, 'H. Carrow');
    await decide(desk, reviewId, twin, plan(twin));
    await desk.ask('people.merge', { keep: helen, gone: twin });
    expect(await peopleOf(desk, reviewId)).toEqual([{ name: 'Helen Carrow', decision: 'planned', carried: false }]);
    await desk.ask('undo.undo', {});
    expect((await peopleOf(desk, reviewId)).map(({ name, decision }) => [name, decision])).toEqual([['H. Carrow', 'planned'], ['Helen Carrow', null]]);
  });

  it('about nobody, or in no review, is refused', async () => {
    const { desk, reviewId, helen } = await aReview();
    expect((await desk.refused('reviews.decide', { reviewId, subject: 'person', subjectId: 999, deed: { call: 'leave' } })).kind).toBe('not-found');
    expect((await desk.refused('reviews.decide', { reviewId: 999 as ReviewId, subject: 'person', subjectId: helen, deed: { call: 'leave' } })).kind).toBe('not-found');
  });
});

describe('what a review leaves', () => {
  it('is carried into the next, over a week that was skipped', async () => {
    const { desk, reviewId, helen } = await aReview();
    await aNeglected(desk, 'Joseph Thackeray');
    const snoozed = await aNeglected(desk, 'Anneliese Vogel');
    await decide(desk, reviewId, helen, { call: 'leave' });
    await decide(desk, reviewId, snoozed, { call: 'snoozes.set', input: { rule: 'clock', subject: 'person', subjectId: snoozed, until: addDays(FRIDAY, 8) } });
    await desk.ask('reviews.finish', { reviewId });
    desk.turnTo(addDays(FRIDAY, 14));
    const { personId: late } = await desk.ask('people.add', { name: 'Zainab Hussain', ring: 'inner' });
    await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -20), participants: [withPerson(late)] })] });
    const next = await desk.ask('reviews.begin', {});
    expect((await peopleOf(desk, next.reviewId)).toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Anneliese Vogel', decision: null, carried: false },
      { name: 'Helen Carrow', decision: null, carried: true },
      { name: 'Joseph Thackeray', decision: null, carried: true },
      { name: 'Zainab Hussain', decision: null, carried: false },
    ]);
  });

  it('of entries without a sentence is carried too', async () => {
    const desk = aDesk();
    const { reviewId } = await desk.ask('reviews.begin', {});
    await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -1), source: 'calendar' }), anEntry({ source: 'calendar' })] });
    expect((await desk.ask('reviews.get', { reviewId })).unlogged).toEqual([{ day: addDays(FRIDAY, -1), count: 1 }, { day: FRIDAY, count: 1 }]);
    desk.turnTo(addDays(FRIDAY, 14));
    const next = await desk.ask('reviews.begin', {});
    expect((await desk.ask('reviews.get', { reviewId: next.reviewId })).unlogged).toHaveLength(2);
    desk.turnTo(addDays(FRIDAY, 70));
    expect((await desk.ask('reviews.current', {})).waiting.unlogged).toBe(0);
  });

  it('is not shown in a review that is past: that reads as it was', async () => {
    const { desk, reviewId, helen } = await aReview();
    await aNeglected(desk, 'Joseph Thackeray');
    await decide(desk, reviewId, helen, { call: 'leave' });
    await desk.ask('reviews.finish', { reviewId });
    desk.turnTo(MONDAY);
    expect(await peopleOf(desk, reviewId)).toEqual([{ name: 'Helen Carrow', decision: 'left', carried: false }]);
  });
});

describe('an answer', () => {
  it('is kept as it is typed, up to and past 50,000 characters, and is no step to undo', async () => {
    const { desk, reviewId } = await aReview();
    const [first] = questionsFor({ year: 2026, week: 47 });
    if (first === undefined) throw new Error('No question');
    const answer = ' “Ours.”\n'.repeat(6_000);
    await desk.ask('reviews.answer', { reviewId, ...first, answer });
    const { questions } = await desk.ask('reviews.get', { reviewId });
    expect(questions.map(({ factor }) => factor)).toEqual([...FACTORS]);
    expect(questions[0]).toEqual({ ...first, answer });
    expect(questions[1]?.answer).toBe('');
    expect((await desk.ask('undo.state', {})).undo).toBe('Began the review of week 47');
    await desk.ask('reviews.answer', { reviewId, ...first, answer: '' });
    expect((await desk.ask('reviews.get', { reviewId })).review.answers).toEqual([]);
  });

  it('keeps the question as it was asked', async () => {
    const { desk, reviewId } = await aReview();
    await desk.ask('reviews.answer', { reviewId, factor: 2, question: 'Who did you miss?', answer: 'Helen.' });
    expect((await desk.ask('reviews.get', { reviewId })).questions[1]).toEqual({ factor: 2, question: 'Who did you miss?', answer: 'Helen.' });
  });

  it('comes back with its review when deleting that is undone, and goes and comes with its beginning', async () => {
    const { desk, reviewId, helen } = await aReview();
    await decide(desk, reviewId, helen, { call: 'leave' });
    await desk.ask('reviews.answer', { reviewId, factor: 1, question: 'What for?', answer: 'For the place.' });
    await desk.ask('reviews.goTo', { reviewId, step: 'questions' });
    const before = await desk.ask('reviews.get', { reviewId });
    await desk.ask('reviews.remove', { reviewId });
    expect((await desk.refused('reviews.get', { reviewId })).kind).toBe('not-found');
    await desk.ask('undo.undo', {});
    expect(await desk.ask('reviews.get', { reviewId })).toEqual(before);
    await desk.ask('undo.undo', {});
    await desk.ask('undo.undo', {});
    expect(await desk.ask('reviews.list', {})).toEqual([]);
    await desk.ask('undo.redo', {});
    await desk.ask('undo.redo', {});
    expect(await desk.ask('reviews.get', { reviewId })).toEqual(before);
  });
});

describe('the page of a review', () => {
  /** How often a page asks the journal for something. */
  async function queriesFor(people: number): Promise<number> {
    const desk = aDesk();
    const { reviewId } = await desk.ask('reviews.begin', {});
    for (let n = 0; n < people; n += 1) {
      const personId = await aNeglected(desk, `Person ${n}`);
      const { conflictId } = await desk.ask('conflicts.add', { title: `Conflict ${n}`, day: addDays(FRIDAY, -40), parties: [{ kind: 'person', personId }] });
      const { commitmentId } = await desk.ask('commitments.add', { direction: 'mine', what: `promise ${n}`, madeOn: addDays(FRIDAY, -20), dueOn: FRIDAY });
      await desk.ask('meetings.save', { entries: [anEntry({ participants: [withPerson(personId)], mode: 'video' })] });
      await decide(desk, reviewId, personId, plan(personId));
      await desk.ask('reviews.decide', { reviewId, subject: 'conflict', subjectId: conflictId, deed: { call: 'leave' } });
      await desk.ask('reviews.decide', { reviewId, subject: 'commitment', subjectId: commitmentId, deed: { call: 'leave' } });
    }
    const review = readReview(desk.journal.read, reviewId);
    if (review === null) throw new Error('No review');
    let queries = 0;
    const counting = new Proxy(desk.journal.read, {
      get: (target, name) => {
        queries += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const page = reviewPage(counting, review, FRIDAY);
    expect([page.people.length, page.conflicts.length, page.commitments.length, page.done.meetings.length, page.planned.length]).toEqual(Array.from({ length: 5 }, () => people));
    return queries;
  }

  it('asks the journal as often for twenty of everything as for two', async () => {
    expect(await queriesFor(20)).toBe(await queriesFor(2));
  });
});

describe('the calendar of a review', () => {
  it('holds what is planned from tomorrow to the end of next week, and is saved under the week’s name', async () => {
    const { desk, reviewId, helen } = await aReview();
    for (const on of [0, 1, 4, 9, 10]) await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, on), title: 'Winter beds', text: 'Ask gently.', participants: [withPerson(helen)] })] });
    const file = await desk.ask('reviews.calendar', { reviewId });
    expect(file).toMatchObject({ fileName: 'rapport-2026-week-48.ics', meetings: 3 });
    expect(file.text.match(/DTSTART;VALUE=DATE:\d+/gu)).toEqual(['20261121', '20261124', '20261129'].map((on) => `DTSTART;VALUE=DATE:${on}`));
    expect(file.text).not.toMatch(/winter|gently/iu);
    expect(await desk.ask('reviews.saveCalendar', { reviewId })).toEqual({ saved: '/home/user/rapport-2026-week-48.ics' });
    expect(desk.saved.get('rapport-2026-week-48.ics')).toBe(file.text);
    expect(await desk.ask('reviews.calendar', { reviewId })).toEqual(file);
  });

  it('is not saved when nothing is planned', async () => {
    const { desk, reviewId } = await aReview();
    expect((await desk.refused('reviews.saveCalendar', { reviewId })).kind).toBe('refused');
    expect(desk.saved.size).toBe(0);
  });

  it('knows each meeting by a mark that no other journal gives it', async () => {
    const one = aDesk();
    expect(one.journal.markFor('meeting 1')).toBe(one.journal.markFor('meeting 1'));
    expect(one.journal.markFor('meeting 1')).not.toBe(one.journal.markFor('meeting 2'));
    expect(one.journal.markFor('meeting 1')).toMatch(/^[0-9a-f]{32}$/u);
  });
});
