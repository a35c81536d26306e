import type { Directory, KnownConflict, KnownOrganisation, KnownPerson } from '../../../main/domain/directory.ts';
import { day } from '../../../main/domain/day.ts';
import type { ConflictId, OrganisationId, PersonId } from '../../../main/domain/id.ts';

/** Organisations of the place, with what people call them. */
const ORGANISATIONS: readonly (readonly [name: string, abbreviation: string | null])[] = [
  ['Aldermere Integrated Care Board', 'ICB'],
  ["St Brannoc's Hospitals NHS Foundation Trust", "St B's"],
  ['Westmarsh Borough Council', 'WBC'],
  ['Aldermere County Council', null],
  ['Calder Vale Community and Mental Health NHS Trust', null],
  ['Aldermere Voluntary Sector Alliance', 'AVSA'],
  ['Northmoor Ambulance Service', null],
  ['Westmarsh GP Federation', null],
  ['Healthwatch Aldermere', null],
];

interface Sketch {
  readonly title?: string;
  readonly at?: number;
  readonly honorific?: string;
  readonly aka?: readonly string[];
  readonly ring?: KnownPerson['ring'];
  readonly met?: string;
}

const PEOPLE: readonly (readonly [name: string, sketch: Sketch])[] = [
  ['Priya Raman', { title: 'Chief Executive', at: 1, ring: 'inner', met: '2026-11-02' }],
  ['Gareth Hollis-Webb', { title: 'Chief Nurse', at: 2, ring: 'inner', met: '2026-10-01' }],
  ['Oluwaseun Adeyemi', { title: 'Chief Finance Officer', at: 3, aka: ['Seun'] }],
  ['Helen Carrow', { title: 'Director of Adult Social Services', at: 4 }],
  ['Mohammed Iqbal', { title: 'Leader of the Council', at: 4, honorific: 'Cllr', aka: ['Mo'] }],
  ['Siân Llywelyn', { title: 'Director of Children’s Services', at: 6, aka: ['Siân Pryce'] }],
  ['Kwame Mensah', { title: 'Director of Public Health', at: 7 }],
  ['Fiona MacAllister', { title: 'Clinical Lead', at: 8, honorific: 'Dr' }],
  ["Niamh O'Donnell", { title: 'Chief Operating Officer', at: 2 }],
  ['Tunde Bakare', { title: 'Medical Director', at: 3 }],
  ['Catrin Bevan', { title: 'Chief Nurse', at: 6 }],
  ['Joseph Thackeray', { title: 'Chief Finance Officer', at: 7 }],
  ['Róisín Ní Bhriain', { title: 'Director of Strategy', at: 5 }],
  ['Samuel Oyelaran', { title: 'Chief Operating Officer', at: 6 }],
  ['Samantha Price', { title: 'Head of Finance', at: 1 }],
  ['Chidi Okafor', { title: 'Chief Finance Officer', at: 2, honorific: 'Dr' }],
  ['Amara Okafor', { title: 'Head of Housing', at: 3 }],
  ['Zainab Hussain', { title: 'Leader of the Council', at: 4, honorific: 'Cllr' }],
  ['Shabnam Begum', { title: 'Chair', at: 8 }],
  ['Delroy Campbell', { title: 'Managing Director (Place)', at: 3 }],
  ['Will Hartley', { title: 'Deputy Chief Executive', at: 1 }],
  ['Grace Nwosu', { title: 'Director of Children’s Services', at: 1 }],
  ['Mark Shah', { title: 'Deputy Leader', at: 3, honorific: 'Cllr' }],
  ['May Fairweather', { title: 'Governor', at: 2 }],
  ['Wendy Marsh', { title: 'Chief Executive', at: 4 }],
  ['Sam Whitlock', { title: 'Head of Communications', at: 5, met: '2026-11-12' }],
  ['Peter Rowntree', { title: 'Chair', at: 5, aka: ['PR'] }],
  ['James Achterberg', { title: 'Paramedic lead', at: 7 }],
  ['James Quill', { title: 'Practice manager', at: 8 }],
];

const CONFLICTS: readonly (readonly [title: string, people: readonly string[], at: readonly number[]])[] = [
  ['Who pays for step-down beds', ['Helen Carrow'], [4]],
  ['Sharing of ambulance data', ['Kwame Mensah'], [7]],
  ['Estate at Calder Vale', [], [5]],
];

export const organisationNamed = (name: string): KnownOrganisation => found(KNOWN_ORGANISATIONS, name);
export const personNamed = (name: string): KnownPerson => found(KNOWN_PEOPLE, name);

function found<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const one = all.find((other) => other.name === name);
  if (one === undefined) throw new Error(`Nobody is called ${name}`);
  return one;
}

const KNOWN_ORGANISATIONS: readonly KnownOrganisation[] = ORGANISATIONS.map(([name, abbreviation], i) => ({
  id: (i + 1) as OrganisationId,
  name,
  abbreviation,
}));

const KNOWN_PEOPLE: readonly KnownPerson[] = PEOPLE.map(([name, { title, at, honorific, aka, ring, met }], i) => ({
  id: (i + 1) as PersonId,
  name,
  honorific: honorific ?? null,
  alsoKnownAs: aka ?? [],
  ring: ring ?? 'key',
  posts: at === undefined ? [] : [{ title: title ?? '', organisationId: at as OrganisationId }],
  emails: [],
  lastMetOn: met === undefined ? null : day(met),
}));

const KNOWN_CONFLICTS: readonly KnownConflict[] = CONFLICTS.map(([title, people, at], i) => ({
  id: (i + 1) as ConflictId,
  title,
  stage: 'worked',
  personIds: people.map((name) => personNamed(name).id),
  organisationIds: at.map((id) => id as OrganisationId),
}));

/** A place with nine organisations and some thirty people, two Sams, two Okafors, two Jameses and names that are words. */
export const THE_PLACE: Directory = { people: KNOWN_PEOPLE, organisations: KNOWN_ORGANISATIONS, conflicts: KNOWN_CONFLICTS };
