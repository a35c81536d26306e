import { useState } from 'react';
import { useLocation } from 'wouter';
import { isOpenStage, type Stage } from '../../../main/domain/conflict.ts';
import { sayMove } from '../../../main/domain/conflicts/stages.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { ConflictPage } from '../../../preload/contract/conflicts.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { StageMark } from '../../marks/Stage.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Row } from '../../ui/Page.tsx';
import { ChooseDate } from './ChooseDate.tsx';
import { EditConflict } from './EditConflict.tsx';
import { LogConversation } from './LogConversation.tsx';
import { MoveConflict } from './MoveConflict.tsx';
import { RehearseConflict } from './StartConflict.tsx';
import { othersOf, sayAsking, sayStands } from './words.ts';
import { WriteTheirView } from './WriteTheirView.tsx';

type Asking = { readonly kind: 'date' | 'rehearse' | 'edit' | 'view' } | { readonly kind: 'move'; readonly to: Stage };

interface StandingProps {
  readonly page: ConflictPage;
  /** The log below begins a conversation too. */
  readonly logging: boolean;
  readonly onLog: (open: boolean) => void;
}

/** What asks now, or how it stands, and what can be done. */
export function Standing({ page, logging, onLog }: StandingProps) {
  const today = useToday();
  const [, go] = useLocation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { conflict, parties, nudges, moves } = page;
  const { id: conflictId, title, stage } = conflict;
  const remove = useWrite('conflicts.remove', { said: () => `Deleted ${title}` });
  const [lead, ...also] = nudges;
  const stuck = nudges.some(({ rule }) => rule === 'stuck');
  const open = isOpenStage(stage);
  const close = (): void => {
    setAsking(null);
  };
  const ask = (next: Asking) => () => {
    setAsking(next);
  };
  const others = othersOf(parties);
  const about = { conflictId, title, onClose: close };

  return (
    <div className="section is-tight">
      <Row className="standing" margin={lead === undefined ? <StageMark stage={stage} /> : <span className="asks">{sayAsking(nudges)}</span>}>
        <p className="say">{lead === undefined ? sayStands(conflict, page.entries[0]?.day ?? null, today) : sayRow({ lead, also }, today)}</p>
        {stuck ? (
          <p className="say standing-way">
            {page.theirs.wants.trim() === '' ? 'You may both be saying it again without being heard.' : 'You may both have begun to repeat yourselves.'} Write{' '}
            {others.name === 'they' ? 'their view' : `how ${others.name} ${others.many ? 'see' : 'sees'} it`} in words {others.name === 'they' || others.many ? 'they' : others.name} would accept.
          </p>
        ) : null}
        <Acts>
          {stuck ? <Act onClick={ask({ kind: 'view' })}>{others.name === 'they' ? 'Write their view' : `Write ${others.name}’s view`}</Act> : null}
          {stage === 'rehearsed' || stage === 'resolved' ? null : stage === 'parked' ? (
            <Act onClick={ask({ kind: 'date' })}>Choose another day</Act>
          ) : (
            <>
              <Act
                onClick={() => {
                  onLog(true);
                }}
              >
                Log a conversation
              </Act>
              <Act onClick={ask({ kind: 'date' })}>Choose a date</Act>
            </>
          )}
          {open ? <Act onClick={ask({ kind: 'rehearse' })}>Rehearse a what-if</Act> : null}
          {moves.map((to) => (
            <Act key={to} onClick={ask({ kind: 'move', to })}>
              {sayMove(stage, to)}
            </Act>
          ))}
          <Menu
            label="More"
            about={title}
            items={[
              ...(open
                ? []
                : [
                    {
                      label: stage === 'rehearsed' ? 'Write down another thought' : 'Log a conversation',
                      run: () => {
                        onLog(true);
                      },
                    },
                  ]),
              { label: 'Change what it is called, and with whom', run: ask({ kind: 'edit' }) },
              {
                label: 'Delete',
                run: () => {
                  void remove.run({ conflictId }).then((outcome) => {
                    if (outcome.ok) go('/conflicts', { replace: true });
                  });
                },
              },
            ]}
          />
        </Acts>
      </Row>
      {logging ? (
        <LogConversation
          conflictId={conflictId}
          title={title}
          onClose={() => {
            onLog(false);
          }}
        />
      ) : null}
      {asking?.kind === 'date' ? <ChooseDate {...about} /> : null}
      {asking?.kind === 'view' ? <WriteTheirView {...about} /> : null}
      {asking?.kind === 'move' ? <MoveConflict to={asking.to} {...about} /> : null}
      {asking?.kind === 'edit' ? <EditConflict page={page} onClose={close} /> : null}
      {asking?.kind === 'rehearse' ? <RehearseConflict parties={parties} partnershipId={conflict.partnershipId} onClose={close} /> : null}
    </div>
  );
}
