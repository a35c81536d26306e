import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Day } from '../../../main/domain/day.ts';
import { type FaceDay, layOutYear, sayFaceDay, sideOf, stepInYear } from '../../../main/domain/pictures/year.ts';
import { logPath } from '../../data/paths.ts';
import { useStops } from '../../pictures/stops.ts';

interface YearChartProps {
  readonly year: number;
  readonly faces: readonly FaceDay[];
  readonly today: Day;
  readonly width: number;
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly description: string;
  readonly onTold: (words: string | null) => void;
}

/** Room for the months above, the weeks below, and the days of the week beside. */
const TOP = 24;
const BOTTOM = 20;
const LEFT = 36;
const DAYS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'] as const;
/** The widest a day is drawn. */
const WIDEST = 20;

/** The year as weeks beside one another. Arrow keys walk by day and by week, Page Up and Page Down by month; Enter opens the day. */
export function YearChart({ year, faces, today, width, drawing, description, onTold }: YearChartProps) {
  const [, go] = useLocation();
  const toStop = useStops(drawing);
  const layout = useMemo(() => layOutYear(year, faces), [year, faces]);
  const [chosen, setChosen] = useState<Day | null>(null);
  const inYear = (day: Day | null): day is Day => day !== null && day.startsWith(`${year}-`);
  const current = [chosen, today, faces.at(-1)?.day ?? null, layout.cells[0]?.day ?? null].find(inYear) ?? today;
  const side = Math.min((width - LEFT) / layout.columns, WIDEST);
  const height = TOP + side * 7 + BOTTOM;
  const open = (day: Day): void => {
    go(logPath({ day }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') open(current);
    else {
      const next = stepInYear(current, event.key);
      if (next === null) return;
      setChosen(next);
      toStop(next);
    }
    event.preventDefault();
  };
  return (
    <svg
      ref={drawing}
      className="year"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${year}, day by day. ${description} Arrow keys walk by day and by week, Page Up and Page Down by month; Enter opens the day in the log.`}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onTold(null)}
    >
      <g aria-hidden="true">
        {layout.months.map(({ name, column, first }) => (
          <g key={first}>
            <text x={LEFT + column * side} y={TOP - 9}>
              {side < 13 ? name.slice(0, 3) : name}
            </text>
            <path className="year-month" d={edgeOf(layout.cells.find(({ day }) => day === first) ?? { column, row: 0 }, side)} />
          </g>
        ))}
        {DAYS.map((name, row) =>
          name === '' ? null : (
            <text key={name} className="year-minor" x={LEFT - 6} y={TOP + (row + 0.5) * side + 4} textAnchor="end">
              {name}
            </text>
          ),
        )}
        {layout.weeks.map(({ column, week }) =>
          week % 5 === 0 ? (
            <text key={column} className="year-minor" x={LEFT + (column + 0.5) * side} y={height - 4} textAnchor="middle">
              {week === 5 ? 'week 5' : week}
            </text>
          ) : null,
        )}
      </g>
      {layout.cells.map((cell) => {
        const x = LEFT + cell.column * side;
        const y = TOP + cell.row * side;
        const words = sayFaceDay(cell, today);
        const filled = sideOf(cell.faces?.meetings ?? 0) * (side - 2);
        return (
          <g
            key={cell.day}
            role="link"
            tabIndex={cell.day === current ? 0 : -1}
            aria-label={words}
            className="picture-mark"
            data-stop={cell.day}
            onClick={() => open(cell.day)}
            onPointerEnter={() => onTold(words)}
            onFocus={() => {
              setChosen(cell.day);
              onTold(words);
            }}
          >
            <rect className="year-day" x={x} y={y} width={side} height={side} />
            {cell.faces === null ? (
              <circle className={cell.day > today ? 'year-none is-to-come' : 'year-none'} cx={x + side / 2} cy={y + side / 2} r="1" />
            ) : (
              <rect className="year-faces" x={x + (side - filled) / 2} y={y + (side - filled) / 2} width={filled} height={filled} />
            )}
            {cell.day === today ? <rect className="year-today" x={x + 0.5} y={y + 0.5} width={side - 1} height={side - 1} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** The line before a month's first day: down from it, across, and down the week after. */
function edgeOf({ column, row }: { readonly column: number; readonly row: number }, side: number): string {
  const x = LEFT + column * side;
  const y = TOP + row * side;
  return row === 0 ? `M${x} ${TOP}V${TOP + 7 * side}` : `M${x + side} ${TOP}V${y}H${x}V${TOP + 7 * side}`;
}
