import { useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Stage } from '../../../main/domain/conflict.ts';
import { objectionToStages } from '../../../main/domain/conflicts/stages.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { conflictPath } from '../../data/paths.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { announce } from '../../ui/announcer.ts';
import { Empty } from '../../ui/Empty.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import type { NudgeRow } from '../../../preload/contract/nudges.ts';
import { DropBar } from './DropBar.tsx';
import { findConflicts, listByStage, sayAll, sayFound } from './listing.ts';
import { MoveConflict } from './MoveConflict.tsx';
import { StageSection } from './StageSection.tsx';
import { RehearseConflict, StartConflict } from './StartConflict.tsx';
import './conflicts.css';

/** With fewer than this there is nothing to search for. */
const WORTH_FINDING = 8;
const NONE: readonly NudgeRow[] = [];

/** Every conflict, by stage. */
export function ConflictsPage() {
  const read = useRead('conflicts.list', {});
  const asking = valueOr(useRead('nudges.list', { place: 'conflicts', limit: 10_000 }), NONE);
  return <Shown read={read}>{(conflicts) => <Conflicts conflicts={conflicts} asking={asking} />}</Shown>;
}

/** A move that is being made, by hand or by key. */
export interface Moving {
  readonly conflict: ConflictRow;
  readonly to: Stage;
}

function Conflicts({ conflicts, asking }: { readonly conflicts: readonly ConflictRow[]; readonly asking: readonly NudgeRow[] }) {
  const [, go] = useLocation();
  const typed = new URLSearchParams(useSearch()).get('find') ?? '';
  const [beginning, setBeginning] = useState<'conflict' | 'what-if' | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [dragged, setDragged] = useState<ConflictRow | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => findConflicts(conflicts, typed), [conflicts, typed]);
  const stages = useMemo(() => listByStage(found, asking), [found, asking]);
  const finding = typed.trim() !== '';
  const close = (): void => {
    setBeginning(null);
  };
  const drop = (to: Stage): void => {
    if (dragged === null) return;
    setDragged(null);
    const objection = objectionToStages(dragged.stage, to);
    if (objection === null) setMoving({ conflict: dragged, to });
    else if (dragged.stage !== to) announce({ words: `${dragged.title}: ${objection}`, kind: 'failed' });
  };

  const beginnings = (
    <Acts>
      <Act
        onClick={() => {
          setBeginning('conflict');
        }}
      >
        Start a conflict
      </Act>
      <Act
        onClick={() => {
          setBeginning('what-if');
        }}
      >
        Rehearse a what-if
      </Act>
    </Acts>
  );

  return (
    <>
      <PageHead title="Conflicts" lede={finding ? sayFound(found.length, conflicts.length) : sayAll(conflicts, asking.length)}>
        {conflicts.length === 0 ? null : beginnings}
        {conflicts.length < WORTH_FINDING && !finding ? null : (
          <div className="conflicts-find">
            <FindField
              label="Find a conflict by what it is over or with whom"
              placeholder="Find by title or name"
              value={typed}
              onChange={(text) => {
                go(text === '' ? '/conflicts' : `/conflicts?find=${encodeURIComponent(text)}`, { replace: true });
              }}
              onDown={() => list.current?.querySelector('a')?.focus()}
              onEnter={() => {
                const first = stages.flatMap(({ rows }) => rows)[0];
                if (first !== undefined) go(conflictPath(first.conflict.id));
              }}
            />
          </div>
        )}
      </PageHead>
      {conflicts.length === 0 ? (
        <div className="section">
          <Row>
            <Empty
              start={beginnings}
            >
              Differences go here, from the first sign to what was agreed: two views side by side, and whether each conversation moved anything. Write ‘conflict
              over who funds step-down beds’ in the log’s line about a meeting, or start one. Where nothing grates yet, rehearse a what-if: it is easier to talk of
              while nobody is hurt.
            </Empty>
          </Row>
        </div>
      ) : null}
      {finding && found.length === 0 ? (
        <div className="section">
          <Row>
            <p className="ledger-none">No conflict has that in its title or in a name.</p>
          </Row>
        </div>
      ) : null}
      <div ref={list}>
        {stages.map(({ stage, rows }) => (
          <StageSection
            key={stage}
            stage={stage}
            rows={rows}
            finding={finding}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={drop}
            onMove={(conflict, to) => {
              setMoving({ conflict, to });
            }}
          />
        ))}
      </div>
      {dragged === null ? null : <DropBar dragged={dragged} onDrop={drop} />}
      {moving === null ? null : (
        <MoveConflict
          conflictId={moving.conflict.id}
          title={moving.conflict.title}
          to={moving.to}
          onClose={() => {
            setMoving(null);
          }}
        />
      )}
      {beginning === 'conflict' ? <StartConflict onClose={close} /> : null}
      {beginning === 'what-if' ? <RehearseConflict onClose={close} /> : null}
    </>
  );
}
