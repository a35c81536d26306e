import { addDays, type Day, daysBetween } from '../../main/domain/day.ts';
import type { Mode, Safety, Source } from '../../main/domain/meeting.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import type { Beat } from './beat.ts';
import { CAST, type Who } from './cast/cast.ts';
import type { Member } from './cast/member.ts';
import type { Chance } from './random.ts';
import { busynessOf, workingDayAtOrAfter, workingDayAtOrBefore } from './working-days.ts';

/** How far the demo goes back. */
export const DAYS_OF_DEMO = 730;

/** A meeting that is being made up: who and when first, the words after. */
export interface Slot {
  readonly day: Day;
  readonly with: readonly Who[];
  mode: Mode;
  time: string | null;
  minutes: number | null;
  place: string | null;
  beat: Beat | null;
  title: string | null;
  source: Source | null;
  readonly partnership: string | null;
  readonly safety: Partial<Record<Who, Safety>>;
  /** A meeting of a group, or one a story turns on: its words are complete. */
  readonly told: 'pair' | 'scene' | 'group' | 'plan' | 'unwritten';
}

export const slotOn = (day: Day, people: readonly Who[], more: Partial<Slot> = {}): Slot => ({
  day,
  with: people,
  mode: 'face-to-face',
  time: null,
  minutes: null,
  place: null,
  beat: null,
  title: null,
  source: null,
  partnership: null,
  safety: {},
  told: 'pair',
  ...more,
});

/** So many days ago, or the last working day before. */
export const daysAgo = (today: Day, ago: number): Day => workingDayAtOrBefore(addDays(today, -ago));

export function memberOf(who: Who): Member {
  const member = CAST.get(who);
  if (member === undefined) throw new RangeError(`Nobody is called ${who}`);
  return member;
}

export const addedOn = (member: Member, today: Day): Day => addDays(today, -(member.added ?? DAYS_OF_DEMO));

/** Whose clock has run out: they are in no group after we last met. */
function isNeglected({ lastSeen, ring, rhythm }: Member): boolean {
  const days = rhythm === undefined ? DEFAULT_SETTINGS.rhythms[ring] : rhythm;
  return lastSeen !== null && (days === null || lastSeen > days);
}

/** Whether someone was about on a day: in the journal by then, and in a post. */
export const isAbout = (member: Member, day: Day, today: Day): boolean =>
  day >= addedOn(member, today) &&
  member.posts.some(({ from, to }) => (from === null || addDays(today, -from) <= day) && (to === undefined || day <= addDays(today, -to)));

/** Whether a meeting on a day leaves the last time in the same room where the story has it. */
export function mayMeet(member: Member, day: Day, mode: Mode, today: Day): boolean {
  if (member.lastSeen !== null && day <= daysAgo(today, member.lastSeen)) return true;
  return mode !== 'face-to-face' && !isNeglected(member);
}

/** The days on which two people met: a rhythm kept roughly, thinner when everyone is away, ending on the last time. */
export function pairSlots(who: Who, taken: readonly Slot[], perDay: Map<Day, number>, chance: Chance, today: Day): Slot[] {
  const member = memberOf(who);
  const made: Slot[] = [];
  if (member.lastSeen === null) return made;
  const last = daysAgo(today, member.lastSeen);
  const met = taken.filter((slot) => slot.with.includes(who) && slot.with.length <= 3).map(({ day }) => day);
  const isFree = (day: Day) =>
    busynessOf(day) > 0.3 &&
    (perDay.get(day) ?? 0) < 5 &&
    [...met, ...made.map((slot) => slot.day)].every((other) => Math.abs(daysBetween(other, day)) >= Math.min(8, member.every / 2));
  const put = (day: Day, mode: Mode) => {
    made.push(slotOn(day, [who], { mode }));
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  };

  let cursor = addDays(addedOn(member, today), chance.between(3, Math.min(member.every, 60)));
  while (member.every < DAYS_OF_DEMO && cursor < addDays(last, -Math.ceil(member.every / 3))) {
    const isWanted = busynessOf(workingDayAtOrAfter(cursor)) > chance.next();
    const day = [0, 1, -1, 2, -2, 3, 4, 5].map((step) => addDays(cursor, step)).find((near) => near < last && isFree(near));
    if (day !== undefined && isWanted && isAbout(member, day, today)) put(day, remoteOr(member, chance));
    cursor = addDays(cursor, Math.max(4, Math.round(member.every * (0.7 + chance.next() * 0.6))));
  }
  if (!taken.some((slot) => slot.day === last && slot.mode === 'face-to-face' && slot.with.includes(who))) put(last, 'face-to-face');
  const quiet = daysBetween(last, today);
  if (!isNeglected(member) && quiet > 12 && chance.happens(0.6)) {
    const day = workingDayAtOrBefore(addDays(today, -chance.between(6, quiet - 4)));
    if (day > last && isAbout(member, day, today)) put(day, chance.happens(0.5) ? 'phone' : 'video');
  }
  return made;
}

const remoteOr = (member: Member, chance: Chance): Mode =>
  chance.happens(member.remote)
    ? chance.weighted<Mode>([
        ['phone', 5],
        ['video', 5],
        ['written', 1],
      ])
    : 'face-to-face';

/**
 * Gives a story to the meetings it happened in. A beat with a day of its own gets a meeting of its own; those told
 * between two such beats are spread over the face-to-face meetings between them, and where there are too few, more are made.
 */
export function tellStory(who: Who, slots: Slot[], today: Day): void {
  const member = memberOf(who);
  let from = addedOn(member, today);
  let waiting: Beat[] = [];
  const settle = (until: Day) => {
    const rooms = slots.filter((slot) => slot.beat === null && slot.mode === 'face-to-face' && slot.day >= from && slot.day < until);
    const beats = waiting.slice();
    while (rooms.length < beats.length) {
      const span = Math.max(1, daysBetween(from, until));
      const day = workingDayAtOrBefore(addDays(from, Math.round(((rooms.length + 0.5) * span) / beats.length)));
      const room = slotOn(day < from ? workingDayAtOrAfter(from) : day, [who]);
      rooms.push(room);
      slots.push(room);
    }
    rooms.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    for (const [i, beat] of beats.entries()) {
      const room = rooms[Math.floor(((i + 0.5) * rooms.length) / beats.length)];
      if (room !== undefined) room.beat = beat;
    }
    waiting = [];
    from = until;
  };
  for (const beat of member.story) {
    if (beat.ago === undefined) {
      waiting.push(beat);
      continue;
    }
    const day = daysAgo(today, beat.ago);
    settle(day);
    const there = slots.find((slot) => slot.day === day);
    const slot = there ?? slotOn(day, [who]);
    slot.mode = beat.mode ?? 'face-to-face';
    slot.beat = beat;
    if (there === undefined) slots.push(slot);
  }
  const end = member.lastSeen === null ? today : addDays(daysAgo(today, member.lastSeen), 1);
  settle(end > from ? end : from);
}

/** Clock times, never two meetings at once in a day. */
export function setTimes(slots: readonly Slot[], chance: Chance): void {
  for (const day of Map.groupBy(slots, (slot) => slot.day).values()) {
    const used = new Set(day.map((slot) => slot.time));
    for (const slot of day) {
      slot.time ??= slot.beat?.time ?? null;
      slot.minutes ??= chance.weighted<number | null>(LENGTHS[slot.mode]);
      if (slot.time !== null || slot.mode === 'written') continue;
      const free = TIMES.filter(([time]) => !used.has(time));
      slot.time = chance.happens(0.85) && free.length > 0 ? chance.weighted(free) : null;
      used.add(slot.time);
    }
  }
}

const LENGTHS: Record<Mode, readonly (readonly [number | null, number])[]> = {
  'face-to-face': [
    [30, 3],
    [45, 6],
    [60, 6],
    [90, 2],
    [null, 1],
  ],
  video: [
    [20, 1],
    [30, 6],
    [45, 4],
    [60, 1],
  ],
  phone: [
    [5, 1],
    [10, 4],
    [15, 4],
    [25, 2],
    [null, 3],
  ],
  written: [[null, 1]],
};

const TIMES: readonly (readonly [string, number])[] = [
  ['07:45', 1],
  ['08:15', 2],
  ['08:30', 4],
  ['09:00', 4],
  ['09:30', 3],
  ['10:00', 3],
  ['10:30', 2],
  ['11:00', 4],
  ['11:45', 2],
  ['12:15', 3],
  ['13:00', 2],
  ['13:30', 2],
  ['14:15', 3],
  ['15:00', 3],
  ['15:45', 2],
  ['16:00', 3],
  ['16:30', 3],
  ['17:15', 2],
  ['18:05', 1],
];

/** How safe it was to disagree with someone, `at` from 0 (two years ago) to 1 (now), between whole numbers. */
export const trustAt = (member: Member, at: number): number => {
  const [first, middle, now] = member.trust;
  return at < 0.5 ? first + (middle - first) * at * 2 : middle + (now - middle) * (at - 0.5) * 2;
};
