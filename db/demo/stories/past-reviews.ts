import type { Factor } from '../../../main/domain/meeting.ts';
import type { Who } from '../cast/cast.ts';

/** A weekly review that was finished: what was thought, and who was left for another week. */
export interface PastReview {
  /** How many weeks before this one. */
  readonly weeksAgo: number;
  /** Begun on Friday and finished then, or begun on Sunday evening and finished on Monday. */
  readonly on: 'friday' | 'sunday';
  readonly left: readonly Who[];
  /** Which of the factor's dozen was asked, and the answer. */
  readonly answers: readonly { readonly factor: Factor; readonly asked: number; readonly answer: string }[];
}

/** The latest last. The week between the first two was skipped. */
export const PAST_REVIEWS: readonly PastReview[] = [
  {
    weeksAgo: 4,
    on: 'sunday',
    left: ['joseph'],
    answers: [
      { factor: 1, asked: 4, answer: 'Martin. He says yes in the room and asks for the papers afterwards. I have not asked him what the papers do not say.' },
      { factor: 2, asked: 3, answer: 'The depot at Northmoor. Two years, and I have only seen it on a screen.' },
      { factor: 4, asked: 2, answer: 'Lent Siân our analyst for a fortnight. She got the grant. Nobody here noticed he was gone.' },
    ],
  },
  {
    weeksAgo: 2,
    on: 'friday',
    left: ['joseph', 'bartosz'],
    answers: [
      { factor: 2, asked: 0, answer: 'Luke, on the towpath. Forty minutes, and work came up once.' },
      { factor: 3, asked: 5, answer: 'Helen and the step-down money. It would be easier in her office than in mine.' },
      { factor: 5, asked: 1, answer: 'Priya, perhaps. If she goes, so does the only person who tells me I talk first.' },
    ],
  },
  {
    weeksAgo: 1,
    on: 'friday',
    left: ['bartosz'],
    answers: [
      { factor: 1, asked: 8, answer: 'Yasmin, at the open meeting: ‘so that nobody has to know which of you to ring’. Better than ours.' },
      { factor: 3, asked: 0, answer: 'That the winter numbers do not add up unless somebody gives way. Everybody looked at the table.' },
      { factor: 4, asked: 9, answer: 'Kwame carries the handover delays alone in public. We could say it together.' },
    ],
  },
];
