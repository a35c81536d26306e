import type { CommitmentState } from '../commitment.ts';
import { sayStage } from '../conflict.ts';
import { type Day, sayDate, sayDay } from '../day.ts';
import { sayMode } from '../meeting.ts';
import type { TimelineBand, TimelineCommitment, TimelineConflict, TimelineFlag, TimelineMeeting, TimelineTrust } from './facts.ts';
import { listNames, lowerFirst, sayCount, upperFirst } from '../words.ts';

/** What each mark is, in words: its accessible name, the line beneath the picture, and its row in the table. */

const CHARACTER_WORDS = { business: 'business', open: 'open', both: 'business and open' } as const;

/** "Face to face, open, with Gareth Hollis-Webb". */
export function sayMeeting({ mode, character, label }: Pick<TimelineMeeting, 'mode' | 'character' | 'label'>): string {
  const how = upperFirst(sayMode(mode));
  return [how, CHARACTER_WORDS[character], label === '' ? null : label].filter((part) => part !== null).join(', ');
}

/** "5 meetings face to face, 3 March to 2 May 2024: two open", in figures as the mark itself says it; one of them by itself. */
export function sayMeetings(meetings: readonly TimelineMeeting[], today: Day): string {
  const [only, ...others] = meetings;
  if (only === undefined) return '';
  if (others.length === 0) return `${sayDay(only.day, today)}: ${lowerFirst(sayMeeting(only))}`;
  const days = meetings.map(({ day }) => day).toSorted();
  const open = meetings.filter(({ character }) => character !== 'business').length;
  const how = only.mode === 'face-to-face' ? 'face to face' : 'at a distance';
  return `${meetings.length} meetings ${how}, ${saySpan(days[0], days.at(-1), today)}: ${open === 0 ? 'all business' : `${sayCount(open)} open`}`;
}

/** "3 March to 2 May 2024", "3 March" on one day. */
export function saySpan(from: Day | undefined, to: Day | undefined, today: Day): string {
  if (from === undefined || to === undefined) return '';
  return from === to ? sayDate(from, today) : `${sayDate(from, today)} to ${sayDate(to, today)}`;
}

/** "Director of Adult Social Services, Aldermere County Council, since 3 May 2021". */
export function sayBand({ label, from, to }: Pick<TimelineBand, 'label' | 'from' | 'to'>, today: Day): string {
  if (from === null) return to === null ? label : `${label}, until ${sayDate(to, today)}`;
  return to === null ? `${label}, since ${sayDate(from, today)}` : `${label}, ${saySpan(from, to, today)}`;
}

/** What several bands are called together: "posts", or "members" where all are memberships. */
export const sayBands = (bands: readonly Pick<TimelineBand, 'kind'>[]): string => (bands.every(({ kind }) => kind === 'membership') ? 'members' : 'posts');

/** "Who pays for step-down beds: noticed on 20 February 2025, surfaced on 17 June 2025, being worked on since 4 September 2025". */
export function sayConflict({ title, noticedOn, moves }: Pick<TimelineConflict, 'title' | 'noticedOn' | 'moves'>, today: Day): string {
  const later = moves.filter(({ day, stage }) => day > noticedOn || stage !== 'noticed');
  const first = later[0]?.day === noticedOn && later[0].stage === 'rehearsed' ? [] : [`noticed on ${sayDate(noticedOn, today)}`];
  return `${title}: ${[...first, ...later.map(({ day, stage }) => `${sayStage(stage)} ${stage === 'worked' ? 'from' : 'on'} ${sayDate(day, today)}`)].join(', ')}`;
}

const OUTCOME_WORDS: Record<CommitmentState, string> = { open: 'still open', kept: 'kept', released: 'let off', missed: 'missed' };

/** "You promised: publish the true cost, 3 May 2025; kept late on 28 June 2025". */
export function sayCommitment({ direction, kind, what, madeOn, dueOn, state, settledOn }: TimelineCommitment, name: string, today: Day): string {
  const who = direction === 'mine' ? (kind === 'help' ? 'You offered' : 'You promised') : kind === 'help' ? `${name} offered` : `${name} promised`;
  const late = state === 'kept' && dueOn !== null && settledOn !== null && settledOn > dueOn ? ' late' : '';
  const outcome = settledOn === null || state === 'open' ? OUTCOME_WORDS[state] : `${OUTCOME_WORDS[state]}${late} on ${sayDate(settledOn, today)}`;
  const due = state === 'open' && dueOn !== null ? `, due ${sayDate(dueOn, today)}` : '';
  return `${who}: ${what}, ${sayDate(madeOn, today)}; ${outcome}${due}`;
}

/** "Trust 4 of 5, 3 May 2025". */
export const sayTrust = ({ day, safety }: TimelineTrust, today: Day): string => `As safe to disagree as ${safety} of 5, ${sayDate(day, today)}`;

const FLAG_WORDS: Record<TimelineFlag['kind'], string> = { purpose: 'Purpose revised', truth: 'A difficult truth', accomplishment: 'Accomplished' };

export const sayFlag = ({ kind, label, day }: TimelineFlag, today: Day): string => `${FLAG_WORDS[kind]}${label === '' ? '' : `: ${label}`}, ${sayDate(day, today)}`;

/** Several things told as one mark. */
export const sayMany = (things: readonly string[], kind: string): string => `${things.length} ${kind}: ${listNames(things.slice(0, 3))}${things.length > 3 ? ' and others' : ''}`;
