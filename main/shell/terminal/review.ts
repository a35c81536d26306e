import type { ReviewDesk, ReviewItem, ReviewPage } from '../../../preload/contract/reviews.ts';
import type { Day } from '../../domain/day.ts';
import { sayPlanned, sayWeekDone } from '../../domain/reviews/recap.ts';
import { progressOf, sayStep } from '../../domain/reviews/steps.ts';
import { nextWeek, sayWeek } from '../../domain/reviews/week.ts';
import { sayCount } from '../../domain/words.ts';
import { saveNew } from '../save-file.ts';
import { ask, type Command, type Desk, Failed, type Found } from './desk.ts';
import { count, table } from './table.ts';

/** Where the week stands: each step with what waits in it, and what was decided. */
export const review: Command = {
  usage: 'review [--ics FILE]  say where the week stands; --ics saves what is planned as a calendar',
  needs: 'an open journal',
  run: async (line, desk) => {
    const week = await ask(desk, 'reviews.current', {});
    if (line.ics !== null) return saveCalendar(week, line.ics, desk);
    const page = week.current === null ? null : await ask(desk, 'reviews.get', { reviewId: week.current.id });
    return { data: { ...week, page }, words: page === null ? sayNotBegun(week, desk.today) : sayBegun(page, desk.today) };
  },
};

function sayNotBegun({ week, waiting, leftOpen }: ReviewDesk, today: Day): string {
  const steps = (['unlogged', 'people', 'conflicts', 'commitments'] as const).map((step) => ['', sayStep(step), sayWaiting(step, waiting[step])]);
  return [
    `The review of ${sayWeek(week, today)} is not begun.`,
    ...(leftOpen === null ? [] : [`The one of ${sayWeek(leftOpen, today)} was left open.`]),
    '',
    table(steps),
  ].join('\n');
}

const sayWaiting = (step: keyof ReviewDesk['waiting'], waiting: number): string =>
  waiting === 0 ? 'nothing waits' : `${sayCount(waiting)} ${step === 'unlogged' ? 'without a sentence' : 'to decide'}`;

function sayBegun(page: ReviewPage, today: Day): string {
  const marks = { done: '✓', here: '›', ahead: ' ' } as const;
  const state = page.review.finishedOn === null ? 'begun' : 'finished';
  const items = [...page.people, ...page.conflicts, ...page.commitments];
  const parts = [
    [`The review of ${sayWeek(page.review, today)} is ${state}.`, '', table(progressOf(page, today).map(({ step, state: at, words }) => [marks[at], sayStep(step), words]))],
    paragraph('Decided', items.filter(({ decision }) => decision !== null).map((item) => [item.name, item.decision?.said ?? ''])),
    paragraph('To decide', items.filter(({ decision }) => decision === null).map((item) => [item.name, sayWhence(item)])),
    ['This week', ...sayWeekDone(page.done).map((sentence) => `  ${sentence}`)],
    paragraph(`Planned for ${sayWeek(nextWeek(page.review), today)}`, page.planned.map((meeting) => [sayPlanned(meeting, today)])),
  ];
  return parts.flatMap((part, at) => (part.length === 0 ? [] : at === 0 ? part : ['', ...part])).join('\n');
}

const sayWhence = ({ carried }: ReviewItem): string => (carried ? 'carried from the review before' : '');

const paragraph = (heading: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [heading, table(rows.map((row) => ['', ...row]))];

/** Saves the planned meetings as a calendar file where nothing is yet, or prints it for ‘-’. */
async function saveCalendar({ current }: ReviewDesk, path: string, desk: Desk): Promise<Found> {
  if (current === null) {
    throw new Failed({ kind: 'refused', message: 'This week’s review is not begun, so there is no calendar of it. Begin it in the window, or with ‘call reviews.begin’.' });
  }
  const file = await ask(desk, 'reviews.calendar', { reviewId: current.id });
  // The line break after what is printed is the file's last.
  if (path === '-') return { data: file, words: file.text.replace(/\n$/u, '') };
  const saved = saveNew(path, file.text);
  if (!saved.ok) throw new Failed(saved.failure);
  const { saved: at } = saved.value;
  return { data: { saved: at, meetings: file.meetings }, words: `${count(file.meetings, 'planned meeting')} saved in ${at}` };
}
