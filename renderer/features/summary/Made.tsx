import { sayShortDay } from '../../../main/domain/day.ts';
import type { SessionId } from '../../../main/domain/id.ts';
import { useToday } from '../../data/day.ts';
import { useRead } from '../../data/query.ts';
import { sayMade } from './words.ts';

/** How many are named; the page of the session has them all. */
const SHOWN = 3;

/** What was made for a session before. */
export function Made({ sessionId }: { readonly sessionId: SessionId }) {
  const today = useToday();
  const session = useRead('sessions.get', { sessionId });
  if (session.state !== 'here' || session.value.summaries.length === 0) return null;
  const { summaries } = session.value;
  return (
    <div className="summary-made">
      <h3 className="small">Made for this session</h3>
      <ul>
        {summaries.slice(0, SHOWN).map((made, index) => (
          <li key={`${index} ${made.madeOn}`} className="tiny">
            {sayShortDay(made.madeOn, today)}: {sayMade(made)}
          </li>
        ))}
        {summaries.length > SHOWN ? <li className="tiny">And {summaries.length - SHOWN} before</li> : null}
      </ul>
    </div>
  );
}
