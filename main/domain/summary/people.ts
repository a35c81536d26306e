import { asksForYou, type ClockReading, readClock } from '../clock.ts';
import type { ConflictId, PersonId } from '../id.ts';
import type { ContactFacts } from '../nudges/facts.ts';
import { type Ring, RINGS } from '../person.ts';
import type { ConflictOfPeriod, PartTaken, SummaryRecords } from './records.ts';

/** What the period tells of one person. */
export interface PersonInPeriod {
  readonly personId: PersonId;
  readonly face: number;
  /** Of those, the ones that were not only business. */
  readonly open: number;
  readonly meetings: number;
  readonly isNew: boolean;
  /** How safe it felt to disagree, where it was noted in two meetings or more. */
  readonly trust: { readonly first: PartTaken & Noted; readonly last: PartTaken & Noted } | null;
  /** Those that moved forward in the period, by name where they were settled in it. */
  readonly moved: readonly ConflictOfPeriod[];
}

interface Noted {
  readonly safety: NonNullable<PartTaken['safety']>;
}

/** Whoever took part in a meeting of the period, in no order that means anything. */
export function peopleOf({ parts, firstMet, conflicts, from }: SummaryRecords): readonly PersonInPeriod[] {
  const moved = new Map<PersonId, Map<ConflictId, ConflictOfPeriod>>();
  for (const conflict of conflicts) {
    if (conflict.stage === 'rehearsed' || !conflict.entries.some(({ day, movement }) => day >= from && movement === 'forward')) continue;
    for (const { personId } of conflict.parties) {
      if (personId !== null) moved.set(personId, (moved.get(personId) ?? new Map<ConflictId, ConflictOfPeriod>()).set(conflict.id, conflict));
    }
  }
  return [...Map.groupBy(parts, ({ personId }) => personId)].map(([personId, taken]) => {
    const face = taken.filter(({ mode }) => mode === 'face-to-face');
    const noted = taken.filter((part): part is PartTaken & Noted => part.safety !== null);
    const [first, last] = [noted[0], noted.at(-1)];
    return {
      personId,
      face: face.length,
      open: face.filter(({ character }) => character !== 'business').length,
      meetings: taken.length,
      isNew: firstMet.has(personId),
      trust: first === undefined || last === undefined || first === last ? null : { first, last },
      moved: [...(moved.get(personId)?.values() ?? [])],
    };
  });
}

const rose = ({ trust }: PersonInPeriod): boolean => trust !== null && trust.last.safety > trust.first.safety;
export const fell = ({ trust }: PersonInPeriod): boolean => trust !== null && trust.last.safety < trust.first.safety;

/** Signs that a relationship grew: met without business more than once, safer to disagree, new, or a difference moved. */
const signsOf = (person: PersonInPeriod): number => [person.open >= 2, rose(person), person.isNew, person.moved.length > 0].filter(Boolean).length;

/**
 * The relationships that grew, the most telling first: met face to face, with a sign of growth and none of harm; by how many signs there
 * are, then by meetings without business and all of them. One meeting is enough only with someone new.
 */
export const whoGrew = (people: readonly PersonInPeriod[]): readonly PersonInPeriod[] =>
  people
    .filter((person) => person.face >= (person.isNew ? 1 : 2) && !fell(person) && signsOf(person) > 0)
    .toSorted((a, b) => signsOf(b) - signsOf(a) || b.open - a.open || b.face - a.face || a.personId - b.personId);

/** Someone whose clock asked for me at the end of the period. */
export interface Waiting {
  readonly facts: ContactFacts;
  readonly reading: Extract<ClockReading, { readonly state: 'overdue' | 'never-met' }>;
}

/** Those who waited for me at the end of the period: the nearest first, and of those equally near the most urgent (mission: The face-to-face clock). */
export const whoWaits = ({ contact, settings, to }: SummaryRecords): readonly Waiting[] =>
  contact
    .flatMap((facts) => {
      const reading = readClock(facts, settings, to);
      return asksForYou(reading) ? [{ facts, reading }] : [];
    })
    .toSorted((a, b) => nearness(a.facts.person.ring) - nearness(b.facts.person.ring) || b.reading.urgency - a.reading.urgency || a.facts.person.id - b.facts.person.id);

const nearness = (ring: Ring): number => RINGS.indexOf(ring);

/** Those near me of whose meetings in the period, four or more, none was without business. */
export const whoGotBusinessOnly = (people: readonly PersonInPeriod[], { parts, contact }: SummaryRecords): readonly PersonInPeriod[] => {
  const near = new Set(contact.filter(({ person }) => person.ring !== 'wider' && person.archivedOn === null).map(({ person }) => person.id));
  const open = new Set(parts.filter(({ character }) => character !== 'business').map(({ personId }) => personId));
  return people.filter(({ personId, meetings }) => meetings >= 4 && near.has(personId) && !open.has(personId)).toSorted((a, b) => b.meetings - a.meetings || a.personId - b.personId);
};
