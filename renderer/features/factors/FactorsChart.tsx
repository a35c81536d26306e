import { scaleUtc } from 'd3-scale';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { addDays, type Day } from '../../../main/domain/day.ts';
import type { Factor } from '../../../main/domain/meeting.ts';
import { type FactorStop, layOutStrokes, type Month, monthsIn, stepInFactors } from '../../../main/domain/pictures/factors.ts';
import { widthOf } from '../../../main/domain/pictures/text.ts';
import type { FactorPicture } from '../../../preload/contract/timelines.ts';
import { useStops } from '../../pictures/stops.ts';
import { sayFactors, sayMonth } from './words.ts';

interface FactorsChartProps {
  readonly picture: FactorPicture;
  readonly width: number;
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly onTold: (words: string | null) => void;
  /** A factor's evidence is asked for, of one month. */
  readonly onOpen: (factor: Factor, month: Month) => void;
}

/** One factor's row: its name above, then room for strokes, then the line they stand on. */
const ROW = 68;
const NAME = 22;
const STROKES = 34;
const AXIS = 26;
/** Strokes nearer than this share a column; the tallest one is. */
const APART = 4;
const TALLEST = 13;

const midday = (day: Day): Date => new Date(`${day}T12:00:00Z`);
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const round = (value: number): number => Math.round(value * 10) / 10;

/** A row of strokes for each factor, on one axis. Arrow keys walk by factor and month; Enter opens the evidence. */
export function FactorsChart({ picture, width, drawing, onTold, onOpen }: FactorsChartProps) {
  const toStop = useStops(drawing);
  const [chosen, setChosen] = useState<FactorStop>({ row: 0, column: 0 });
  const { from, to, factors } = picture;
  const months = monthsIn({ from, to });
  const current = { row: Math.min(chosen.row, factors.length - 1), column: Math.min(chosen.column, months.length - 1) };
  const scale = scaleUtc([midnight(from), midnight(addDays(to, 1))], [0, width]);
  const x = (day: Day): number => round(scale(midday(day)));
  const height = factors.length * ROW + AXIS;
  const rows = factors.map((factor) => ({ factor, strokes: layOutStrokes(factor.pieces.map(({ day }) => day), x, APART) }));
  const deepest = Math.max(...rows.flatMap(({ strokes }) => strokes.map(({ level }) => level + 1)), 1);
  // One height for all, so that rows can be compared by eye.
  const tall = Math.min(TALLEST, STROKES / deepest);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [factor, month] = [factors[current.row], months[current.column]];
    if (event.key === 'Enter' || event.key === ' ') {
      if (factor !== undefined && month !== undefined) onOpen(factor.factor, month);
    } else {
      const next = stepInFactors(current, event.key, factors.length, months.length);
      if (next === null) return;
      setChosen(next);
      toStop(`${next.row} ${next.column}`);
    }
    event.preventDefault();
  };
  return (
    <svg
      ref={drawing}
      className="factors-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`Five factors by month. ${sayFactors(factors)} Arrow keys walk by factor and by month; Enter opens the evidence.`}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onTold(null)}
    >
      <g aria-hidden="true">
        {labelled(months, scale, width).map(({ month, at, label }) => (
          <g key={month.from}>
            <path className="factors-month" d={`M${at} 0V${height - AXIS}`} />
            {label === '' ? null : (
              <text x={at + 3} y={height - 8}>
                {label}
              </text>
            )}
          </g>
        ))}
      </g>
      {rows.map(({ factor, strokes }, row) => (
        <g key={factor.factor} role="group" aria-label={`${factor.name}: ${factor.words}`} transform={`translate(0 ${row * ROW})`}>
          <g aria-hidden="true">
            <text className="factors-name" y={NAME - 6}>
              {factor.name}
            </text>
            {wordsAt(factor.name) + widthOf(factor.words, 14) > width ? null : (
              <text className="factors-words" x={wordsAt(factor.name)} y={NAME - 6}>
                {factor.words}
              </text>
            )}
            <path className="factors-line" d={`M0 ${NAME + STROKES + 2.5}H${width}`} />
            {strokes.length === 0 ? null : (
              <path className="factors-stroke" d={strokes.map(({ x: at, level }) => `M${at} ${round(NAME + STROKES - level * tall)}v${round(1.5 - tall)}`).join('')} />
            )}
          </g>
          {months.map((month, column) => {
            const left = scale(midnight(month.from));
            const words = sayMonth(factor, month);
            return (
              <g
                key={month.from}
                role="button"
                tabIndex={row === current.row && column === current.column ? 0 : -1}
                aria-label={words}
                className="picture-mark"
                data-stop={`${row} ${column}`}
                data-unsaved=""
                onClick={() => onOpen(factor.factor, month)}
                onPointerEnter={() => onTold(words)}
                onFocus={() => {
                  setChosen({ row, column });
                  onTold(words);
                }}
              >
                <rect className="factors-reach" x={left} y={NAME} width={Math.max(scale(midnight(addDays(month.to, 1))) - left, 1)} height={STROKES + 3} />
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Where the words begin beside a name. */
const wordsAt = (name: string): number => Math.max(Math.round(widthOf(name, 17)) + 20, 170);

/** The months, and what is written beneath each: as many names as there is room for, and the year where one begins. */
function labelled(months: readonly Month[], scale: (date: Date) => number, width: number): readonly { readonly month: Month; readonly at: number; readonly label: string }[] {
  const each = width / Math.max(months.length, 1);
  const every = each >= 34 ? 1 : each >= 12 ? 3 : 12;
  return months.map((month, i) => {
    const at = round(scale(midnight(month.from)));
    const room = scale(midnight(addDays(month.to, 1))) - at;
    const isSaid = (every === 1 || (Number(month.from.slice(5, 7)) - 1) % every === 0) && (room > 30 || every > 1);
    const name = each >= 80 ? month.name : month.name.slice(0, 3);
    return { month, at, label: !isSaid ? '' : every === 12 || (every === 3 && month.name === 'January') ? String(month.year) : month.name === 'January' && i > 0 && each > 60 ? `${name} ${month.year}` : name };
  });
}
