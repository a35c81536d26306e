import type { Step } from '../../../main/domain/review.ts';
import { sayWeekDone } from '../../../main/domain/reviews/recap.ts';
import { countOf, listNames, sayCount } from '../../../main/domain/words.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';

const ON: Record<Step, string> = {
  unlogged: 'On to what is not written',
  people: 'On to people',
  conflicts: 'On to conflicts',
  commitments: 'On to commitments',
  questions: 'On to five questions',
  'next-week': 'On to next week',
  finish: 'On to the end',
};

/** What the button to the next step says. */
export const sayOnTo = (step: Step): string => ON[step];

/** What there is to do in a step, in a sentence or two under its question. */
export function sayTask(step: Step, page: ReviewPage): string {
  switch (step) {
    case 'unlogged': {
      const meetings = page.unlogged.reduce((sum, { count }) => sum + count, 0);
      return meetings === 0
        ? 'Nothing from your calendar waits for a sentence.'
        : `${begin(countOf(meetings, 'meeting from your calendar waits', 'meetings from your calendar wait'))} for a sentence. A few words each will do, while you still remember.`;
    }
    case 'people': {
      const { length } = page.people;
      return length === 0
        ? 'Nobody is waiting. Everyone with a rhythm is within it, or has a date set.'
        : `${length === 1 ? 'One person is' : `${begin(sayCount(length))} people are`} waiting. Decide about each; leaving one for now is a decision too.`;
    }
    case 'conflicts': {
      const { length } = page.conflicts;
      return length === 0
        ? 'No disagreement asks for you this week.'
        : `${length === 1 ? 'One disagreement asks' : `${begin(sayCount(length))} disagreements ask`} for you. Talk, choose a day to talk, or let it rest knowingly.`;
    }
    case 'commitments': {
      const { length } = page.commitments;
      return length === 0
        ? 'No promise is due, and none is owed past its day.'
        : `${begin(countOf(length, 'promise is near or past its day', 'promises are near or past their day'))}. Say what became of each.`;
    }
    case 'questions':
      return 'One question for each factor. Answer those that have an answer; nobody reads this but you.';
    case 'next-week':
      return page.planned.length === 0
        ? 'Nothing is planned yet. Whom you name here is set down as a meeting, or as a promise.'
        : `${begin(countOf(page.planned.length, 'meeting is', 'meetings are'))} planned. Who else? Whom you name is set down as a meeting, or as a promise.`;
    case 'finish':
      return sayWeekDone(page.done).join(' ');
  }
}

/** More of those that are not shown yet than these are counted rather than named. */
const NAMED = 3;

/** The line that stands for those not shown: "Then Zainab Hussain, Leila Haddad and Beatrix Ashdown". Null when there are none. */
export function sayThen(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  if (names.length <= NAMED) return `Then ${listNames(names)}`;
  return `Then ${listNames([...names.slice(0, NAMED - 1), `${sayCount(names.length - NAMED + 1)} more`])}`;
}

/** The first letter made large, as a sentence begins. */
export const begin = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
