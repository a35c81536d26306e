import { type DragEvent, useState } from 'react';
import type { Stage } from '../../../main/domain/conflict.ts';
import { movesFrom } from '../../../main/domain/conflicts/stages.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { StageMark } from '../../marks/Stage.tsx';
import { STAGES_BY_ATTENTION, sayStageHeading } from './listing.ts';

/** What a place to drop on listens to, and whether something is over it. */
export function useDrop(onDrop: () => void, when: boolean) {
  const [over, setOver] = useState(false);
  return {
    over: over && when,
    on: {
      onDragOver: (event: DragEvent): void => {
        if (!when) return;
        // Taken everywhere, so that where it may not go can say why.
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      },
      onDragLeave: (event: DragEvent): void => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      },
      onDrop: (event: DragEvent): void => {
        if (!when) return;
        event.preventDefault();
        setOver(false);
        onDrop();
      },
    },
  };
}

/** The stages at the foot of the window while a conflict is dragged, so that none is out of reach. */
export const DropBar = ({ dragged, onDrop }: { readonly dragged: ConflictRow; readonly onDrop: (stage: Stage) => void }) => (
  <div className="drop-bar" aria-hidden="true">
    {STAGES_BY_ATTENTION.map((stage) => (
      <DropPlace key={stage} stage={stage} from={dragged.stage} onDrop={onDrop} />
    ))}
  </div>
);

function DropPlace({ stage, from, onDrop }: { readonly stage: Stage; readonly from: Stage; readonly onDrop: (stage: Stage) => void }) {
  const { over, on } = useDrop(() => {
    onDrop(stage);
  }, true);
  const name = ['drop-place', over ? 'is-over' : '', movesFrom(from).includes(stage) ? 'is-open' : ''].filter((each) => each !== '').join(' ');
  return (
    <div className={name} {...on}>
      <StageMark stage={stage} /> {sayStageHeading(stage)}
    </div>
  );
}
