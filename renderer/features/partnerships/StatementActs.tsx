import { upperFirst } from '../../../main/domain/words.ts';
import { type ReactNode, useState } from 'react';
import type { Statement } from '../../../main/domain/partnership.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { ChangeStatement } from './StatementDialog.tsx';
import { KIND_WORDS } from './words.ts';

interface StatementActsProps {
  readonly statement: Statement;
  /** Said after each act to those who hear it out of its row. */
  readonly about: string;
  /** Acts before these. */
  readonly children?: ReactNode;
}

/** What can be done with something the group says of itself. */
export function StatementActs({ statement, about, children }: StatementActsProps) {
  const [changing, setChanging] = useState(false);
  const remove = useWrite('partnerships.unwrite', { said: () => `Removed ${KIND_WORDS[statement.kind].name}` });
  return (
    <>
      <Acts>
        {children}
        <Act about={about} onClick={() => setChanging(true)}>
          Change
        </Act>
        <Act about={about} onClick={() => void remove.run({ statementId: statement.id })}>
          Remove
        </Act>
      </Acts>
      {changing ? <ChangeStatement statement={statement} onClose={() => setChanging(false)} /> : null}
    </>
  );
}

/** The first words of a text, to tell it from others. */
export function beginningWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  return upperFirst(words.length <= 6 ? words.join(' ') : `${words.slice(0, 6).join(' ')}…`);
}
