import { useEffect, useRef, useState } from 'react';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import type { Statement } from '../../../main/domain/partnership.ts';
import { useToday } from '../../data/day.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Difference } from './Difference.tsx';
import { beginningWords } from './StatementActs.tsx';

interface CompareProps {
  /** The latest first. */
  readonly revisions: readonly Statement[];
  /** The earlier one it begins with; the other is the one that stands. */
  readonly from: Statement['id'];
  readonly onClose: () => void;
}

/** What changed between any two revisions. */
export function Compare({ revisions, from, onClose }: CompareProps) {
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const [ids, setIds] = useState({ before: from, after: revisions[0]?.id ?? from });
  useEffect(() => {
    opener.current = document.activeElement;
    heading.current?.focus();
  }, []);
  const find = (id: Statement['id']): Statement | undefined => revisions.find((revision) => revision.id === id) ?? revisions[0];
  const before = find(ids.before);
  const after = find(ids.after);
  if (before === undefined || after === undefined) return null;
  const options = revisions.map((revision) => ({ value: String(revision.id), label: sayRevision(revision, revisions, today) }));
  const choose = (end: keyof typeof ids) => (value: string) => {
    const chosen = revisions.find(({ id }) => String(id) === value);
    if (chosen !== undefined) setIds({ ...ids, [end]: chosen.id });
  };
  return (
    <section className="section is-tight compare" aria-labelledby="what-changed">
      <Row>
        <h3 id="what-changed" tabIndex={-1} ref={heading}>
          What changed
        </h3>
        <div className="compare-ends">
          <SelectField label="From" value={String(before.id)} options={options} onChange={choose('before')} />
          <SelectField label="To" value={String(after.id)} options={options} onChange={choose('after')} />
        </div>
        <Difference before={before.text} after={after.text} />
        <Acts>
          <Act
            onClick={() => {
              onClose();
              if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
            }}
          >
            Put it away
          </Act>
        </Acts>
      </Row>
    </section>
  );
}

/** "13 March 2026, which stands"; the first words too, where two are of one day. */
function sayRevision(revision: Statement, revisions: readonly Statement[], today: Day): string {
  const twin = revisions.some(({ id, day }) => id !== revision.id && day === revision.day);
  return [sayDate(revision.day, today), revision.id === revisions[0]?.id ? ', which stands' : '', twin ? `: ${beginningWords(revision.text)}` : ''].join('');
}
