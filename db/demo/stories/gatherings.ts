import { type Beat, both, business, mine, open, theirs } from '../beat.ts';
import type { HouseKey, Who } from '../cast/cast.ts';

/** People who meet as a group, again and again. */
export interface Gathering {
  readonly title: string;
  /** The partnership it is a meeting of. */
  readonly partnership?: string;
  readonly with: readonly Who[];
  /** 1 Monday … 5 Friday. */
  readonly weekday: number;
  readonly everyWeeks: number;
  /** The latest one was at least this many days ago. */
  readonly endsAgo: number;
  /** Only in these months. */
  readonly months?: readonly number[];
  readonly time: string;
  readonly minutes: number;
  /** Every how many of them is in one room, and where; the others are on a screen. */
  readonly inRoomEvery: number;
  readonly place: string;
  /** How many of them come, of those who could. */
  readonly turnout: number;
  /** In the order they happened; the newest meeting takes the last. */
  readonly story: readonly Beat[];
}

export interface PartnershipStory {
  readonly name: string;
  readonly rhythmDays: number | null;
  readonly notes: string;
  readonly members: readonly { readonly who: Who; readonly for: HouseKey; readonly joined: number; readonly left?: number }[];
}

const BOARD: readonly Who[] = ['helen', 'gareth', 'tunde', 'sian', 'shabnam', 'kwame', 'hamza', 'yasmin', 'martin'];

export const PARTNERSHIPS: readonly PartnershipStory[] = [
  {
    name: 'Aldermere Place Board',
    rhythmDays: 90,
    notes: 'Nine people who can each stop anything. Helen and I take turns in the chair. We say we are candid; Yasmin says we are polite.',
    members: [
      { who: 'helen', for: 'acc', joined: 1300 },
      { who: 'judith', for: 'stb', joined: 1300, left: 232 },
      { who: 'gareth', for: 'stb', joined: 231 },
      { who: 'tunde', for: 'wbc', joined: 1290 },
      { who: 'sian', for: 'avsa', joined: 1090 },
      { who: 'shabnam', for: 'gps', joined: 1240 },
      { who: 'kwame', for: 'ambulance', joined: 1300 },
      { who: 'neil', for: 'calder', joined: 1300, left: 96 },
      { who: 'hamza', for: 'calder', joined: 80 },
      { who: 'yasmin', for: 'watch', joined: 1180 },
      { who: 'martin', for: 'gps', joined: 1150 },
    ],
  },
  {
    name: 'Children’s Mental Health Alliance',
    rhythmDays: 120,
    notes: 'Began as a bid and outlived it. Luke chairs, and means it.',
    members: [
      { who: 'luke', for: 'calder', joined: 900 },
      { who: 'grace', for: 'icb', joined: 690 },
      { who: 'sian', for: 'avsa', joined: 900 },
      { who: 'shabnam', for: 'gps', joined: 820 },
      { who: 'samuel', for: 'avsa', joined: 420 },
    ],
  },
  {
    name: 'Westmarsh Neighbourhood Group',
    rhythmDays: null,
    notes: 'Meets above the Quay café. No minutes, by agreement; somebody writes three lines on the back of a menu.',
    members: [
      { who: 'delroy', for: 'wbc', joined: 760 },
      { who: 'margaret', for: 'wbc', joined: 760 },
      { who: 'fiona', for: 'gps', joined: 760 },
      { who: 'beatrix', for: 'wbc', joined: 760 },
      { who: 'samuel', for: 'avsa', joined: 400 },
    ],
  },
];

const PLACE_BOARD: Gathering = {
  title: 'Place Board',
  partnership: 'Aldermere Place Board',
  with: [...BOARD, 'judith', 'neil'],
  weekday: 2,
  everyWeeks: 4,
  endsAgo: 15,
  time: '10:00',
  minutes: 120,
  inRoomEvery: 3,
  place: 'Council Chamber, Civic Centre',
  turnout: 0.85,
  story: [
    business('First one I have written down. Nine people, eleven papers, and no sentence I could repeat to my mother.', { factors: [1] }),
    business('Went round the purpose statement. Everyone agreed with it, which should have worried me more than it did.', { factors: [1] }),
    both('Siân asked who the statement was for. Long pause. Tunde said ‘us, I think’, and it was the best moment of the morning.', {
      factors: [1],
    }),
    business('Workforce. Four of us are advertising for the same physiotherapist.'),
    business('Papers late, mine. Started with an apology and should have started with a cancellation.'),
    both('Yasmin read out one complaint, slowly, in place of the dashboard. Nobody looked at a phone.', { factors: [1, 3] }),
    business('Discharge, forty minutes. We agreed to ‘work together more closely’, which is what one says.'),
    both('Asked each of them what they had changed because of this board. Five had an answer. I was not one of the five.', {
      factors: [1],
    }),
    business('Kwame on rural cover. He did not ask for anything, so nothing was given.'),
    business('We approved the frailty plan on the nod. I do not think all nine had read it. I do not think I had.', { factors: [1] }),
    both('In the room, for once. Somebody opened a window and the whole thing went better.', { mode: 'face-to-face', factors: [2] }),
    both('Helen in the chair; better than me at leaving a silence alone.'),
    business(
      'Public questions: a man from Penmoor asked about the bus for the third time running. Wrote it down for the third time running.',
      {
        promises: [mine('Answer the man from Penmoor about the bus', 20, 'late')],
      },
    ),
    both('Difficult truths: each wrote one on a card, unsigned. Three of the nine cards said the same thing. It was about money.', {
      factors: [1, 3],
    }),
    business('Read the three cards out again. Agreed to add them to the statement. Took an hour to agree the verb.', { factors: [1] }),
    business('Estates. Six empty buildings between us, and each of us renting.', {
      promises: [theirs('A list of empty rooms from each partner', 30, 'kept')],
    }),
    business('Budget round. Everyone very careful. You could hear people not saying ‘overspend’.', { factors: [3] }),
    both('Gareth’s first as chief executive. Said he did not know three times and was the most useful person there.', { ago: 231 }),
    business(
      'Purpose statement, second version: shorter, with the three truths in it. Tunde asked to have ‘deprived’ out, and it is out.',
      { factors: [1] },
    ),
    both('Shabnam said aloud that the federation had voted on the record and would stand by it. The room clapped. She hated it.', {
      ago: 185,
      factors: [1],
    }),
    business('Falls car: Kwame and Shabnam had settled it between themselves beforehand. I would like more of that.', {
      ago: 140,
      factors: [1],
    }),
    business('Neil’s last. We said the usual things and then Siân said a true one.', { ago: 128, factors: [5] }),
    both('Long talk about trust, in which everyone was in favour of it.', { factors: [1] }),
    business('Hamza’s first. Helen sent apologies and a deputy with no authority to say anything, who was very nice about it.', {
      ago: 75,
    }),
    both(
      'Helen sent apologies again, and nobody remarked on it. No difference of opinion in two hours. Yasmin wrote to me afterwards: ‘That was a very tidy funeral.’',
      { factors: [3, 1] },
    ),
  ],
};

const WINTER_CALL: Gathering = {
  title: 'Winter pressures call',
  with: ['niamh', 'nia', 'delroy', 'margaret', 'shabnam', 'patrick', 'leila', 'kwame', 'fiona', 'bartosz', 'samuel'],
  weekday: 4,
  everyWeeks: 1,
  endsAgo: 1,
  months: [11, 12, 1, 2],
  time: '09:30',
  minutes: 45,
  inRoomEvery: 0,
  place: '',
  turnout: 0.5,
  story: [
    business('Flu is early. Everyone has a plan, and the plans have each other’s staff in them.'),
    business('Eleven escalation beds open and nobody to stand beside four of them.'),
    business('Ambulance holds took all of it. Nobody asked about home care, me included.'),
    business('Ice. The gritters did better than we did.'),
    business('Norovirus on two wards. Shortest call of the season, as nobody had time for it.'),
    business('Margaret asked the only question about people at home. Wrote it on my hand.'),
    business('A better week. I said so and Niamh said not to.'),
    business('Oxygen at home: one supplier, one van, one driver, and he has a cold.'),
    business('We read each other numbers we had all been sent. Asked that next week we begin with what we need.'),
    business('Began with what we need. Took nine minutes. Did the same again afterwards from habit.'),
    business('Sickness at fourteen per cent. Somebody’s child was on the call, asleep on a shoulder.'),
    business('Care homes taking people back at weekends, since Margaret rang them one at a time.'),
    business('Pharmacy hours over the holiday. A list existed; each of us had a different one.', {
      promises: [theirs('One list of pharmacy hours', 4, 'kept')],
    }),
    business('Black alert by ten past. We all became very kind.'),
    business('The wind took the roof off the Penmoor clinic. Nobody in it. Leila’s nurses did their rounds on foot.'),
    business('Asked who had slept. A silence, then laughing.'),
    business('Handover under forty-five minutes every day this week. Said it twice so that it went in the minutes.'),
    business('The last bad week, if the curve is right. It has been wrong before.'),
    business('Thanked them by name and by what each did. It took ten minutes and should have been done in the middle and not at the end.'),
    business('Masks again on four wards. Patrick had a joke about it that I cannot write down.'),
    business('The twelve beds opened, at last. Six have nurses.'),
    business('People waiting at home for a commode. It is always something that costs forty pounds.', {
      promises: [mine('Find out why a commode takes nine days', 5, 'kept')],
    }),
    business('Nine days for a commode, because of a form. The form has gone.'),
    business('Fewer on than last week. The ones who are missing are the ones who are coping.'),
    business('Social workers in on Sunday, for nothing. I am not allowed to say who.'),
    business('Snow by four. Cancelled what could be cancelled and went home by the main road.'),
    business('Quiet, so quiet that Nia checked we were all still there.'),
    business('Numbers good, faces bad.'),
    business('Discussed the discussion of last week. Ended it early.'),
    business('Two deaths in the queue, this week, in the region and not here. Nobody said ‘yet’.'),
    business('Agreed one way to say ‘full’. There had been five.'),
    business('Twelve minutes. The best meeting of my week, and I cancelled nothing to be at it.'),
    business('Holiday rota settled by Fiona offering first, as usual. I noticed, and said nothing, as usual.'),
    business('The first day since the start with nobody in a corridor at eight.'),
  ],
};

const SYSTEM_LEADERS: Gathering = {
  title: 'Aldermere system leaders – no agenda',
  with: ['gareth', 'wendy', 'tunde', 'sian', 'kwame', 'mohammed', 'martin', 'yasmin', 'eleanor', 'neil', 'judith', 'helen'],
  weekday: 3,
  everyWeeks: 13,
  endsAgo: 24,
  time: '16:00',
  minutes: 120,
  inRoomEvery: 1,
  place: 'The Mill, Riverside, upstairs room',
  turnout: 0.75,
  story: [
    open('No agenda. Ten minutes of nobody knowing where to put their hands, and then Judith told the story of the flood.', {
      factors: [2, 5],
    }),
    open('Tunde cooked. Eleven chief executives in aprons. Wendy can chop.', { factors: [2] }),
    open('Each said one thing they had got wrong this year. Neil’s made us laugh and Helen’s did not.', { factors: [2, 3] }),
    open('We talked about who would miss us if our organisations were gone by morning. Siân would be missed most, and is paid least.', {
      factors: [1, 5],
    }),
    open('Half of us had come straight from a bad day, and nobody pretended. It rained on the skylight.', { factors: [2] }),
    open('Someone had brought a draft paper. It stayed in its folder, to loud approval.', { factors: [2] }),
    open('Mohammed taught us a game from his school. He cheats.', { factors: [2, 5] }),
    open('The quietest so far. Helen was not there, and more than once somebody looked at the door.', { factors: [2, 3] }),
  ],
};

const ALLIANCE: Gathering = {
  title: 'Children’s Mental Health Alliance',
  partnership: 'Children’s Mental Health Alliance',
  with: ['luke', 'grace', 'sian', 'shabnam', 'samuel'],
  weekday: 5,
  everyWeeks: 8,
  endsAgo: 33,
  time: '13:30',
  minutes: 60,
  inRoomEvery: 4,
  place: 'the Family Hub at Saltby',
  turnout: 0.9,
  story: [
    business('Four waiting lists laid on one table. Sixty-three names on more than one of them.', { factors: [1] }),
    business('Who rings the family while they wait? Each thought another did.', {
      promises: [theirs('Agree who rings families while they wait', 30, 'late')],
    }),
    business('Siân’s listeners in the schools: two hundred children in a term, for the price of one locum.'),
    both('A seventeen-year-old called Aisha chaired. We were quicker, and kinder.', { factors: [1] }),
    business('Eating disorders. Three beds, none nearer than sixty miles.'),
    business('The word ‘threshold’ was used thirty-one times. Shabnam kept a tally and then read it out.'),
    business('Family calls are being made, by the listeners. Complaints have halved and nobody has been seen any sooner.'),
    both('Talked about what happens on a nineteenth birthday. Nobody’s slide covered it.', { factors: [1] }),
    business('Crisis line figures. Three in the morning is the busiest hour, and one person answers.'),
    business('One front door was on the paper and somehow not in the room.', { factors: [3] }),
    both('Aisha is off to university. She left us a list headed ‘Things you say when you mean no’.', { factors: [3, 1] }),
    business('Luke in the chair, careful with me and I with him.', { factors: [3] }),
    business('Places for next term. Samuel has found a boxing club with a quiet room.'),
  ],
};

const NEIGHBOURHOOD: Gathering = {
  title: 'Westmarsh Neighbourhood Group',
  partnership: 'Westmarsh Neighbourhood Group',
  with: ['delroy', 'margaret', 'fiona', 'beatrix', 'samuel', 'dawn'],
  weekday: 1,
  everyWeeks: 10,
  endsAgo: 39,
  time: '08:00',
  minutes: 75,
  inRoomEvery: 1,
  place: 'above the Quay café',
  turnout: 0.85,
  story: [
    both('Above the café, bacon rolls. They finished one another’s referrals in front of me.', { factors: [1, 2] }),
    business('Eleven streets, one list, five keyworkers. Each family asked for one name and had been given five.'),
    both('Mrs Oduya from number forty came and told us what order to do things in. It was the right order.', { factors: [1] }),
    business('Damp. Dawn’s surveyor and Fiona’s nurse now go through the door together.'),
    both('They have stopped asking my permission, and I have stopped minding.', { factors: [1] }),
    business('Falls on the estate are down by a fifth since somebody mended the lights on Quay Row.'),
    business('Money for another year of it, from three budgets, none of them the right one.'),
    both('Ted from Sluice Lane came. Asked again what I was for. I had a better answer this time.', { factors: [1] }),
    business('Three keyworkers now and not five. A woman on the stairs told Margaret she had slept.'),
    both('Nobody knew I was coming and nobody changed the subject.', { factors: [2] }),
  ],
};

const FINANCE: Gathering = {
  title: 'Finance four',
  with: ['chidi', 'oluwaseun', 'nia', 'rajesh'],
  weekday: 4,
  everyWeeks: 6,
  endsAgo: 47,
  time: '14:00',
  minutes: 60,
  inRoomEvery: 0,
  place: '',
  turnout: 1,
  story: [
    business('Four forecasts, four different years’ inflation.'),
    business('Month two. Nobody is over, they say, in the voice of people who are.'),
    business('Agreed to use one inflation figure. It took three meetings and is wrong, but it is one.', { factors: [1] }),
    business('Rajesh drew the money as water, with leaks. First time I have seen Seun smile at a slide.'),
    business('Chidi’s agency spend: he had the bad number at the top of the page.'),
    business('Sixty minutes on a capital bid of which we shall get a tenth.'),
    business('Who pays for interpreters when the patient is in one place and the budget in another? All of us, from today.'),
    business('Month nine. It got quiet at ‘shared’ and stayed quiet.', { factors: [3] }),
    business('Nia asked what each of us would cut first, for practice. Nobody practised.', { factors: [3] }),
    business('The audit letter is clean. They were nearly cheerful.'),
    business('Planning numbers came from the centre on Friday, due back on Monday.'),
    business('The range against the point, again. Seun is winning, slowly.'),
    business('We now show each other the bad number first. I do not know when that began.', { factors: [1] }),
    business('Pooled budget on the agenda, third time, last item, no time left.', { factors: [3] }),
    business('Seun said nothing about Westmarsh’s assumptions. None of us asked him to.', { factors: [3] }),
  ],
};

export const GATHERINGS: readonly Gathering[] = [PLACE_BOARD, WINTER_CALL, SYSTEM_LEADERS, ALLIANCE, NEIGHBOURHOOD, FINANCE];
