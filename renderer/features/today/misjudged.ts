import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Misjudged, WindowSize } from './plan.ts';

/** Past this there is nothing left to fold away. */
const MOST = 1_000;
/**
 * The least a column is taken to be too tall, in pixels: less than a row would fold nothing, and the page would be measured again and
 * again for the same few pixels.
 */
const LEAST = 50;
const NOTHING: Misjudged = { left: 0, right: 0 };

let loads = 0;

function onFonts(listener: () => void): () => void {
  const loaded = (): void => {
    loads += 1;
    listener();
  };
  document.fonts.addEventListener('loadingdone', loaded);
  return () => {
    document.fonts.removeEventListener('loadingdone', loaded);
  };
}

interface Judged {
  readonly of: readonly unknown[];
  readonly over: Misjudged;
}

/**
 * By how much the two columns are taller than the window has room for, seen before the page is painted: words may be wider
 * than they were reckoned. Reckoned anew for each view and size; what one asks for oneself may be as tall as it is.
 */
export function useMisjudged(view: unknown, size: WindowSize): { readonly columns: RefObject<HTMLDivElement | null>; readonly over: Misjudged } {
  const columns = useRef<HTMLDivElement>(null);
  const [judged, setJudged] = useState<Judged>({ of: [], over: NOTHING });
  const isOfThis = judged.of[0] === view && judged.of[1] === size;
  // Words drawn in another font until theirs is there are measured again then.
  const fonts = useSyncExternalStore(onFonts, () => loads);
  const over = isOfThis ? judged.over : NOTHING;
  useLayoutEffect(() => {
    const [left, right] = [...(columns.current?.children ?? [])];
    if (left === undefined || right === undefined || columns.current?.querySelector('.is-opened') !== null) return;
    const room = document.documentElement.scrollHeight - size.height;
    if (room <= 0 || over.left + over.right > MOST) return;
    const tallest = Math.max(left.clientHeight, right.clientHeight);
    const beyond = (column: Element): number => {
      const by = room - (tallest - column.clientHeight);
      return by <= 0 ? 0 : Math.max(by, LEAST);
    };
    const next = { left: over.left + beyond(left), right: over.right + beyond(right) };
    setJudged({ of: [view, size], over: next });
    // Once for what is drawn: `view` and `size` are new objects when anything changed.
  }, [view, size, over, fonts]);
  return { columns, over };
}
