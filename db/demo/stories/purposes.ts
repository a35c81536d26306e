import type { Stance } from '../../../main/domain/partnership.ts';
import type { Who } from '../cast/cast.ts';

/** Something a partnership says of itself, so many days ago. */
export interface Said {
  readonly ago: number;
  readonly text: string;
  readonly note?: string;
}

/** Where someone stood, so many days ago, and in which words. */
export interface Stood {
  readonly who: Who;
  readonly ago: number;
  readonly stance: Stance;
  readonly words?: string;
}

/** What a partnership says of itself, and where its members stand; each list oldest first. */
export interface PurposeStory {
  readonly purposes: readonly Said[];
  readonly truths: readonly Said[];
  readonly accomplishments: readonly Said[];
  readonly principles: readonly Said[];
  readonly stood: readonly Stood[];
}

/** By the partnership's name. What the board's own meetings tell of (gatherings.ts) is said here on the same days. */
export const PURPOSES: Readonly<Record<string, PurposeStory>> = {
  'Aldermere Place Board': {
    purposes: [
      {
        ago: 702,
        text: 'To work together as partners to improve the health and wellbeing of the people of Aldermere and its deprived communities, by delivering integrated, person-centred and sustainable services at the right time and in the right place.',
        note: 'Written by four directors of strategy in an afternoon. Everyone agreed with it.',
      },
      {
        ago: 217,
        text: 'To improve the health of the people of Aldermere together. Nobody should wait in the wrong place because two of us cannot agree who pays. We will say so when they do.',
        note: 'Shorter by half, with the three cards in it. Tunde asked to have ‘deprived’ out: nobody had asked them.',
      },
      {
        ago: 188,
        text: 'To improve the lives of the people of Aldermere together. Nobody should wait in the wrong place because two of us cannot agree who pays, and nobody should tell their story twice. We will say so when they do.',
        note: 'Siân: health is what is left when a life goes well. The second sentence is from the man from Penmoor.',
      },
    ],
    truths: [
      { ago: 290, text: 'Each of us balances a budget by moving a cost to another.', note: 'Three of the nine cards, unsigned, said the same thing.' },
      { ago: 290, text: 'We approve plans that most of us have not read.' },
      { ago: 70, text: 'Westmarsh has been last in every plan for twenty years, and we all know why.', note: 'Yasmin, on the stairs. Not yet said in the room.' },
    ],
    accomplishments: [
      { ago: 340, text: 'One falls car for the whole place, and two hundred people a month who stay at home.', note: 'Kwame and Shabnam, before anybody asked them.' },
      { ago: 190, text: 'Every practice and both hospitals read the same record.', note: 'The federation voted for it, and stood by the vote.' },
      { ago: 120, text: 'Four of six empty buildings let to one another, for nothing.' },
    ],
    principles: [
      { ago: 217, text: 'What we think of it is said in the room, not in the car park.' },
      { ago: 217, text: 'Nobody votes for what they have not read.' },
      { ago: 188, text: 'One of us a month is told ‘thank you’, for something in particular.', note: 'Helen’s, and the only one anybody has kept.' },
    ],
    stood: [
      { who: 'helen', ago: 640, stance: 'agrees', words: 'I have no difficulty with it.' },
      { who: 'judith', ago: 600, stance: 'sceptical', words: 'I have signed five of these. Show me the ward it changed.' },
      { who: 'tunde', ago: 560, stance: 'agrees', words: 'Who is it for? Us, I think.' },
      { who: 'sian', ago: 520, stance: 'sceptical', words: 'My volunteers could not tell you it exists.' },
      { who: 'yasmin', ago: 400, stance: 'sceptical', words: 'It is very tidy.' },
      { who: 'neil', ago: 380, stance: 'agrees', words: 'Happy with it, yes. Absolutely.' },
      { who: 'kwame', ago: 330, stance: 'owns', words: 'It is on the wall of the garage. The crews laughed, and then they read it.' },
      { who: 'shabnam', ago: 184, stance: 'owns', words: 'I put my name to it in front of sixty partners. I am not taking it off.' },
      { who: 'tunde', ago: 180, stance: 'owns', words: 'Now that the word is out, it is ours.' },
      { who: 'sian', ago: 165, stance: 'owns', words: 'The second sentence is the first thing this board wrote that somebody from Penmoor would sign.' },
      { who: 'helen', ago: 150, stance: 'owns', words: 'If it costs me a bed I will still say it.' },
      { who: 'gareth', ago: 118, stance: 'agrees', words: 'I inherited it. I would like to be asked again when I have earned an opinion.' },
      { who: 'yasmin', ago: 66, stance: 'sceptical', words: 'You have a purpose. I am waiting to see it lose somebody an argument.' },
      { who: 'helen', ago: 46, stance: 'agrees', words: 'Of course. We all signed it.' },
    ],
  },
  'Children’s Mental Health Alliance': {
    purposes: [{ ago: 690, text: 'No child in Aldermere waits without somebody who knows their name.', note: 'Luke, on the back of the bid.' }],
    truths: [{ ago: 410, text: 'The word ‘threshold’ means ‘not us’.', note: 'From Aisha’s list.' }],
    accomplishments: [{ ago: 350, text: 'Two hundred children heard in a term by Siân’s listeners in the schools.' }],
    principles: [],
    stood: [
      { who: 'luke', ago: 600, stance: 'owns', words: 'I will leave when it is done, or when you are tired of me.' },
      { who: 'shabnam', ago: 90, stance: 'agrees' },
    ],
  },
};
