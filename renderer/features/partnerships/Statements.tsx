import { type ReactNode, useState } from 'react';
import type { PartnershipId } from '../../../main/domain/id.ts';
import type { Statement, StatementKind } from '../../../main/domain/partnership.ts';
import { useToday } from '../../data/day.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { LongWords } from '../../ui/LongWords.tsx';
import { sayShortDate } from '../people/standing.ts';
import { beginningWords, StatementActs } from './StatementActs.tsx';
import { WriteStatement } from './StatementDialog.tsx';
import { KIND_WORDS } from './words.ts';
import '../people/ledger.css';

interface StatementsProps {
  readonly partnership: { readonly id: PartnershipId; readonly name: string };
  readonly kind: Exclude<StatementKind, 'purpose'>;
  /** All the group says of itself. */
  readonly statements: readonly Statement[];
  /** Instead of what teaches, while there are none. */
  readonly none?: ReactNode;
}

/** What a group says of itself under one heading, each with its day, and what can be done with it. */
export function Statements({ partnership, kind, statements, none }: StatementsProps) {
  const today = useToday();
  const list = useKeptFocus<HTMLElement>('li');
  const [writing, setWriting] = useState(false);
  const these = statements.filter((statement) => statement.kind === kind);
  const words = KIND_WORDS[kind];
  const id = `partnership-${kind}`;
  return (
    <section ref={list} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {these.length === 0 ? (none ?? <p className="ledger-none">{words.none}</p>) : null}
      {these.length === 0 ? null : (
        <ul className="ledger">
          {these.map((statement) => (
            <li key={statement.id}>
              <span className="when">{sayShortDate(statement.day, today)}</span>
              <div>
                <p className="statement-words">
                  <LongWords words={statement.text} about={beginningWords(statement.text)} />
                </p>
                {statement.note.trim() === '' ? null : (
                  <p className="ledger-more">
                    <LongWords words={statement.note.trim()} about="the note" />
                  </p>
                )}
                <StatementActs statement={statement} about={beginningWords(statement.text)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <Acts>
        <Act onClick={() => setWriting(true)}>{words.write}</Act>
      </Acts>
      {writing ? <WriteStatement partnership={partnership} kind={kind} onClose={() => setWriting(false)} /> : null}
    </section>
  );
}
