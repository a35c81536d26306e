import { isoWeekOf } from '../../../main/domain/day.ts';
import { useToday } from '../../data/day.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';

/** The place of the guided week. Until it is there, the week's own pages do its work. */
export function ReviewPage() {
  const { week } = isoWeekOf(useToday());
  return (
    <>
      <PageHead title="Review" margin={`Week ${week}`} />
      <div className="section">
        <Row>
          <p className="say">
            Once a week, twenty minutes: who has been neglected, what is festering, which promises are due, and what next week must hold. The guided review is not here
            yet. These three pages are what it will walk you through.
          </p>
          <Acts>
            <Act to="/">Today: who to see</Act>
            <Act to="/conflicts">Conflicts</Act>
            <Act to="/commitments">Commitments</Act>
          </Acts>
        </Row>
      </div>
    </>
  );
}
