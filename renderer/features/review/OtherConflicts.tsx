import { Link } from 'wouter';
import type { ReviewId } from '../../../main/domain/id.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import type { ReviewItem } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { DecidingContext } from '../../data/deed.ts';
import { conflictPath } from '../../data/paths.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { StageMark } from '../../marks/Stage.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { ConflictActs } from './ConflictActs.tsx';
import { othersOpen, sayStands } from './others-open.ts';

const NONE: readonly ConflictRow[] = [];

/** Conflicts that are open and do not ask: a week may have moved one of them all the same. */
export function OtherConflicts({ reviewId, items }: { readonly reviewId: ReviewId; readonly items: readonly ReviewItem[] }) {
  const today = useToday();
  const list = useKeptFocus<HTMLDivElement>('.decide', '.acts .act');
  const others = othersOpen(valueOr(useRead('conflicts.list', {}), NONE), items);
  if (others.length === 0) return null;
  return (
    <Section title="Open, and not asking">
      <div ref={list}>
        {others.map((conflict) => (
          <DecidingContext key={conflict.id} value={{ reviewId, subject: 'conflict', subjectId: conflict.id }}>
            <Row className="decide" margin={<StageMark stage={conflict.stage} />}>
              <h3 className="name">
                <Link href={conflictPath(conflict.id)}>{conflict.title}</Link>
              </h3>
              <p className="small">{sayStands(conflict, today)}</p>
              <ConflictActs conflictId={conflict.id} title={conflict.title} stage={conflict.stage} />
            </Row>
          </DecidingContext>
        ))}
      </div>
    </Section>
  );
}
