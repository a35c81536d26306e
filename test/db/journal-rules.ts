import { COMMITMENT_KINDS, COMMITMENT_STATES, DIRECTIONS } from '../../main/domain/commitment.ts';
import { type Conflict, isOpenStage, MOVEMENTS, STAGES } from '../../main/domain/conflict.ts';
import { type Day, isDay, isLocalTime, isoWeekOf } from '../../main/domain/day.ts';
import { CHARACTERS, FACTORS, type Meeting, MODES, SAFETIES, SOURCES } from '../../main/domain/meeting.ts';
import type { SubjectKind } from '../../main/domain/nudge.ts';
import { ORGANISATION_KINDS } from '../../main/domain/organisation.ts';
import { endsBeforeItStarts, isHeldOn, RINGS } from '../../main/domain/person.ts';
import { STANCES, STATEMENT_KINDS } from '../../main/domain/partnership.ts';
import { holds, keyOf } from '../../main/domain/reviews/carrying.ts';
import type { JournalRecords } from '../../db/demo/records.ts';

/** Every way in which records break the schema, the domain's rules or good sense, in words; none for a sound journal. */
export function breachesOf(records: JournalRecords, today: Day): readonly string[] {
  return [
    ...numberBreaches(records),
    ...peopleBreaches(records, today),
    ...partnershipBreaches(records, today),
    ...meetingBreaches(records, today),
    ...conflictBreaches(records, today),
    ...commitmentBreaches(records, today),
    ...reviewBreaches(records, today),
    ...coachingBreaches(records, today),
  ];
}

const unless = (holds: boolean, breach: string): string[] => (holds ? [] : [breach]);
const among = <T>(things: readonly T[], thing: T): boolean => things.includes(thing);
const isIn = (count: readonly unknown[], id: number | null): boolean =>
  id === null || (Number.isInteger(id) && id >= 1 && id <= count.length);

function numberBreaches(records: JournalRecords): string[] {
  const { organisations, people, contactPoints, posts, partnerships, statements, standings, meetings, conflicts, commitments } = records;
  const lists = { organisations, people, contactPoints, posts, partnerships, statements, standings, meetings, conflicts, commitments };
  const entryIds = conflicts.flatMap(({ entries }) => entries.map(({ id }) => id));
  return [
    ...Object.entries(lists).flatMap(([name, list]) =>
      unless(
        list.every(({ id }, i) => id === i + 1),
        `${name} are not numbered from 1`,
      ),
    ),
    ...unless(new Set(entryIds).size === entryIds.length, 'two entries have one number'),
  ];
}

function peopleBreaches({ people, organisations, posts, contactPoints, partnerships, snoozes }: JournalRecords, today: Day): string[] {
  const points = new Set(contactPoints.map(({ personId, kind, value }) => `${personId} ${kind} ${value.toLowerCase()}`));
  return [
    ...organisations.flatMap(({ name, kind }) => [
      ...unless(name !== '', 'an organisation without a name'),
      ...unless(among(ORGANISATION_KINDS, kind), `kind of ${name}`),
    ]),
    ...people.flatMap(({ name, ring, addedOn, archivedOn, rhythm }) => [
      ...unless(name.trim() !== '' && among(RINGS, ring), `name or ring of ${name}`),
      ...unless(isDay(addedOn) && addedOn <= today, `${name} was added on ${addedOn}`),
      ...unless(archivedOn === null || (archivedOn >= addedOn && archivedOn <= today), `${name} was archived on ${archivedOn ?? ''}`),
      ...unless(rhythm.kind !== 'days' || rhythm.days >= 1, `rhythm of ${name}`),
    ]),
    ...posts.flatMap((post) => [
      ...unless(isIn(people, post.personId) && isIn(organisations, post.organisationId), `post ${post.id} points nowhere`),
      ...unless(!endsBeforeItStarts(post), `post ${post.id} ends before it starts`),
      ...unless((post.startedOn ?? today) <= today && (post.endedOn ?? today) <= today, `post ${post.id} is in the future`),
    ]),
    ...unless(points.size === contactPoints.length, 'someone has one address twice'),
    ...partnerships.flatMap(({ name, members }) =>
      members.flatMap(({ personId, organisationId, joinedOn, leftOn }) => [
        ...unless(isIn(people, personId) && isIn(organisations, organisationId), `a member of ${name} points nowhere`),
        ...unless((leftOn ?? today) >= (joinedOn ?? today) || joinedOn === null, `a member of ${name} left before joining`),
      ]),
    ),
    ...snoozes.flatMap(({ until }) => unless(until > today, 'a snooze is over')),
  ];
}

function partnershipBreaches({ partnerships, statements, standings }: JournalRecords, today: Day): string[] {
  const members = new Map(partnerships.map((one) => [one.id, one.members]));
  return [
    ...statements.flatMap(({ id, partnershipId, kind, day, text }) => [
      ...unless(members.has(partnershipId) && among(STATEMENT_KINDS, kind), `statement ${id} is of nothing`),
      ...unless(isDay(day) && day <= today && text.trim() !== '', `statement ${id} says nothing, or too late`),
    ]),
    ...standings.flatMap(({ id, partnershipId, personId, day, stance }) => {
      const held = (members.get(partnershipId) ?? []).filter((member) => member.personId === personId);
      const then = held.some(({ joinedOn, leftOn }) => (joinedOn === null || joinedOn <= day) && (leftOn === null || day <= leftOn));
      return [...unless(then, `standing ${id} is of no member of that day`), ...unless(isDay(day) && day <= today && among(STANCES, stance), `standing ${id} cannot be`)];
    }),
  ];
}

function meetingBreaches({ meetings, people, posts, partnerships }: JournalRecords, today: Day): string[] {
  const postsOf = Map.groupBy(posts, ({ personId }) => personId);
  return meetings.flatMap((meeting, i) => {
    const { id, day, time, minutes, mode, character, source, factors, participants, text, title } = meeting;
    const is = `meeting ${id} on ${day}`;
    const before = meetings[i - 1]?.day ?? day;
    return [
      ...unless(isDay(day) && before <= day, `${is} is out of order`),
      ...unless(time === null || isLocalTime(time), `${is} is at ${time ?? ''}`),
      ...unless(minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes < 600), `${is} lasted ${minutes ?? ''}`),
      ...unless(among(MODES, mode) && among(CHARACTERS, character) && among(SOURCES, source), `${is}: mode, character or source`),
      ...unless(factors.every((factor) => among(FACTORS, factor)) && new Set(factors).size === factors.length, `${is}: factors`),
      ...unless(isIn(partnerships, meeting.partnershipId), `${is}: partnership`),
      ...unless(participants.length > 0, `nobody took part in ${is}`),
      ...unless(new Set(participants.map(({ personId }) => personId)).size === participants.length, `somebody took part twice in ${is}`),
      ...unless(!/[{}]|undefined|\bnull\b| {2}|\.\./u.test(text + meeting.learned), `${is} has a gap in its words: ${text}`),
      ...unless(day <= today ? text !== '' || source === 'calendar' : text === '' && title !== null, `${is} has the wrong words`),
      ...participants.flatMap(({ personId, safety }) => {
        const person = people[personId - 1];
        if (person === undefined) return [`nobody of ${is} is number ${personId}`];
        const held = postsOf.get(personId) ?? [];
        const begun = held.some(({ startedOn }) => startedOn === null || startedOn <= day);
        return [
          ...unless(safety === null || among(SAFETIES, safety), `${is}: safety with ${person.name}`),
          ...unless(person.addedOn <= day, `${person.name} was met before being added: ${is}`),
          ...unless(held.length === 0 || begun, `${person.name} was met before any post: ${is}`),
          ...unless(person.archivedOn === null || day <= person.archivedOn, `${person.name} was met when archived: ${is}`),
        ];
      }),
    ];
  });
}

function conflictBreaches({ conflicts, meetings, people, organisations, posts, partnerships }: JournalRecords, today: Day): string[] {
  return conflicts.flatMap((conflict) => {
    const { title, stage, entries, parties, viewpoints } = conflict;
    const personIds = new Set(parties.flatMap((party) => (party.kind === 'person' ? [party.personId] : [])));
    const organisationIds = new Set(parties.flatMap((party) => (party.kind === 'organisation' ? [party.organisationId] : [])));
    const wasThere = (meeting: Meeting): boolean =>
      meeting.participants.some(
        ({ personId }) =>
          personIds.has(personId) ||
          posts.some((post) => post.personId === personId && organisationIds.has(post.organisationId) && isHeldOn(post, meeting.day)),
      );
    return [
      ...unless(
        title !== '' && among(STAGES, stage) && isIn(partnerships, conflict.partnershipId),
        `${title}: title, stage or partnership`,
      ),
      ...unless(conflict.noticedOn === entries[0]?.day, `${title} was not noticed on its first day`),
      ...unless(parties.length > 0 && personIds.size + organisationIds.size === parties.length, `${title}: parties`),
      ...unless(
        [...personIds].every((id) => isIn(people, id)) && [...organisationIds].every((id) => isIn(organisations, id)),
        `${title}: a party is nobody`,
      ),
      ...unless(viewpoints.map(({ side }) => side).join() === 'mine,theirs', `${title}: viewpoints`),
      ...stageBreaches(conflict, today),
      ...entries.flatMap(({ day, text, movement, meetingId, personIds: there, movedTo }, i) => {
        const meeting = meetingId === null ? null : meetings[meetingId - 1];
        return [
          ...unless(day <= today && day >= (entries[i - 1]?.day ?? day), `${title}: the entry of ${day} is out of order`),
          ...unless(text !== '', `${title}: an entry says nothing`),
          ...unless(there.every((id) => isIn(people, id)), `${title}: nobody was there on ${day}`),
          ...unless(
            (movement === null || among(MOVEMENTS, movement)) && (movedTo === null || among(STAGES, movedTo)),
            `${title}: movement or stage`,
          ),
          ...unless(
            meeting === null || (meeting?.day === day && wasThere(meeting)),
            `${title}: the meeting of ${day} was with nobody it is about`,
          ),
        ];
      }),
    ];
  });
}

function stageBreaches({ title, stage, entries, agreed, feelsAfter, parties, nextOn, revisitOn }: Conflict, today: Day): string[] {
  const moves = entries.flatMap(({ movedTo }) => (movedTo === null ? [] : [movedTo]));
  const order = moves.map((move) => STAGES.indexOf(move));
  return [
    ...unless(moves.at(-1) === stage, `${title} is ${stage} and its log says otherwise`),
    ...unless(moves[0] === 'noticed' || moves[0] === 'rehearsed', `${title} began as ${moves[0] ?? 'nothing'}`),
    ...unless(
      order.every((at, i) => i === 0 || at > (order[i - 1] ?? -1)),
      `${title} moved in no known order`,
    ),
    ...unless(
      stage !== 'resolved' || (agreed !== '' && feelsAfter !== '' && parties.every(({ feelsAfter }) => feelsAfter !== '')),
      `${title} is resolved and nothing was agreed`,
    ),
    ...unless((stage === 'parked') === (revisitOn !== null) && (revisitOn === null || revisitOn > today), `${title}: when to look again`),
    ...unless(nextOn === null || isOpenStage(stage) || stage === 'rehearsed', `${title} is closed and has a next conversation`),
  ];
}

function commitmentBreaches({ commitments, people, meetings, conflicts }: JournalRecords, today: Day): string[] {
  return commitments.flatMap(({ what, direction, kind, state, personId, meetingId, conflictId, madeOn, dueOn, settledOn }) => [
    ...unless(
      what !== '' && among(DIRECTIONS, direction) && among(COMMITMENT_KINDS, kind) && among(COMMITMENT_STATES, state),
      `${what}: direction, kind or state`,
    ),
    ...unless(isIn(people, personId) && isIn(conflicts, conflictId), `${what}: with nobody`),
    ...unless(meetingId === null || meetings[meetingId - 1]?.day === madeOn, `${what} was not made in its meeting`),
    ...unless(madeOn <= today && (dueOn === null || dueOn >= madeOn), `${what}: made on ${madeOn}, due on ${dueOn ?? ''}`),
    ...unless((state === 'open') === (settledOn === null), `${what} is ${state}, settled on ${settledOn ?? 'no day'}`),
    ...unless(settledOn === null || (settledOn >= madeOn && settledOn <= today), `${what} was settled on ${settledOn ?? ''}`),
  ]);
}

function reviewBreaches({ reviews, people, conflicts, commitments, meetings }: JournalRecords, today: Day): string[] {
  const lists: Partial<Record<SubjectKind, readonly unknown[]>> = { person: people, conflict: conflicts, commitment: commitments };
  return [
    ...unless(reviews.every(({ id }, i) => id === i + 1), 'reviews are not numbered from 1'),
    ...unless(new Set(reviews.map(({ year, week }) => `${year} ${week}`)).size === reviews.length, 'a week was reviewed twice'),
    ...reviews.flatMap(({ week, begunOn, finishedOn, decisions, answers, ...review }) => {
      const is = `review of week ${week}`;
      return [
        ...unless(begunOn <= (finishedOn ?? begunOn) && (finishedOn ?? begunOn) <= today, `${is} is in the future`),
        ...unless(isoWeekOf(begunOn).week === week && isoWeekOf(begunOn).year === review.year, `${is} was begun in another week`),
        ...unless(isoWeekOf(begunOn).week !== isoWeekOf(today).week, `${is} is this week’s`),
        ...unless(new Set(decisions.map(keyOf)).size === decisions.length, `${is} decided twice about one thing`),
        ...decisions.flatMap((decision) => [
          ...unless(isIn(lists[decision.subject] ?? [], decision.subjectId) && isIn(meetings, decision.meetingId), `${is}: “${decision.said}” points nowhere`),
          ...unless(/^[A-Z].*\.$/u.test(decision.said) && holds(decision), `${is}: “${decision.said}”`),
        ]),
        ...answers.flatMap(({ question, answer }) => unless(question !== '' && answer !== '', `${is} has an answer without words`)),
      ];
    }),
  ];
}

/** Reflections and sessions: numbered, in order, and about what is in the journal; each session sets the day of the next. */
function coachingBreaches({ reflections, sessions, people, meetings, conflicts }: JournalRecords, today: Day): string[] {
  const lists = { person: people, meeting: meetings, conflict: conflicts } as const;
  return [
    ...unless(reflections.every(({ id }, i) => id === i + 1) && sessions.every(({ id }, i) => id === i + 1), 'reflections and sessions are not numbered from 1'),
    ...reflections.flatMap(({ id, day, parts, links }, i) => {
      const is = `reflection ${id}`;
      return [
        ...unless(day <= today && day >= (reflections[i - 1]?.day ?? day), `${is} is in the future, or out of order`),
        ...unless(parts.length > 0 && parts.every(({ text }) => text !== ''), `${is} has a prompt with nothing under it`),
        ...links.flatMap(({ kind, id: of }) => unless(isIn(lists[kind], of), `${is} is about a ${kind} that is not there`)),
        ...links.flatMap((link) => (link.kind === 'meeting' ? unless((meetings[link.id - 1]?.day ?? today) <= day, `${is} is about a meeting to come`) : [])),
      ];
    }),
    ...sessions.flatMap(({ id, nextOn }, i) => unless(nextOn === null || nextOn === sessions[i + 1]?.day, `session ${id} has no next one on its day`)),
  ];
}
