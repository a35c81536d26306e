import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { NudgeRow } from '../../../preload/contract/nudges.ts';
import { useToday } from '../../data/day.ts';
import { personPath } from '../../data/paths.ts';
import { Clock } from '../../marks/Clock.tsx';
import { StageMark } from '../../marks/Stage.tsx';
import { Row } from '../../ui/Page.tsx';
import { aroundName, nudgePath } from '../nudges/act-words.ts';
import { NudgeActs } from '../nudges/NudgeActs.tsx';
import { inShort, sayBeside, sayDue, sayHead } from './places.ts';

/** One that asks: who or what, why, and what may be done. */
export function RowOnToday({ row: whole }: { readonly row: NudgeRow }) {
  const today = useToday();
  const row = inShort(whole, today);
  const { lead } = row;
  const sentence = sayRow(row, today, row.post);
  const head = sayHead(row);
  const beside = sayBeside(row);
  return (
    <Row className="nudge" margin={<InMargin row={row} />}>
      {head === null ? null : (
        <h3>
          <span className="name">
            <Link href={nudgePath(lead)}>{head}</Link>
            {beside === null ? null : <span className="of">{beside}</span>}
          </span>
        </h3>
      )}
      <p className="say">
        {'commitmentId' in lead && lead.personId !== null ? <Named path={personPath(lead.personId)} name={lead.withName} sentence={sentence} /> : sentence}
      </p>
      <NudgeActs row={row} />
    </Row>
  );
}

/** A sentence with the name in it as the way to their page. */
function Named({ path, name, sentence }: { readonly path: string; readonly name: string | null; readonly sentence: string }): ReactNode {
  const around = aroundName(sentence, name);
  if (around === null) return sentence;
  return (
    <>
      {around[0]}
      <Link className="link" href={path}>
        {around[1]}
      </Link>
      {around[2]}
    </>
  );
}

/** When, or how it stands. */
function InMargin({ row: { lead, clock } }: { readonly row: NudgeRow }): ReactNode {
  const today = useToday();
  if ('stage' in lead) return <StageMark stage={lead.stage} />;
  if ('dueOn' in lead) return <span className={lead.rule === 'promise-due' && lead.dueOn <= today ? 'asks' : undefined}>{sayDue(lead.dueOn, today)}</span>;
  return clock === null || clock.state === 'still' ? null : <Clock reading={clock} />;
}
