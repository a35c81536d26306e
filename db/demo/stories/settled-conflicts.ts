import { both, business, mine, theirs } from '../beat.ts';
import { type ConflictStory, scene } from './scene.ts';

/** Resolved: the row that ended in one rule on a napkin. */
const HANDOVERS: ConflictStory = {
  title: 'Ambulances held outside St Brannoc’s',
  stake: 'Crews waiting hours to hand over, and the next call waiting for the crew. Somebody was going to die in a car park.',
  power:
    'The hospital had the doors. The service had the newspapers. I had a letter to write to each and had been writing both the same one.',
  agreed:
    'After 45 minutes a patient comes in, straight to a named corridor with a named nurse. No exceptions for the clever. Reviewed every quarter by the people who do it.',
  parties: [
    { who: 'niamh', feels: 'Relieved, and wary. It is her nurses in the corridor.' },
    { who: 'joseph', feels: 'Says it is the best napkin he ever wrote on.' },
    { house: 'stb', feels: 'The board has stopped asking about it, which is their way of being content.' },
  ],
  mine: {
    wants: 'A limit that both of them keep when I am not looking.',
    because: 'I had been passing each one’s anger to the other and calling it chairing.',
    feels: 'Lighter. And a little ashamed that the whole of it fitted on a napkin.',
  },
  theirs: {
    wants: 'Niamh: beds to put people in. Joseph: his crews back on the road.',
    because: 'She is blamed for every minute. He has to tell a family how long.',
  },
  entries: [
    {
      text: 'Each sent me the other’s figures with a red ring round them.',
      movedTo: 'noticed',
      scene: scene(
        702,
        'video',
        { time: '08:00', minutes: 30, place: null, with: ['niamh', 'joseph', 'nia'] },
        business('Handovers. Afterwards each sent me the other’s figures with a red ring round them.', { factors: [3] }),
        { niamh: 2 },
      ),
    },
    {
      text: 'Got them into one room. Twenty minutes of minutes and hours, then Joseph asked whether we might try not shouting.',
      movement: 'none',
      movedTo: 'surfaced',
      scene: scene(
        640,
        'face-to-face',
        { time: '10:30', minutes: 75, place: 'the site office at St Brannoc’s', with: ['niamh', 'joseph'] },
        business(
          'Niamh and Joseph in one room, at last. Twenty minutes of minutes and hours, and then Joseph asked whether we might try not shouting.',
          { factors: [3] },
        ),
        { niamh: 2, joseph: 3 },
      ),
    },
    {
      text: 'Stood in the bay together for a whole evening. Nobody had, before. They counted the same ambulances.',
      movement: 'forward',
      movedTo: 'worked',
      scene: scene(
        575,
        'face-to-face',
        { time: '17:00', minutes: 180, place: 'the ambulance bay', with: ['niamh', 'joseph', 'patrick'] },
        both(
          'The bay, five till eight, Niamh and Joseph and Patrick. They had never counted the same ambulances before. By seven they were finishing each other’s sentences.',
          { factors: [3] },
        ),
        { niamh: 3, joseph: 4 },
      ),
    },
    {
      text: 'Slipped: a bad weekend and two e-mails copied to everyone. I should have rung on the Saturday.',
      movement: 'back',
      scene: scene(
        508,
        'phone',
        { time: '07:30', minutes: 20, place: null, with: ['niamh'] },
        business('A bad weekend, and two e-mails copied to everyone. Rang her first thing. I should have rung on the Saturday.', {
          factors: [3],
        }),
        { niamh: 2 },
      ),
    },
    {
      text: 'One rule, 45 minutes. On a napkin, in Joseph’s hand, with three sets of initials.',
      movement: 'forward',
      scene: scene(
        421,
        'face-to-face',
        { time: '12:30', minutes: 60, place: 'the depot at Penmoor', with: ['joseph', 'niamh', 'kwame'] },
        both(
          'One rule: after 45 minutes the patient comes in. Joseph wrote it on a napkin and we each put our initials. Kwame paid for the pie.',
          { factors: [3, 1], promises: [mine('Write the 45-minute rule up so that nobody can be clever about it', 10, 'kept')] },
        ),
        { niamh: 4, joseph: 5 },
      ),
    },
    {
      text: 'Ninety days, and it has held through the worst of them. Agreed to call it settled.',
      movement: 'forward',
      movedTo: 'resolved',
      scene: scene(
        318,
        'face-to-face',
        { time: '09:00', minutes: 45, place: 'Trust HQ', with: ['niamh', 'joseph'] },
        business(
          'The 45-minute rule has held through the worst of it. Niamh says call it settled. Joseph wants the napkin back; he may want.',
          { factors: [3] },
        ),
        { niamh: 4, joseph: 5 },
      ),
    },
  ],
};

/** Resolved: two people who had each read a different version. */
const SHARED_RECORD: ConflictStory = {
  title: 'The shared record: who answers for a breach?',
  stake: 'One record for a patient across twenty-three practices and a hospital, and nobody willing to be the one who is sued.',
  power: 'She could stop it with one vote of her members. I could go over her head to the region, and had let that be known.',
  agreed:
    'The care board answers for a breach in the shared part, in writing. Practices see every look-up of their patients, weekly. Either of us can stop it for a month by ringing the other.',
  parties: [
    { who: 'shabnam', feels: 'Heard, she says, and still checks the look-ups herself on Sundays.' },
    { who: 'fiona', feels: 'Came round because Shabnam rang her.' },
    { house: 'gps', feels: 'Seventeen of twenty-three content; six still reading.' },
  ],
  mine: {
    wants: 'Practices to share by default.',
    because: 'A man had told his story eleven times. I had his letter and used it as an argument before I thought of it as his.',
    feels: 'Slower than I wanted and better than I would have made it. I wrote to him.',
  },
  theirs: {
    wants: 'Somebody other than a GP to be answerable when a clerk looks up a neighbour.',
    because: 'It has happened to one of her partners, who left medicine over it.',
  },
  entries: [
    { text: 'A letter from the federation with my name spelled wrongly and three lawyers copied.', movedTo: 'noticed', ago: 560 },
    {
      text: 'Long table, two versions of the same agreement, neither of us knowing it.',
      movement: 'none',
      movedTo: 'surfaced',
      scene: scene(
        512,
        'face-to-face',
        { time: '18:30', minutes: 90, place: 'the Fed’s office', with: ['shabnam', 'fiona', 'martin'] },
        business(
          'The long table. Ninety minutes on who answers for a breach before Martin noticed that we were reading two versions of the same agreement.',
          { factors: [3] },
        ),
        { shabnam: 2, fiona: 2 },
      ),
    },
    {
      text: 'Read the legal advice aloud together. It says almost nothing. We laughed, which was new.',
      movement: 'forward',
      movedTo: 'worked',
      scene: scene(
        437,
        'face-to-face',
        { time: '13:00', minutes: 60, place: 'my office', with: ['shabnam'] },
        both('Read the legal advice aloud, taking turns. It says almost nothing, at length. We laughed, which was new.', {
          factors: [3],
          safety: 3,
        }),
      ),
    },
    {
      text: 'I said the care board will answer for the shared part. Should have said so a year ago; it was always true.',
      movement: 'forward',
      scene: scene(
        330,
        'face-to-face',
        { time: '17:15', minutes: 45, place: 'her surgery', with: ['shabnam'] },
        both(
          'Said that the care board will answer for the shared part, and will write it down. It was always true. She asked why it took me a year and I said pride.',
          {
            factors: [3],
            safety: 5,
            promises: [
              mine('Put in writing that we answer for the shared part', 14, 'kept'),
              theirs('Take it to her members with her own name on it', 60, 'kept'),
            ],
          },
        ),
      ),
    },
    {
      text: 'Voted through, seventeen to six. She rang from the car park.',
      movement: 'forward',
      movedTo: 'resolved',
      scene: scene(
        187,
        'phone',
        { time: '21:05', minutes: 10, place: null, with: ['shabnam'] },
        business('She rang from the car park: seventeen to six. ‘You may now be insufferable for one evening.’', {
          factors: [3],
          safety: 5,
        }),
      ),
    },
  ],
};

/** Parked, with a date. */
const STROKE: ConflictStory = {
  title: 'Where the stroke unit goes',
  stake: 'One unit is safer than two. It would be at St Brannoc’s, twenty-five minutes further from Westmarsh.',
  power:
    'I can propose and the hospital can act. Westmarsh can only object, and has been objecting since before I came. It knows it, and so do I.',
  revisitIn: 61,
  board: true,
  parties: [{ who: 'delroy' }, { house: 'wbc' }, { who: 'bartosz' }],
  mine: {
    wants: 'One unit, properly staffed, and a date.',
    because: 'Two half-staffed units are two places to be unlucky. I have met one of the unlucky.',
  },
  theirs: {
    wants: 'Nothing else to leave Westmarsh until something has come to it.',
    because: 'The mill, the courts, the maternity ward. Delroy can say the years.',
  },
  entries: [
    {
      text: 'He said ‘consultation’ as one says ‘weather’.',
      movedTo: 'noticed',
      scene: scene(
        470,
        'face-to-face',
        { time: '14:00', minutes: 60, place: 'Town Hall, Westmarsh', with: ['delroy', 'tunde'] },
        business('Stroke came up under any other business. Delroy said ‘consultation’ as one says ‘weather’. Tunde looked at the table.', {
          factors: [3],
        }),
        { delroy: 3 },
      ),
    },
    {
      text: 'Bartosz came and told Westmarsh himself why one unit is safer. They listened to him as they have not to me.',
      movement: 'forward',
      movedTo: 'surfaced',
      scene: scene(
        389,
        'face-to-face',
        { time: '18:00', minutes: 120, place: 'The Mill', with: ['delroy', 'bartosz', 'dmitri'] },
        business(
          'Bartosz told them himself why one unit is safer, without slides. They listened to him as they have not to me. Delroy asked what would come to Westmarsh instead. Nobody had thought.',
          { factors: [3] },
        ),
        { delroy: 3, bartosz: 3 },
      ),
    },
    {
      text: 'We each said it again, slower.',
      movement: 'none',
      movedTo: 'worked',
      scene: scene(
        256,
        'face-to-face',
        { time: '11:00', minutes: 60, place: 'Town Hall, Westmarsh', with: ['delroy'] },
        business(
          'Stroke. We each said it again, slower. He asked if I would move my own office to Westmarsh and I said it was not the same. It is a little the same.',
          { factors: [3], safety: 2 },
        ),
      ),
    },
    {
      text: 'Left until the elections are past. Shook hands on it. I will bring the diagnostic centre when we look again.',
      movement: 'none',
      movedTo: 'parked',
      scene: scene(
        118,
        'face-to-face',
        { time: '12:15', minutes: 45, place: 'the towpath', with: ['delroy'] },
        both('We agreed to leave stroke until the elections are past. He shook my hand on it, which he does not do.', {
          factors: [3],
          safety: 4,
          promises: [mine('Have the diagnostic centre costed before we look at stroke again', 150, 'open')],
        }),
      ),
    },
  ],
};

export const SETTLED_CONFLICTS: readonly ConflictStory[] = [HANDOVERS, SHARED_RECORD, STROKE];
