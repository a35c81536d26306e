import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { isOpenStage, sayStage } from '../../../main/domain/conflict.ts';
import type { CommitmentView, ConflictRow } from '../../../main/domain/views.ts';
import { sayCount } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import { commitmentPath, conflictPath, personPath } from '../../data/paths.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import { Act } from '../../ui/Act.tsx';
import { PromiseActs } from '../commitments/PromiseActs.tsx';
import { isDue, sayConflictSince, sayPromiseWhen, sayPromiseWhose } from './ledger.ts';
import './ledger.css';

/** How many settled lines are shown before one asks for all. */
const SETTLED_SHOWN = 5;

interface LedgerProps<T> {
  readonly lines: readonly T[];
  readonly isOpen: (line: T) => boolean;
  readonly none: string;
  readonly children: (line: T) => ReactNode;
}

/** Lines with their day, the open ones all shown and the latest few of the settled. */
function Ledger<T extends { readonly id: number }>({ lines, isOpen, none, children }: LedgerProps<T>) {
  const [all, setAll] = useState(false);
  const open = lines.filter(isOpen);
  const settled = lines.filter((line) => !isOpen(line));
  const shown = all ? settled : settled.slice(0, SETTLED_SHOWN);
  if (lines.length === 0) return <p className="ledger-none">{none}</p>;
  return (
    <>
      <ul className="ledger">
        {[...open, ...shown].map((line) => (
          <li key={line.id}>{children(line)}</li>
        ))}
      </ul>
      {shown.length < settled.length ? (
        <Act
          onClick={() => {
            setAll(true);
          }}
        >
          And {sayCount(settled.length - shown.length)} more, settled
        </Act>
      ) : null}
    </>
  );
}

interface PromisesProps {
  readonly promises: readonly CommitmentView[];
  readonly none: string;
  /** Whose page this is: their name is not said again beside each line. */
  readonly of?: string;
}

/** What was promised both ways, with what can be done about what is open. */
export function PromiseLedger({ promises, none, of }: PromisesProps) {
  const today = useToday();
  return (
    <Ledger lines={promises} isOpen={(promise) => promise.state === 'open'} none={none}>
      {(promise) => (
        <>
          <span className={isDue(promise, today) ? 'when asks' : 'when'}>{sayPromiseWhen(promise, today)}</span>
          <div>
            <Link className="link" href={commitmentPath(promise.id)}>
              {sayPromiseWhose(promise, of ?? (promise.withName === null ? 'They' : firstNameOf(promise.withName)))}
            </Link>
            {of !== undefined || promise.withName === null || promise.direction === 'theirs' ? null : (
              <>
                {' for '}
                {promise.personId === null ? (
                  promise.withName
                ) : (
                  <Link className="link" href={personPath(promise.personId)}>
                    {promise.withName}
                  </Link>
                )}
              </>
            )}
            {promise.state === 'open' ? <PromiseActs promise={promise} /> : null}
          </div>
        </>
      )}
    </Ledger>
  );
}

interface ConflictsProps {
  readonly conflicts: readonly ConflictRow[];
  readonly none: string;
  /** Whose page this is: a party that is not named again. */
  readonly of: string;
}

/** Where it grates, and how each difference stands. */
export function ConflictLedger({ conflicts, none, of }: ConflictsProps) {
  const today = useToday();
  return (
    <Ledger lines={conflicts} isOpen={(conflict) => isOpenStage(conflict.stage)} none={none}>
      {(conflict) => (
        <>
          <span className="when">{sayStage(conflict.stage)}</span>
          <span>
            <Link className="link" href={conflictPath(conflict.id)}>
              {conflict.title}
            </Link>
            <span className="ledger-more">{sayConflictSince(conflict, today, of)}</span>
          </span>
        </>
      )}
    </Ledger>
  );
}
