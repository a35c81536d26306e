import type { CommitmentState } from '../../../main/domain/commitment.ts';
import type { Cluster, Point } from '../../../main/domain/timeline/gather.ts';
import { PLAIN_SIZES } from '../../../main/domain/timeline/sizes.ts';
import type { TimelineMeeting } from '../../../main/domain/timeline/facts.ts';
import type { Day } from '../../../main/domain/day.ts';
import { MEETING } from './lanes.ts';

/** A meeting, or several gathered: filled face to face, ring otherwise; a stem when it was open; outlined while it is planned. */
export function MeetingMark({ cluster, today }: { readonly cluster: Cluster<TimelineMeeting & Point>; readonly today: Day }) {
  const { members } = cluster;
  const remote = members[0]?.mode !== 'face-to-face';
  const planned = members.every(({ day }) => day > today);
  const open = members.some(({ character }) => character !== 'business');
  const kind = `${remote ? ' is-remote' : ''}${planned ? ' is-planned' : ''}`;
  if (members.length === 1) {
    return (
      <>
        {open ? <path className="tl-stem" d={`M3.6 0V-${MEETING.stem}`} /> : null}
        <circle className={`tl-meeting${kind}`} r="4" />
      </>
    );
  }
  const width = PLAIN_SIZES.counted(members.length) - 2;
  return (
    <>
      {open ? <path className="tl-stem" d={`M${width / 2 - 1.4} -2V-${MEETING.stem}`} /> : null}
      <rect className={`tl-meeting${kind}`} x={-width / 2} y="-7" width={width} height="14" rx="7" />
      <text className={`tl-count${kind}`} y="4">
        {members.length}
      </text>
    </>
  );
}

/** How a promise ended, `at` so many pixels along: filled kept, half kept late, cross missed, ring released, chevron open. */
export function PromiseEnd({ state, late, at = 0 }: { readonly state: CommitmentState; readonly late: boolean; readonly at?: number }) {
  switch (state) {
    case 'kept':
      return late ? (
        <>
          <circle className="tl-end is-ring" cx={at} r="3.6" />
          <path className="tl-end is-full" d={`M${at} -3.6A3.6 3.6 0 0 0 ${at} 3.6Z`} />
        </>
      ) : (
        <circle className="tl-end is-full" cx={at} r="3.6" />
      );
    case 'released':
      return <circle className="tl-end is-ring" cx={at} r="3.6" />;
    case 'missed':
      return <path className="tl-end is-missed" d={`M${at - 3.2} -3.2L${at + 3.2} 3.2M${at + 3.2} -3.2L${at - 3.2} 3.2`} />;
    case 'open':
      return <path className="tl-end is-open" d={`M${at - 1.5} -3.6L${at + 2} 0L${at - 1.5} 3.6`} />;
  }
}
