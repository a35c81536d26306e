import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { createTypeAhead } from './type-ahead.ts';

interface LongList<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** What type-ahead matches: the name as it is read. */
  readonly nameOf: (item: T) => string;
  /** The height of a row in pixels, before it is measured. */
  readonly rowHeight: number;
  /** What takes the focus in a row: a selector within it. */
  readonly focusOn: string;
  /** The height of what hangs over the end of the page, in pixels. */
  readonly foot?: number;
}

/**
 * A list in the page's own scroll, of which only the rows in sight are drawn, and of which one row is the tab stop
 * (`here`). Arrows, Home, End and the page keys move, and letters jump. Each row carries its `data-index` and is measured.
 */
export function useLongList<T>({ items, keyOf, nameOf, rowHeight, focusOn, foot = 0 }: LongList<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [top, setTop] = useState(0);
  const [typeAhead] = useState(createTypeAhead);
  const here = Math.min(at, Math.max(0, items.length - 1));

  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current !== null) setTop(list.current.getBoundingClientRect().top + window.scrollY);
    };
    measure();
    // What stands above the list may grow or fold away.
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => {
      watch.disconnect();
    };
  }, []);

  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingEnd: foot,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    // The row that holds the focus stays drawn, so that scrolling away does not lose it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), here])].filter((index) => index < range.count).toSorted((a, b) => a - b),
  });

  const go = (index: number): void => {
    setAt(index);
    rows.scrollToIndex(index, { align: 'auto' });
    const focus = (): boolean => {
      const target = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] ${focusOn}`) ?? null;
      target?.focus({ preventScroll: true });
      return target !== null;
    };
    // A near row takes the focus at once, so that the next key is its own; a far one is only drawn in the next frame.
    if (!focus()) requestAnimationFrame(focus);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = {
      ArrowDown: Math.min(here + 1, items.length - 1),
      ArrowUp: Math.max(here - 1, 0),
      Home: 0,
      End: items.length - 1,
      PageDown: Math.min(here + 10, items.length - 1),
      PageUp: Math.max(here - 10, 0),
    }[event.key];
    const found = next ?? typeAhead(event.key, items.map(nameOf), here);
    if (found === null || found < 0) return;
    event.preventDefault();
    go(found);
  };

  return { list, rows, here, setHere: setAt, onKeyDown };
}
