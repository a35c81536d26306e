import type { Commitment, CommitmentState } from '../../main/domain/commitment.ts';
import type { Conflict, ConflictEntry, Party, Stage } from '../../main/domain/conflict.ts';
import { addDays, type Day } from '../../main/domain/day.ts';
import type {
  CommitmentId,
  ConflictEntryId,
  ConflictId,
  MeetingId,
  OrganisationId,
  PartnershipId,
  PersonId,
} from '../../main/domain/id.ts';
import type { Promised } from './beat.ts';
import type { Who } from './cast/cast.ts';
import { daysAgo } from './diary.ts';
import type { ConflictStory, Scene, StoryEntry } from './stories/scene.ts';
import type { Told } from './telling.ts';
import { dueDay } from './wording.ts';
import { workingDayAtOrAfter } from './working-days.ts';

interface Known {
  readonly ids: ReadonlyMap<Who, PersonId>;
  readonly houses: ReadonlyMap<string, OrganisationId>;
  /** Which meeting each scene became. */
  readonly scenes: ReadonlyMap<Scene, MeetingId>;
  readonly board: PartnershipId | null;
  readonly today: Day;
}

/** The conflicts of the stories, each at the stage its last move left it. */
export function conflictsFrom(stories: readonly ConflictStory[], known: Known): Conflict[] {
  let entryId = 0;
  return stories.map((story, i) => {
    const entries = story.entries.map((entry): ConflictEntry => {
      entryId += 1;
      return entryFrom(entry, entryId as ConflictEntryId, known);
    });
    const stage = entries.reduce<Stage>((now, { movedTo }) => movedTo ?? now, 'noticed');
    return {
      id: (i + 1) as ConflictId,
      title: story.title,
      stake: story.stake,
      power: story.power,
      stage,
      noticedOn: entries[0]?.day ?? known.today,
      nextOn: story.nextIn === undefined ? null : addDays(known.today, story.nextIn),
      revisitOn: story.revisitIn === undefined ? null : workingDayAtOrAfter(addDays(known.today, story.revisitIn)),
      agreed: story.agreed ?? '',
      feelsAfter: story.mine.feels ?? '',
      partnershipId: story.board === true ? known.board : null,
      parties: story.parties.map((party) => partyFrom(party, known)),
      viewpoints: [
        { side: 'mine', wants: story.mine.wants, because: story.mine.because },
        { side: 'theirs', ...story.theirs },
      ],
      entries,
    };
  });
}

function entryFrom(entry: StoryEntry, id: ConflictEntryId, { ids, scenes, today }: Known): ConflictEntry {
  return {
    id,
    day: daysAgo(today, 'scene' in entry ? entry.scene.ago : entry.ago),
    text: entry.text,
    movement: entry.movement ?? null,
    meetingId: 'scene' in entry ? (scenes.get(entry.scene) ?? null) : null,
    personIds: (entry.there ?? []).flatMap((who) => ids.get(who) ?? []),
    movedTo: entry.movedTo ?? null,
  };
}

function partyFrom(party: ConflictStory['parties'][number], { ids, houses }: Known): Party {
  // The stories tell how a side feels once it was settled.
  const feelings = { feels: '', feelsAfter: party.feels ?? '' };
  if ('who' in party) {
    const personId = ids.get(party.who);
    if (personId !== undefined) return { kind: 'person', personId, ...feelings };
  } else {
    const organisationId = houses.get(party.house);
    if (organisationId !== undefined) return { kind: 'organisation', organisationId, ...feelings };
  }
  throw new RangeError('A party to a conflict is not in the cast');
}

/** The promises of the meetings, each with what had become of it by today. */
export function commitmentsFrom(told: readonly Told[], conflicts: readonly Conflict[], today: Day): Commitment[] {
  const conflictOf = new Map(conflicts.flatMap(({ id, entries }) => entries.map(({ meetingId }) => [meetingId, id] as const)));
  const commitments = told.flatMap(({ meeting, promises, isGroup }) =>
    promises.map((promise): Omit<Commitment, 'id'> => ({
      direction: promise.direction,
      kind: promise.kind,
      what: promise.what,
      personId: isGroup ? null : (meeting.participants[0]?.personId ?? null),
      organisationId: null,
      meetingId: meeting.id,
      conflictId: conflictOf.get(meeting.id) ?? null,
      madeOn: meeting.day,
      ...outcomeOf(promise, meeting.day, today),
    })),
  );
  return commitments.map((commitment, i) => ({ id: (i + 1) as CommitmentId, ...commitment }));
}

/** How a promise stands on a day. What would have happened later has not happened yet: it is open. */
export function outcomeOf(promise: Promised, made: Day, today: Day): Pick<Commitment, 'dueOn' | 'state' | 'settledOn' | 'note'> {
  const dueOn = dueDay(promise, made);
  const settledOn = settlingDay(promise, made, dueOn);
  if (settledOn === null || settledOn > today || promise.outcome === 'open') return { dueOn, state: 'open', settledOn: null, note: '' };
  return { dueOn, state: STATES[promise.outcome], settledOn, note: promise.note };
}

const STATES: Record<Promised['outcome'], CommitmentState> = {
  kept: 'kept',
  late: 'kept',
  missed: 'missed',
  released: 'released',
  open: 'open',
};

function settlingDay({ outcome, inDays }: Promised, made: Day, due: Day | null): Day | null {
  if (due === null) return addDays(made, 21);
  const days = inDays ?? 0;
  switch (outcome) {
    case 'kept':
      return addDays(made, Math.max(1, Math.floor(days * 0.8)));
    case 'late':
      return addDays(due, 3 + Math.floor(days / 4));
    case 'missed':
      return addDays(due, 7 + Math.floor(days / 3));
    case 'released':
      return addDays(made, Math.max(1, Math.floor(days * 0.6)));
    case 'open':
      return null;
  }
}
