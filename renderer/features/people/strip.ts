import type { ClockReading } from '../../../main/domain/clock.ts';
import { addDays, type Day, daysBetween, sayDate } from '../../../main/domain/day.ts';
import type { Mode } from '../../../main/domain/meeting.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import { listNames } from '../../../main/domain/words.ts';
import { sayShortDate } from './standing.ts';

/** A contact that was not face to face. */
export interface Remote {
  readonly day: Day;
  readonly mode: Exclude<Mode, 'face-to-face'>;
}

export interface StripFacts {
  readonly clock: Exclude<ClockReading, { readonly state: 'still' }>;
  readonly lastFaceToFace: Day | null;
  /** For someone never met: when the clock began to run, with the word for it ("added", "in post"). */
  readonly began: { readonly on: Day; readonly word: string };
  readonly remotes: readonly Remote[];
  readonly planned: Day | null;
  readonly today: Day;
}

export interface StripLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly above: boolean;
}

/** The strip in pixels from its left edge. */
export interface Strip {
  readonly start: number;
  readonly met: boolean;
  readonly due: number;
  readonly today: number;
  readonly planned: number | null;
  /** What is past due, up to today; null before it. */
  readonly gap: { readonly from: number; readonly to: number } | null;
  /** A stroke for every further rhythm missed. */
  readonly beats: readonly number[];
  readonly remotes: readonly { readonly x: number; readonly day: Day; readonly mode: Remote['mode'] }[];
  readonly labels: readonly StripLabel[];
}

const EDGE = 6;
/** Room on the right for half of the word that stands there. */
const RIGHT = 34;
/** About as wide as a letter of a label is, in pixels. */
const LETTER = 6.7;
const LABEL_GAP = 8;
/** Strokes closer than this would be a block. */
const LEAST_BEAT = 4;

/** Draws the time since the last meeting against the rhythm, on one straight scale of days. */
export function drawStrip(facts: StripFacts, width: number): Strip {
  const { clock, lastFaceToFace, began, planned, today } = facts;
  const from = lastFaceToFace ?? began.on;
  const until = [clock.due, today, planned ?? today].reduce((a, b) => (b > a ? b : a));
  const span = Math.max(1, daysBetween(from, until));
  const at = (day: Day): number => round(EDGE + (Math.max(0, daysBetween(from, day)) / span) * (width - EDGE - RIGHT));
  const late = today > clock.due;
  const beats = late ? beatsBetween(clock.due, today, clock.rhythmDays).map(at) : [];
  const close = beats.length > 1 && (beats[1] ?? 0) - (beats[0] ?? 0) < LEAST_BEAT;
  const remotes = facts.remotes.filter(({ day }) => day >= from && day <= today).map(({ day, mode }) => ({ x: at(day), day, mode }));
  return {
    start: EDGE,
    met: lastFaceToFace !== null,
    due: at(clock.due),
    today: at(today),
    planned: planned === null ? null : at(planned),
    gap: late ? { from: at(clock.due), to: at(today) } : null,
    beats: close ? [] : beats,
    remotes,
    labels: placed([
      { x: at(today), text: 'today', anchor: 'middle', above: false },
      { x: EDGE, text: lastFaceToFace === null ? `${began.word} ${sayShortDate(from, today)}` : sayShortDate(from, today), anchor: 'start', above: false },
      { x: at(clock.due), text: `due ${sayShortDate(clock.due, today)}`, anchor: 'middle', above: true },
      ...(planned === null ? [] : [{ x: at(planned), text: `planned ${sayShortDate(planned, today)}`, anchor: 'middle' as const, above: false }]),
      ...remotes.map(({ x, mode }) => ({ x, text: sayMode(mode), anchor: 'middle' as const, above: false })),
    ], width),
  };
}

function beatsBetween(due: Day, today: Day, rhythmDays: number): readonly Day[] {
  const count = Math.floor(daysBetween(due, today) / rhythmDays);
  return Array.from({ length: count }, (_, i) => addDays(due, (i + 1) * rhythmDays));
}

/** Keeps each label inside the picture, and leaves out any that would run into one placed before it. */
function placed(labels: readonly StripLabel[], width: number): readonly StripLabel[] {
  const taken: { readonly above: boolean; readonly from: number; readonly to: number }[] = [];
  return labels.flatMap((label) => {
    const long = label.text.length * LETTER;
    const start = label.anchor === 'start' ? label.x : label.x - long / 2;
    const from = Math.max(0, Math.min(start, width - long));
    const to = from + long;
    if (taken.some((other) => other.above === label.above && from < other.to + LABEL_GAP && other.from < to + LABEL_GAP)) return [];
    taken.push({ above: label.above, from, to });
    return [{ ...label, anchor: 'start' as const, x: round(from) }];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The same in words: "Last face to face on 10 September; due on 10 October; by video on 1 and 29 October; today is day 71." */
export function sayStrip({ clock, lastFaceToFace, began, remotes, planned, today }: StripFacts): string {
  const first = lastFaceToFace === null ? `Never met face to face; ${began.word} ${sayDate(began.on, today)}` : `Last face to face on ${sayDate(lastFaceToFace, today)}`;
  const modes = [...new Set(remotes.map(({ mode }) => mode))].map(
    (mode) => `${mode === 'written' ? 'written' : `by ${mode}`} on ${listNames(remotes.filter((each) => each.mode === mode).map(({ day }) => sayDate(day, today)))}`,
  );
  const parts = [
    first,
    `due on ${sayDate(clock.due, today)}`,
    ...modes,
    ...(planned === null ? [] : [`planned for ${sayDate(planned, today)}`]),
    clock.daysSince === null ? '' : `today is day ${clock.daysSince}`,
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}
