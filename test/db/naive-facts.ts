import type { JournalRecords } from '../../db/demo/records.ts';
import { isOpenStage, type Conflict } from '../../main/domain/conflict.ts';
import { addDays, type Day } from '../../main/domain/day.ts';
import type { Meeting, Mode } from '../../main/domain/meeting.ts';
import { fold } from '../../main/domain/name.ts';
import type { ContactFacts, DepartureFacts, NudgeFacts, PartnershipFacts } from '../../main/domain/nudges/facts.ts';
import { isHeldOn, type Person, type Post } from '../../main/domain/person.ts';
import type { NudgeSettings } from '../../main/domain/settings.ts';

/** What the rules must know, read off plain records the slow way: what the journal's own reading must come to. */
export function naiveFacts(records: JournalRecords, nudges: NudgeSettings, today: Day): NudgeFacts {
  const nameOf = (personId: number | null) => records.people.find(({ id }) => id === personId)?.name ?? null;
  const houseOf = (organisationId: number | null) => records.organisations.find(({ id }) => id === organisationId)?.name ?? null;
  return {
    people: records.people.map((person) => contact(records, nudges, today, person)),
    partnerships: records.partnerships.map((partnership) => group(records, nudges, today, partnership)),
    conflicts: records.conflicts.filter(standing).map(({ parties, entries, ...conflict }) => {
      const { id, title, stage, noticedOn, nextOn, revisitOn } = conflict;
      const people = parties.flatMap((party) => (party.kind === 'person' ? (nameOf(party.personId) ?? []) : []));
      const houses = parties.flatMap((party) => (party.kind === 'organisation' ? (houseOf(party.organisationId) ?? []) : []));
      const written = entries.filter(({ day }) => day <= today).toSorted((a, b) => compare(b.day, a.day) || b.id - a.id);
      return {
        id,
        title,
        stage,
        noticedOn,
        nextOn,
        revisitOn,
        parties: people.length === 0 ? houses : people,
        lastEntryOn: written[0]?.day ?? null,
        talks: written
          .filter(({ movement, movedTo }) => movement !== null || movedTo !== null)
          .map(({ day, movement, movedTo }) => ({ day, movement, movedTo })),
      };
    }),
    commitments: records.commitments.flatMap(({ id, direction, kind, what, personId, organisationId, madeOn, dueOn, state }) =>
      state === 'open' && dueOn !== null && dueOn <= addDays(today, nudges.promiseSoonDays)
        ? [{ id, direction, kind, what, personId, madeOn, dueOn, withName: nameOf(personId) ?? houseOf(organisationId) }]
        : [],
    ),
    departures: departures(records, today),
    snoozes: records.snoozes.map(({ personId, until }) => ({ rule: 'clock', subject: 'person', subjectId: personId, until })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const latest = (days: readonly (Day | null)[]): Day | null => days.filter((day) => day !== null).toSorted(compare).at(-1) ?? null;
const earliest = (days: readonly Day[]): Day | null => days.toSorted(compare)[0] ?? null;
const standing = ({ stage }: Conflict): boolean => isOpenStage(stage) || stage === 'parked';
const within = (today: Day, days: number) => (meeting: Meeting) => meeting.day <= today && meeting.day >= addDays(today, -days);

/** When conflicts that are no what-ifs were noticed or written of. */
const differences = (conflicts: readonly Conflict[], today: Day): readonly Day[] =>
  conflicts
    .filter(({ stage }) => stage !== 'rehearsed')
    .flatMap(({ noticedOn, entries }) => [noticedOn, ...entries.map(({ day }) => day)])
    .filter((day) => day <= today);

function contact(records: JournalRecords, nudges: NudgeSettings, today: Day, person: Person): ContactFacts {
  const all = records.meetings.filter(({ participants }) => participants.some(({ personId }) => personId === person.id));
  const held = all.filter(({ day }) => day <= today);
  const faces = held.filter(({ mode }) => mode === 'face-to-face');
  const lastFaceToFace = latest(faces.map(({ day }) => day));
  const since = (mode: Mode) => held.filter((meeting) => meeting.mode === mode && (lastFaceToFace === null || meeting.day > lastFaceToFace)).length;
  const lastOpen = latest(held.filter(({ character }) => character !== 'business').map(({ day }) => day));
  const posts = records.posts.filter((post) => post.personId === person.id && isHeldOn(post, today));
  const theirs = records.conflicts.filter(({ parties }) => parties.some((party) => party.kind === 'person' && party.personId === person.id));
  const offers = records.commitments.filter(({ personId, direction, kind }) => personId === person.id && direction === 'mine' && kind === 'help');
  const helped = offers.flatMap(({ madeOn, settledOn, state }) => [madeOn, ...(state === 'kept' && settledOn !== null ? [settledOn] : [])]);
  const { id, name, ring, rhythm, addedOn, archivedOn } = person;
  return {
    person: { id, name, ring, rhythm, addedOn, archivedOn },
    lastFaceToFace,
    nextFaceToFace: earliest(all.filter(({ day, mode }) => day > today && mode === 'face-to-face').map(({ day }) => day)),
    lastContact: latest(held.map(({ day }) => day)),
    postSince: latest(posts.map(({ startedOn }) => startedOn)),
    snoozedUntil: records.snoozes.find(({ personId }) => personId === person.id)?.until ?? null,
    since: { video: since('video'), phone: since('phone'), written: since('written') },
    lastOpen,
    businessSince: held.filter(({ day }) => lastOpen === null || day > lastOpen).length,
    meetingsForAgreement: all.filter(within(today, nudges.agreementDays)).length,
    lastDifference: latest(differences(theirs, today)),
    meetingsForHelp: all.filter(within(today, nudges.helpDays)).length,
    lastHelp: latest(helped.filter((day) => day <= today)),
  };
}

function group({ meetings, conflicts, statements }: JournalRecords, nudges: NudgeSettings, today: Day, of: JournalRecords['partnerships'][number]): PartnershipFacts {
  const all = meetings.filter(({ partnershipId }) => partnershipId === of.id);
  const held = all.filter(({ day }) => day <= today);
  const told = new Set(conflicts.filter(({ stage }) => stage !== 'rehearsed').flatMap(({ entries }) => entries.map(({ meetingId }) => meetingId)));
  const its = conflicts.filter(({ partnershipId }) => partnershipId === of.id);
  const revisions = statements.filter(({ partnershipId, kind, day }) => partnershipId === of.id && kind === 'purpose' && day <= today).map(({ day }) => day);
  return {
    id: of.id,
    name: of.name,
    archivedOn: of.archivedOn,
    firstMet: earliest(held.map(({ day }) => day)),
    nextMeeting: earliest(all.filter(({ day }) => day > today).map(({ day }) => day)),
    meetingsForAgreement: all.filter(within(today, nudges.agreementDays)).length,
    lastDifference: latest([...differences(its, today), ...held.filter(({ id }) => told.has(id)).map(({ day }) => day)]),
    lastPurpose: latest([...held.filter(({ factors }) => factors.includes(1)).map(({ day }) => day), ...revisions]),
  };
}

/** Everyone's last post at each organisation where all of theirs have ended, with what is open. */
function departures(records: JournalRecords, today: Day): readonly DepartureFacts[] {
  const places = Map.groupBy(records.posts, ({ personId, organisationId }) => `${personId} ${organisationId}`);
  const left = [...places.values()].flatMap((posts) => {
    const ended = posts.every(({ endedOn }) => endedOn !== null && endedOn < today);
    const last = posts.toSorted((a, b) => compare(a.endedOn ?? '', b.endedOn ?? '') || compare(a.startedOn ?? '', b.startedOn ?? '') || a.id - b.id).at(-1);
    return ended && last?.endedOn !== null && last !== undefined ? [departure(records, today, posts, { ...last, endedOn: last.endedOn })] : [];
  });
  return left
    .filter(({ conflicts, commitments }) => conflicts + commitments > 0)
    .toSorted((a, b) => a.personId - b.personId || a.organisationId - b.organisationId);
}

function departure(records: JournalRecords, today: Day, posts: readonly Post[], last: Post & { readonly endedOn: Day }): DepartureFacts {
  const { personId, organisationId, title, endedOn } = last;
  const wasThere = (on: Day): boolean => posts.some((post) => isHeldOn(post, on));
  const isWith = ({ parties, noticedOn }: Conflict): boolean =>
    parties.some((party) =>
      party.kind === 'organisation' ? party.organisationId === organisationId : party.personId === personId && wasThere(noticedOn),
    );
  return {
    personId,
    organisationId,
    title,
    endedOn,
    name: records.people.find(({ id }) => id === personId)?.name ?? '',
    organisationName: records.organisations.find(({ id }) => id === organisationId)?.name ?? '',
    isTakenOver: records.posts.some((post) => takesOver(post, last, today)),
    conflicts: records.conflicts.filter((conflict) => isOpenStage(conflict.stage) && isWith(conflict)).length,
    commitments: records.commitments.filter(
      ({ state, madeOn, ...to }) => state === 'open' && (to.organisationId === organisationId || (to.personId === personId && wasThere(madeOn))),
    ).length,
  };
}

function takesOver(post: Post, last: Post & { readonly endedOn: Day }, today: Day): boolean {
  if (post.personId === last.personId || post.organisationId !== last.organisationId || fold(post.title) !== fold(last.title)) return false;
  const beganAfter = post.startedOn === null || (post.startedOn > (last.startedOn ?? '') && post.startedOn <= today);
  return beganAfter && (post.endedOn === null || post.endedOn >= last.endedOn);
}
