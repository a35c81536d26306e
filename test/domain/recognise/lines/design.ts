import type { Line } from '../reading.ts';

/** The examples of the design, as they stand in it. */
export const DESIGN_LINES: Readonly<Record<string, readonly Line[]>> = {
  'the three lines of the design, and those of the mock log page': [
    [
      "8.30 Priya Raman at her office 45m – worried about winter beds. I'll send the discharge data by Friday.",
      {
        time: '08:30',
        minutes: 45,
        place: 'her office',
        people: ['Priya Raman'],
        promises: ['mine: send the discharge data – to Priya Raman – 2026-11-27'],
      },
    ],
    [
      "lunch walk with Gareth, Tunde – first open talk in months; they'll share the budget assumptions",
      {
        mode: 'face-to-face',
        character: 'open',
        place: 'a walk',
        people: ['Gareth Hollis-Webb', 'Tunde Bakare'],
        promises: ['theirs: share the budget assumptions – from Tunde Bakare'],
      },
    ],
    [
      'call Siân: conflict over who funds step-down beds, she feels steamrollered by the trust',
      {
        mode: 'phone',
        people: ['Siân Llywelyn'],
        conflict: 'who funds step-down beds',
        feels: 'she feels steamrollered by the trust',
        partOf: ['Who pays for step-down beds'],
      },
    ],
    [
      '8.30 Mohammed Iqbal my office 45m – tired of being the last to hear. I’ll send him the winter paper by Monday, before it goes round.',
      {
        time: '08:30',
        minutes: 45,
        place: 'my office',
        people: ['Mohammed Iqbal'],
        promises: ['mine: send the winter paper – to Mohammed Iqbal – 2026-11-23'],
      },
    ],
    [
      '9.30 winter pressures call, Delroy, Niamh, Shabnam Teams 1h – ambulance holds took all of it. Nobody asked about home care, me included.',
      {
        time: '09:30',
        minutes: 60,
        mode: 'video',
        people: ['Delroy Campbell', "Niamh O'Donnell", 'Shabnam Begum'],
      },
    ],
    [
      '11 coffee with Fiona MacAllister – covering two lists since October and not saying so. Offered to chair her December meeting.',
      {
        time: '11:00',
        mode: 'face-to-face',
        character: 'open',
        place: 'over coffee',
        people: ['Fiona MacAllister'],
        promises: ['mine help: chair the December meeting – to Fiona MacAllister'],
      },
    ],
    [
      'lunch walk with Gareth, Tunde – first open talk in months; they’ll share the budget assumptions by Wednesday',
      {
        mode: 'face-to-face',
        character: 'open',
        place: 'a walk',
        people: ['Gareth Hollis-Webb', 'Tunde Bakare'],
        promises: ['theirs: share the budget assumptions – from Tunde Bakare – 2026-11-25'],
      },
    ],
    [
      'call Siân: conflict over who funds step-down beds, she feels steamrollered by the trust. I’ll go and see her on Monday',
      {
        mode: 'phone',
        people: ['Siân Llywelyn'],
        promises: ['mine: go and see Siân – to Siân Llywelyn – 2026-11-23'],
        conflict: 'who funds step-down beds',
        feels: 'she feels steamrollered by the trust',
        partOf: ['Who pays for step-down beds'],
      },
    ],
    [
      '14.00 Budget shortfall: who carries the risk? Boardroom, with Zainab Hussain, Joseph Thackeray and others –',
      { time: '14:00', place: 'Boardroom', people: ['Zainab Hussain', 'Joseph Thackeray'] },
    ],
    ['Phone: Catrin –', { mode: 'phone', people: ['Catrin Bevan'] }],
    [
      'ran into Jo Pickering, Westmarsh Housing, at the station – wants a word about people discharged with nowhere to go',
      { mode: 'face-to-face', character: 'open', place: 'the station', people: ['+ Jo Pickering, Westmarsh Housing'] },
    ],
  ],
};
