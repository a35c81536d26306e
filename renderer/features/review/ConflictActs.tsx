import { type ReactNode, useState } from 'react';
import type { Stage } from '../../../main/domain/conflict.ts';
import { movesFrom, sayMove } from '../../../main/domain/conflicts/stages.ts';
import type { ConflictId } from '../../../main/domain/id.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ChooseDate } from '../conflicts/ChooseDate.tsx';
import { LogConversation } from '../conflicts/LogConversation.tsx';
import { MoveConflict } from '../conflicts/MoveConflict.tsx';

interface ConflictActsProps {
  readonly conflictId: ConflictId;
  readonly title: string;
  /** Null while it is not known: it cannot be moved yet. */
  readonly stage: Stage | null;
  /** More acts, after these. */
  readonly children?: ReactNode;
}

type Asking = { readonly what: 'log' | 'date' } | { readonly what: 'move'; readonly to: Stage };

/** What may be done about a conflict in a review. */
export function ConflictActs({ conflictId, title, stage, children }: ConflictActsProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const about = {
    conflictId,
    title,
    onClose: (): void => {
      setAsking(null);
    },
  };
  return (
    <>
      <Acts>
        <Act
          about={title}
          onClick={() => {
            setAsking({ what: 'log' });
          }}
        >
          Log a conversation
        </Act>
        <Act
          about={title}
          onClick={() => {
            setAsking({ what: 'date' });
          }}
        >
          Choose a date
        </Act>
        {stage === null ? null : (
          <Menu
            label="Move it"
            about={title}
            items={movesFrom(stage).map((to) => ({
              label: sayMove(stage, to),
              run: () => {
                setAsking({ what: 'move', to });
              },
            }))}
          />
        )}
        {children}
      </Acts>
      {asking?.what === 'log' ? <LogConversation {...about} /> : null}
      {asking?.what === 'date' ? <ChooseDate {...about} /> : null}
      {asking?.what === 'move' ? <MoveConflict {...about} to={asking.to} /> : null}
    </>
  );
}
