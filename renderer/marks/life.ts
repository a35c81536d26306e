import { addDays, type Day, daysBetween, laterOf, sayDate, sayShortDay } from '../../main/domain/day.ts';
import { type Movement, MOVEMENTS, sayStage, type Stage } from '../../main/domain/conflict.ts';
import { countOf, listNames, sayCount, upperFirst } from '../../main/domain/words.ts';

/** What a conflict's life is drawn from. */
export interface LifeFacts {
  readonly stage: Stage;
  readonly noticedOn: Day;
  /** When it is talked of next; while it is parked, when it is looked at again. */
  readonly nextOn: Day | null;
  /** In any order of days; on one day, the newest first. */
  readonly entries: readonly { readonly day: Day; readonly movement: Movement | null; readonly movedTo: Stage | null }[];
  readonly today: Day;
}

/** One stage, from the day it began to the day the next did. */
export interface LifeStage {
  readonly stage: Stage;
  readonly from: Day;
  /** Null: it goes on. */
  readonly to: Day | null;
}

export interface LifeLabel {
  readonly x: number;
  /** Which end of it stands at `x`. */
  readonly anchor: 'start' | 'end';
  readonly text: string;
  /** The line it stands on: years and the next day above the bar; stages, and under them their days, below it. */
  readonly line: 'above' | 'stage' | 'day';
  readonly tone: 'here' | 'asks' | 'quiet' | 'plain';
}

/** The strip in pixels from its left edge. */
export interface Life {
  readonly bars: readonly { readonly stage: Stage; readonly x: number; readonly width: number }[];
  readonly movements: readonly { readonly x: number; readonly movement: Movement }[];
  /** Where each year begins. */
  readonly years: readonly number[];
  /** Where the bar ends. */
  readonly end: number;
  readonly next: { readonly x: number; readonly due: boolean } | null;
  readonly labels: readonly LifeLabel[];
}

/** A stroke at the edge must not be cut in half. */
const EDGE = 1;
/** The shortest a bar may be and still be seen. */
const LEAST_BAR = 3;
/** How far apart signs of movement stand, while there is room. */
const SIGN = 13;
/** About as wide as a letter of a label is, in pixels. */
const LETTER = 6.3;
const LABEL_GAP = 7;
/** Days the strip covers at least, so that a life of two days does not look like a long one. */
const LEAST_SPAN = 14;

/** The stages it has been through, the first first. The log tells the moves; before its first move it is where it began. */
export function stagesOf({ stage, noticedOn, entries }: Pick<LifeFacts, 'stage' | 'noticedOn' | 'entries'>): readonly LifeStage[] {
  const moves = entries.toReversed().toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).flatMap(({ day, movedTo }) => (movedTo === null ? [] : [{ day, stage: movedTo }]));
  const [first] = moves;
  const began: { readonly day: Day; readonly stage: Stage } =
    first === undefined ? { day: noticedOn, stage } : { day: noticedOn < first.day ? noticedOn : first.day, stage: first.stage === 'noticed' ? 'rehearsed' : 'noticed' };
  const all = first === undefined || began.day < first.day ? [began, ...moves] : moves;
  return all
    .map(({ day, stage: at }, i): LifeStage => ({ stage: at, from: day, to: all[i + 1]?.day ?? null }))
    // Two moves on one day: the last of them counts, unless it is all there is.
    .filter(({ from, to }) => from !== to);
}

/** The last day there is anything to draw of: for one that is resolved, the day it was, or of what was written after. */
function endOf(stages: readonly LifeStage[], { entries, today }: LifeFacts): Day {
  const last = stages.at(-1);
  if (last?.stage !== 'resolved') return today;
  return entries.reduce((latest, { day }) => laterOf(latest, day), last.from);
}

/** Draws its whole life on one straight scale of days, to the width there is. */
export function drawLife(facts: LifeFacts, width: number): Life {
  const { nextOn, today } = facts;
  const stages = stagesOf(facts);
  const start = stages[0]?.from ?? facts.noticedOn;
  const end = endOf(stages, facts);
  const until = [end, nextOn ?? end, addDays(start, LEAST_SPAN)].reduce(laterOf);
  const span = daysBetween(start, until);
  const at = (day: Day): number => round(EDGE + (Math.min(span, Math.max(0, daysBetween(start, day))) / span) * (width - 2 * EDGE));
  const bars = stages.map(({ stage, from, to }) => {
    const x = at(from);
    return { stage, x, width: round(Math.max(LEAST_BAR, at(to ?? end) - x)) };
  });
  const moved = facts.entries
    .flatMap(({ day, movement }) => (movement === null ? [] : [{ x: at(day), movement }]))
    .toReversed()
    .toSorted((a, b) => a.x - b.x);
  const next = nextOn === null ? null : { x: at(nextOn), due: nextOn <= today };
  const years = yearsBetween(start, until).map((year) => ({ x: at(`${year}-01-01` as Day), text: String(year) }));
  return {
    bars,
    movements: spreadOut(moved, width),
    years: years.map(({ x }) => x),
    end: round(Math.max(at(end), (bars.at(-1)?.x ?? 0) + LEAST_BAR)),
    next,
    labels: placed(
      [
        ...(next === null || nextOn === null ? [] : [{ x: next.x, text: sayNext(facts.stage, nextOn, today), line: 'above' as const, tone: next.due ? ('asks' as const) : ('plain' as const) }]),
        ...[{ x: EDGE, text: start.slice(0, 4) }, ...years].map(({ x, text }) => ({ x: x === EDGE ? x : x + 5, text, line: 'above' as const, tone: 'quiet' as const })),
        // Where it is now is said first, then from the beginning; a stage too short for its words goes without.
        ...stages
          .map((stage, i) => ({ ...stage, x: bars[i]?.x ?? 0, here: i === stages.length - 1 }))
          .toSorted((a, b) => Number(b.here) - Number(a.here))
          .flatMap(({ stage, from, x, here }): Omit<LifeLabel, 'anchor'>[] => [
            { x, text: upperFirst(sayStage(stage)), line: 'stage', tone: here ? 'here' : 'plain' },
            { x, text: `${here && stage !== 'resolved' ? 'since ' : ''}${shortDate(from, today)}`, line: 'day', tone: 'quiet' },
          ]),
      ],
      width,
    ),
  };
}

function sayNext(stage: Stage, nextOn: Day, today: Day): string {
  const what = stage === 'parked' ? 'look again' : 'next';
  return nextOn === today ? `${what} today` : nextOn < today ? `${what} was due ${shortDate(nextOn, today)}` : `${what} ${shortDate(nextOn, today)}`;
}

/** The years that begin after `from`, up to `to`; every so many where there would be more than a dozen. */
function yearsBetween(from: Day, to: Day): readonly number[] {
  const first = Number(from.slice(0, 4)) + 1;
  const count = Number(to.slice(0, 4)) - first + 1;
  const step = Math.max(1, Math.ceil(count / 12));
  return Array.from({ length: Math.max(0, Math.ceil(count / step)) }, (_, i) => first + i * step);
}

/** Signs on their days, moved apart just far enough to be told one from another; crowded evenly where there are too many. */
function spreadOut<T extends { readonly x: number }>(signs: readonly T[], width: number): readonly T[] {
  const edge = SIGN / 2;
  const gap = Math.min(SIGN, (width - SIGN) / Math.max(1, signs.length - 1));
  const right: number[] = [];
  for (const { x } of signs) right.push(Math.max(x, edge, (right.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  for (let i = right.length - 1, limit = width - edge; i >= 0; i -= 1, limit = (right[i + 1] ?? 0) - gap) right[i] = Math.min(right[i] ?? 0, limit);
  return signs.map((sign, i) => ({ ...sign, x: round(right[i] ?? sign.x) }));
}

/** Keeps each label inside the picture, and leaves out any that would run into one placed before it. */
function placed(labels: readonly Omit<LifeLabel, 'anchor'>[], width: number): readonly LifeLabel[] {
  const taken: { readonly line: string; readonly from: number; readonly to: number }[] = [];
  return labels.flatMap((label) => {
    const long = label.text.length * LETTER * (label.line === 'stage' ? 1.12 : 1);
    // One that would run over the right edge stands before its place instead.
    const anchor = label.x + long > width ? 'end' : 'start';
    const x = anchor === 'start' ? label.x : Math.min(Math.max(label.x, long), width - EDGE);
    const from = anchor === 'start' ? x : x - long;
    const to = from + long;
    if (taken.some((other) => other.line === label.line && from < other.to + LABEL_GAP && other.from < to + LABEL_GAP)) return [];
    taken.push({ line: label.line, from, to });
    return [{ ...label, anchor, x: round(x) }];
  });
}

/** The same in words, for those who do not see it. */
export function sayLife(facts: LifeFacts): string {
  const { stage, nextOn, today } = facts;
  const stages = stagesOf(facts);
  const passed = stages.map(({ stage: at, from }, i) => `${sayStage(at)} ${i === stages.length - 1 && stage !== 'resolved' ? 'since' : 'on'} ${sayDate(from, today)}`);
  const next = nextOn === null ? '' : ` ${stage === 'parked' ? 'To be looked at again' : nextOn < today ? 'The next conversation was due' : 'The next conversation is'} on ${sayDate(nextOn, today)}.`;
  return `${upperFirst(listNames(passed))}.${sayMovements(facts.entries)}${next}`;
}

const MOVED: Record<Movement, string> = { forward: 'moved it forward', back: 'moved it back', none: 'moved nothing' };

/** " Ten conversations: two moved it forward, seven moved nothing, one moved it back; the last three moved nothing." */
function sayMovements(entries: LifeFacts['entries']): string {
  const talks = entries.flatMap(({ movement }) => (movement === null ? [] : [movement]));
  if (talks.length === 0) return '';
  const each = MOVEMENTS.map((movement) => ({ movement, count: talks.filter((talk) => talk === movement).length })).filter(({ count }) => count > 0);
  const only = each.length === 1 ? each[0] : undefined;
  if (only !== undefined) return talks.length === 1 ? ` One conversation, which ${MOVED[only.movement]}.` : ` ${upperFirst(sayCount(talks.length))} conversations, which all ${MOVED[only.movement]}.`;
  const moving = talks.findIndex((talk) => talk !== 'none');
  const still = moving < 2 ? '' : `; the last ${sayCount(moving)} moved nothing`;
  return ` ${upperFirst(countOf(talks.length, 'conversation', 'conversations'))}: ${listNames(each.map(({ movement, count }) => `${sayCount(count)} ${MOVED[movement]}`))}${still}.`;
}

const shortDate = (day: Day, today: Day): string => sayShortDay(day, today).replace(/^\S+ /u, '');
const round = (value: number): number => Math.round(value * 10) / 10;
