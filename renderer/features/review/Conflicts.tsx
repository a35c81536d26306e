import type { ConflictId, ReviewId } from '../../../main/domain/id.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { ReviewItem, ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { conflictPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { StageMark } from '../../marks/Stage.tsx';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { inShort, sayBeside } from '../today/places.ts';
import { ConflictActs } from './ConflictActs.tsx';
import { DecideList } from './DecideList.tsx';
import { DecideRow, LeaveIt, QUIET } from './DecideRow.tsx';
import { OtherConflicts } from './OtherConflicts.tsx';

/** Disagreements that ask: a conversation had, a day for one, another stage, or left knowingly; and those that are open besides. */
export const Conflicts = ({ page: { conflicts, review } }: { readonly page: ReviewPage }) => (
  <>
    <DecideList label="Conflicts to decide about" items={conflicts}>
      {(item) => <OneConflict key={item.subjectId} item={item} reviewId={review.id} />}
    </DecideList>
    <OtherConflicts reviewId={review.id} items={conflicts} />
  </>
);

function OneConflict({ item, reviewId }: { readonly item: ReviewItem; readonly reviewId: ReviewId }) {
  const today = useToday();
  const { row, name, subjectId } = item;
  const conflictId = subjectId as ConflictId;
  const asked = row !== null && 'conflictId' in row.lead ? row.lead.stage : null;
  // One that asks no more is read for its stage; it still shows how it stands.
  const read = useRead('conflicts.get', { conflictId }, { when: asked === null });
  const stage = asked ?? (read.state === 'here' ? read.value.conflict.stage : null);
  return (
    <DecideRow
      reviewId={reviewId}
      item={item}
      to={conflictPath(conflictId)}
      margin={stage === null ? null : <StageMark stage={stage} />}
      of={row === null ? null : sayBeside(row)}
      why={row === null ? QUIET : sayRow(inShort(row, today), today, row.post)}
    >
      <ConflictActs conflictId={conflictId} title={name} stage={stage}>
        <SnoozeMenu snooze={{ rule: 'conflict', subject: 'conflict', subjectId }} name={name} />
        <LeaveIt name={name} />
      </ConflictActs>
    </DecideRow>
  );
}
