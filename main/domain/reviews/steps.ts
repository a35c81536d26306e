import { sayDay, type Day } from '../day.ts';
import { type Decision, type Review, type ReviewAnswer, type ReviewDecision, type Step, STEPS } from '../review.ts';
import { countOf, sayCount } from '../words.ts';

const STEP_NAMES: Record<Step, string> = {
  unlogged: 'Unlogged entries',
  people: 'People',
  conflicts: 'Conflicts',
  commitments: 'Commitments',
  questions: 'Five questions',
  'next-week': 'Who to see next week',
  finish: 'Finish',
};

/** The step by its name, as the list of steps has it. */
export const sayStep = (step: Step): string => STEP_NAMES[step];

const STEP_QUESTIONS: Record<Step, string> = {
  unlogged: 'What has not been written yet?',
  people: 'Who have you been missing?',
  conflicts: 'Which difference needs a conversation?',
  commitments: 'What is promised, and what are you waiting for?',
  questions: 'What did the week show you?',
  'next-week': 'Who will you see next week?',
  finish: 'This is the week as you leave it',
};

/** What the step's page asks: its heading. */
export const askStep = (step: Step): string => STEP_QUESTIONS[step];

/** The step after this one; null after the last. */
export const stepAfter = (step: Step): Step | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
/** The step before this one; null before the first. */
export const stepBefore = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

/** As much of a review's page as tells how far it is. */
export interface ReviewSoFar {
  readonly review: Pick<Review, 'step' | 'finishedOn'>;
  readonly unlogged: readonly { readonly count: number }[];
  readonly people: readonly Decided[];
  readonly conflicts: readonly Decided[];
  readonly commitments: readonly Decided[];
  readonly questions: readonly Pick<ReviewAnswer, 'answer'>[];
  readonly planned: readonly unknown[];
}

/** Something that asks, and what was decided about it. */
export interface Decided {
  readonly decision: Pick<ReviewDecision, 'decision'> | null;
}

/** How far one step is, and what there is to say of it in a phrase; an empty one when there is nothing. */
export interface StepProgress {
  readonly step: Step;
  readonly state: 'done' | 'here' | 'ahead';
  readonly words: string;
}

/** Every step of a review, in order. All are done once it is finished. */
export function progressOf(page: ReviewSoFar, today: Day): readonly StepProgress[] {
  const here = STEPS.indexOf(page.review.step);
  const { finishedOn } = page.review;
  return STEPS.map((step, at) => ({
    step,
    state: finishedOn !== null || at < here ? 'done' : at === here ? 'here' : 'ahead',
    words: phraseFor(step, page, today),
  }));
}

function phraseFor(step: Step, page: ReviewSoFar, today: Day): string {
  switch (step) {
    case 'unlogged': {
      const waiting = page.unlogged.reduce((so, { count }) => so + count, 0);
      return waiting === 0 ? 'nothing waits for a sentence' : `${sayCount(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for a sentence`;
    }
    case 'people':
    case 'conflicts':
    case 'commitments':
      return tallyDecisions(page[step]);
    case 'questions': {
      const answered = page.questions.filter(({ answer }) => answer.trim() !== '').length;
      return answered === 0 ? 'none answered' : `${sayCount(answered)} answered`;
    }
    case 'next-week':
      return page.planned.length === 0 ? 'nothing planned' : countOf(page.planned.length, 'meeting planned', 'meetings planned');
    case 'finish':
      return page.review.finishedOn === null ? '' : `on ${sayDay(page.review.finishedOn, today)}`;
  }
}

const TALLY: Record<Decision, string> = {
  planned: 'planned',
  promised: 'promised',
  snoozed: 'snoozed',
  rhythm: 'on another rhythm',
  moved: 'moved',
  dated: 'given a day',
  settled: 'settled',
  left: 'left',
};

/** "two planned, one snoozed, three to decide"; "nothing asks" when there is nothing. */
export function tallyDecisions(items: readonly Decided[]): string {
  if (items.length === 0) return 'nothing asks';
  const said = TOLD.flatMap((decision) => {
    const count = items.filter((item) => item.decision?.decision === decision).length;
    return count === 0 ? [] : [`${sayCount(count)} ${TALLY[decision]}`];
  });
  const open = items.filter((item) => item.decision === null).length;
  return [...said, ...(open === 0 ? [] : [`${sayCount(open)} to decide`])].join(', ');
}

/** What was done before what was not. */
const TOLD: readonly Decision[] = ['planned', 'promised', 'settled', 'moved', 'dated', 'rhythm', 'snoozed', 'left'];
