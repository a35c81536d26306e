import type { ReactNode } from 'react';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';

interface MoreOfThemProps {
  /** How many are not shown. */
  readonly left: number;
  /** What the line says. */
  readonly words: string;
  readonly onMore: () => void;
  /** What is said once all that was read is shown, when it is not all there is. */
  readonly beyond?: ReactNode;
}

/** The line that shows more of a list. */
export function MoreOfThem({ left, words, onMore, beyond = null }: MoreOfThemProps) {
  if (left <= 0 && beyond === null) return null;
  return (
    <Row>
      <div className="promise-more">{left > 0 ? <Act onClick={onMore}>{words}</Act> : <p className="small">{beyond}</p>}</div>
    </Row>
  );
}

/** Where those are that a long list leaves out. */
export const ELSEWHERE = 'Those before are on the page of whom they are with, and in Find or do.';
