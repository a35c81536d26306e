import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useLocation } from 'wouter';
import { MARK, type RingMark } from '../../../main/domain/pictures/ring-marks.ts';
import { placesFor } from '../../../main/domain/pictures/ring-names.ts';
import { dotAt, type RingsLayout } from '../../../main/domain/pictures/rings.ts';
import { furthestOf, ringStepOf, walkRings } from '../../../main/domain/pictures/walk-rings.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { personPath } from '../../data/paths.ts';
import { useStops } from '../../pictures/stops.ts';

interface RingsChartProps {
  readonly layout: RingsLayout;
  readonly width: number;
  readonly height: number;
  /** The size of names, in pixels. */
  readonly type: number;
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly description: string;
  /** Someone in words: name, place, ring and how it stands. */
  readonly say: (mark: RingMark) => string;
  readonly onTold: (words: string | null) => void;
}

/** The picture. Arrow keys walk: around, out and in; Page Down and Page Up go from organisation to organisation; Enter opens. */
export function RingsChart({ layout, width, height, type, drawing, description, say, onTold }: RingsChartProps) {
  const [, go] = useLocation();
  const toStop = useStops(drawing);
  const [chosen, setChosen] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [walking, setWalking] = useState(false);
  const { centre, radii, sectors } = layout;
  const marks = sectors.flatMap((sector) => sector.marks);
  const current = marks.find(({ person }) => person.id === chosen) ?? furthestOf(marks);
  const open = ({ person }: RingMark): void => {
    go(personPath(person.id as PersonId));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return;
    const step = ringStepOf(event.key);
    if (event.key === 'Enter' || event.key === ' ') open(current);
    else if (step === null) return;
    else {
      const next = walkRings(sectors, current, step);
      setChosen(next.person.id);
      toStop(String(next.person.id));
    }
    event.preventDefault();
  };
  // Whoever found no room for a name is named while pointed at or walked to.
  const told = marks.find(({ person }) => person.id === pointed) ?? (walking ? current : null);
  return (
    <svg
      ref={drawing}
      className="rings"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`Everyone around you, by organisation. ${description} Arrow keys go around, out and in; Page Down and Page Up from organisation to organisation; Enter opens.`}
      onKeyDown={onKeyDown}
      onFocus={() => setWalking(true)}
      onBlur={() => setWalking(false)}
      onPointerLeave={() => {
        setPointed(null);
        onTold(null);
      }}
    >
      <g aria-hidden="true">
        {sectors.length < 2
          ? null
          : sectors.map(({ name, from }) => {
              const [a, b] = [dotAt(from, radii[0] * 0.75, centre), dotAt(from, radii[3], centre)];
              return <path key={name} className="rings-sector" d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />;
            })}
        <circle className="rings-half" cx={centre.x} cy={centre.y} r={(radii[0] + radii[1]) / 2} />
        <circle className="rings-ring" cx={centre.x} cy={centre.y} r={radii[2]} />
        <circle className="rings-ring is-rim" cx={centre.x} cy={centre.y} r={radii[3]} />
        <circle className="rings-due" cx={centre.x} cy={centre.y} r={radii[1]} />
        <text className="rings-you" x={centre.x} y={centre.y + type * 0.35}>
          you
        </text>
        {sectors.map(({ name, lines, at, anchor }) => (
          <text key={name} className="rings-org" x={at.x} y={at.y} textAnchor={anchor}>
            {lines.map((line, i) => (
              <tspan key={line} x={at.x} dy={i === 0 ? 0 : type * 1.2}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {sectors.map((sector) => (
        <g key={sector.name} role="group" aria-label={sector.name}>
          {sector.marks.map((mark) => (
            <g
              key={mark.person.id}
              role="link"
              tabIndex={mark === current ? 0 : -1}
              aria-label={say(mark)}
              className="picture-mark"
              data-stop={mark.person.id}
              onClick={() => open(mark)}
              onPointerEnter={() => {
                setPointed(mark.person.id);
                onTold(say(mark));
              }}
              onFocus={() => {
                setChosen(mark.person.id);
                onTold(say(mark));
              }}
            >
              {mark.tiedTo === null ? null : <path className={mark.state === 'planned' ? 'rings-tether is-planned' : 'rings-tether'} d={`M${mark.tiedTo.x} ${mark.tiedTo.y}L${mark.x} ${mark.y}`} />}
              <circle className="rings-reach" data-unsaved="" cx={mark.x} cy={mark.y} r="12" />
              <circle className={CLASS[mark.state]} cx={mark.x} cy={mark.y} r={MARK[mark.person.ring]} />
            </g>
          ))}
        </g>
      ))}
      <g className="rings-names" aria-hidden="true">
        {layout.scale.map(({ words, at }) => (
          <text key={words} className="rings-scale" x={at.x} y={at.y + type * 0.35}>
            {words}
          </text>
        ))}
        {marks.map(({ person, name, state }) =>
          name === null ? null : (
            <text key={person.id} className={state === 'within' ? 'rings-name' : 'rings-name is-over'} x={name.x} y={name.y} textAnchor={name.anchor}>
              {name.words}
            </text>
          ),
        )}
        {told === null || told.name !== null ? null : <Pointed mark={told} width={width} type={type} />}
      </g>
    </svg>
  );
}

const CLASS: Record<RingMark['state'], string> = { within: 'rings-mark', over: 'rings-mark is-over', planned: 'rings-mark is-planned' };

/** The name of someone who is pointed at, over whatever is there. */
function Pointed({ mark, width, type }: { readonly mark: RingMark; readonly width: number; readonly type: number }) {
  const places = placesFor({ ...mark, state: 'over' }, mark.person.name, type);
  const place = places.find(({ box }) => box.left >= 0 && box.right <= width) ?? places[0];
  return place === undefined ? null : (
    <text className="rings-name is-over is-pointed" data-unsaved="" x={place.x} y={place.y} textAnchor={place.anchor}>
      {place.words}
    </text>
  );
}
