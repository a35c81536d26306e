import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { logPath, personPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { SHOWN_OF_EACH, sayRest } from './fold.ts';
import { MoreOf } from './MoreOf.tsx';
import { promisesThatAsk, sayDue, sayPromise } from './promises.ts';

/** Promises whose day has come, both ways. */
export function Promises({ open }: { readonly open: readonly CommitmentView[] }) {
  const today = useToday();
  const asking = promisesThatAsk(open, today);
  return (
    <Section title="Promises">
      {asking.length === 0 ? (
        <Row>
          <p className="quiet">
            {open.length === 0 ? 'What you promise in the log, and what is promised to you, comes here when it is due.' : 'None is due in the next three days.'}
          </p>
        </Row>
      ) : null}
      {asking.slice(0, SHOWN_OF_EACH).map((promise) => (
        <Row
          key={promise.id}
          className="nudge"
          margin={promise.dueOn === null ? null : <span className={promise.dueOn <= today && promise.direction === 'mine' ? 'asks' : undefined}>{sayDue(promise.dueOn, today)}</span>}
        >
          <p className="say">{sayPromise(promise, today)}</p>
          <Acts>
            <Act about={promise.what} to="/commitments">
              Open
            </Act>
            {promise.personId === null ? null : (
              <Act about={promise.what} to={personPath(promise.personId)}>
                {promise.withName}
              </Act>
            )}
            {promise.withName === null ? null : (
              <Act about={promise.what} to={logPath({ begin: `${promise.withName} ` })}>
                Log a word about it
              </Act>
            )}
          </Acts>
        </Row>
      ))}
      <MoreOf to="/commitments" words={sayRest(asking.length, SHOWN_OF_EACH)} />
    </Section>
  );
}
