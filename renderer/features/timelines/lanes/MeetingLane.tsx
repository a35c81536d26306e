import { useId } from 'react';
import type { Cluster, Point } from '../../../../main/domain/timeline/gather.ts';
import type { TimelineMeeting } from '../../../../main/domain/timeline/facts.ts';
import type { LaneProps } from '../lane-props.ts';
import { MEETING } from '../lanes.ts';
import { MeetingMark } from '../marks.tsx';

const FACES_AT = 21;
const REMOTE_AT = MEETING.faces + 12;
/** Pixels a gap must have for its words to stand over it. */
const WORDS = 86;

/** Meetings over the rhythm: a thin line while it lasts, the hatch from where it ran out, a stroke for every beat missed. */
export function MeetingLane({ layout, facts, shift, width, stop }: LaneProps) {
  const hatch = useId();
  const at = (x: number): boolean => x + shift > -20 && x + shift < width + 20;
  const marks = (clusters: readonly Cluster<TimelineMeeting & Point>[], y: number) =>
    clusters.map((cluster) => {
      if (!at(cluster.x)) return null;
      const key = `meeting ${cluster.members[0]?.id ?? 0} ${cluster.members.length}`;
      return (
        <g key={key} {...stop(key)} transform={`translate(${cluster.x + shift} ${y})`}>
          <MeetingMark cluster={cluster} today={facts.today} />
        </g>
      );
    });
  const first = layout.faces[0]?.x;
  const gaps = layout.neglects.filter(({ from, to }) => to + shift > 0 && from + shift < width);
  return (
    <>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="tl-hatch" d="M0 0V5" />
        </pattern>
      </defs>
      <g aria-hidden="true">
        {first === undefined ? null : <path className="tl-rhythm" d={`M${Math.max(first + shift, 0)} ${FACES_AT}H${Math.min(layout.today + shift, width)}`} />}
        {gaps.map(({ neglect, from, to, strokes }) => (
          <g key={neglect.from}>
            <rect className="tl-gap-ground" x={from + shift} y={FACES_AT - 9} width={Math.max(to - from, 1)} height="18" />
            <rect fill={`url(#${hatch})`} x={from + shift} y={FACES_AT - 9} width={Math.max(to - from, 1)} height="18" />
            {strokes
              .filter((x, i) => at(x) && (i === 0 || (strokes[i] ?? 0) - (strokes[i - 1] ?? 0) >= 3))
              .map((x) => (
                <path key={x} className="tl-beat" d={`M${x + shift} ${FACES_AT - 9}V${FACES_AT + 9}`} />
              ))}
            {to - from >= WORDS ? (
              <text className="tl-gap-words" x={(Math.max(from + shift, 0) + Math.min(to + shift, width)) / 2} y="5">
                {`${neglect.apart.toLocaleString('en-GB')} days apart`}
              </text>
            ) : null}
          </g>
        ))}
      </g>
      {marks(layout.faces, FACES_AT)}
      {marks(layout.remote, REMOTE_AT)}
    </>
  );
}
