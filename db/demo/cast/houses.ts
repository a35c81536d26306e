import type { House } from './member.ts';

/** The nine organisations of the fictional place. */
export const HOUSES = {
  icb: {
    name: 'Aldermere Integrated Care Board',
    abbreviation: 'ICB',
    kind: 'integrated-care-board',
    notes: 'My own. Forty per cent smaller than it was, with the same list of duties.',
  },
  stb: {
    name: 'St Brannoc’s Hospitals NHS Foundation Trust',
    abbreviation: 'St B’s',
    kind: 'nhs-trust',
    notes: 'Two sites, one of them falling down. Gareth is holding it together as interim; the board has not said for how long.',
  },
  wbc: {
    name: 'Westmarsh Borough Council',
    abbreviation: 'WBC',
    kind: 'local-authority',
    notes: 'Proud, poor and quick. Remembers every time the county decided something for it.',
  },
  acc: {
    name: 'Aldermere County Council',
    abbreviation: 'ACC',
    kind: 'local-authority',
    notes: 'Nine-million gap. Elections within the year, and members who have never voted for a rise.',
  },
  calder: {
    name: 'Calder Vale Community and Mental Health NHS Trust',
    abbreviation: 'Calder Vale',
    kind: 'nhs-trust',
    notes: 'Five years of being told it is about to be merged. They have stopped asking when.',
  },
  avsa: {
    name: 'Aldermere Voluntary Sector Alliance',
    abbreviation: 'AVSA',
    kind: 'voluntary-and-community',
    notes: 'Sixty-odd small charities behind one door. Funded a year at a time, which we say we regret every year.',
  },
  ambulance: {
    name: 'Northmoor Ambulance Service',
    abbreviation: 'NAS',
    kind: 'ambulance',
    notes: 'Covers four care boards; we are the smallest of them and the furthest from its head office.',
  },
  gps: {
    name: 'Westmarsh GP Federation',
    abbreviation: 'the Fed',
    kind: 'primary-care',
    notes: 'Twenty-three practices. Federated in name; six of them would rather not be.',
  },
  watch: {
    name: 'Healthwatch Aldermere',
    abbreviation: 'Healthwatch',
    kind: 'regulator',
    notes: 'The only people in the room who asked the public first.',
  },
} as const satisfies Record<string, House>;
