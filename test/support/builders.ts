import { day } from '../../main/domain/day.ts';
import type { Entry } from '../../main/domain/entry.ts';
import type { CommitmentId, ConflictId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { CommitmentFacts, ConflictFacts, ContactFacts, DepartureFacts, NudgeFacts, PartnershipFacts } from '../../main/domain/nudges/facts.ts';
import { newPerson, type Person } from '../../main/domain/person.ts';

/** The Friday on which the examples happen. */
export const FRIDAY = day('2026-11-20');

export const personId = (n: number): PersonId => n as PersonId;

/** Helen Carrow, key ring, added two years before; anything may be said otherwise. */
export const aPerson = (but: Partial<Person> = {}): Person => ({
  ...newPerson('Helen Carrow', day('2024-11-20')),
  id: personId(1),
  ring: 'key',
  archivedOn: null,
  ...but,
});

/** A person never in touch with: no meetings, no post, no snooze. */
export const contactWith = (person: Person, but: Partial<Omit<ContactFacts, 'person'>> = {}): ContactFacts => ({
  person,
  lastFaceToFace: null,
  nextFaceToFace: null,
  lastContact: null,
  postSince: null,
  snoozedUntil: null,
  since: { video: 0, phone: 0, written: 0 },
  lastOpen: null,
  businessSince: 0,
  meetingsForAgreement: 0,
  lastDifference: null,
  meetingsForHelp: 0,
  lastHelp: null,
  ...but,
});

/** What the rules know of nobody and nothing; anything may be said otherwise. */
export const factsWith = (but: Partial<NudgeFacts> = {}): NudgeFacts => ({
  people: [],
  partnerships: [],
  conflicts: [],
  commitments: [],
  departures: [],
  snoozes: [],
  ...but,
});

/** Place Board, which has never met. */
export const partnershipWith = (but: Partial<PartnershipFacts> = {}): PartnershipFacts => ({
  id: 1 as PartnershipId,
  name: 'Place Board',
  archivedOn: null,
  firstMet: null,
  nextMeeting: null,
  meetingsForAgreement: 0,
  lastDifference: null,
  lastPurpose: null,
  ...but,
});

/** A conflict noticed that Friday, with Helen Carrow; nothing is written of it and no day is set. */
export const conflictWith = (but: Partial<ConflictFacts> = {}): ConflictFacts => ({
  id: 1 as ConflictId,
  title: 'Who pays for step-down beds',
  stage: 'noticed',
  noticedOn: FRIDAY,
  nextOn: null,
  revisitOn: null,
  parties: ['Helen Carrow'],
  lastEntryOn: null,
  talks: [],
  ...but,
});

/** Mine to Priya Raman, made on the Monday and due on that Friday. */
export const commitmentWith = (but: Partial<CommitmentFacts> = {}): CommitmentFacts => ({
  id: 1 as CommitmentId,
  direction: 'mine',
  kind: 'action',
  what: 'send the discharge figures',
  personId: personId(2),
  withName: 'Priya Raman',
  madeOn: day('2026-11-16'),
  dueOn: FRIDAY,
  ...but,
});

/** Gareth Lloyd, who left Westmarsh Council in October: nobody took over, and one conflict is open. */
export const departureWith = (but: Partial<DepartureFacts> = {}): DepartureFacts => ({
  personId: personId(3),
  name: 'Gareth Lloyd',
  title: 'Chief executive',
  organisationId: 1 as OrganisationId,
  organisationName: 'Westmarsh Council',
  endedOn: day('2026-10-03'),
  isTakenOver: false,
  conflicts: 1,
  commitments: 0,
  ...but,
});

/** A meeting about to be saved: face to face on that Friday, with nobody yet. */
export const anEntry = (but: Partial<Entry> = {}): Entry => ({
  meetingId: null,
  day: FRIDAY,
  time: null,
  minutes: null,
  mode: 'face-to-face',
  character: 'business',
  place: null,
  title: null,
  text: '',
  learned: '',
  factors: [],
  partnershipId: null,
  source: 'line',
  participants: [],
  commitments: [],
  conflict: null,
  ...but,
});

/** With a person the journal knows. */
export const withPerson = (id: PersonId): Entry['participants'][number] => ({ person: { kind: 'known', personId: id }, safety: null });

/** With someone new to it. */
export const withSomeoneNew = (name: string): Entry['participants'][number] => ({
  person: { kind: 'new', name, organisation: null },
  safety: null,
});

