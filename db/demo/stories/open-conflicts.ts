import { both, business, help, mine, open, theirs } from '../beat.ts';
import { type ConflictStory, scene } from './scene.ts';

/** Worked on for more than a year, and stuck: neither of us has moved, and we are very polite. */
const STEP_DOWN: ConflictStory = {
  title: 'Who pays for step-down beds',
  stake:
    'Thirty-eight beds for people who are well enough to leave hospital and not well enough to go home. Paid for by the month, with no agreement since the old one lapsed.',
  power:
    'I hold the money and the room we meet in. She holds the staff and, through her members, the votes. I chair the board that decides.',
  nextIn: -2,
  board: true,
  parties: [{ who: 'helen' }, { house: 'acc' }],
  mine: {
    wants: 'The county to carry half the cost of the 38 beds from April.',
    because: 'Every bed that closes is an ambulance waiting outside. I answer for the waits and have no hold over home care.',
  },
  theirs: {
    wants: 'One shared pot, with the true cost published first.',
    because: 'Twice left with a bill that others agreed. Her members will not sign for a number they cannot see.',
  },
  entries: [
    {
      text: 'Her finance lead no longer copies ours in. Something has changed.',
      movedTo: 'noticed',
      scene: scene(
        638,
        'face-to-face',
        { time: '15:00', minutes: 60, place: 'County Hall', with: ['helen', 'wendy'] },
        business('Budget meeting. Civil. Afterwards I saw that her finance lead no longer copies ours in. Something has changed.', {
          factors: [3],
        }),
        { helen: 4 },
      ),
    },
    { text: 'Asked Martin whether I was imagining it. He said no, and would not say more.', there: ['martin'], ago: 601 },
    {
      text: 'She let the agreement lapse and told me the day after. I said we would ‘pick it up’. Neither of us did.',
      movement: 'back',
      scene: scene(
        568,
        'phone',
        { time: '17:40', minutes: 15, place: null, with: ['helen'] },
        business(
          'She rang to say the step-down agreement lapsed yesterday. I said we would pick it up. I could hear her not believing me.',
          { factors: [3] },
        ),
        { helen: 3 },
      ),
    },
    {
      text: 'Said it aloud, with Judith and Siân in the room. Helen went quiet, then thanked me for saying it.',
      movement: 'forward',
      movedTo: 'surfaced',
      scene: scene(
        521,
        'face-to-face',
        { time: '10:00', minutes: 120, place: 'Council Chamber, Civic Centre', with: ['helen', 'judith', 'sian', 'tunde', 'yasmin'] },
        both(
          'After the Place Board I kept five of us back and said it: we do not agree who pays for step-down, and we are pretending to. Helen went quiet, then thanked me for saying it.',
          { factors: [3, 1] },
        ),
        { helen: 4, judith: 4, sian: 5 },
      ),
    },
    {
      text: 'Martin offered to sit with both finance teams and find one number.',
      movement: 'forward',
      movedTo: 'worked',
      scene: scene(
        442,
        'face-to-face',
        { time: '09:00', minutes: 60, place: 'the Fed’s office', with: ['martin', 'helen'] },
        both('Martin offered to sit with both finance teams and find one number. Helen said yes before I did.', { factors: [3] }),
        { helen: 4, martin: 4 },
      ),
    },
    {
      text: 'Two numbers, both correct. Ours leaves out the therapists; theirs leaves out the empty nights.',
      movement: 'none',
      scene: scene(
        362,
        'video',
        { time: '14:00', minutes: 45, place: null, with: ['helen', 'martin', 'chidi'] },
        business(
          'The two step-down numbers, both correct. Ours leaves out the therapists; theirs leaves out the empty nights. Chidi and Martin did the talking.',
          { factors: [3] },
        ),
        { helen: 3 },
      ),
    },
    {
      text: 'She asked for the cost sheet. I said I would send it when it was final. It was final.',
      movement: 'back',
      scene: scene(
        252,
        'face-to-face',
        { time: '16:15', minutes: 40, place: 'her office', with: ['helen'] },
        business(
          'Step-down. She asked for the cost sheet and I said I would send it when it was final. It was final. I knew that as I said it.',
          {
            factors: [3],
            safety: 2,
            promises: [mine('Send Helen the step-down cost sheet', 21, 'missed', 'I told her it was not final. It was.')],
          },
        ),
      ),
    },
    {
      text: 'Agreed the number is 38, not 52. The first thing we have agreed all year.',
      movement: 'forward',
      scene: scene(
        129,
        'face-to-face',
        { time: '12:15', minutes: 90, place: 'Harrock Edge', with: ['helen'] },
        both(
          'Harrock Edge, wind. We agreed the number is 38 beds and not 52. The first thing we have agreed all year. On the way down she talked about her mother.',
          { factors: [3], safety: 4, learned: 'Her mother would have been one of the 38.' },
        ),
      ),
    },
    {
      text: '‘You only come when you want something.’ It stung, and it is fair.',
      movement: 'none',
      scene: scene(
        71,
        'face-to-face',
        { time: '11:30', minutes: 40, place: 'her office', with: ['helen'] },
        business(
          'I went to ask about step-down before the paper closed. ‘You only come when you want something.’ It stung, and it is fair.',
          { factors: [3], safety: 2 },
        ),
      ),
    },
    {
      text: 'She asked for the cost sheet a second time. I said after the budget. I could hear how that sounded.',
      movement: 'none',
      scene: scene(
        50,
        'video',
        { time: '13:00', minutes: 45, place: null, with: ['helen'] },
        business('Step-down. She asked for the cost sheet a second time. I said after the budget. I could hear how that sounded.', {
          factors: [3],
          safety: 2,
        }),
      ),
    },
    {
      text: 'Same ground. I explained the waits again; she explained the bill again. We were both very polite.',
      movement: 'none',
      scene: scene(
        22,
        'video',
        { time: '08:45', minutes: 30, place: null, with: ['helen'] },
        business('Same ground. I explained the waits again; she explained the bill again. We were both very polite.', {
          factors: [3],
          safety: 2,
          promises: [mine('Publish the true cost of a step-down bed', 32, 'open')],
        }),
      ),
    },
  ],
};

/** Said aloud once, and nothing since. */
const FRONT_DOOR: ConflictStory = {
  title: 'One front door for children’s mental health',
  stake:
    'Families tell the same story to four services before anybody helps. One way in would end that, and would take the choosing of patients away from the trust.',
  power: 'I can make it a condition of the money. He has the only clinicians for forty miles, and they can leave.',
  parties: [{ who: 'luke' }, { house: 'calder' }],
  mine: {
    wants: 'One referral form and one team to read it, by the start of next year.',
    because: 'Grace found two children on the list who had turned eighteen waiting. I signed the letters.',
  },
  theirs: {
    wants: 'The front door to stay with the clinicians who must treat whoever comes through it.',
    because: 'The last new front door doubled the list in a year, and he was the one who told the families.',
  },
  entries: [
    {
      text: 'He changed the subject each time I said ‘one team’. Third time I noticed.',
      movedTo: 'noticed',
      scene: scene(
        104,
        'face-to-face',
        { time: '15:30', minutes: 45, place: 'Calder House', with: ['luke', 'grace'] },
        business('Referrals, with Grace. Luke changed the subject each time I said ‘one team’. The third time I noticed.', {
          factors: [3],
        }),
        { luke: 3 },
      ),
    },
    { text: 'Grace says his people call it ‘the funnel’. Nobody has said so to me.', there: ['grace'], ago: 77 },
    {
      text: 'Asked him straight. He thinks one front door means a longer queue outside it, and that I have already decided. I had, a bit.',
      movement: 'forward',
      movedTo: 'surfaced',
      scene: scene(
        29,
        'face-to-face',
        { time: '12:15', minutes: 50, place: 'the towpath', with: ['luke'] },
        both(
          'Towpath to the second bridge. Asked him straight about one front door. He thinks it means a longer queue outside it, and that I have already decided. I had, a bit.',
          {
            factors: [3],
            safety: 3,
            learned: 'He keeps the last reorganisation’s complaint letters in his desk, all 212.',
            promises: [theirs('Send what his clinicians would need before they could say yes', 40, 'open')],
          },
        ),
      ),
    },
  ],
};

/** Only a feeling yet. */
const DAY_CENTRES: ConflictStory = {
  title: 'The county’s consultation on day centres',
  stake: 'Four day centres, two of them the only warm room for miles. If they close, people come to us instead, later and worse.',
  power: 'The leader decides, with a majority of two. I can only make it awkward, and everyone knows I can.',
  nextIn: 12,
  parties: [{ who: 'zainab' }],
  mine: {
    wants: 'To be told before the consultation opens, and to see the sums.',
    because: 'Margaret’s people at Sluice Lane have heard it as a rumour. I could not tell them it was untrue.',
  },
  theirs: { wants: '', because: '' },
  entries: [
    {
      text: 'She did not mention day centres, in an hour that was all about warm rooms. I did not ask.',
      movedTo: 'noticed',
      scene: scene(
        9,
        'phone',
        { time: '18:10', minutes: 25, place: null, with: ['zainab'] },
        business(
          'She spoke for a while about warm rooms and libraries, and not once about the day centres. I did not ask. I ought to have.',
          { factors: [3] },
        ),
        { zainab: 3 },
      ),
    },
  ],
};

/** Not real yet: better rehearsed over coffee than met with lawyers. */
const FIXED_BUDGET: ConflictStory = {
  title: 'What if one of us overspends a shared budget?',
  stake: 'Say we pool the community money next year, and St Brannoc’s is £3 million over by the autumn. Who goes without?',
  power: 'Whoever overspends first holds the rest of us to ransom, without meaning to. The smallest partner would feel it most.',
  nextIn: 20,
  parties: [{ house: 'stb' }, { who: 'chidi' }, { who: 'oluwaseun' }],
  mine: {
    wants:
      'A rule agreed before anyone is over: the first £500,000 is your own, the rest is shared, and nobody’s community services are touched in-year.',
    because: 'Without one, the decision would be mine, in a bad week, and I would favour the hospital because it shouts.',
  },
  theirs: {
    wants: 'Chidi: no limit that punishes a hospital for a bad winter. Seun: none that lets it off.',
    because: 'Each has been the one who paid, at another place, for somebody else’s year.',
  },
  entries: [
    {
      text: 'Said it as a game: you are over, he is not, I have one cheque. Neither laughed for long.',
      movedTo: 'rehearsed',
      scene: scene(
        46,
        'face-to-face',
        { time: '07:45', minutes: 60, place: 'Café on the corner', with: ['oluwaseun'] },
        both(
          'Breakfast. We played it as a game: Chidi is three million over, you are not, and I have one cheque. Seun did not laugh for long. He has been the ‘not’.',
          { factors: [3], safety: 4 },
        ),
      ),
    },
    {
      text: 'Same game with Chidi. He asked which of my directors would tell him in month two and which in month eight.',
      movement: 'forward',
      scene: scene(
        41,
        'face-to-face',
        { time: '16:00', minutes: 45, place: 'Trust HQ', with: ['chidi'] },
        both(
          'Same game with Chidi, other side of the table. He asked which of my directors would tell him in month two, and which in month eight.',
          { factors: [3], safety: 4 },
        ),
      ),
    },
  ],
};

export const OPEN_CONFLICTS: readonly ConflictStory[] = [STEP_DOWN, FRONT_DOOR, DAY_CENTRES, FIXED_BUDGET];

/** Meetings that other stories turn on and that belong to no conflict. */
export const LOOSE_SCENES = [
  scene(
    673,
    'face-to-face',
    { time: '11:00', minutes: 50, place: 'her office', with: ['helen'] },
    open('Fifty minutes, nothing to transact. She said she had stopped expecting us to come.', {
      safety: 5,
      learned: 'Eight home-care firms have handed back work this year. She knows each owner.',
      factors: [2, 5],
    }),
  ),
  scene(
    171,
    'face-to-face',
    { time: '09:30', minutes: 40, place: 'my office', with: ['rajesh'] },
    both(
      'He asked for help with the place plan. Three of the nine partners have not read it, and he does not think he is the one to ask them.',
      { factors: [4, 1], promises: [help('Ring the three partners who have not read the place plan', 14, 'kept')] },
    ),
  ),
  scene(
    71,
    'face-to-face',
    { time: '16:30', minutes: 30, place: 'the Quay surgery', with: ['fiona'] },
    both(
      'She is asleep on her feet. I offered to chair the federation’s members’ meeting in her place; she said no, then maybe, then yes.',
      {
        factors: [4],
        promises: [help('Chair the federation’s members’ meeting in Fiona’s place', 74, 'open')],
        learned: 'She has not had a free weekend since her mother came to live with them.',
      },
    ),
  ),
  scene(
    4,
    'face-to-face',
    { time: '08:30', minutes: 45, place: 'her office', with: ['priya'] },
    business(
      'Discharge. She asked for the figures by ward and not by month; I said I would send them this week. Then she asked what Helen thinks of them.',
      { safety: 5, promises: [mine('Send Priya the discharge figures', 4, 'open')] },
    ),
  ),
];
