import fc from 'fast-check';
import { COMMITMENT_KINDS, DIRECTIONS } from '../../main/domain/commitment.ts';
import { MOVEMENTS, STAGES } from '../../main/domain/conflict.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, OrganisationId, PartnershipId } from '../../main/domain/id.ts';
import { RULES, type Snooze, SNOOZE_RULES, SUBJECTS } from '../../main/domain/nudge.ts';
import type { CommitmentFacts, ConflictFacts, ContactFacts, DepartureFacts, NudgeFacts, PartnershipFacts } from '../../main/domain/nudges/facts.ts';
import { type Person, RINGS } from '../../main/domain/person.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/domain/settings.ts';
import { aPerson, commitmentWith, conflictWith, contactWith, departureWith, partnershipWith, personId } from './builders.ts';

const ORIGIN = day('2020-01-01');

/** Any day of the twenty years from 2020. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 7_300 }).map((days) => addDays(ORIGIN, days));

/** A day some way before or after another. */
export const dayNear = (centre: Day, before: number, after: number): fc.Arbitrary<Day> =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(centre, days));

const anyRhythm: fc.Arbitrary<Person['rhythm']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'ring' as const }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }).map((days) => ({ kind: 'days' as const, days })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
);

/** Someone in any ring, with any rhythm, perhaps archived, as of a day. */
export const anyoneAsOf = (today: Day): fc.Arbitrary<Person> =>
  fc
    .record({
      id: fc.integer({ min: 1, max: 1_000_000 }).map(personId),
      name: fc.constantFrom('Siân Llywelyn', 'Helen Carrow', 'Åsa Lind', 'Tunde Bakare', 'Zainab Hussain'),
      ring: fc.constantFrom(...RINGS),
      rhythm: anyRhythm,
      addedOn: dayNear(today, 1_500, 0),
      archivedOn: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(today) }),
    })
    .map(aPerson);

/** Any contact with anyone, as of a day. Last meetings lie today or before, planned ones after. */
export const contactAsOf = (today: Day): fc.Arbitrary<ContactFacts> =>
  fc
    .record({
      person: anyoneAsOf(today),
      lastFaceToFace: fc.option(dayNear(today, 800, 0)),
      nextFaceToFace: fc.option(dayNear(addDays(today, 1), 0, 120)),
      postSince: fc.option(fc.oneof(dayNear(today, 1_500, 0), dayNear(today, 120, 0))),
      snoozedUntil: fc.option(dayNear(today, 60, 60)),
      since: fc.record({ video: fc.nat(3), phone: fc.nat(3), written: fc.nat(3) }),
      lastOpen: fc.option(dayNear(today, 800, 0)),
      businessSince: fc.nat(8),
      meetingsForAgreement: fc.nat(12),
      lastDifference: fc.option(dayNear(today, 800, 0)),
      meetingsForHelp: fc.nat(8),
      lastHelp: fc.option(dayNear(today, 400, 0)),
    })
    .map(({ person, ...facts }) => contactWith(person, { ...facts, lastContact: facts.lastFaceToFace }));

/** Few ids, so that what is said of one thing meets. */
const anyId = fc.integer({ min: 1, max: 12 });

/** A partnership that met or did not, is perhaps archived, perhaps about to meet. */
export const partnershipAsOf = (today: Day): fc.Arbitrary<PartnershipFacts> =>
  fc
    .record({
      id: anyId.map((id) => id as PartnershipId),
      name: fc.constantFrom('Place Board', 'Winter Group', 'Élan'),
      archivedOn: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(today) }),
      firstMet: fc.option(dayNear(today, 1_500, 0)),
      nextMeeting: fc.option(dayNear(addDays(today, 1), 0, 60)),
      meetingsForAgreement: fc.nat(12),
      lastDifference: fc.option(dayNear(today, 800, 0)),
      lastPurpose: fc.option(dayNear(today, 400, 0)),
    })
    .map(partnershipWith);

/** A conflict, open or parked, with any talks, newest first; the latest entry is as late as they are. */
export const conflictAsOf = (today: Day): fc.Arbitrary<ConflictFacts> =>
  fc
    .record({
      id: anyId.map((id) => id as ConflictId),
      title: fc.constantFrom('Who pays for step-down beds', 'One front door'),
      stage: fc.constantFrom('noticed' as const, 'surfaced' as const, 'worked' as const, 'parked' as const),
      noticedOn: dayNear(today, 400, 60).map((on) => (on > today ? today : on)),
      nextOn: fc.option(dayNear(today, 60, 30)),
      revisitOn: fc.option(dayNear(today, 60, 30)),
      parties: fc.subarray(['Helen Carrow', 'Luke Tranter', 'Westmarsh Council']),
      note: fc.option(dayNear(today, 120, 0)),
      talks: fc.array(
        fc.record({
          day: dayNear(today, 120, 0),
          movement: fc.constantFrom(...MOVEMENTS, 'none' as const, 'none' as const, null),
          movedTo: fc.option(fc.constantFrom(...STAGES), { freq: 9 }),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ note, talks, ...conflict }) => {
      const newestFirst = talks.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
      const lastTalk = newestFirst[0]?.day ?? null;
      return conflictWith({ ...conflict, talks: newestFirst, lastEntryOn: lastTalk === null || (note !== null && note > lastTalk) ? note : lastTalk });
    });

/** What someone may have typed as a promise. */
export const anyPromise = fc.constantFrom(
  'send the discharge figures',
  'Share the budget assumptions.',
  'I’ll chair the December meeting',
  'the figures, again',
  'CQC report!',
  '  to call   Priya back…',
  '‘Home first’ paper',
  '.',
);

/** An open promise, mine or theirs, to someone or nobody in particular. */
export const commitmentAsOf = (today: Day): fc.Arbitrary<CommitmentFacts> =>
  fc
    .record({
      id: anyId.map((id) => id as CommitmentId),
      direction: fc.constantFrom(...DIRECTIONS),
      kind: fc.constantFrom(...COMMITMENT_KINDS),
      what: anyPromise,
      withName: fc.option(fc.constantFrom('Priya Raman', 'Tunde Bakare', 'Westmarsh Council')),
      madeOn: dayNear(today, 90, 0),
      dueOn: dayNear(today, 60, 30),
    })
    .map(commitmentWith);

/** Someone who left somewhere. */
export const departureAsOf = (today: Day): fc.Arbitrary<DepartureFacts> =>
  fc
    .record({
      personId: anyId.map(personId),
      organisationId: anyId.map((id) => id as OrganisationId),
      title: fc.constantFrom('Chief executive', 'GP', ''),
      endedOn: dayNear(today, 400, 0),
      isTakenOver: fc.boolean(),
      conflicts: fc.nat(2),
      commitments: fc.nat(3),
    })
    .map(departureWith);

/** A reminder put aside, or one whose day has come. */
const snoozeAsOf = (today: Day): fc.Arbitrary<Snooze> =>
  fc.record({ rule: fc.constantFrom(...SNOOZE_RULES), subject: fc.constantFrom(...SUBJECTS), subjectId: anyId, until: dayNear(today, 30, 30) });

/** All facts of a journal, as of a day: of each person and thing one. */
export const factsAsOf = (today: Day): fc.Arbitrary<NudgeFacts> =>
  fc.record({
    people: fc.uniqueArray(fc.tuple(contactAsOf(today), anyId).map(([facts, id]) => ({ ...facts, person: { ...facts.person, id: personId(id) } })), {
      maxLength: 8,
      selector: ({ person }) => person.id,
    }),
    partnerships: fc.uniqueArray(partnershipAsOf(today), { maxLength: 4, selector: ({ id }) => id }),
    conflicts: fc.uniqueArray(conflictAsOf(today), { maxLength: 6, selector: ({ id }) => id }),
    commitments: fc.uniqueArray(commitmentAsOf(today), { maxLength: 6, selector: ({ id }) => id }),
    departures: fc.uniqueArray(departureAsOf(today), { maxLength: 4, selector: (left) => `${left.personId} ${left.organisationId}` }),
    snoozes: fc.uniqueArray(snoozeAsOf(today), { maxLength: 4, selector: ({ rule, subject, subjectId }) => `${rule} ${subject} ${subjectId}` }),
  });

/** Any thresholds the settings allow, and any rules turned off. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    off: fc.subarray([...RULES]),
    driftContacts: fc.integer({ min: 1, max: 6 }),
    driftShare: fc.integer({ min: 0, max: 200 }),
    businessMeetings: fc.integer({ min: 1, max: 6 }),
    businessRhythms: fc.integer({ min: 1, max: 4 }),
    agreementMeetings: fc.integer({ min: 1, max: 8 }),
    agreementDays: fc.integer({ min: 1, max: 500 }),
    newInPostDays: fc.integer({ min: 1, max: 200 }),
    helpMeetings: fc.integer({ min: 1, max: 6 }),
    helpDays: fc.integer({ min: 1, max: 300 }),
    purposeDays: fc.integer({ min: 1, max: 300 }),
    festersAfterDays: fc.integer({ min: 1, max: 60 }),
    stuckTalks: fc.integer({ min: 1, max: 4 }),
    promiseSoonDays: fc.integer({ min: 0, max: 20 }),
    waitingDays: fc.integer({ min: 0, max: 20 }),
  })
  .map((nudges) => ({ ...DEFAULT_SETTINGS, nudges }));
