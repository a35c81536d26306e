import { useId, useState } from 'react';
import type { Stage } from '../../../main/domain/conflict.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { ConflictLine } from './ConflictLine.tsx';
import { useDrop } from './DropBar.tsx';
import { firstShown, type Listed, MORE_SHOWN, sayMore, sayStageHeading } from './listing.ts';

interface StageSectionProps {
  readonly stage: Stage;
  readonly rows: readonly Listed[];
  readonly finding: boolean;
  /** What is being dragged, if anything is. */
  readonly dragged: ConflictRow | null;
  readonly onDrag: (conflict: ConflictRow | null) => void;
  readonly onDrop: (stage: Stage) => void;
  readonly onMove: (conflict: ConflictRow, to: Stage) => void;
}

/** One stage: its conflicts, and a place to drop others on. Nothing while it has none. */
export function StageSection({ stage, rows, finding, dragged, onDrag, onDrop, onMove }: StageSectionProps) {
  const id = useId();
  const [more, setMore] = useState(0);
  const list = useKeptFocus<HTMLUListElement>('li');
  const { over, on } = useDrop(() => {
    onDrop(stage);
  }, dragged !== null);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, firstShown(stage, finding) + more);
  return (
    <section className={over ? 'section stage-section is-over' : 'section stage-section'} aria-labelledby={id} {...on}>
      <Row className="section-head">
        <h2 id={id}>{sayStageHeading(stage)}</h2>
      </Row>
      <ul ref={list} className="conflict-lines">
        {shown.map((row) => (
          <ConflictLine key={row.conflict.id} row={row} onDrag={onDrag} onMove={onMove} />
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <Row>
          <Act
            onClick={() => {
              setMore(more + MORE_SHOWN);
            }}
          >
            {sayMore(shown.length, rows.length)}
          </Act>
        </Row>
      )}
    </section>
  );
}
