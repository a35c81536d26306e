import { line } from 'd3-shape';
import { daysBetween } from '../../../../main/domain/day.ts';
import type { LaneProps } from '../lane-props.ts';
import { TRUST } from '../lanes.ts';

const TOP = 13;
const BOTTOM = TRUST.height - 4;
/** Days without a note after which nobody knows what lay between. */
const SILENCE = 180;

const yOf = (safety: number): number => BOTTOM - ((safety - 1) / 4) * (BOTTOM - TOP);
const path = line<readonly [number, number]>();

/** The lines between notes in sight: two paths in all, for there may be hundreds. */
function linesOf(points: LaneProps['layout']['trust'], shift: number, width: number): { readonly felt: string; readonly silent: string } {
  const pieces = points.flatMap((point, i) => {
    const before = points[i - 1];
    if (before === undefined || point.x + shift < 0 || before.x + shift > width) return [];
    const ends = [
      [before.x + shift, yOf(before.safety)],
      [point.x + shift, yOf(point.safety)],
    ] as const;
    return [{ silent: daysBetween(before.day, point.day) > SILENCE, d: path([...ends]) ?? '' }];
  });
  const joined = (silent: boolean): string => pieces.filter((piece) => piece.silent === silent).map(({ d }) => d).join('');
  return { felt: joined(false), silent: joined(true) };
}

/** The lines of 1 and 5, from edge to edge. */
export const TrustLevels = ({ width }: { readonly width: number }) => (
  <g aria-hidden="true">
    {[1, 5].map((safety) => (
      <g key={safety}>
        <path className="tl-level" d={`M0 ${yOf(safety)}H${width}`} />
        <text className="tl-level-word" x="3" y={yOf(safety) - 3}>
          {safety}
        </text>
      </g>
    ))}
  </g>
);

/** Trust as it was felt: dots where it was noted, a line between them, dotted across silence. */
export function TrustLane({ layout, shift, width, stop }: LaneProps) {
  const points = layout.trust;
  const lines = linesOf(points, shift, width);
  return (
    <>
      <g aria-hidden="true">
        <path className="tl-trust" d={lines.felt} />
        <path className="tl-trust is-silent" d={lines.silent} />
      </g>
      {points.map((point) => {
        const key = `trust ${point.meetingId}`;
        const x = point.x + shift;
        return x < -8 || x > width + 8 ? null : (
          <circle key={key} {...stop(key)} className="tl-mark tl-trust-dot" cx={x} cy={yOf(point.safety)} r="2.8" />
        );
      })}
    </>
  );
}
