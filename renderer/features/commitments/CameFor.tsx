import type { CommitmentId } from '../../../main/domain/id.ts';
import { useRead } from '../../data/query.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { PromiseActs } from './PromiseActs.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import { SettledRow } from './Settled.tsx';

/** The promise the path asks for, when it is not among those shown: settled long ago, or deleted. */
export function CameFor({ commitmentId }: { readonly commitmentId: CommitmentId }) {
  const read = useRead('commitments.get', { commitmentId });
  if (read.state === 'waiting') return null;
  return (
    <Section title="What you came for">
      {read.state === 'failed' ? (
        <Row>
          <p className="promise-none">That promise is not in the journal. If it was deleted, undo brings it back.</p>
        </Row>
      ) : (
        <ul className="promises">
          {read.value.state === 'open' ? (
            <PromiseRow promise={read.value} margin={null}>
              <PromiseActs promise={read.value} all />
            </PromiseRow>
          ) : (
            <SettledRow promise={read.value} />
          )}
        </ul>
      )}
    </Section>
  );
}
