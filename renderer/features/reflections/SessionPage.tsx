import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { sayDate, sayDay } from '../../../main/domain/day.ts';
import type { SessionId } from '../../../main/domain/id.ts';
import type { SessionPage as SessionPageView, SessionRow } from '../../../preload/contract/reflections.ts';
import { useToday } from '../../data/day.ts';
import { sessionPath } from '../../data/paths.ts';
import { useRead, useWrite, valueOr } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { PageHead, Row, Spread } from '../../ui/Page.tsx';
import { Writing } from '../people/Writing.tsx';
import { summaryPath } from '../summary/choices.ts';
import { sayMade } from '../summary/words.ts';
import { EditSession, SetNext } from './SessionForm.tsx';
import { sayAway } from './words.ts';
import '../people/ledger.css';
import './reflections.css';

/** A coaching session, by the number in the path. */
export function SessionPage() {
  const { sessionId } = useParams();
  const read = useRead('sessions.get', { sessionId: Number(sessionId) as SessionId });
  if (read.state === 'failed' && (read.failure.kind === 'not-found' || read.failure.kind === 'invalid-input')) {
    return (
      <PageHead title="No such session" lede="There is no such coaching session in the journal. If it was deleted, undo brings it back.">
        <Act to="/reflections/sessions">Go to Coaching sessions</Act>
      </PageHead>
    );
  }
  // Each has writing of its own in the making.
  return <Shown read={read}>{(page) => <OneSession key={page.id} page={page} />}</Shown>;
}

type Asking = 'edit' | 'next';

function OneSession({ page }: { readonly page: SessionPageView }) {
  const today = useToday();
  const [, go] = useLocation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const edit = useWrite('sessions.edit', { shown: true, said: () => 'Saved' });
  const remove = useWrite('sessions.remove', { said: () => `Deleted the session with ${page.coach}` });
  const close = (): void => {
    setAsking(null);
  };
  const ask = (next: Asking) => () => {
    setAsking(next);
  };
  const writing = (field: 'bring' | 'questions' | 'tookAway', title: string, invitation: string) => (
    <Writing
      title={title}
      value={page[field]}
      invitation={invitation}
      onSave={async (words) => {
        const outcome = await edit.run({ sessionId: page.id, [field]: words });
        return outcome.ok ? null : outcome.failure;
      }}
    />
  );
  const isPast = page.day < today;
  const before = [writing('bring', 'What I want to bring', 'What has been on your mind, and what you would rather not talk about.'), writing('questions', 'Questions I want to ask', 'One on each line. They end the summary.')];
  const after = writing('tookAway', 'What I took away', isPast ? 'What you heard yourself say, and what you will try.' : 'For afterwards.');
  return (
    <div className="session">
      <PageHead title={sayDay(page.day, today)} lede={`With ${page.coach}, ${sayAway(page.day, today)}.`}>
        <Acts>
          <Act to={summaryPath(page.id)}>Make a summary for it</Act>
          {page.nextOn === null ? <Act onClick={ask('next')}>Write down the next one</Act> : null}
          <Act onClick={ask('edit')}>Change the day or the coach</Act>
          <Act onClick={() => void remove.run({ sessionId: page.id }).then((outcome) => (outcome.ok ? go('/reflections/sessions', { replace: true }) : undefined))}>Delete</Act>
        </Acts>
      </PageHead>
      <Spread aside={<Beside page={page} onNext={ask('next')} />}>
        <div className="section is-tight">
          <Row>
            <div className="session-words">
              {isPast ? [<div key="after">{after}</div>, ...before.map((one, at) => <div key={at}>{one}</div>)] : [...before.map((one, at) => <div key={at}>{one}</div>), <div key="after">{after}</div>]}
            </div>
          </Row>
        </div>
      </Spread>
      {asking === 'edit' ? <EditSession session={page} onClose={close} /> : null}
      {asking === 'next' ? <SetNext session={page} onClose={close} /> : null}
    </div>
  );
}

const NONE: readonly SessionRow[] = [];

/** The summaries made for it, and the session after it. */
function Beside({ page, onNext }: { readonly page: SessionPageView; readonly onNext: () => void }) {
  const today = useToday();
  const next = valueOr(useRead('sessions.list', {}), NONE).find(({ day, coach, id }) => id !== page.id && coach === page.coach && day === page.nextOn);
  return (
    <>
      <section aria-labelledby="made">
        <h2 id="made">Summaries made for it</h2>
        {page.summaries.length === 0 ? (
          <p className="ledger-none">None yet.</p>
        ) : (
          <ul className="ledger">
            {page.summaries.map((made, at) => (
              <li key={at}>
                <span className="when">{sayDate(made.madeOn, today)}</span>
                <span>{sayMade(made)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {page.nextOn === null ? null : (
        <section aria-labelledby="next">
          <h2 id="next">The next session</h2>
          <p className="say">
            {next === undefined ? (
              sayDay(page.nextOn, today)
            ) : (
              <Link className="link is-shown" href={sessionPath(next.id)}>
                {sayDay(next.day, today)}
              </Link>
            )}
          </p>
          <Acts>
            <Act onClick={onNext}>Change its day</Act>
          </Acts>
        </section>
      )}
    </>
  );
}
