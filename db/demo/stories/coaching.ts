import type { Factor } from '../../../main/domain/meeting.ts';
import type { ReflectionKind } from '../../../main/domain/reflection.ts';
import type { Who } from '../cast/cast.ts';

/** A session with the coach, so many days ago; ahead where that is negative. */
export interface SessionStory {
  readonly ago: number;
  readonly bring: string;
  readonly questions: string;
  readonly tookAway: string;
}

/** Writing for oneself, so many days ago: what stands under each of its kind's prompts, and whom or which conflict, by its title, it is about. */
export interface ReflectionStory {
  readonly ago: number;
  readonly kind: ReflectionKind;
  /** Which of a factor's dozen is answered, of a question. */
  readonly asked?: readonly [factor: Factor, which: number];
  readonly factors?: readonly Factor[];
  readonly texts: readonly string[];
  readonly about?: readonly Who[];
  /** The latest meeting alone with someone, up to that day. */
  readonly after?: Who;
  readonly conflict?: string;
}

/** She works with other chief executives too, and is nobody's colleague here. */
export const COACH = 'Ros Whitcombe';

export const SESSIONS: readonly SessionStory[] = [
  {
    ago: 182,
    bring: 'The board agrees with me too quickly. I leave every meeting pleased and a little lonely.',
    questions: 'What would they have to risk, to disagree with me in the room?\nWhat do I do with my face when somebody does?',
    tookAway: 'Ask one person, beforehand, to say the thing. Then thank them in front of the others, once, and stop talking.',
  },
  {
    ago: 91,
    bring: 'Helen and the beds. I have explained the waits to her nine times.',
    questions: 'Whom am I explaining it to?\nWhat would I have to give up for her to believe the number?',
    tookAway: 'I go to see people when I need them. Find one whom I need nothing from, and go.',
  },
  {
    ago: -6,
    bring:
      'Helen has asked for the cost sheet twice, and I have put her off twice. It is on my desk. I have told myself that it is not final, then that the budget comes first. I should like to find out with you what I am protecting.',
    questions: [
      'Why do I keep explaining to Helen, when what she asks for is a number I could send tomorrow?',
      'Luke said that I had decided already, and I had. How do I ask a question that I do not know the answer to?',
      'Which of my promises do I break, and are they always to the same kind of person?',
    ].join('\n'),
    tookAway: '',
  },
];

export const REFLECTIONS: readonly ReflectionStory[] = [
  {
    ago: 169,
    kind: 'free',
    factors: [3],
    texts: [
      'Asked Judith Amory beforehand to say what she thinks of the second purpose. She did, and the room went the other way for ten minutes. It was the best ten minutes since I came. I said thank you and then, of course, went on talking.\n\nPriya Raman passed me a note: ‘You were doing so well.’',
    ],
    about: ['judith', 'priya'],
  },
  {
    ago: 128,
    kind: 'what',
    factors: [3],
    texts: [
      'Harrock Edge with Helen Carrow. Wind, no paper. We agreed on 38 beds before the first stile, and going down she told me that her mother would have been one of the 38.',
      'In her office I bring a number and she brings a number, each of them somebody else’s. On the hill neither of us had one to hold up, and we found it.',
      '- See her again without an agenda, soon, before there is a next number.\n- Do not bring Martin. I bring Martin when I am afraid of the sums.',
    ],
    about: ['helen'],
    after: 'helen',
    conflict: 'Who pays for step-down beds',
  },
  {
    ago: 112,
    kind: 'question',
    asked: [5, 1],
    texts: [
      'Priya Raman, if the region does not make up its mind. She will not lobby for herself, and I have told myself that this is her affair.\n\nWhat would go with her: that she rings me *before* the meeting and says ‘you are going to talk first, aren’t you?’ Nobody else here would dare, and I have not made it easy for anybody to learn.',
    ],
    about: ['priya'],
  },
  {
    ago: 90,
    kind: 'free',
    factors: [2],
    texts: [
      'The morning after coaching. Whom do I go to see when I am *not* anxious? I could not answer, and then I could: Kwame Mensah, Luke Tranter, Siân Llywelyn. People who do not need me to be right.\n\nHelen Carrow I see when I am anxious. Gareth Hollis-Webb I ring. Neil I have been leaving to other people altogether. That is not a rhythm, it is weather.',
    ],
    about: ['kwame', 'luke', 'sian', 'helen', 'gareth'],
  },
  {
    ago: 70,
    kind: 'gibbs',
    factors: [2, 3],
    texts: [
      'I went to Helen Carrow’s office to ask about step-down before the paper closed. Forty minutes. I had a list in my hand, and she looked at it. ‘You only come when you want something.’',
      'Caught. Then quick to explain, which is what I do when I am caught. Underneath it, ashamed, because in July I had written down that I would come without an agenda.',
      'She said it to my face, which she would not have done a year ago. That is the good in it. The rest was mine: I answered with reasons.',
      'I have made every meeting with her carry something. When a thing matters and I am afraid of it, I bring papers.',
      'Left the list in the car. Or taken it out and said: here is what I came for, and I would sooner hear how you are.',
      'Go with nothing. If I cannot think what to say, say that.',
    ],
    about: ['helen'],
    after: 'helen',
    conflict: 'Who pays for step-down beds',
  },
  {
    ago: 49,
    kind: 'question',
    asked: [4, 2],
    texts: [
      'Siân Llywelyn, with our analyst for a fortnight. It cost us little, she has used every hour of it, and she got the grant. What strikes me is that I only thought of it because she did not ask. The people who do ask I make wait.',
    ],
    about: ['sian'],
  },
  {
    ago: 28,
    kind: 'what',
    factors: [1, 3],
    texts: [
      'Asked Luke Tranter straight what he thinks of one front door. He thinks it means a longer queue outside it, and that I had decided already.',
      'I had, a bit. He has watched two reorganisations begin with a question to which somebody knew the answer. The 212 letters in his desk are what came of the last.',
      'Ask him what his clinicians would need before they could say yes, and wait for it. If the answer is no, let it be a no.',
    ],
    about: ['luke'],
    after: 'luke',
    conflict: 'One front door for children’s mental health',
  },
  {
    ago: 21,
    kind: 'question',
    asked: [3, 5],
    texts: [
      'The cost sheet. It says that we have been charging the county for the empty nights. Nobody meant to; it was in the formula that we both inherited. If I send it, she is right about the bill, and I shall have been wrong in front of my own board for a year.\n\nWritten down, that is not a reason. It is only why.',
    ],
    about: ['helen'],
    conflict: 'Who pays for step-down beds',
  },
  {
    ago: 8,
    kind: 'free',
    factors: [3],
    texts: [
      'Zainab Hussain, and the day centres. It was twenty-five minutes on warm rooms and libraries, and neither of us said the word. I waited for her to. She was very likely waiting for me.\n\n> What would make it easier to begin?\n\nNot the phone. And Sluice Lane, rather than the sums: ‘Margaret’s people asked me, and I could not tell them it was untrue.’ That is only what happened.',
    ],
    about: ['zainab'],
    conflict: 'The county’s consultation on day centres',
  },
  {
    ago: 7,
    kind: 'free',
    factors: [5],
    texts: [
      'Fiona MacAllister does the second list’s letters after ten at night, and told me so as one mentions the weather. I have known her for two years, and it is the first thing she has said that was not about the federation.\n\nNothing was decided. I drove home pleased.',
    ],
    about: ['fiona'],
  },
];
