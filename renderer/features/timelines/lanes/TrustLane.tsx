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
  return (
    <>
      <g aria-hidden="true">
        {points.map((point, i) => {
          const before = points[i - 1];
          if (before === undefined || point.x + shift < 0 || before.x + shift > width) return null;
          const silent = daysBetween(before.day, point.day) > SILENCE;
          return (
            <path
              key={point.meetingId}
              className={silent ? 'tl-trust is-silent' : 'tl-trust'}
              d={path([
                [before.x + shift, yOf(before.safety)],
                [point.x + shift, yOf(point.safety)],
              ]) ?? ''}
            />
          );
        })}
      </g>
      {points.map((point) => {
        const key = `trust ${point.meetingId}`;
        const x = point.x + shift;
        return x < -8 || x > width + 8 ? null : (
          <g key={key} {...stop(key)} transform={`translate(${x} ${yOf(point.safety)})`}>
            <circle className="tl-trust-dot" r="2.8" />
          </g>
        );
      })}
    </>
  );
}
