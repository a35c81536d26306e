import { type ReactNode, useContext, useMemo } from 'react';
import { Link } from 'wouter';
import type { ReviewId } from '../../../main/domain/id.ts';
import type { ReviewItem } from '../../../preload/contract/reviews.ts';
import { type Deciding, DecidingContext } from '../../data/deed.ts';
import { useWrite } from '../../data/query.ts';
import { Ticked } from '../../marks/Drawn.tsx';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';

/** Said of what asks no more, once its decision is taken out. */
export const QUIET = 'It does not ask any more: what came of the decision still stands. Decide anew, or leave it so.';

interface DecideRowProps {
  readonly reviewId: ReviewId;
  readonly item: ReviewItem;
  readonly margin: ReactNode;
  /** Where it is opened. */
  readonly to: string;
  /** Beside its name: an organisation, whom it is with. */
  readonly of?: string | null | undefined;
  /** Why it asks. */
  readonly why: string;
  /** The reason says what it is as well: it needs no name over it until it is decided. */
  readonly saysItself?: boolean;
  /** What may be decided: a row of acts. What they do is kept as what was decided. */
  readonly children: ReactNode;
}

/** Something that asks: why, and what may be decided. Once it is decided it folds to its sentence. */
export function DecideRow({ reviewId, item, margin, to, of, why, saysItself = false, children }: DecideRowProps) {
  const { subject, subjectId, name, decision, carried } = item;
  const deciding = useMemo(() => ({ reviewId, subject, subjectId }), [reviewId, subject, subjectId]);
  return (
    <Row className="decide" margin={margin}>
      {decision === null && saysItself ? (
        <h3 className="say">
          <Link href={to}>{why}</Link>
        </h3>
      ) : (
        <h3>
          <span className="name">
            <Link href={to}>{name}</Link>
            {of === undefined || of === null || of === '' ? null : <span className="of">{of}</span>}
          </span>
        </h3>
      )}
      {decision === null ? (
        <DecidingContext value={deciding}>
          {saysItself ? null : <p className="say">{why}</p>}
          {carried ? <p className="small is-carried">Carried over from the last review.</p> : null}
          {children}
        </DecidingContext>
      ) : (
        <Chosen said={decision.said} name={name} deciding={deciding} />
      )}
    </Row>
  );
}

/** Not this week: a decision too. The last of the acts of a `DecideRow`. */
export function LeaveIt({ name }: { readonly name: string }) {
  const deciding = useContext(DecidingContext);
  const leave = useWrite('reviews.decide', { said: () => `Left this week: ${name}` });
  if (deciding === null) return null;
  return (
    <Act about={name} onClick={() => void leave.run({ ...deciding, deed: { call: 'leave' } })}>
      Leave it this week
    </Act>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly said: string;
  readonly deciding: Deciding;
}

function Chosen({ said, name, deciding }: ChosenProps) {
  const reconsider = useWrite('reviews.reconsider', { said: () => `Open again: ${name}` });
  return (
    <p className="decided">
      <Ticked />
      {said}
      <Act about={name} onClick={() => void reconsider.run(deciding)}>
        Change
      </Act>
    </p>
  );
}
