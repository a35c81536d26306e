import { day } from '../../main/domain/day.ts';
import type { ContactFacts } from '../../main/domain/nudges/facts.ts';
import type { Entry } from '../../main/domain/entry.ts';
import type { PersonId } from '../../main/domain/id.ts';
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

