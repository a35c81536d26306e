import { useState } from 'react';
import { Link } from 'wouter';
import { orderSessions } from '../../../main/domain/reflections/sessions.ts';
import { countOf } from '../../../main/domain/words.ts';
import type { SessionRow } from '../../../preload/contract/reflections.ts';
import { useToday } from '../../data/day.ts';
import { sessionPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { summaryPath } from '../summary/choices.ts';
import { sayShortDate } from '../people/standing.ts';
import { AddSession } from './SessionForm.tsx';
import { sayAway } from './words.ts';
import './reflections.css';

/** Sessions with a coach: those to come, the soonest first, and those past. */
export function SessionsPage() {
  const today = useToday();
  const read = useRead('sessions.list', {});
  const [adding, setAdding] = useState(false);
  const add = (): void => {
    setAdding(true);
  };
  return (
    <Shown read={read}>
      {(sessions) => {
        const { coming, past } = orderSessions(sessions, today);
        return (
          <>
            <PageHead title="Coaching sessions" lede="What you want to bring, and what you took away.">
              <Acts>
                {sessions.length === 0 ? null : <Act onClick={add}>Add a session</Act>}
                <Act to="/reflections">Reflections</Act>
              </Acts>
            </PageHead>
            {sessions.length === 0 ? (
              <div className="section is-tight">
                <Row>
                  <Empty
                    start={
                      <Button first onClick={add}>
                        Add a session
                      </Button>
                    }
                  >
                    <p>
                      A session with a coach, a mentor or a friend who asks good questions; they need not be in your People. Write down its day, and it keeps what you
                      want to bring, the summary you made for it and what you took away.
                    </p>
                  </Empty>
                </Row>
              </div>
            ) : (
              <>
                <Section title="To come">
                  {coming.length === 0 ? (
                    <Row>
                      <p className="ledger-none">No session is written down yet.</p>
                    </Row>
                  ) : (
                    coming.map((session) => <OneLine key={session.id} session={session} />)
                  )}
                </Section>
                {past.length === 0 ? null : (
                  <Section title="Past">
                    {past.map((session) => (
                      <OneLine key={session.id} session={session} />
                    ))}
                  </Section>
                )}
              </>
            )}
            {adding ? (
              <AddSession
                coach={sessions[0]?.coach ?? ''}
                onClose={() => {
                  setAdding(false);
                }}
              />
            ) : null}
          </>
        );
      }}
    </Shown>
  );
}

function OneLine({ session: { id, day, coach, summaries } }: { readonly session: SessionRow }) {
  const today = useToday();
  const isComing = day >= today;
  return (
    <Row className="session-line" margin={sayShortDate(day, today)}>
      <h3>
        <Link className="link" href={sessionPath(id)}>
          {coach}
        </Link>
        <span className="of">
          {sayAway(day, today)}
          {summaries === 0 ? '' : `; ${countOf(summaries, 'summary', 'summaries')} made`}
        </span>
      </h3>
      {isComing ? (
        <Acts>
          <Act to={summaryPath(id)} about={coach}>
            Make a summary for it
          </Act>
        </Acts>
      ) : null}
    </Row>
  );
}
