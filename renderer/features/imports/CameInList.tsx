import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { useRead, useWrite, valueOr } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import type { CameIn } from './bringing.ts';
import { sayWriteUp } from './calendar-words.ts';
import { sayCameIn } from './outcome-words.ts';

/** What came in at this sitting, the latest first, each with what one would do next and a way to take it back. */
export function CameInList({ cameIn }: { readonly cameIn: readonly CameIn[] }) {
  return (
    <ul className="imports-came-in">
      {cameIn.toReversed().map((one) => (
        <OneCameIn key={one.key} cameIn={one} />
      ))}
    </ul>
  );
}

function OneCameIn({ cameIn: { name, kind, outcome, writeUp } }: { readonly cameIn: CameIn }) {
  const today = useToday();
  const imports = valueOr(useRead('imports.list', {}), null);
  const undo = useWrite('imports.undo', { said: () => `Took back what came in from ‘${name}’` });
  const { importId } = outcome;
  const row = imports?.find(({ id }) => id === importId);
  // Taken back from here, from Settings, or by Ctrl and Z.
  const gone = importId !== null && imports !== null && (row === undefined || row.undoneOn !== null);
  return (
    <li>
      <p className={gone ? 'say gone' : 'say'}>
        {gone ? <s>{sayCameIn(name, outcome)}</s> : sayCameIn(name, outcome)}
        {gone ? ' Taken back.' : ''}
      </p>
      {gone ? null : (
        <Acts>
          {writeUp === null ? null : <Act to={logPath({ day: writeUp })}>{sayWriteUp(writeUp, today)}</Act>}
          {kind === 'contacts' ? <Act to="/people">See your people</Act> : null}
          {importId === null ? null : (
            <Act about={name} onClick={() => void undo.run({ importId })}>
              Undo
            </Act>
          )}
        </Acts>
      )}
    </li>
  );
}
