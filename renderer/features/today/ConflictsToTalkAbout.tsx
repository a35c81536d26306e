import { sayStage } from '../../../main/domain/conflict.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { listNames } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { StageMark } from '../../marks/Stage.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { SHOWN_OF_EACH, sayRest } from './fold.ts';
import { MoreOf } from './MoreOf.tsx';
import { conflictsThatAsk, partiesOf, sayConflict } from './conflicts.ts';

/** Differences that want a conversation. */
export function ConflictsToTalkAbout({ conflicts }: { readonly conflicts: readonly ConflictRow[] }) {
  const today = useToday();
  const asking = conflictsThatAsk(conflicts, today);
  return (
    <Section title="Conflicts to talk about">
      {asking.length === 0 ? (
        <Row>
          <p className="quiet">
            {conflicts.length === 0
              ? 'When a line in the log tells of a difference, it is kept, and comes back here when it wants a conversation.'
              : 'No difference wants a conversation today.'}
          </p>
        </Row>
      ) : null}
      {asking.slice(0, SHOWN_OF_EACH).map((conflict) => {
        const names = partiesOf(conflict);
        return (
          <Row key={conflict.id} className="nudge" margin={<StageMark stage={conflict.stage} />}>
            <h3>
              {conflict.title}{' '}
              <span className="of">{names.length === 0 ? sayStage(conflict.stage) : `with ${listNames(names)}, ${sayStage(conflict.stage)}`}</span>
            </h3>
            <p className="say">{sayConflict(conflict, today)}</p>
            <Acts>
              <Act about={conflict.title} to={logPath(names[0] === undefined ? {} : { begin: `${names[0]} ` })}>
                Log a conversation
              </Act>
              <Act about={conflict.title} to="/conflicts">
                Open
              </Act>
            </Acts>
          </Row>
        );
      })}
      <MoreOf to="/conflicts" words={sayRest(asking.length, SHOWN_OF_EACH)} />
    </Section>
  );
}
