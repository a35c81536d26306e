import fc from 'fast-check';
import { type Direction, type CommitmentKind, COMMITMENT_KINDS, DIRECTIONS } from '../../../main/domain/commitment.ts';
import { type ConflictEntry, isOpenStage, MOVEMENTS, type Stage } from '../../../main/domain/conflict.ts';
import { addDays, type Day } from '../../../main/domain/day.ts';
import type { CommitmentId, ConflictId, PartnershipId, PersonId } from '../../../main/domain/id.ts';
import { CHARACTERS, type Character, type Mode, MODES } from '../../../main/domain/meeting.ts';
import type { Snooze } from '../../../main/domain/nudge.ts';
import type { ConflictFacts, ContactFacts, NudgeFacts, PartnershipFacts } from '../../../main/domain/nudges/facts.ts';
import type { Person } from '../../../main/domain/person.ts';
import type { Settings } from '../../../main/domain/settings.ts';
import { anyDay, anyoneAsOf, anyPromise, dayNear } from '../../support/arbitraries.ts';
import { personId } from '../../support/builders.ts';

/** A meeting as the rules see it. */
export interface MeetingRecord {
  readonly day: Day;
  readonly mode: Mode;
  readonly character: Character;
  readonly personIds: readonly PersonId[];
  readonly partnershipId: PartnershipId | null;
  readonly isAboutPurpose: boolean;
}

export interface ConflictRecord {
  readonly id: ConflictId;
  readonly stage: Stage;
  readonly noticedOn: Day;
  readonly nextOn: Day | null;
  readonly revisitOn: Day | null;
  readonly withPerson: PersonId;
  readonly partnershipId: PartnershipId | null;
  readonly entries: readonly Pick<ConflictEntry, 'day' | 'movement' | 'movedTo'>[];
}

export interface CommitmentRecord {
  readonly id: CommitmentId;
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly what: string;
  readonly personId: PersonId;
  readonly madeOn: Day;
  readonly dueOn: Day | null;
}

/** A small journal, so that what is added and taken away are records and not facts. */
export interface Records {
  readonly people: readonly Person[];
  readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
  readonly meetings: readonly MeetingRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly commitments: readonly CommitmentRecord[];
  readonly snoozes: readonly Snooze[];
}

const latest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null;
const earliest = (days: readonly Day[]): Day | null => days.toSorted()[0] ?? null;

/** Counts the facts as their comments say, in the plainest way there is. */
export function factsOf(records: Records, settings: Settings, today: Day): NudgeFacts {
  const past = <T extends { readonly day: Day }>(all: readonly T[]): readonly T[] => all.filter(({ day }) => day <= today);
  const within = (days: number) => (of: { readonly day: Day }) => of.day <= today && of.day >= addDays(today, -days);
  const { agreementDays, helpDays } = settings.nudges;
  const differences = (conflicts: readonly ConflictRecord[]) =>
    latest(conflicts.filter(({ stage }) => stage !== 'rehearsed').flatMap(({ noticedOn, entries }) => [noticedOn, ...past(entries).map(({ day }) => day)]));

  const contact = (person: Person): ContactFacts => {
    const met = records.meetings.filter(({ personIds }) => personIds.includes(person.id));
    const seen = met.filter(({ mode }) => mode === 'face-to-face');
    const lastFaceToFace = latest(past(seen).map(({ day }) => day));
    const lastOpen = latest(past(met).filter(({ character }) => character !== 'business').map(({ day }) => day));
    const since = (mode: Mode) => past(met).filter((m) => m.mode === mode && (lastFaceToFace === null || m.day > lastFaceToFace)).length;
    return {
      person,
      lastFaceToFace,
      nextFaceToFace: earliest(seen.filter(({ day }) => day > today).map(({ day }) => day)),
      lastContact: latest(past(met).map(({ day }) => day)),
      postSince: null,
      snoozedUntil: records.snoozes.find(({ rule, subjectId }) => rule === 'clock' && subjectId === person.id)?.until ?? null,
      since: { video: since('video'), phone: since('phone'), written: since('written') },
      lastOpen,
      businessSince: past(met).filter(({ day }) => lastOpen === null || day > lastOpen).length,
      meetingsForAgreement: met.filter(within(agreementDays)).length,
      lastDifference: differences(records.conflicts.filter(({ withPerson }) => withPerson === person.id)),
      meetingsForHelp: met.filter(within(helpDays)).length,
      lastHelp: latest(
        records.commitments.filter((c) => c.personId === person.id && c.direction === 'mine' && c.kind === 'help').map(({ madeOn }) => madeOn),
      ),
    };
  };

  const partnership = ({ id, name }: Records['partnerships'][number]): PartnershipFacts => {
    const met = records.meetings.filter(({ partnershipId }) => partnershipId === id);
    return {
      id,
      name,
      archivedOn: null,
      firstMet: earliest(past(met).map(({ day }) => day)),
      nextMeeting: earliest(met.filter(({ day }) => day > today).map(({ day }) => day)),
      meetingsForAgreement: met.filter(within(agreementDays)).length,
      lastDifference: differences(records.conflicts.filter(({ partnershipId }) => partnershipId === id)),
      lastPurpose: latest(past(met).filter(({ isAboutPurpose }) => isAboutPurpose).map(({ day }) => day)),
    };
  };

  const conflict = ({ entries, withPerson, partnershipId: _, ...kept }: ConflictRecord): ConflictFacts => {
    const newestFirst = past(entries).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
    return {
      ...kept,
      title: `Difference ${kept.id}`,
      parties: records.people.filter(({ id }) => id === withPerson).map(({ name }) => name),
      lastEntryOn: newestFirst[0]?.day ?? null,
      talks: newestFirst.filter(({ movement, movedTo }) => movement !== null || movedTo !== null),
    };
  };

  return {
    people: records.people.map(contact),
    partnerships: records.partnerships.map(partnership),
    conflicts: records.conflicts.filter(({ stage }) => isOpenStage(stage) || stage === 'parked').map(conflict),
    commitments: records.commitments.flatMap(({ dueOn, ...kept }) =>
      dueOn === null ? [] : [{ ...kept, dueOn, withName: records.people.find(({ id }) => id === kept.personId)?.name ?? null }],
    ),
    departures: [],
    snoozes: records.snoozes,
  };
}

const PEOPLE = [1, 2, 3, 4].map(personId);
const GROUPS = [1, 2].map((id) => id as PartnershipId);

/** A meeting with some of the people, perhaps of a group, before a day or planned after it. */
export const meetingNear = (today: Day): fc.Arbitrary<MeetingRecord> =>
  fc.record({
    day: fc.oneof({ weight: 6, arbitrary: dayNear(today, 500, 0) }, { weight: 1, arbitrary: dayNear(addDays(today, 1), 0, 60) }),
    mode: fc.constantFrom(...MODES),
    character: fc.constantFrom(...CHARACTERS, 'business' as const),
    personIds: fc.subarray(PEOPLE, { minLength: 1 }),
    partnershipId: fc.option(fc.constantFrom(...GROUPS)),
    isAboutPurpose: fc.boolean(),
  });

/** One of the entries of a conflict. */
export const entryNear = (today: Day): fc.Arbitrary<ConflictRecord['entries'][number]> =>
  fc.record({ day: dayNear(today, 60, 0), movement: fc.constantFrom(...MOVEMENTS, 'none' as const, null), movedTo: fc.constant(null) });

const conflictNear = (today: Day): fc.Arbitrary<Omit<ConflictRecord, 'id'>> =>
  fc.record({
    stage: fc.constantFrom('rehearsed' as const, 'noticed' as const, 'surfaced' as const, 'worked' as const, 'parked' as const),
    noticedOn: dayNear(today, 500, 0),
    nextOn: fc.option(dayNear(today, 30, 30)),
    revisitOn: fc.option(dayNear(today, 30, 30)),
    withPerson: fc.constantFrom(...PEOPLE),
    partnershipId: fc.option(fc.constantFrom(...GROUPS)),
    entries: fc.array(entryNear(today), { maxLength: 5 }),
  });

const commitmentNear = (today: Day): fc.Arbitrary<Omit<CommitmentRecord, 'id'>> =>
  fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    what: anyPromise,
    personId: fc.constantFrom(...PEOPLE),
    madeOn: dayNear(today, 300, 0),
    dueOn: fc.option(dayNear(today, 30, 30)),
  });

const numbered = <T extends object>(all: readonly T[]) => all.map((one, at) => ({ ...one, id: at + 1 }));

/** A day, and any small journal as of it. */
export const anyJournal: fc.Arbitrary<{ readonly today: Day; readonly records: Records }> = anyDay.chain((today) =>
  fc.record({
    today: fc.constant(today),
    records: fc.record({
      people: fc.tuple(...PEOPLE.map((id) => anyoneAsOf(today).map((person) => ({ ...person, id })))),
      partnerships: fc.constant(GROUPS.map((id) => ({ id, name: `Group ${id}` }))),
      meetings: fc.array(meetingNear(today), { maxLength: 25 }),
      conflicts: fc.array(conflictNear(today), { maxLength: 4 }).map((all) => numbered(all).map((one) => ({ ...one, id: one.id as ConflictId }))),
      commitments: fc.array(commitmentNear(today), { maxLength: 5 }).map((all) => numbered(all).map((one) => ({ ...one, id: one.id as CommitmentId }))),
      snoozes: fc.constant([]),
    }),
  }),
);
