import type { Conflict, ConflictEntry, Movement, Stage } from '../../main/domain/conflict.ts';
import { addDays, type Day } from '../../main/domain/day.ts';
import type { ConflictEntryId, ConflictId, PersonId } from '../../main/domain/id.ts';
import type { Meeting } from '../../main/domain/meeting.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Partnership } from '../../main/domain/partnership.ts';
import type { Person } from '../../main/domain/person.ts';
import type { Chance } from './random.ts';
import type { JournalSize } from './size.ts';
import { WORDS_FOR } from './frames.ts';
import { OPEN_CONFLICTS } from './stories/open-conflicts.ts';
import { SETTLED_CONFLICTS } from './stories/settled-conflicts.ts';

const STORIES = [...OPEN_CONFLICTS, ...SETTLED_CONFLICTS];
const SUBJECTS = [
  'beds',
  'the rota',
  'premises',
  'the shared post',
  'waiting times',
  'transport',
  'data',
  'the grant',
  'night cover',
  'the lease',
];

interface Around {
  readonly size: Pick<JournalSize, 'conflicts' | 'entries'>;
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly partnerships: readonly Partnership[];
  readonly meetings: readonly Meeting[];
  /** What has not been written of since has ended. */
  readonly openSince: Day;
  readonly today: Day;
}

/** Conflicts with people who have been met, each entry in a meeting with that person where there was one left. */
export function largeConflicts(chance: Chance, { size, people, organisations, partnerships, meetings, openSince, today }: Around): Conflict[] {
  const metBy = new Map<PersonId, Meeting[]>();
  for (const meeting of meetings) {
    for (const { personId } of meeting.participants) {
      const met = metBy.get(personId);
      if (met === undefined) metBy.set(personId, [meeting]);
      else met.push(meeting);
    }
  }
  const lengths = Array.from({ length: size.conflicts }, () => 1);
  for (let left = size.entries - size.conflicts; left > 0; left -= 1) {
    const i = chance.between(0, lengths.length - 1);
    lengths[i] = (lengths[i] ?? 1) + 1;
  }
  const met = people.filter(({ id }) => metBy.has(id));
  let entryId = 0;
  return lengths.map((length, i) => {
    const person = chance.oneOf(met);
    const theirs = metBy.get(person.id) ?? [];
    const from = chance.between(0, Math.max(0, theirs.length - length));
    const story = chance.oneOf(STORIES);
    const moves = movesOf(chance, length);
    const entries: ConflictEntry[] = [];
    let day = theirs[from]?.day ?? person.addedOn;
    for (let n = 0; n < length; n += 1) {
      const meeting = theirs[from + n];
      const later = addDays(day, 14);
      day = meeting?.day ?? (later > today ? today : later);
      entryId += 1;
      const movement =
        n === 0
          ? null
          : chance.weighted<Movement>([
              ['forward', 3],
              ['none', 4],
              ['back', 1],
            ]);
      const text = chance.oneOf(story.entries).text;
      entries.push({ id: entryId as ConflictEntryId, day, text, movement, meetingId: meeting?.id ?? null, personIds: [], movedTo: moves[n] ?? null });
    }
    if (day < openSince) settleLast(entries);
    const stage = entries.reduce<Stage>((now, { movedTo }) => movedTo ?? now, 'noticed');
    const isOpen = stage === 'noticed' || stage === 'surfaced' || stage === 'worked';
    const organisation = chance.oneOf(organisations);
    const feelsAfter = stage === 'resolved' ? 'Content, on the whole.' : '';
    return {
      id: (i + 1) as ConflictId,
      title: `${chance.oneOf(WORDS_FOR.village)}: ${chance.oneOf(SUBJECTS)}`,
      stake: story.stake,
      power: story.power,
      stage,
      noticedOn: entries[0]?.day ?? today,
      nextOn: isOpen && chance.happens(0.4) ? addDays(today, chance.between(-20, 40)) : null,
      revisitOn: stage === 'parked' ? addDays(today, chance.between(10, 200)) : null,
      agreed: stage === 'resolved' ? (STORIES.find(({ agreed }) => agreed !== undefined)?.agreed ?? '') : '',
      feelsAfter,
      partnershipId: chance.happens(0.1) ? chance.oneOf(partnerships).id : null,
      parties: [
        { kind: 'person', personId: person.id, feels: '', feelsAfter },
        ...(chance.happens(0.4) ? [{ kind: 'organisation' as const, organisationId: organisation.id, feels: '', feelsAfter }] : []),
      ],
      viewpoints: [
        { side: 'mine', wants: story.mine.wants, because: story.mine.because },
        { side: 'theirs', ...story.theirs },
      ],
      entries,
    };
  });
}

/** What ended by being parked was resolved in time; what never ended, by its last entry. One entry alone only notices it. */
function settleLast(entries: ConflictEntry[]): void {
  const parked = entries.findIndex(({ movedTo }) => movedTo === 'parked');
  const at = parked !== -1 ? parked : entries.some(({ movedTo }) => movedTo === 'resolved') ? 0 : entries.length - 1;
  const entry = entries[at];
  if (at > 0 && entry !== undefined) entries[at] = { ...entry, movedTo: 'resolved' };
}

/** Noticed first; then, in order, surfaced, worked on, and most often an end. */
function movesOf(chance: Chance, length: number): (Stage | null)[] {
  const moves: (Stage | null)[] = Array.from({ length }, () => null);
  moves[0] = 'noticed';
  const path: Stage[] = [
    'surfaced',
    'worked',
    ...(chance.happens(0.85) ? [chance.happens(0.75) ? ('resolved' as const) : ('parked' as const)] : []),
  ];
  let at = 0;
  for (const stage of path) {
    at += chance.between(1, Math.max(1, Math.floor((length - 1) / path.length)));
    if (at < length) moves[at] = stage;
  }
  return moves;
}
