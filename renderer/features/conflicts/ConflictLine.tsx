import { useState } from 'react';
import { Link } from 'wouter';
import type { Stage } from '../../../main/domain/conflict.ts';
import { movesFrom, sayMove } from '../../../main/domain/conflicts/stages.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { listNames } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import { conflictPath } from '../../data/paths.ts';
import { StageMark } from '../../marks/Stage.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ChooseDate } from './ChooseDate.tsx';
import { LogConversation } from './LogConversation.tsx';
import type { Listed } from './listing.ts';
import { namesInShort, sayAsking, sayStands } from './words.ts';
import '../people/ledger.css';

interface ConflictLineProps {
  readonly row: Listed;
  readonly onDrag: (conflict: ConflictRow | null) => void;
  readonly onMove: (conflict: ConflictRow, to: Stage) => void;
}

/** A conflict in the list: how it stands, with whom, what asks, and what can be done. It can be dragged to another stage. */
export function ConflictLine({ row: { conflict, asks }, onDrag, onMove }: ConflictLineProps) {
  const today = useToday();
  const [asking, setAsking] = useState<'log' | 'date' | null>(null);
  const { id: conflictId, title, stage, parties } = conflict;
  const about = {
    conflictId,
    title,
    onClose: () => {
      setAsking(null);
    },
  };
  const word = asks === null ? '' : sayAsking([asks.lead, ...asks.also]);
  const closed = stage === 'resolved' || stage === 'rehearsed';
  return (
    <li
      className="row conflict-line"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        // The page may only change once the browser has its picture of what is dragged.
        setTimeout(() => {
          onDrag(conflict);
        }, 0);
      }}
      onDragEnd={() => {
        onDrag(null);
      }}
    >
      <div className="m">
        <StageMark stage={stage} />
        {word === '' ? null : <span className="asks">{word}</span>}
      </div>
      <div className="b">
        <h3>
          <Link className="link" href={conflictPath(conflictId)} draggable={false}>
            {title}
          </Link>{' '}
          {parties.length === 0 ? null : <span className="of">with {listNames(namesInShort(parties))}</span>}
        </h3>
        <p className="say">{asks === null ? sayStands(conflict, conflict.lastEntryOn, today) : sayRow(asks, today)}</p>
        <Acts>
          {closed ? null : (
            <Act
              about={title}
              onClick={() => {
                setAsking('log');
              }}
            >
              Log a conversation
            </Act>
          )}
          {closed ? null : (
            <Act
              about={title}
              onClick={() => {
                setAsking('date');
              }}
            >
              {stage === 'parked' ? 'Choose another day' : 'Choose a date'}
            </Act>
          )}
          <Menu
            label="Move to…"
            about={title}
            items={movesFrom(stage).map((to) => ({
              label: sayMove(stage, to),
              run: () => {
                onMove(conflict, to);
              },
            }))}
          />
        </Acts>
      </div>
      {asking === 'log' ? <LogConversation {...about} /> : null}
      {asking === 'date' ? <ChooseDate {...about} /> : null}
    </li>
  );
}
