import { type Day, daysBetween, sayDate, sayLength } from '../../../main/domain/day.ts';
import type { Conflict, Movement, Stage } from '../../../main/domain/conflict.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import type { Nudge } from '../../../main/domain/nudge.ts';
import { sayWhen } from '../../../main/domain/nudges/phrases.ts';
import type { ConflictRow, PartyName } from '../../../main/domain/views.ts';
import { countOf, listNames, lowerFirst, upperFirst } from '../../../main/domain/words.ts';
import type { ConflictEntryView, ConflictPage, PartyView } from '../../../preload/contract/conflicts.ts';

/** How long something has gone on, for the margin: "today", "12 days", "seven weeks", "21 months", "six years". */
export function sayAge(from: Day, to: Day): string {
  const days = Math.max(0, daysBetween(from, to));
  if (days === 0) return 'today';
  if (days < 21) return countOf(days, 'day', 'days');
  if (days < 70) return countOf(Math.floor(days / 7), 'week', 'weeks');
  const months = monthsBetween(from, to);
  return months < 36 ? countOf(months, 'month', 'months') : countOf(Math.floor(months / 12), 'year', 'years');
}

/** Whole months between two days. */
function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** The other side as sentences name it: how it is called, and whether it is one. */
export interface Others {
  readonly name: string;
  readonly many: boolean;
}

/** The people by their first names, or the organisations when nobody is named; "they" when there are too many to say. */
export function othersOf(parties: readonly PartyName[]): Others {
  const people = parties.filter(({ kind }) => kind === 'person');
  const names = people.length > 0 ? people.map(({ name }) => firstNameOf(name)) : parties.map(({ name }) => name);
  if (names.length === 0 || names.length > 2 || new Set(names).size < names.length) return { name: 'they', many: true };
  return { name: listNames(names), many: names.length > 1 };
}

/** Without the organisations that are named already as where one of the people is from. */
export const partiesInShort = <P extends Pick<PartyView, 'kind' | 'id' | 'post'>>(parties: readonly P[]): readonly P[] =>
  parties.filter(({ kind, id }) => kind === 'person' || !parties.some(({ post }) => post?.organisationId === id));

/** Whom it is with, for a line of a list: the people; or the organisations, where nobody is named. */
export function namesInShort(parties: readonly PartyName[]): readonly string[] {
  const people = parties.filter(({ kind }) => kind === 'person');
  return (people.length > 0 ? people : parties).map(({ name }) => name);
}

/** The headings and the questions of the other side's view. */
export function sayTheirs({ name, many }: Others): { readonly title: string; readonly wants: string; readonly because: string } {
  const them = name === 'they' ? 'them' : name;
  return {
    title: `How ${name} ${many ? 'see' : 'sees'} it`,
    wants: `What ${name} ${many ? 'want' : 'wants'}`,
    because: `Why it matters to ${them}`,
  };
}

const MOVED: Record<Movement, string> = { forward: 'Moved forward', none: 'No movement', back: 'Moved back' };
/** As a question's answers. */
export const MOVEMENT_CHOICES: readonly { readonly value: Movement; readonly label: string }[] = [
  { value: 'forward', label: 'Forward' },
  { value: 'none', label: 'Not at all' },
  { value: 'back', label: 'Back' },
];

const BECAME: Record<Stage, string> = {
  rehearsed: 'Rehearsed',
  noticed: 'Noticed',
  surfaced: 'Surfaced',
  worked: 'Worked on from here',
  resolved: 'Resolved',
  parked: 'Parked',
};

/** What an entry did: "Surfaced", "Opened again; moved forward", "No movement"; nothing for a note. `from`: the stage before it. */
export function sayDone({ movedTo, movement }: Pick<ConflictEntryView, 'movedTo' | 'movement'>, from: Stage | null): string {
  const became = movedTo === null ? '' : movedTo === 'worked' && (from === 'resolved' || from === 'parked') ? 'Opened again' : movedTo === 'noticed' && from === 'rehearsed' ? 'Became real' : BECAME[movedTo];
  const moved = movement === null ? '' : MOVED[movement];
  return became === '' ? moved : moved === '' ? became : `${became}; ${moved.slice(0, 1).toLowerCase()}${moved.slice(1)}`;
}

/** The meeting an entry is from: "video, 30 minutes", "at the Place Board", "her office". Nothing without one. */
export function sayMeeting(meeting: ConflictEntryView['meeting']): string {
  if (meeting === null) return '';
  const where = meeting.partnershipName !== null ? `at ${theGroup(meeting.partnershipName)}` : meeting.mode === 'face-to-face' ? (meeting.place ?? sayMode(meeting.mode)) : sayMode(meeting.mode);
  return [where, meeting.minutes === null ? '' : sayLength(meeting.minutes)].filter((part) => part !== '').join(', ');
}

/** "the Place Board"; a name that brings its own article, or is a person's, stays as it is. */
export const theGroup = (name: string): string => (/^(?:the|our|my)\b/iu.test(name) ? lowerFirst(name) : `the ${name}`);

/** How many of those who were there are named. */
const NAMED = 3;

/** "with Martin Pemberton and two others": who was there besides the parties. Nothing when it was only they. */
export function sayThere({ people, meeting }: Pick<ConflictEntryView, 'people' | 'meeting'>, parties: readonly PartyName[]): string {
  const there = new Map([...people, ...(meeting?.participants ?? [])].map(({ personId, name }) => [personId, name]));
  const names = [...there].filter(([personId]) => !parties.some((party) => party.kind === 'person' && party.id === personId)).map(([, name]) => name);
  if (names.length === 0) return '';
  const named = names.length > NAMED + 1 ? [...names.slice(0, NAMED), countOf(names.length - NAMED, 'other', 'others')] : names;
  return `with ${listNames(named)}`;
}

/** The stage before each entry of a log that is newest first: what an entry that moved it came from. */
export const stagesBefore = (entries: readonly Pick<ConflictEntryView, 'movedTo'>[]): readonly (Stage | null)[] =>
  entries.map((_, i) => entries.slice(i + 1).find(({ movedTo }) => movedTo !== null)?.movedTo ?? null);

/** "Six earlier conversations". */
export const sayEarlier = (count: number): string => upperFirst(countOf(count, 'earlier conversation', 'earlier conversations'));

/** What was done, for the line that says so. */
export function sayMoved(title: string, from: Stage, to: Stage): string {
  const opened = from === 'resolved' || from === 'parked';
  const done: Record<Stage, string> = { rehearsed: 'Rehearsed', noticed: 'Noticed', surfaced: 'Surfaced', worked: opened ? 'Opened again' : 'Now worked on', resolved: 'Resolved', parked: 'Parked' };
  return `${done[to]}: ${title}`;
}

/** Why a stage asks what it asks, in a sentence at the head of its dialog. */
export function sayWhyMove(from: Stage, to: Stage): string {
  switch (to) {
    case 'surfaced':
      return 'It is said aloud now, to those it is with. Write how, so that you both can come back to it.';
    case 'resolved':
      return 'It is only over when both sides can live with it. If you do not know how they feel, ask before you write.';
    case 'parked':
      return 'It is set aside for a while, and not forgotten.';
    case 'noticed':
      return 'The what-if has become real. What you imagined stays in the log above it.';
    case 'worked':
      return from === 'resolved' ? 'What was agreed stays as it was, as the earlier agreement.' : from === 'parked' ? '' : 'You have begun to look for a way together.';
    case 'rehearsed':
      return '';
  }
}

/** How long it has gone on: to the day it was resolved, or until today. A what-if has not begun. */
export function sayGoneOn({ conflict: { stage, noticedOn }, entries }: Pick<ConflictPage, 'entries'> & { readonly conflict: Pick<Conflict, 'stage' | 'noticedOn'> }, today: Day): string {
  if (stage === 'rehearsed') return 'what-if';
  const resolvedOn = stage === 'resolved' ? entries.find(({ movedTo }) => movedTo === 'resolved')?.day : undefined;
  return sayAge(noticedOn, resolvedOn ?? today);
}

/** What asks, in a word for the margin, the most telling first. */
export function sayAsking(nudges: readonly Pick<Nudge, 'rule'>[]): string {
  const rules = new Set(nudges.map(({ rule }) => rule));
  return rules.has('stuck') ? 'Stuck' : rules.has('next-conversation') ? 'Due' : rules.has('festering') ? 'Silent' : '';
}

/** How it stands while nothing about it asks. */
export function sayStands({ stage, noticedOn, nextOn, revisitOn }: Pick<ConflictRow, 'stage' | 'noticedOn' | 'nextOn' | 'revisitOn'>, lastEntryOn: Day | null, today: Day): string {
  const last = lastEntryOn ?? noticedOn;
  switch (stage) {
    case 'rehearsed':
      return `A what-if, rehearsed ${sayWhen(last, today)}.`;
    case 'resolved':
      return last === today ? 'Settled; last written today.' : `Settled; nothing written since ${sayDate(last, today)}.`;
    case 'parked':
      return revisitOn === null ? 'Parked, with no day to look at it again.' : `Parked; you mean to look at it again ${sayWhen(revisitOn, today)}.`;
    default: {
      const written = last === noticedOn ? `Noticed ${sayWhen(noticedOn, today)}` : `Last written ${sayWhen(last, today)}`;
      if (nextOn === null) return `${written}. No next conversation is set.`;
      return `${written}. The next conversation ${nextOn < today ? 'was due' : 'is'} ${sayWhen(nextOn, today)}.`;
    }
  }
}
