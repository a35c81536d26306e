import type { Direction } from '../commitment.ts';
import { type Movement, sayStage, type Stage } from '../conflict.ts';
import { type Day, daysBetween, sayDate, sayDay, sayTime } from '../day.ts';
import type { Entry } from '../entry.ts';
import type { Rhythm, Ring } from '../person.ts';
import type { Decision } from '../review.ts';
import { sayEvery } from '../sentences.ts';
import { countOf } from '../words.ts';

/** What was done about something that asks: as much of each call as there is to say of it. */
export type DeedDone =
  | { readonly call: 'meetings.save'; readonly input: { readonly entries: readonly Pick<Entry, 'day' | 'time' | 'mode' | 'place'>[] } }
  | { readonly call: 'commitments.add'; readonly input: { readonly direction: Direction; readonly what: string; readonly dueOn: Day | null } }
  | { readonly call: 'snoozes.set'; readonly input: { readonly until: Day } }
  | { readonly call: 'people.edit'; readonly input: { readonly rhythm?: Rhythm | undefined; readonly ring?: Ring | undefined } }
  | {
      readonly call: 'conflicts.move';
      readonly input: { readonly to: Stage; readonly nextOn?: Day | null | undefined; readonly revisitOn: Day | null };
    }
  | {
      readonly call: 'conflicts.addEntry';
      readonly input: { readonly day: Day; readonly movement: Movement | null; readonly nextOn?: Day | null | undefined };
    }
  | { readonly call: 'conflicts.setNext'; readonly input: { readonly nextOn: Day | null } }
  | { readonly call: 'commitments.settle'; readonly input: { readonly as: 'kept' | 'released' | 'missed'; readonly on?: Day | undefined } }
  | { readonly call: 'commitments.moveDay'; readonly input: { readonly dueOn: Day | null } }
  | { readonly call: 'leave' };

const DECISION_OF: Record<DeedDone['call'], Decision> = {
  'meetings.save': 'planned',
  'commitments.add': 'promised',
  'snoozes.set': 'snoozed',
  'people.edit': 'rhythm',
  'conflicts.move': 'moved',
  'conflicts.addEntry': 'dated',
  'conflicts.setNext': 'dated',
  'commitments.settle': 'settled',
  'commitments.moveDay': 'dated',
  leave: 'left',
};

/** What kind of decision a deed is. */
export const decisionOf = (deed: Pick<DeedDone, 'call'>): Decision => DECISION_OF[deed.call];

/** What was decided, as the sentence that is kept. It is read again years later, so days far off say their year. */
export function sayDecision(deed: DeedDone, today: Day): string {
  switch (deed.call) {
    case 'meetings.save':
      return sayMeetings(deed.input.entries, today);
    case 'commitments.add': {
      const { direction, what, dueOn } = deed.input;
      const by = dueOn === null ? '' : `, by ${near(sayDay, dueOn, today)}`;
      return direction === 'mine' ? `You promised to ${what}${by}.` : `They promised to ${what}${by}.`;
    }
    case 'snoozes.set':
      return `Snoozed until ${near(sayDay, deed.input.until, today)}.`;
    case 'people.edit':
      return sayRhythmFromNowOn(deed.input.rhythm, deed.input.ring);
    case 'conflicts.move':
      return sayMove(deed.input, today);
    case 'conflicts.addEntry':
      return `Written of ${near(sayDay, deed.input.day, today)}${sayMoved(deed.input.movement)}${sayNext(deed.input.nextOn, today)}.`;
    case 'conflicts.setNext':
      return deed.input.nextOn === null ? 'No next conversation for now.' : `Next conversation on ${near(sayDate, deed.input.nextOn, today)}.`;
    case 'commitments.settle':
      return saySettled(deed.input, today);
    case 'commitments.moveDay':
      return deed.input.dueOn === null ? 'No day for it any more.' : `Due on ${near(sayDay, deed.input.dueOn, today)} instead.`;
    case 'leave':
      return 'Left this week.';
  }
}

/** "Planned for Tuesday 24 November, 17.00, at her office." */
function sayMeetings(entries: readonly Pick<Entry, 'day' | 'time' | 'mode' | 'place'>[], today: Day): string {
  const [first, ...others] = entries.toSorted((a, b) => `${a.day} ${a.time ?? '99'}`.localeCompare(`${b.day} ${b.time ?? '99'}`));
  if (first === undefined) return 'Nothing planned.';
  const verb = first.day > today ? 'Planned for' : 'Written of';
  const when = near(sayDay, first.day, today);
  const parts = [when, ...(first.time === null ? [] : [sayTime(first.time)]), ...(HOW[first.mode] === '' ? [] : [HOW[first.mode]]), ...sayPlace(first.place)];
  return `${verb} ${parts.join(', ')}${others.length === 0 ? '' : `, and ${countOf(others.length, 'more meeting', 'more meetings')}`}.`;
}

const HOW: Record<Entry['mode'], string> = { 'face-to-face': '', video: 'by video', phone: 'by phone', written: 'in writing' };

/** A place as a sentence has it: "at her office"; "over lunch at the depot" as it stands. */
const sayPlace = (place: string | null): readonly string[] =>
  place === null ? [] : [/^(at|in|on|over|by|near|outside|with|from)\s/iu.test(place) ? place : `at ${place}`];

function sayRhythmFromNowOn(rhythm: Rhythm | undefined, ring: Ring | undefined): string {
  const moved = ring === undefined ? '' : `In the ${ring} ring`;
  switch (rhythm?.kind) {
    case undefined:
      return moved === '' ? 'Changed.' : `${moved} from now on.`;
    case 'days': {
      const every = sayEvery(rhythm.days);
      return moved === '' ? `${every.slice(0, 1).toUpperCase()}${every.slice(1)} from now on.` : `${moved}, and ${every}, from now on.`;
    }
    case 'ring':
      return moved === '' ? 'As often as the ring says, from now on.' : `${moved}, and as often as it says, from now on.`;
    case 'none':
      return moved === '' ? 'No rhythm from now on.' : `${moved}, with no rhythm, from now on.`;
  }
}

/** "Moved to surfaced; next conversation on 2 December." */
function sayMove({ to, nextOn, revisitOn }: Extract<DeedDone, { call: 'conflicts.move' }>['input'], today: Day): string {
  if (to === 'resolved') return 'Resolved.';
  if (to === 'parked') return revisitOn === null ? 'Parked.' : `Parked until ${near(sayDay, revisitOn, today)}.`;
  return `Moved to ${sayStage(to)}${sayNext(nextOn, today)}.`;
}

const sayNext = (nextOn: Day | null | undefined, today: Day): string =>
  nextOn === null || nextOn === undefined ? '' : `; next conversation on ${near(sayDate, nextOn, today)}`;

const sayMoved = (movement: Movement | null): string =>
  movement === null ? '' : { forward: ', which moved it forward', none: ', which moved nothing', back: ', which set it back' }[movement];

function saySettled({ as, on }: Extract<DeedDone, { call: 'commitments.settle' }>['input'], today: Day): string {
  const when = on === undefined || on === today ? '' : ` on ${near(sayDay, on, today)}`;
  return `${{ kept: 'Kept', released: 'Let off', missed: 'Missed' }[as]}${when}.`;
}

/** Days within which a day needs no year to be understood. */
const NEAR_DAYS = 180;

/** A day in words, with its year only when it is far off: "Monday 11 January" of next year, said in November. */
const near = (say: (day: Day, today: Day) => string, on: Day, today: Day): string =>
  say(on, Math.abs(daysBetween(today, on)) <= NEAR_DAYS ? on : today);
