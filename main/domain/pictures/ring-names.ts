import { firstNameOf, RINGS } from '../person.ts';
import { around, type Box, crosses, isInside, overlap } from './box.ts';
import { MARK, type NamePlace, type RingMark, type RingsRoom } from './ring-marks.ts';
import { widthOf } from './text.ts';

/** Those past due, the furthest first; then inner, key, wider. */
const tellingFirst = (a: RingMark, b: RingMark): number =>
  Number(a.state === 'within') - Number(b.state === 'within') ||
  (a.state === 'within' ? RINGS.indexOf(a.person.ring) - RINGS.indexOf(b.person.ring) : 0) ||
  b.distance - a.distance ||
  a.person.id - b.person.id;

/**
 * Names beside marks, the telling ones first: no name touches another, a mark, an organisation's name or another's tether. Who is
 * past due is named in full where there is room, others by a first name nobody else has. Whoever finds no room is named when pointed at.
 */
export function placeNames(marks: readonly RingMark[], taken: readonly Box[], room: RingsRoom): ReadonlyMap<number, NamePlace> {
  const boxes = [...taken, ...marks.map((mark) => around(mark, MARK[mark.person.ring] + 1))];
  const firsts = Map.groupBy(marks, ({ person }) => firstNameOf(person.name));
  const page: Box = { left: 0, top: 0, right: room.width, bottom: room.height };
  const named = new Map<number, NamePlace>();
  for (const mark of marks.toSorted(tellingFirst)) {
    const { person, state } = mark;
    const first = firstNameOf(person.name);
    const short = firsts.get(first)?.length === 1 ? [first] : [];
    const wordings = state === 'within' && short.length > 0 ? short : [person.name, ...short];
    const place = wordings.flatMap((words) => placesFor(mark, words, room.type)).find(
      ({ box }) =>
        isInside(box, page) &&
        !boxes.some((other) => overlap(box, other)) &&
        !marks.some((other) => other !== mark && other.tiedTo !== null && crosses(other.tiedTo, other, box)) &&
        (mark.tiedTo === null || !crosses(mark.tiedTo, mark, box)),
    );
    if (place === undefined) continue;
    named.set(person.id, place);
    boxes.push(place.box);
  }
  return named;
}

/** The places a name may have, the best first: outwards beside its mark, inwards, above, below, and at its corners. */
export function placesFor({ x, y, person, state, angle }: Pick<RingMark, 'x' | 'y' | 'person' | 'state' | 'angle'>, words: string, type: number): readonly NamePlace[] {
  const reach = MARK[person.ring] + 4;
  const width = widthOf(words, type, state !== 'within');
  const up = type * 0.85;
  const down = type * 0.3;
  const at = (dx: number, dy: number, anchor: NamePlace['anchor']): NamePlace => {
    const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    const base = y + dy + type * 0.3;
    return { words, anchor, x: x + dx, y: base, box: { left: left - 1, right: left + width + 1, top: base - up, bottom: base + down } };
  };
  const right = at(reach, 0, 'start');
  const left = at(-reach, 0, 'end');
  const sides = Math.sin(angle) >= 0 ? [right, left] : [left, right];
  const step = reach + type * 0.45;
  const corners = [at(reach * 0.7, -step * 0.8, 'start'), at(-reach * 0.7, -step * 0.8, 'end'), at(reach * 0.7, step * 0.8, 'start'), at(-reach * 0.7, step * 0.8, 'end')];
  return [...sides, at(0, -step, 'middle'), at(0, step, 'middle'), ...corners];
}
