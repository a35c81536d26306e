import type { CommitmentId, ReviewId } from '../../../main/domain/id.ts';
import { type Nudge, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import type { ReviewItem, ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { commitmentPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Acts } from '../../ui/Act.tsx';
import type { ActedPromise } from '../commitments/acted.ts';
import { PromiseActs } from '../commitments/PromiseActs.tsx';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { inShort, sayDue } from '../today/places.ts';
import { DecideList } from './DecideList.tsx';
import { DecideRow, LeaveIt, QUIET } from './DecideRow.tsx';

/** Promises near or past their day, both ways: kept, moved, let off, or left. */
export const Commitments = ({ page: { commitments, review } }: { readonly page: ReviewPage }) => (
  <DecideList label="Promises to decide about" items={commitments}>
    {(item) => <OnePromise key={item.subjectId} item={item} reviewId={review.id} />}
  </DecideList>
);

function OnePromise({ item, reviewId }: { readonly item: ReviewItem; readonly reviewId: ReviewId }) {
  const today = useToday();
  const { row, name, subjectId, decision } = item;
  const commitmentId = subjectId as CommitmentId;
  const asked = row === null ? null : promiseOf(row.lead);
  const read = useRead('commitments.get', { commitmentId }, { when: asked === null });
  const promise = asked ?? (read.state === 'here' ? openOf(read.value) : null);
  return (
    <DecideRow
      reviewId={reviewId}
      item={item}
      to={commitmentPath(commitmentId)}
      margin={promise === null || promise.dueOn === null || decision !== null ? null : <span className={promise.direction === 'mine' && promise.dueOn <= today ? 'asks' : undefined}>{sayDue(promise.dueOn, today)}</span>}
      saysItself={row !== null}
      of={promise?.withName}
      why={row === null ? QUIET : sayRow(inShort(row, today), today, row.post)}
    >
      {promise === null ? (
        <Acts>
          <LeaveIt name={name} />
        </Acts>
      ) : (
        <PromiseActs promise={promise}>
          {row === null ? null : <SnoozeMenu snooze={snoozeKeyOf(row.lead)} name={name} />}
          <LeaveIt name={name} />
        </PromiseActs>
      )}
    </DecideRow>
  );
}

/** The promise a nudge is about, as its acts need it; null when it is about something else. */
function promiseOf(nudge: Nudge): ActedPromise | null {
  if (nudge.rule !== 'promise-due' && nudge.rule !== 'waiting') return null;
  const { commitmentId, what, withName, madeOn, dueOn } = nudge;
  return { id: commitmentId, direction: nudge.rule === 'promise-due' ? 'mine' : 'theirs', what, withName, madeOn, dueOn };
}

const openOf = (promise: CommitmentView): CommitmentView | null => (promise.state === 'open' ? promise : null);
