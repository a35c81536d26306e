import { useMemo, useState } from 'react';
import type { SettledDoubt } from '../../../main/domain/summary/document.ts';
import type { SummaryPreview } from '../../../preload/contract/summaries.ts';
import { keysInOrder, type Mark, marksOf } from './marks.ts';
import { pagesOf, type Piece, piecesOf } from './pieces.ts';
import { type StandingDoubt, standingOf } from './settling.ts';

/** A preview as the page draws it. */
export interface Drawn {
  readonly pages: readonly (readonly Piece[])[];
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly doubts: readonly StandingDoubt[];
  /** How many are not settled. */
  readonly open: number;
}

/** Where what is asked has its number from: the preview that was last looked through, and what its document is of. */
interface Order {
  readonly of: string;
  readonly preview: SummaryPreview | null;
  readonly keys: readonly string[];
}

/**
 * Draws a preview, with what was settled since. Doubts are numbered as they stand in the document, and keep their numbers while they
 * are settled; `of` says what the document is of: that of other choices is numbered anew.
 */
export function useDrawn(preview: SummaryPreview | null, settled: readonly SettledDoubt[], of: string): Drawn | null {
  const [order, setOrder] = useState<Order>({ of, preview: null, keys: [] });
  const pieces = useMemo(() => (preview === null ? [] : piecesOf(preview.document)), [preview]);
  const pages = useMemo(() => pagesOf(pieces), [pieces]);
  const doubts = useMemo(() => (preview === null ? [] : standingOf(preview, settled, order.keys)), [preview, settled, order]);
  const marks = useMemo(() => marksOf(pieces, doubts), [pieces, doubts]);
  if (preview === null) return null;
  // While other choices' document is on its way, the one in sight is still the last.
  if (order.preview !== preview) {
    const known = order.of === of ? order.keys : [];
    setOrder({ of, preview, keys: [...new Set([...known, ...keysInOrder(pieces, marks), ...doubts.map(({ key }) => key)])] });
  }
  return { pages, marks, doubts, open: doubts.filter(({ how }) => how === null).length };
}
