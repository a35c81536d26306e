import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { sayShortDay } from '../../../main/domain/day.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { conflictPath, logPath } from '../../data/paths.ts';
import { Row } from '../../ui/Page.tsx';
import { useArrivalAt } from './arrival-at.ts';
import { pathOfWhose } from './whose.ts';
import '../people/ledger.css';

interface PromiseRowProps {
  readonly promise: CommitmentView;
  readonly margin: ReactNode;
  /** Acts, or what else there is to say of it. */
  readonly children?: ReactNode;
}

/** One promise: its words, to or from whom, and where it came from. When the path asks for it, it takes the focus. */
export function PromiseRow({ promise, margin, children }: PromiseRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const arrival = useArrivalAt();
  const isAsked = arrival.at === promise.id;
  useEffect(() => {
    if (isAsked && arrival.take()) {
      row.current?.focus({ preventScroll: true });
      row.current?.scrollIntoView({ block: 'center' });
    }
  }, [isAsked, arrival]);
  return (
    <li ref={row} className="promise" tabIndex={-1} data-promise={promise.id} data-open={promise.state === 'open'}>
      <Row margin={margin}>
        <p className="say">{promise.what}</p>
        <Origin promise={promise} />
        {promise.note.trim() === '' ? null : <p className="promise-note">{promise.note}</p>}
        {children}
      </Row>
    </li>
  );
}

/** "to Helen Carrow, an offer of help, made at the meeting on Mon 16 Nov, part of ‘Who pays for step-down beds’". */
function Origin({ promise }: { readonly promise: CommitmentView }) {
  const today = useToday();
  const { direction, kind, withName, madeOn, meetingDay, conflictId, conflictTitle } = promise;
  const whose = pathOfWhose(promise);
  return (
    <p className="promise-origin">
      {withName === null ? null : (
        <>
          {direction === 'mine' ? 'to ' : 'from '}
          {whose === null ? withName : <Shown to={whose}>{withName}</Shown>}
          {', '}
        </>
      )}
      {kind === 'help' ? 'an offer of help, ' : null}
      {meetingDay === null ? (
        `made on ${sayShortDay(madeOn, today)}`
      ) : (
        <>
          made at <Shown to={logPath({ day: meetingDay })}>the meeting on {sayShortDay(meetingDay, today)}</Shown>
        </>
      )}
      {conflictId === null || conflictTitle === null ? null : (
        <>
          , part of <Shown to={conflictPath(conflictId)}>‘{conflictTitle}’</Shown>
        </>
      )}
    </p>
  );
}

const Shown = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <Link className="link is-shown" href={to}>
    {children}
  </Link>
);
