import { useState } from 'react';
import { sayMove, movesFrom } from '../../../main/domain/conflicts/stages.ts';
import type { Stage } from '../../../main/domain/conflict.ts';
import type { ConflictId, ReviewId } from '../../../main/domain/id.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { ReviewItem, ReviewPage } from '../../../preload/contract/views.ts';
import { useToday } from '../../data/day.ts';
import { conflictPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { StageMark } from '../../marks/Stage.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ChooseDate } from '../conflicts/ChooseDate.tsx';
import { LogConversation } from '../conflicts/LogConversation.tsx';
import { MoveConflict } from '../conflicts/MoveConflict.tsx';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { inShort, sayBeside } from '../today/places.ts';
import { DecideList } from './DecideList.tsx';
import { DecideRow, LeaveIt, QUIET } from './DecideRow.tsx';

/** Disagreements that ask: a conversation had, a day for one, another stage, or left knowingly. */
export const Conflicts = ({ page: { conflicts, review } }: { readonly page: ReviewPage }) => (
  <DecideList label="Conflicts to decide about" items={conflicts}>
    {(item) => <OneConflict key={item.subjectId} item={item} reviewId={review.id} />}
  </DecideList>
);

type Asking = { readonly what: 'log' | 'date' } | { readonly what: 'move'; readonly to: Stage };

function OneConflict({ item, reviewId }: { readonly item: ReviewItem; readonly reviewId: ReviewId }) {
  const today = useToday();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { row, name, subjectId } = item;
  const conflictId = subjectId as ConflictId;
  const lead = row !== null && 'conflictId' in row.lead ? row.lead : null;
  // One that asks no more is read for its stage; it still shows how it stands.
  const read = useRead('conflicts.get', { conflictId }, { when: lead === null });
  const stage = lead?.stage ?? (read.state === 'here' ? read.value.conflict.stage : null);
  const about = {
    conflictId,
    title: name,
    onClose: (): void => {
      setAsking(null);
    },
  };
  return (
    <DecideRow
      reviewId={reviewId}
      item={item}
      to={conflictPath(conflictId)}
      margin={stage === null ? null : <StageMark stage={stage} />}
      of={row === null ? null : sayBeside(row)}
      why={row === null ? QUIET : sayRow(inShort(row, today), today, row.post)}
    >
      <Acts>
        <Act
          about={name}
          onClick={() => {
            setAsking({ what: 'log' });
          }}
        >
          Log a conversation
        </Act>
        <Act
          about={name}
          onClick={() => {
            setAsking({ what: 'date' });
          }}
        >
          Choose a date
        </Act>
        {stage === null ? null : (
          <Menu
            label="Move it"
            about={name}
            items={movesFrom(stage).map((to) => ({
              label: sayMove(stage, to),
              run: () => {
                setAsking({ what: 'move', to });
              },
            }))}
          />
        )}
        <SnoozeMenu snooze={{ rule: 'conflict', subject: 'conflict', subjectId }} name={name} />
        <LeaveIt name={name} />
      </Acts>
      {asking?.what === 'log' ? <LogConversation {...about} /> : null}
      {asking?.what === 'date' ? <ChooseDate {...about} /> : null}
      {asking?.what === 'move' ? <MoveConflict {...about} to={asking.to} /> : null}
    </DecideRow>
  );
}
