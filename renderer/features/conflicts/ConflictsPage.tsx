import { STAGES, sayStage, type Stage } from '../../../main/domain/conflict.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { countOf, listNames, sayCount } from '../../../main/domain/words.ts';
import { sayDate } from '../../../main/domain/day.ts';
import { useToday } from '../../data/day.ts';
import { logPath, organisationPath, personPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { StageMark } from '../../marks/Stage.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { partiesOf } from '../today/conflicts.ts';
import '../today/today.css';

/** In the order they want attention: what is open first, what is settled last. */
const ORDER: readonly Stage[] = ['worked', 'surfaced', 'noticed', 'rehearsed', 'parked', 'resolved'];

/** Every conflict, by stage. */
export function ConflictsPage() {
  const read = useRead('conflicts.list', {});
  return (
    <Shown read={read}>
      {(conflicts) => (
        <>
          <PageHead title="Conflicts" lede={conflicts.length === 0 ? undefined : sayAll(conflicts)} />
          {conflicts.length === 0 ? (
            <div className="section">
              <Row>
                <Empty start={<Act to={logPath()}>Write a line in the log</Act>}>
                  Differences go here, from the first sign to what was agreed. They begin in the log: write ‘conflict over who funds step-down beds’ in the line
                  about a meeting, and it is kept with the people it is with.
                </Empty>
              </Row>
            </div>
          ) : null}
          {ORDER.filter((stage) => STAGES.includes(stage)).map((stage) => (
            <OneStage key={stage} stage={stage} conflicts={conflicts.filter((conflict) => conflict.stage === stage)} />
          ))}
        </>
      )}
    </Shown>
  );
}

const sayAll = (conflicts: readonly ConflictRow[]): string => {
  const open = conflicts.filter(({ stage }) => stage === 'noticed' || stage === 'surfaced' || stage === 'worked').length;
  return open === 0 ? 'None is open.' : `${upperFirst(countOf(open, 'is open', 'are open'))}, of ${sayCount(conflicts.length)} in the journal.`;
};

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function OneStage({ stage, conflicts }: { readonly stage: Stage; readonly conflicts: readonly ConflictRow[] }) {
  return conflicts.length === 0 ? null : (
    <Section title={upperFirst(sayStage(stage))}>
      {conflicts.map((conflict) => (
        <OneConflict key={conflict.id} conflict={conflict} />
      ))}
    </Section>
  );
}

function OneConflict({ conflict }: { readonly conflict: ConflictRow }) {
  const today = useToday();
  const names = partiesOf(conflict);
  return (
    <Row className="nudge" margin={<StageMark stage={conflict.stage} />}>
      <h3>
        {conflict.title} {names.length === 0 ? null : <span className="of">with {listNames(names)}</span>}
      </h3>
      <p className="say">
        Noticed on {sayDate(conflict.noticedOn, today)}
        {conflict.lastEntryOn === null || conflict.lastEntryOn === conflict.noticedOn ? '' : `; last written on ${sayDate(conflict.lastEntryOn, today)}`}.
        {conflict.nextOn === null ? '' : ` The next conversation ${conflict.nextOn < today ? 'was due' : 'is'} on ${sayDate(conflict.nextOn, today)}.`}
        {conflict.revisitOn === null ? '' : ` To be looked at again on ${sayDate(conflict.revisitOn, today)}.`}
      </p>
      <Acts>
        <Act about={conflict.title} to={logPath(names[0] === undefined ? {} : { begin: `${names[0]} ` })}>
          Log a conversation
        </Act>
        {conflict.parties.map((party) => (
          <Act key={`${party.kind} ${party.id}`} to={party.kind === 'person' ? personPath(party.id) : organisationPath(party.id)}>
            {party.name}
          </Act>
        ))}
      </Acts>
    </Row>
  );
}
