import { FACTORS, type Factor } from '../meeting.ts';
import { daysBetween, EARLIEST_DAY } from '../day.ts';
import { type Week, weekDays } from './week.ts';

/** A question of the week about one of the five factors. */
export interface FactorQuestion {
  readonly factor: Factor;
  readonly question: string;
}

/**
 * A dozen for each factor (King's Fund, Leading across the health and care system; mission: The idea behind it). Each asks
 * about something that happened or did not, takes no side, and can be answered with ‘nothing this week’.
 */
export const QUESTIONS: Readonly<Record<Factor, readonly string[]>> = {
  1: [
    'If a neighbour asked what all of you are trying to do for this place, which words would you use today?',
    'Who spoke of the shared purpose this week without being asked to?',
    'Which decision this week was easier because the purpose was clear?',
    'Where did a plan react to a problem, and what was it hoping for instead?',
    'Who agrees politely at the moment, and what do you think they have not said?',
    'Which difficult truth was said aloud this week, and which was stepped round?',
    'What has become better here that people who live here would notice?',
    'Whose idea of a good outcome differs from yours, and how would they put it?',
    'When did you last hear the purpose in someone else’s words?',
    'Who has not been asked yet what they want this place to become?',
    'Which part of the shared plan do you find hardest to believe in?',
    'What would you all stop doing if the purpose were taken at its word?',
  ],
  2: [
    'Who did you see this week with nothing to transact?',
    'What did you learn about someone that has nothing to do with their job?',
    'Which conversation on a screen would have gone differently in a room?',
    'Whose office, ward or depot have you never been to?',
    'Who sounded tired, and what is on their desk?',
    'Which meeting ran over because you were both enjoying it?',
    'Who do you know only through their post?',
    'When did someone call you this week before they had to?',
    'Whose silence have you noticed?',
    'What matters to somebody you met this week that you did not know a year ago?',
    'With whom do the first ten minutes still feel formal?',
    'Who would you go and see if a meeting tomorrow fell through?',
  ],
  3: [
    'What was not said in the room this week?',
    'Where do you disagree with someone, and do they know it?',
    'Which disagreement have you been having in the same words for a while?',
    'How would the other side tell the story of your oldest open conflict?',
    'Who holds more power in a difference you are part of, and how does it show?',
    'Which conversation have you put off, and what would make it easier to begin?',
    'When did somebody change their mind in front of you?',
    'With whom has everything been agreeable for a long time?',
    'What might go wrong next winter that could be talked through now?',
    'Where did you give way this week, and how does that sit with you?',
    'Who disagreed with you openly, and what happened next?',
    'Which two of your partners differ with one another, and what do you know of it?',
  ],
  4: [
    'Whom did you ask how you could help, and what did they say?',
    'What did you do this week that helped another organisation more than your own?',
    'Which offer of yours was taken up, and what became of it?',
    'Who helped you lately, and do they know what it led to?',
    'Whose success this week was good news for you too?',
    'What do you have in plenty that a partner is short of?',
    'Where could you have won, and what did you do?',
    'What was somebody reluctant to ask you for?',
    'Which promise to someone else cost you something to keep?',
    'Who carries a risk that you could share?',
    'When did credit go to somebody else, and how was that?',
    'What would your partners say you are generous with?',
  ],
  5: [
    'Which relationship is stronger than it was a year ago, and what made the difference?',
    'Who may leave their post within the year, and what would go with them?',
    'What are you doing now that will only show in five years?',
    'Whom did you first meet in another role, and what has stayed?',
    'Which small kept promise do you think somebody noticed?',
    'Who is new here, and what do they need to know of how you all came to this?',
    'Where has trust been repaired, and how long did it take?',
    'Which younger colleague could come with you to a meeting next month?',
    'What would you want to have in place if you moved on yourself?',
    'Who has stood by you through a change of job, theirs or yours?',
    'Which partnership has outlasted the reason it began for?',
    'What did you choose this week for the sake of next year?',
  ],
};

/** How many weeks pass before a question is asked again. */
export const QUESTIONS_EACH = 12;

/** How far each factor is ahead in its dozen, so that the five are never at the same place. */
const PHASES: Record<Factor, number> = { 1: 0, 2: 5, 3: 10, 4: 3, 5: 8 };

/**
 * The questions of a week, one for each factor, in their order. Every question of a dozen is asked once in twelve weeks running, over
 * the ends of years too: weeks are counted from one Monday, not within their year.
 */
export function questionsFor(week: Week): readonly FactorQuestion[] {
  const count = Math.floor(daysBetween(EARLIEST_DAY, weekDays(week).from) / 7);
  return FACTORS.map((factor) => ({ factor, question: QUESTIONS[factor][(count + PHASES[factor]) % QUESTIONS_EACH] ?? '' }));
}

const FACTOR_NAMES: Record<Factor, string> = {
  1: 'Shared purpose',
  2: 'Personal contact',
  3: 'Surfacing conflict',
  4: 'Offering help',
  5: 'The longer term',
};

/** The factor by the name its question stands under. */
export const sayFactor = (factor: Factor): string => FACTOR_NAMES[factor];
