import type { Day } from '../../../main/domain/day.ts';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import type { TimelineLayout } from '../../../main/domain/timeline/layout.ts';
import type { Bar, Placed } from '../../../main/domain/timeline/pack.ts';
import type { Lane } from '../../../main/domain/timeline/tell.ts';
import { commitmentPath, conflictPath, logPath, personPath } from '../../data/paths.ts';
import { sayBand, sayBands, sayCommitment, sayConflict, sayFlag, sayMany, sayMeetings, sayTrust } from '../../../main/domain/timeline/words.ts';

/** What Enter does at a mark: goes to what it stands for, or looks nearer at the days of what it gathers. */
export type Go = { readonly to: string } | { readonly from: Day; readonly until: Day };

/** A mark one can walk to. */
export interface Stop {
  readonly key: string;
  readonly lane: Lane;
  /** Pixels from the origin. */
  readonly x: number;
  readonly words: string;
  readonly go: Go;
}

/** What each thing is in words, whatever the zoom: said once, not at every frame of one. */
export interface TimelineWords {
  readonly bands: ReadonlyMap<number, string>;
  readonly meetings: ReadonlyMap<number, string>;
  readonly conflicts: ReadonlyMap<number, string>;
  readonly commitments: ReadonlyMap<number, string>;
  readonly trust: ReadonlyMap<number, string>;
}

export function sayThings({ today, bands, meetings, conflicts, commitments, trust }: TimelineFacts, firstName: string): TimelineWords {
  return {
    bands: new Map(bands.map((band) => [band.id, sayBand(band, today)])),
    meetings: new Map(meetings.map((meeting) => [meeting.id, sayMeetings([meeting], today)])),
    conflicts: new Map(conflicts.map((conflict) => [conflict.id, sayConflict(conflict, today)])),
    commitments: new Map(commitments.map((commitment) => [commitment.id, sayCommitment(commitment, firstName, today)])),
    trust: new Map(trust.map((point) => [point.meetingId, sayTrust(point, today)])),
  };
}

/** Every mark of a layout by lane, in order along it. */
export function stopsOf(facts: TimelineFacts, layout: TimelineLayout, said: TimelineWords): ReadonlyMap<Lane, readonly Stop[]> {
  const { today } = facts;
  const meetings = [...layout.faces, ...layout.remote].map((cluster): Stop => {
    const [first, ...others] = cluster.members;
    const days = cluster.members.map(({ day }) => day).toSorted();
    const only = first !== undefined && others.length === 0;
    return {
      key: `meeting ${first?.id ?? 0} ${cluster.members.length}`,
      lane: 'meetings',
      x: cluster.x,
      words: only ? (said.meetings.get(first.id) ?? '') : sayMeetings(cluster.members, today),
      go: only ? { to: logPath({ day: first.day }) } : { from: days[0] ?? today, until: days.at(-1) ?? today },
    };
  });
  const bands = layout.bands.map((placed) =>
    stopFrom(
      placed,
      'posts',
      'band',
      ({ band }) => ({
        id: band.id,
        words: said.bands.get(band.id) ?? '',
        to: personPath(band.personId),
        from: band.from ?? today,
        until: band.to ?? today,
      }),
      (bars) => sayBands(bars.map(({ band }) => band)),
    ),
  );
  const flags = layout.flags.map((cluster): Stop => {
    const days = cluster.members.map(({ day }) => day).toSorted();
    return {
      key: `flag ${cluster.members[0]?.id ?? 0} ${cluster.members.length}`,
      lane: 'posts',
      x: cluster.x,
      words: `${cluster.members.length === 1 ? '' : `${cluster.members.length}: `}${cluster.members.map((flag) => sayFlag(flag, today)).join('; ')}`,
      go: { from: days[0] ?? today, until: days.at(-1) ?? today },
    };
  });
  const conflicts = layout.conflicts.map((placed) =>
    stopFrom(
      placed,
      'conflicts',
      'conflict',
      ({ conflict }) => ({
        id: conflict.id,
        words: said.conflicts.get(conflict.id) ?? '',
        to: conflictPath(conflict.id),
        from: conflict.noticedOn,
        until: conflict.moves.at(-1)?.day ?? today,
      }),
      () => 'conflicts',
    ),
  );
  const promises = [...layout.mine, ...layout.theirs].map((placed) =>
    stopFrom(
      placed,
      'promises',
      'promise',
      ({ commitment }) => ({
        id: commitment.id,
        words: said.commitments.get(commitment.id) ?? '',
        to: commitmentPath(commitment.id),
        from: commitment.madeOn,
        until: commitment.settledOn ?? commitment.dueOn ?? today,
      }),
      () => 'promises',
    ),
  );
  const trust = layout.trust.map(
    (point): Stop => ({ key: `trust ${point.meetingId}`, lane: 'trust', x: point.x, words: said.trust.get(point.meetingId) ?? '', go: { to: logPath({ day: point.day }) } }),
  );
  const all = { posts: [...bands, ...flags], meetings, conflicts, promises, trust } satisfies Record<Lane, readonly Stop[]>;
  return new Map(Object.entries(all).map(([lane, stops]) => [lane as Lane, stops.toSorted((a, b) => a.x - b.x || a.key.localeCompare(b.key))]));
}

interface Told {
  readonly id: number;
  readonly words: string;
  readonly to: string;
  readonly from: Day;
  readonly until: Day;
}

function stopFrom<T extends Bar>(placed: Placed<T>, lane: Lane, kind: string, tell: (bar: T) => Told, sayKind: (bars: readonly T[]) => string): Stop {
  if (placed.kind === 'one') {
    const told = tell(placed.bar);
    return { key: keyOf(kind, told.id, 1), lane, x: placed.from, words: told.words, go: { to: told.to } };
  }
  const told = placed.bars.map(tell);
  const days = told.flatMap(({ from, until }) => [from, until]).toSorted();
  return {
    key: keyOf(kind, told[0]?.id ?? 0, told.length),
    lane,
    x: placed.from,
    words: sayMany(
      told.map(({ words }) => words),
      sayKind(placed.bars),
    ),
    go: { from: days[0] ?? told[0]?.from ?? ('' as Day), until: days.at(-1) ?? told[0]?.until ?? ('' as Day) },
  };
}

const keyOf = (kind: string, id: number, count: number): string => `${kind} ${id} ${count}`;

/** The key of the stop that a placed bar is. */
export const keyOfPlaced = <T extends Bar>(kind: string, placed: Placed<T>, idOf: (bar: T) => number): string =>
  placed.kind === 'one' ? keyOf(kind, idOf(placed.bar), 1) : keyOf(kind, placed.bars[0] === undefined ? 0 : idOf(placed.bars[0]), placed.bars.length);

const STEPS: Readonly<Record<string, 'before' | 'after' | 'above' | 'below' | 'first' | 'last'>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

/** Where a key leads from a stop: along its lane, or to the nearest in the next lane; the stop itself where there is none. */
export function walk(stops: ReadonlyMap<Lane, readonly Stop[]>, lanes: readonly Lane[], from: Stop, key: string): Stop | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const lane = stops.get(from.lane) ?? [];
  const at = lane.findIndex((stop) => stop.key === from.key);
  switch (step) {
    case 'before':
      return lane[Math.max(at - 1, 0)] ?? from;
    case 'after':
      return lane[Math.min(at + 1, lane.length - 1)] ?? from;
    case 'first':
      return lane[0] ?? from;
    case 'last':
      return lane.at(-1) ?? from;
    case 'above':
    case 'below': {
      const order = lanes.filter((each) => (stops.get(each)?.length ?? 0) > 0);
      const next = order[order.indexOf(from.lane) + (step === 'above' ? -1 : 1)];
      return next === undefined ? from : (nearest(stops.get(next) ?? [], from.x) ?? from);
    }
  }
}

/** The stop nearest to a point. */
export const nearest = (stops: readonly Stop[], x: number): Stop | null =>
  stops.reduce<Stop | null>((best, stop) => (best === null || Math.abs(stop.x - x) < Math.abs(best.x - x) ? stop : best), null);
