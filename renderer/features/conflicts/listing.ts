import { isOpenStage, type Stage } from '../../../main/domain/conflict.ts';
import type { Day } from '../../../main/domain/day.ts';
import type { ConflictId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { countOf, sayCount, upperFirst } from '../../../main/domain/words.ts';
import type { NudgeRow } from '../../../preload/contract/nudges.ts';

/** Stages in the order they want attention: what is being talked of first, what is settled last. */
export const STAGES_BY_ATTENTION: readonly Stage[] = ['worked', 'surfaced', 'noticed', 'rehearsed', 'parked', 'resolved'];

/** A conflict of the list, with what asks about it. */
export interface Listed {
  readonly conflict: ConflictRow;
  readonly asks: NudgeRow | null;
}

export interface StageOfList {
  readonly stage: Stage;
  /** Those that ask first, the most telling first; then those talked of soonest; then the longest silent. Resolved: the latest. */
  readonly rows: readonly Listed[];
}

/** Every stage with its conflicts. `asking`: what asks about conflicts, the most telling first. */
export function listByStage(conflicts: readonly ConflictRow[], asking: readonly NudgeRow[]): readonly StageOfList[] {
  const places = new Map(asking.flatMap((row, i) => ('conflictId' in row.lead ? [[row.lead.conflictId, { row, place: i }] as const] : [])));
  const placeOf = (id: ConflictId): number => places.get(id)?.place ?? Number.POSITIVE_INFINITY;
  const lastOf = ({ lastEntryOn, noticedOn }: ConflictRow): Day => lastEntryOn ?? noticedOn;
  // Days compare as text; none is later than any.
  const nextOf = ({ stage, nextOn, revisitOn }: ConflictRow): string => (stage === 'parked' ? revisitOn : nextOn) ?? '9999';
  const compare = (a: ConflictRow, b: ConflictRow): number => {
    if (a.stage === 'resolved') return lastOf(b).localeCompare(lastOf(a)) || b.id - a.id;
    const [first, second] = [placeOf(a.id), placeOf(b.id)];
    if (first !== second) return first < second ? -1 : 1;
    return nextOf(a).localeCompare(nextOf(b)) || lastOf(a).localeCompare(lastOf(b)) || a.id - b.id;
  };
  return STAGES_BY_ATTENTION.map((stage) => ({
    stage,
    rows: conflicts
      .filter((conflict) => conflict.stage === stage)
      .toSorted(compare)
      .map((conflict) => ({ conflict, asks: places.get(conflict.id)?.row ?? null })),
  }));
}

/** Those with each word typed at the start of some word of the title or of a party's name. All of them while nothing is typed. */
export function findConflicts(conflicts: readonly ConflictRow[], typed: string): readonly ConflictRow[] {
  const words = fold(typed).split(' ').filter((word) => word !== '');
  if (words.length === 0) return conflicts;
  return conflicts.filter(({ title, parties }) => {
    const text = ` ${fold(`${title} ${parties.map(({ name }) => name).join(' ')}`).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}

/** How many of a stage are in sight at first, and how many more each time. What is over is behind one line. */
export const firstShown = (stage: Stage, finding: boolean): number => (finding ? 12 : stage === 'resolved' ? 0 : stage === 'parked' || stage === 'rehearsed' ? 6 : 12);
export const MORE_SHOWN = 60;

/** The line that shows more: "Show the two", "And 40 more". */
export const sayMore = (shown: number, all: number): string =>
  shown === 0 ? (all === 1 ? 'Show it' : `Show ${all <= MORE_SHOWN ? 'the' : 'the latest of'} ${sayCount(all)}`) : `And ${sayCount(all - shown)} more`;

/** The head of the list: how many are open, and how many of those ask. */
export function sayAll(conflicts: readonly Pick<ConflictRow, 'stage'>[], asking: number): string {
  const open = conflicts.filter(({ stage }) => isOpenStage(stage)).length;
  const rest = conflicts.length - open;
  if (open === 0) return conflicts.length === 0 ? '' : `None is open. ${upperFirst(countOf(conflicts.length, 'is', 'are'))} only imagined, set aside or settled.`;
  const asks = asking === 0 ? '; none asks for you today' : asking === open && open > 1 ? '; all ask for you' : `; ${countOf(asking, 'asks', 'ask')} for you`;
  return `${upperFirst(countOf(open, 'is open', 'are open'))}${asks}.${rest === 0 ? '' : ` ${upperFirst(countOf(rest, 'more is', 'more are'))} imagined, set aside or settled.`}`;
}

/** What was found. */
export const sayFound = (found: number, all: number): string => upperFirst(`${countOf(found, 'conflict', 'conflicts')} of ${all.toLocaleString('en-GB')}.`);

/** A stage as a heading: "Being worked on", "What-ifs". */
export const sayStageHeading = (stage: Stage): string => HEADINGS[stage];

const HEADINGS: Record<Stage, string> = {
  worked: 'Being worked on',
  surfaced: 'Surfaced',
  noticed: 'Noticed, not yet said',
  rehearsed: 'What-ifs',
  parked: 'Parked',
  resolved: 'Resolved',
};
