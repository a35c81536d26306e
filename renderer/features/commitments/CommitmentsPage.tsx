import { useSearch } from 'wouter';
import { type CommitmentState, COMMITMENT_STATES } from '../../../main/domain/commitment.ts';
import { sayShortDay } from '../../../main/domain/day.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { countOf } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import { logPath, personPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import '../today/today.css';

/** Settled promises shown at once: the latest. */
const SETTLED_SHOWN = 100;

/** Promises both ways, by when they are due. */
export function CommitmentsPage() {
  const search = new URLSearchParams(useSearch());
  const state = stateFrom(search.get('state'));
  const read = useRead('commitments.list', { state });
  return (
    <Shown read={read}>
      {(all) => {
        const shown = state === 'open' ? all.toSorted(byDue) : all.slice(0, SETTLED_SHOWN);
        const mine = shown.filter(({ direction }) => direction === 'mine');
        const theirs = shown.filter(({ direction }) => direction === 'theirs');
        return (
          <>
            <PageHead title="Commitments" lede={sayAll(mine.length, theirs.length, state)}>
              <Acts>
                {COMMITMENT_STATES.map((each) =>
                  each === state ? null : (
                    <Act key={each} to={each === 'open' ? '/commitments' : `/commitments?state=${each}`}>
                      {STATE_WORDS[each]}
                    </Act>
                  ),
                )}
              </Acts>
            </PageHead>
            {all.length === 0 && state === 'open' ? (
              <div className="section">
                <Row>
                  <Empty start={<Act to={logPath()}>Write a line in the log</Act>}>
                    What you promised and what you were promised goes here. It begins in the log: ‘I’ll send the discharge data by Friday’, ‘they’ll share the budget
                    assumptions’.
                  </Empty>
                </Row>
              </div>
            ) : null}
            <Side title="Yours" promises={mine} />
            <Side title="Theirs" promises={theirs} />
          </>
        );
      }}
    </Shown>
  );
}

const STATE_WORDS: Record<CommitmentState, string> = { open: 'Open', kept: 'Kept', released: 'Released', missed: 'Missed' };

const stateFrom = (text: string | null): CommitmentState => COMMITMENT_STATES.find((state) => state === text) ?? 'open';

/** By due day; those without one last, the oldest promise first. */
const byDue = (a: CommitmentView, b: CommitmentView): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.madeOn.localeCompare(b.madeOn) || a.id - b.id;

function sayAll(mine: number, theirs: number, state: CommitmentState): string {
  if (mine + theirs === 0) return state === 'open' ? 'Nothing is open either way.' : `None is ${STATE_WORDS[state].toLowerCase()}.`;
  const said = `${countOf(mine, 'promise of yours', 'promises of yours')} and ${countOf(theirs, 'of theirs', 'of theirs')} ${state === 'open' ? 'open' : STATE_WORDS[state].toLowerCase()}.`;
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

function Side({ title, promises }: { readonly title: string; readonly promises: readonly CommitmentView[] }) {
  const list = useKeptFocus<HTMLDivElement>('.nudge');
  return promises.length === 0 ? null : (
    <Section title={title}>
      <div ref={list}>
        {promises.map((promise) => (
          <OnePromise key={promise.id} promise={promise} />
        ))}
      </div>
    </Section>
  );
}

function OnePromise({ promise }: { readonly promise: CommitmentView }) {
  const today = useToday();
  const remove = useWrite('commitments.remove', { said: () => 'Removed the promise' });
  const late = promise.state === 'open' && promise.dueOn !== null && promise.dueOn <= today;
  const on = promise.state === 'open' ? promise.dueOn : (promise.settledOn ?? promise.dueOn);
  return (
    <Row className="nudge" margin={on === null ? 'no day set' : <span className={late ? 'asks' : undefined}>{sayShortDay(on, today)}</span>}>
      <p className="say">
        {promise.what}
        <span className="of">
          {' '}
          {promise.withName === null ? '' : promise.direction === 'mine' ? `to ${promise.withName}, ` : `from ${promise.withName}, `}
          {promise.kind === 'help' ? 'an offer of help, ' : ''}
          {sayShortDay(promise.madeOn, today)}
        </span>
      </p>
      <Acts>
        {promise.personId === null ? null : (
          <Act about={promise.what} to={personPath(promise.personId)}>
            Open {promise.withName}
          </Act>
        )}
        <Act about={promise.what} onClick={() => void remove.run({ commitmentId: promise.id })}>
          Remove
        </Act>
      </Acts>
    </Row>
  );
}
