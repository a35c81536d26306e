import { useMemo, useState } from 'react';
import type { SettledDoubt } from '../../../main/domain/summary/document.ts';
import type { SummaryPreview } from '../../../preload/contract/views.ts';
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

/**
 * Draws a preview, with what was settled since. Doubts are numbered as they stand in the document, and keep their numbers while they
 * are settled; `of` says what the document is of: another one is numbered anew, once it is here (`fresh`).
 */
export function useDrawn(preview: SummaryPreview | null, settled: readonly SettledDoubt[], of: string, fresh: boolean): Drawn | null {
  const [order, setOrder] = useState<{ readonly of: string; readonly keys: readonly string[] }>({ of, keys: [] });
  const pieces = useMemo(() => (preview === null ? [] : piecesOf(preview.document)), [preview]);
  const pages = useMemo(() => pagesOf(pieces), [pieces]);
  const doubts = useMemo(() => (preview === null ? [] : standingOf(preview, settled, order.keys)), [preview, settled, order]);
  const marks = useMemo(() => marksOf(pieces, doubts), [pieces, doubts]);
  if (preview === null) return null;
  if (fresh) {
    const known = order.of === of ? order.keys : [];
    const found = [...keysInOrder(pieces, marks), ...doubts.map(({ key }) => key)];
    const fresh = [...new Set(found)].filter((key) => !known.includes(key));
    if (order.of !== of || fresh.length > 0) setOrder({ of, keys: [...known, ...fresh] });
  }
  return { pages, marks, doubts, open: doubts.filter(({ how }) => how === null).length };
}
