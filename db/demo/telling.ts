import type { Day, LocalTime } from '../../main/domain/day.ts';
import type { MeetingId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { Factor, Meeting, Participant, Safety, Source } from '../../main/domain/meeting.ts';
import { daysBetween } from '../../main/domain/day.ts';
import type { Beat, Promised } from './beat.ts';
import type { Who } from './cast/cast.ts';
import { DAYS_OF_DEMO, memberOf, type Slot, trustAt } from './diary.ts';
import { ANY_FRAMES, CALL_FRAMES, LEARNED_FRAMES, PROMISE_FRAMES, ROOM_TAILS, TAILS, WORK_FRAMES } from './frames.ts';
import type { Chance } from './random.ts';
import { dueDay, fillIn, headOf, joinLine, sayDue } from './wording.ts';

/** A deck that is dealt through before anything in it comes again. */
export class Deck<T> {
  readonly #all: readonly T[];
  readonly #chance: Chance;
  #left: T[];

  constructor(all: readonly T[], chance: Chance) {
    this.#all = all;
    this.#chance = chance;
    this.#left = chance.shuffled(all);
  }

  /** The next that fits; null when nothing in the whole deck does. */
  deal(fits: (thing: T) => boolean = () => true): T | null {
    for (let round = 0; round < 2; round += 1) {
      const at = this.#left.findIndex(fits);
      if (at !== -1) return this.#left.splice(at, 1)[0] ?? null;
      this.#left = [...this.#left, ...this.#chance.shuffled(this.#all)];
    }
    return null;
  }
}

/** A meeting and the promises made in it. */
export interface Told {
  readonly meeting: Meeting;
  readonly promises: readonly Promised[];
  /** A meeting of a group: what was promised there is with nobody in particular. */
  readonly isGroup: boolean;
}

/** Puts the days of a diary into words. */
export class Teller {
  readonly #chance: Chance;
  readonly #today: Day;
  readonly #work: ReadonlyMap<string, Deck<Beat>>;
  readonly #any: Deck<Beat>;
  readonly #calls: Deck<Beat>;
  readonly #roomTails: Deck<string>;
  readonly #tails: Deck<string>;
  readonly #learned: Deck<string>;
  readonly #promises: Deck<readonly [string, Promised]>;
  /** What has been said of each person, so that nobody is told the same twice. */
  readonly #said = new Set<string>();

  constructor(chance: Chance, today: Day) {
    this.#chance = chance;
    this.#today = today;
    this.#work = new Map(Object.entries(WORK_FRAMES).map(([house, frames]) => [house, new Deck(frames, chance)]));
    this.#any = new Deck(ANY_FRAMES, chance);
    this.#calls = new Deck(CALL_FRAMES, chance);
    this.#roomTails = new Deck(ROOM_TAILS, chance);
    this.#tails = new Deck(TAILS, chance);
    this.#learned = new Deck(LEARNED_FRAMES, chance);
    this.#promises = new Deck(PROMISE_FRAMES, chance);
  }

  tell(slot: Slot, id: MeetingId, personIds: ReadonlyMap<Who, PersonId>, partnershipId: PartnershipId | null): Told {
    const chance = this.#chance;
    const who = slot.with[0];
    if (who === undefined) throw new RangeError('Nobody took part');
    const member = memberOf(who);
    const isBare = slot.told === 'plan' || slot.told === 'unwritten';
    const beat = isBare ? null : (slot.beat ?? this.#ordinary(who, slot));
    const isOrdinary = !isBare && slot.beat === null;
    const extra = isOrdinary && slot.told === 'pair' && chance.happens(0.17) ? this.#promises.deal() : null;
    const promises = [...(beat?.promises ?? []), ...(extra === null ? [] : [extra[1]])];
    const due = promises[0] === undefined ? 'soon' : sayDue(dueDay(promises[0], slot.day), slot.day);
    const say = (words: string) => fillIn(words, member, due, chance);
    if (slot.mode === 'face-to-face' && slot.told === 'pair') {
      slot.place ??= beat?.place ?? (chance.happens(0.85) ? chance.oneOf(member.places) : null);
    }

    const tails = slot.mode === 'face-to-face' && chance.happens(0.4) ? this.#roomTails : this.#tails;
    const tail = extra?.[0] ?? (isOrdinary && chance.happens(0.4) ? tails.deal() : null);
    const words = beat === null ? '' : [beat.text, ...(tail === null ? [] : [tail])].map(say).join(' ');
    const source: Source =
      slot.source ??
      (isBare
        ? 'form'
        : chance.weighted([
            ['line', 66],
            ['calendar', 20],
            ['form', 14],
          ]));
    const names = slot.with.map((one) => memberOf(one).name);
    const text = beat === null ? '' : source === 'line' ? joinLine(headOf(slot, names, chance), words) : words;
    const learned = beat?.learned ?? (isOrdinary && chance.happens(0.22) ? this.#learnedOf(who) : '');

    return {
      promises,
      isGroup: slot.told === 'group',
      meeting: {
        id,
        day: slot.day,
        time: slot.time as LocalTime | null,
        minutes: slot.minutes,
        mode: slot.mode,
        character: beat?.character ?? (slot.partnership === null && slot.mode === 'face-to-face' ? 'both' : 'business'),
        place: slot.mode === 'face-to-face' ? slot.place : slot.mode === 'video' && chance.happens(0.3) ? 'Teams' : null,
        title: slot.title ?? (source === 'calendar' ? titleOf(slot, member.name) : null),
        text,
        learned: learned === '' ? '' : say(learned),
        factors: factorsOf(beat, promises),
        partnershipId,
        participants: slot.with.map((one) => this.#participant(one, slot, beat, personIds)),
        source,
        importId: null,
      },
    };
  }

  #ordinary(who: Who, slot: Slot): Beat {
    const member = memberOf(who);
    const house = member.posts.at(-1)?.at ?? '';
    const fits = (beat: Beat) =>
      (beat.mode ?? slot.mode) === slot.mode &&
      (slot.mode === 'face-to-face' || beat.character === 'business') &&
      !this.#said.has(`${who} ${beat.text}`);
    const ofWork = this.#work.get(house);
    const usual = slot.mode === 'video' || slot.mode === 'phone' ? this.#calls : this.#any;
    const decks = this.#chance.happens(0.5) ? [ofWork, usual, this.#any] : [usual, ofWork, this.#any];
    const beat = decks.map((deck) => deck?.deal(fits) ?? null).find((dealt) => dealt !== null) ?? QUIET;
    this.#said.add(`${who} ${beat.text}`);
    return beat;
  }

  #learnedOf(who: Who): string {
    const words = this.#learned.deal((one) => !this.#said.has(`${who} ${one}`)) ?? '';
    this.#said.add(`${who} ${words}`);
    return words;
  }

  #participant(who: Who, slot: Slot, beat: Beat | null, personIds: ReadonlyMap<Who, PersonId>): Participant {
    const personId = personIds.get(who);
    if (personId === undefined) throw new RangeError(`Nobody is called ${who}`);
    return { personId, safety: slot.safety[who] ?? this.#safety(who, slot, beat) };
  }

  #safety(who: Who, slot: Slot, beat: Beat | null): Safety | null {
    if (beat === null || slot.mode === 'written') return null;
    if (beat.safety !== undefined && slot.with.length === 1) return beat.safety;
    if (slot.told === 'scene' || !this.#chance.happens(slot.with.length > 1 ? 0.12 : 0.5)) return null;
    const felt = trustAt(memberOf(who), 1 - daysBetween(slot.day, this.#today) / DAYS_OF_DEMO) + this.#chance.next() - 0.5;
    return Math.min(5, Math.max(1, Math.round(felt))) as Safety;
  }
}

/** When everything that could be said of someone has been. */
const QUIET: Beat = { text: 'Nothing to write down, which is as it should be.', character: 'both' };

const titleOf = ({ mode, with: people, place }: Slot, name: string): string => {
  const first = name.split(' ')[0] ?? name;
  if (people.length > 1) return `Catch-up, ${first} and others`;
  if (mode === 'phone') return `Phone: ${first}`;
  return place !== null && /towpath|lock/u.test(place) ? `Walk and talk, ${first}` : `1:1 ${name}`;
};

function factorsOf(beat: Beat | null, promises: readonly Promised[]): readonly Factor[] {
  const factors = new Set<Factor>(beat?.factors ?? []);
  if (beat?.character === 'open') factors.add(2);
  if (promises.some(({ kind }) => kind === 'help')) factors.add(4);
  return [...factors].toSorted((a, b) => a - b);
}
