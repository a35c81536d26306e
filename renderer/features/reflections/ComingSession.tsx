import { orderSessions } from '../../../main/domain/reflections/sessions.ts';
import type { SessionRow } from '../../../preload/contract/reflections.ts';
import { useToday } from '../../data/day.ts';
import { sessionPath } from '../../data/paths.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { summaryPath } from '../summary/choices.ts';
import { sayComing } from './words.ts';

const NONE: readonly SessionRow[] = [];

/** The session one is writing towards, when there is one. */
export function ComingSession() {
  const today = useToday();
  const [next] = orderSessions(valueOr(useRead('sessions.list', {}), NONE), today).coming;
  if (next === undefined) return null;
  return (
    <div className="section is-tight">
      <Row>
        <p className="say">{sayComing(next, today)}</p>
        <Acts>
          <Act to={sessionPath(next.id)}>What to bring</Act>
          <Act to={summaryPath(next.id)}>Make a summary for it</Act>
        </Acts>
      </Row>
    </div>
  );
}
