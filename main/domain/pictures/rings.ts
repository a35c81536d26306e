import { asksForYou, type ClockReading } from '../clock.ts';
import { fold } from '../name.ts';
import { RINGS, sortNameOf } from '../person.ts';
import { around, type Box, type Dot, isInside, overlap } from './box.ts';
import { FURTHEST, MARK, type RingMark, type RingPerson, type RingsRoom } from './ring-marks.ts';
import { placeNames } from './ring-names.ts';
import { inTwoLines, widthOf } from './text.ts';

/** An organisation's part of the circle. */
export interface RingSector {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  /** Where its first line's baseline stands. */
  readonly at: Dot;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly marks: readonly RingMark[];
}

export interface RingsLayout {
  readonly centre: Dot;
  /** The radius of nought, one, two and three rhythms. */
  readonly radii: readonly [number, number, number, number];
  readonly sectors: readonly RingSector[];
  /** What the rings mean, where they are crossed by the line between two organisations that is nearest to straight down. */
  readonly scale: readonly { readonly words: string; readonly at: Dot }[];
  /** Whom a smaller picture has no room for; the telling ones are drawn. */
  readonly notDrawn: readonly RingPerson[];
  /** Without a rhythm there is no distance. */
  readonly still: readonly RingPerson[];
}

/** Sectors at most; the smallest organisations beyond are drawn together. */
const SECTORS = 12;
const OTHERS = 'Other organisations';
const NOWHERE = 'No post';
/** How far a name at the rim may go up or down, in letters' heights; the nearest first. */
const ASIDE = [0, -1, 1, -2, 2, -3, 3, -4, 4] as const;
/** How much wider the letters of organisations are than those of names. */
const LETTERS = 1.14;
/**
 * Rhythms since someone was met face to face, as the clock's spring winds: someone never met has used up one on the day they are
 * due, and not less. Null for a clock that stands still.
 */
export function rhythmsSince(clock: ClockReading): number | null {
  if (clock.state === 'still') return null;
  return clock.daysSince === null ? 1 + Math.max(clock.daysPast, 0) / clock.rhythmDays : Math.max(clock.daysSince, 0) / clock.rhythmDays;
}

/** Whether someone is past due, and if so whether a date is set. */
export function standsAt(clock: ClockReading): RingMark['state'] {
  if (clock.state === 'still' || clock.daysPast <= 0) return 'within';
  return clock.state === 'planned' ? 'planned' : 'over';
}

const collator = new Intl.Collator('en-GB');
const byName = (a: RingPerson, b: RingPerson): number => collator.compare(sortNameOf(a.name), sortNameOf(b.name)) || a.id - b.id;
const byDistance = (a: RingPerson, b: RingPerson): number => (rhythmsSince(b.clock) ?? 0) - (rhythmsSince(a.clock) ?? 0) || byName(a, b);

/** Everyone with a distance, the furthest first. */
export const furthestFirst = <T extends RingPerson>(people: readonly T[]): readonly T[] => people.filter(({ clock }) => clock.state !== 'still').toSorted(byDistance);

/** Inner first, then those who ask, then key, then wider; in each the furthest first. */
const tellingFirst = (a: RingPerson, b: RingPerson): number => rankOf(a) - rankOf(b) || byDistance(a, b);
const rankOf = ({ ring, clock }: RingPerson): number => (ring === 'inner' ? 0 : asksForYou(clock) ? 1 : 1 + RINGS.indexOf(ring));

/**
 * Everyone around you (mock: Rings): the angle is their organisation's, the distance from the middle the time since you met face
 * to face ÷ rhythm, linear to three rhythms. Everyone given is drawn, or is among those not drawn or without a rhythm.
 * Independent of the order given.
 */
export function layOutRings(people: readonly RingPerson[], room: RingsRoom): RingsLayout {
  const ranked = people.filter(({ clock }) => clock.state !== 'still').toSorted(tellingFirst);
  const drawn = ranked.slice(0, room.most);
  const centre = { x: room.width / 2, y: room.height / 2 };
  const outer = Math.max(Math.min(room.height / 2 - 2.7 * room.type, room.width / 2 - 2 * room.type), 60);
  const inner = outer * 0.2;
  const radii = [0, 1, 2, FURTHEST].map((rhythms) => inner + ((outer - inner) * rhythms) / FURTHEST) as [number, number, number, number];
  const spreadOut = sectorsOf(drawn).map((held) => ({ ...held, marks: spread(held.people, held.from, held.to, centre, radii) }));
  const taken = spreadOut.flatMap(({ marks }) => marks.map((mark) => around(mark, MARK[mark.person.ring] + 2)));
  const sectors = spreadOut.map(({ name, from, to, marks }): RingSector => {
    const lines = inTwoLines(name, 17);
    const rim = rimOf((from + to) / 2, lines, centre, outer, room);
    // Where the page is too narrow for a name beyond the rim, it goes up or down to where nobody stands.
    const places = ASIDE.map((by): RingSector => ({ name, from, to, lines, marks, anchor: rim.anchor, at: { x: rim.at.x, y: rim.at.y + by * room.type } }));
    const page: Box = { left: 0, top: 0, right: room.width, bottom: room.height };
    const place = places.find((each) => isInside(boxOfRim(each, room.type), page) && !taken.some((box) => overlap(box, boxOfRim(each, room.type)))) ?? { ...rim, name, from, to, lines, marks };
    taken.push(boxOfRim(place, room.type));
    return place;
  });
  const scale = scaleOf(sectors, radii, centre);
  const named = placeNames(
    sectors.flatMap(({ marks }) => marks),
    [...sectors.map((sector) => boxOfRim(sector, room.type)), boxOfYou(centre, room.type), ...scale.map((label) => boxOfScale(label, room.type))],
    room,
  );
  return {
    centre,
    radii,
    scale,
    sectors: sectors.map((sector) => ({ ...sector, marks: sector.marks.map((mark) => ({ ...mark, name: named.get(mark.person.id) ?? null })) })),
    notDrawn: ranked.slice(room.most),
    still: people.filter(({ clock }) => clock.state === 'still').toSorted(byName),
  };
}

interface Held {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly people: readonly RingPerson[];
}

/** Each organisation's share of the circle by how many it has; none so narrow that its name is lost. */
function sectorsOf(drawn: readonly RingPerson[]): readonly Held[] {
  const groups = [...Map.groupBy(drawn, ({ organisation }) => organisation ?? '')].toSorted(([a, x], [b, y]) => y.length - x.length || collator.compare(fold(a), fold(b)) || (a < b ? -1 : 1));
  const whole = groups.length <= SECTORS ? groups : groups.filter(([name]) => name !== '').slice(0, SECTORS - 2);
  const rest = groups.filter((group) => !whole.includes(group));
  const nowhere = rest.filter(([name]) => name === '');
  const others = rest.filter(([name]) => name !== '').flatMap(([, people]) => people);
  const named = whole.toSorted(([a], [b]) => Number(a === '') - Number(b === '') || collator.compare(a, b) || (a < b ? -1 : 1)).map(([name, people]) => ({ name: name === '' ? NOWHERE : name, people }));
  const all = [...named, ...(others.length === 0 ? [] : [{ name: OTHERS, people: others }]), ...nowhere.map(([, people]) => ({ name: NOWHERE, people }))];
  const weights = all.map(({ people }) => people.length + 1.5);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  return all.map((one, i) => {
    const to = from + ((weights[i] ?? 0) / total) * 2 * Math.PI;
    const held = { ...one, from, to };
    from = to;
    return held;
  });
}

export const dotAt = (angle: number, radius: number, centre: Dot): Dot => ({ x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) });

/** Each of a sector's people in a slot of their own, so that those at one distance stand apart: the furthest choose first. */
function spread(people: readonly RingPerson[], from: number, to: number, centre: Dot, radii: RingsLayout['radii']): readonly RingMark[] {
  const free = people.map((_, i) => from + ((to - from) * (i + 0.5)) / people.length);
  const placed: RingMark[] = [];
  for (const person of people.toSorted(byDistance)) {
    const distance = Math.min(rhythmsSince(person.clock) ?? 0, FURTHEST);
    const radius = radii[0] + (radii[1] - radii[0]) * distance;
    const apart = (angle: number): number => {
      const dot = dotAt(angle, radius, centre);
      return Math.min(...placed.map(({ x, y }) => Math.hypot(x - dot.x, y - dot.y)), 90);
    };
    const middle = (from + to) / 2;
    const angle = free.reduce((best, each) => (apart(each) - apart(best) || Math.abs(best - middle) - Math.abs(each - middle) || best - each) > 1e-9 ? each : best, free[0] ?? middle);
    free.splice(free.indexOf(angle), 1);
    const state = standsAt(person.clock);
    placed.push({ person, distance, angle, radius, ...dotAt(angle, radius, centre), state, tiedTo: state === 'within' || radius <= radii[1] ? null : dotAt(angle, radii[1], centre), name: null });
  }
  return placed.toSorted((a, b) => a.angle - b.angle);
}

/** Where an organisation's name stands: beyond the rim, at the middle of its part. */
function rimOf(angle: number, lines: readonly string[], centre: Dot, outer: number, room: RingsRoom): Pick<RingSector, 'at' | 'anchor'> {
  const rim = dotAt(angle, outer + room.type * 0.7, centre);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.28 ? 'middle' : side > 0 ? 'start' : 'end';
  const width = Math.max(...lines.map((line) => widthOf(line, room.type * LETTERS)));
  const [left, right] = anchor === 'start' ? [0, width] : anchor === 'end' ? [width, 0] : [width / 2, width / 2];
  const height = lines.length * room.type * 1.2;
  // Above the middle its last line is nearest to the rim, below it its first.
  const top = rim.y - height * (1 + Math.cos(angle)) * 0.5;
  return {
    anchor,
    at: {
      x: Math.min(Math.max(rim.x, left + 2), room.width - right - 2),
      y: Math.min(Math.max(top, 2), room.height - height - 2) + room.type,
    },
  };
}

function boxOfRim({ lines, at, anchor }: RingSector, type: number): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, type * LETTERS)));
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - type, bottom: at.y + type * (1.2 * (lines.length - 1) + 0.3) };
}

const boxOfYou = ({ x, y }: Dot, type: number): Box => ({ left: x - type * 1.4, right: x + type * 1.4, top: y - type * 0.8, bottom: y + type * 0.8 });

const SCALE_WORDS = ['due', 'twice the rhythm', 'three times'] as const;

function scaleOf(sectors: readonly RingSector[], radii: RingsLayout['radii'], centre: Dot): RingsLayout['scale'] {
  const lines = sectors.length < 2 ? [Math.PI] : sectors.map(({ from }) => from);
  const angle = lines.reduce((best, each) => (Math.abs(each - Math.PI) < Math.abs(best - Math.PI) ? each : best), lines[0] ?? Math.PI);
  return SCALE_WORDS.map((words, i) => ({ words, at: dotAt(angle, radii[i + 1] ?? 0, centre) }));
}

function boxOfScale({ words, at }: RingsLayout['scale'][number], type: number): Box {
  const width = widthOf(words, type);
  return { left: at.x - width / 2, right: at.x + width / 2, top: at.y - type * 0.6, bottom: at.y + type * 0.6 };
}
