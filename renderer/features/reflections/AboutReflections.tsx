import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { sayDate } from '../../../main/domain/day.ts';
import type { ReflectionLink } from '../../../main/domain/reflection.ts';
import { countOf } from '../../../main/domain/words.ts';
import type { ReflectionRow } from '../../../preload/contract/reflections.ts';
import { useToday } from '../../data/day.ts';
import { reflectionPath } from '../../data/paths.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { sayBeginning } from './words.ts';
import '../people/ledger.css';
import './about-reflections.css';

/** How many are shown until one asks for all. */
const SHOWN = 4;
const NONE: readonly ReflectionRow[] = [];

/** What was written about someone or something, the latest first. */
export function AboutReflections({ about, none }: { readonly about: ReflectionLink; readonly none: ReactNode }) {
  const today = useToday();
  const [all, setAll] = useState(false);
  const read = useRead('reflections.list', { about });
  if (read.state === 'waiting') return null;
  const rows = valueOr(read, NONE);
  const shown = all ? rows : rows.slice(0, SHOWN);
  if (rows.length === 0) return <p className="ledger-none">{none}</p>;
  return (
    <>
      <ul className="ledger">
        {shown.map(({ id, day, beginning }) => (
          <li key={id}>
            <span className="when">{sayDate(day, today)}</span>
            <Link className="link about-reflection" href={reflectionPath(id)}>
              {sayBeginning(beginning) || 'Nothing written yet'}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <Act
          onClick={() => {
            setAll(true);
          }}
        >
          And {countOf(rows.length - shown.length, 'reflection', 'reflections')} before
        </Act>
      ) : null}
    </>
  );
}
