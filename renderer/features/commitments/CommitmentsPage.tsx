import { type ReactNode, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { helpOffered } from '../../../main/domain/help.ts';
import type { CommitmentId } from '../../../main/domain/id.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { type Read, useRead, valueOr } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { useSteady } from '../../data/steady.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { ArrivalAtContext, arrivingAt } from './arrival-at.ts';
import { CameFor } from './CameFor.tsx';
import { HelpOffered } from './HelpOffered.tsx';
import { useKeptPromise } from './kept-promise.ts';
import { MakePromise } from './MakePromise.tsx';
import { promiseAt, sayNext } from './promises.ts';
import { Settled } from './Settled.tsx';
import { Voice } from './Voice.tsx';
import './commitments.css';

/** The most that are read of each: beyond it the soonest due, and the latest settled, are what one has come for. */
const OPEN_READ = 2_000;
const SETTLED_READ = 500;
const OFFERS_READ = 500;

/** Promises both ways: what is open by when it is due, what became of the rest, and the help you offered. */
export function CommitmentsPage() {
  const mine = useRead('commitments.list', { state: 'open', direction: 'mine', limit: OPEN_READ });
  const theirs = useRead('commitments.list', { state: 'open', direction: 'theirs', limit: OPEN_READ });
  const settled = useRead('commitments.list', { state: 'settled', limit: SETTLED_READ });
  const offers = useRead('commitments.list', { direction: 'mine', kind: 'help', limit: OFFERS_READ });
  const lists = useTogether(mine, theirs, settled, offers);
  const failed = [mine, theirs, settled, offers].find((read) => read.state === 'failed');
  const read: Read<Lists> = failed ?? (lists === null ? { state: 'waiting' } : { state: 'here', value: lists });
  return <Shown read={read}>{([yours, others, ended, help]) => <Promises mine={yours} theirs={others} settled={ended} offers={help} />}</Shown>;
}

type List = readonly CommitmentView[];
type Lists = readonly [List, List, List, List];

/** Four lists of one moment; null until all are here. */
function useTogether(...reads: readonly [Read<List>, Read<List>, Read<List>, Read<List>]): Lists | null {
  const [a, b, c, d] = [valueOr(reads[0], null), valueOr(reads[1], null), valueOr(reads[2], null), valueOr(reads[3], null)];
  const lists = useMemo<Lists | null>(() => (a === null || b === null || c === null || d === null ? null : [a, b, c, d]), [a, b, c, d]);
  return useSteady('commitments.list', lists);
}

interface PromisesProps {
  readonly mine: List;
  readonly theirs: List;
  readonly settled: List;
  readonly offers: List;
}

function Promises({ mine, theirs, settled, offers }: PromisesProps) {
  const today = useToday();
  const at = promiseAt(useSearch());
  const arrival = useMemo(() => arrivingAt(at), [at]);
  const page = useKeptPromise<HTMLDivElement>();
  const [making, setMaking] = useState(false);
  const make = (
    <Act
      onClick={() => {
        setMaking(true);
      }}
    >
      Make a promise
    </Act>
  );
  const none = mine.length + theirs.length + settled.length === 0;
  return (
    <ArrivalAtContext value={arrival}>
      <div ref={page}>
        <PageHead title="Commitments" lede={none ? undefined : sayNext(mine, today)}>
          {none ? null : <Acts>{make}</Acts>}
        </PageHead>
        {none ? <NothingYet make={make} /> : null}
        {at === null || isAmong(at, mine, theirs, settled) ? null : <CameFor commitmentId={at} />}
        {none ? null : (
          <>
            <Voice title="Yours" open={mine} none="You owe nobody anything just now." />
            <Voice title="Theirs" open={theirs} none="Nobody owes you anything just now." />
            <Settled settled={settled} isCut={settled.length === SETTLED_READ} />
            <HelpOffered offers={helpOffered(offers)} isCut={offers.length === OFFERS_READ} />
          </>
        )}
      </div>
      {making ? (
        <MakePromise
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </ArrivalAtContext>
  );
}

const NothingYet = ({ make }: { readonly make: ReactNode }) => (
  <div className="section">
    <Row>
      <Empty
        start={
          <Acts>
            {make}
            <Act to={logPath()}>Write a line in the log</Act>
          </Acts>
        }
      >
        What you promised and what you were promised goes here, with any help you offered. Most of it begins in the log: ‘I’ll send the discharge data by Friday’, ‘they’ll share
        the budget assumptions’.
      </Empty>
    </Row>
  </div>
);

const isAmong = (at: CommitmentId, ...lists: readonly List[]): boolean => lists.some((list) => list.some(({ id }) => id === at));
