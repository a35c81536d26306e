import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReviewItem } from '../../../preload/contract/reviews.ts';
import { Act } from '../../ui/Act.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Row } from '../../ui/Page.tsx';
import { sayThen } from './words.ts';

/** How many are in sight at first, and how many more each time the line is opened. */
const AT_ONCE = 5;

interface DecideListProps {
  /** Names the list for those who hear it. */
  readonly label: string;
  readonly items: readonly ReviewItem[];
  readonly children: (item: ReviewItem) => ReactNode;
}

/** Those that ask, a few at a time, in the order they had when the page was opened: none jumps away once it is decided. */
export function DecideList({ label, items, children }: DecideListProps) {
  const id = useId();
  const [count, setCount] = useState(AT_ONCE);
  const ordered = useOrder(items);
  const list = useKeptFocus<HTMLElement>('.decide', '.acts .act, .decided .act');
  const opened = useRef<number | null>(null);
  const shown = ordered.slice(0, count);
  const then = sayThen(ordered.slice(count).map(({ name }) => name));

  useLayoutEffect(() => {
    if (opened.current === null) return;
    list.current?.querySelectorAll<HTMLElement>('.decide')[opened.current]?.querySelector('a')?.focus();
    opened.current = null;
  });

  if (ordered.length === 0) return null;
  return (
    <section ref={list} className="section" aria-labelledby={id}>
      <h2 id={id} className="unseen">
        {label}
      </h2>
      {shown.map(children)}
      {then === null ? null : (
        <Row className="review-then">
          <Act
            onClick={() => {
              opened.current = count;
              setCount(count + AT_ONCE);
            }}
          >
            {then}
          </Act>
        </Row>
      )}
    </section>
  );
}

const keyOf = ({ subject, subjectId }: ReviewItem): string => `${subject} ${subjectId}`;

/**
 * Items in the order they first came in; those that come later stand after them. One whose decision is taken out, and which
 * asks no more since what came of the decision still stands, stays to be decided anew.
 */
function useOrder(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const [seen] = useState(() => new Map<string, ReviewItem>());
  for (const item of items) seen.set(keyOf(item), item);
  const here = new Set(items.map(keyOf));
  return [...seen].flatMap(([key, item]) => (here.has(key) ? [item] : item.decision === null && item.row !== null ? [] : [{ ...item, row: null, decision: null }]));
}
