import { addDays, type Day, daysBetween } from '../../../main/domain/day.ts';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { knownSince, spanOf, zoomLimits } from '../../../main/domain/timeline/layout.ts';

/** The part of the years in sight: from which day (counted from the origin, with a fraction), and how many pixels a day has. */
export interface TimelineView {
  readonly left: number;
  readonly pixelsPerDay: number;
}

/** What a view may be: of these days, in this many pixels. */
export interface Room {
  /** Day 0 of the axis: the first of anything. */
  readonly origin: Day;
  /** Days from the origin to the last of anything. */
  readonly days: number;
  /** Days from the origin to the first of anything between the two. */
  readonly known: number;
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** A little air at either end, as a part of the days in sight. */
const AIR = 0.02;

export function roomFor(facts: TimelineFacts, width: number): Room {
  const { from, to } = spanOf(facts);
  return { origin: from, days: Math.max(daysBetween(from, addDays(to, 1)), 7), known: daysBetween(from, knownSince(facts)), width, ...zoomLimits(facts, width) };
}

/** Days in sight. */
export const daysIn = ({ pixelsPerDay }: TimelineView, { width }: Room): number => width / pixelsPerDay;

/** The nearest view that is allowed: neither beyond the ends nor past the zooms there are. */
export function within({ left, pixelsPerDay }: TimelineView, room: Room): TimelineView {
  const scale = Math.min(Math.max(pixelsPerDay, room.least), room.most);
  const seen = room.width / scale;
  const air = seen * AIR;
  const first = -air;
  const last = Math.max(room.days + air - seen, first);
  return { left: Math.min(Math.max(left, first), last), pixelsPerDay: scale };
}

/** All the time the two have known one another. Zooming out shows the posts held before it. */
export function whole(room: Room): TimelineView {
  const days = Math.max((room.days - room.known) * (1 + 2 * AIR), 7);
  return within({ left: room.known - days * AIR, pixelsPerDay: room.width / days }, room);
}

/** The last so many days, to the end of what there is. */
export const latest = (days: number, room: Room): TimelineView => within({ left: room.days - days, pixelsPerDay: room.width / days }, room);

/** These days, with room on both sides. */
export function around(from: Day, to: Day, room: Room): TimelineView {
  const days = Math.max(daysBetween(from, to) + 1, 5) * 1.4;
  const middle = (daysBetween(room.origin, from) + daysBetween(room.origin, to) + 1) / 2;
  return within({ left: middle - days / 2, pixelsPerDay: room.width / days }, room);
}

/** Nearer (a factor above 1) or further, with the day under `x` pixels staying where it is. */
export function zoomed(view: TimelineView, factor: number, x: number, room: Room): TimelineView {
  const under = view.left + x / view.pixelsPerDay;
  const { pixelsPerDay } = within({ left: 0, pixelsPerDay: view.pixelsPerDay * factor }, room);
  return within({ left: under - x / pixelsPerDay, pixelsPerDay }, room);
}

/** Moved so many pixels along: later when positive. */
export const moved = (view: TimelineView, pixels: number, room: Room): TimelineView => within({ ...view, left: view.left + pixels / view.pixelsPerDay }, room);

/** Moved just so far that a point of the layout is in sight. */
export function reaching(view: TimelineView, x: number, room: Room): TimelineView {
  const at = x - view.left * view.pixelsPerDay;
  const edge = Math.min(40, room.width / 4);
  if (at < edge) return moved(view, at - edge, room);
  if (at > room.width - edge) return moved(view, at - (room.width - edge), room);
  return view;
}
