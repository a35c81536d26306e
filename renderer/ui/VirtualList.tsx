import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { createTypeAhead } from './type-ahead.ts';
import './list.css';

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** Where a row goes when opened: an in-app path. */
  readonly hrefOf: (item: T) => string;
  /** What type-ahead matches: the name as it is read. */
  readonly nameOf: (item: T) => string;
  /** The height of a row in pixels, before it is measured. */
  readonly rowHeight: number;
  readonly children: (item: T) => ReactNode;
}

/**
 * A long list in the page's own scroll, of which only what is in sight is drawn. Each row is one link: arrows, Home and
 * End move, letters jump, Enter opens, and Tab leaves.
 */
export function VirtualList<T>({ label, items, keyOf, hrefOf, nameOf, rowHeight, children }: VirtualListProps<T>) {
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
    // What stands above the list may grow (a filter wraps, a note appears).
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
    // The row may only be drawn in the next frame.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"] > a`)?.focus({ preventScroll: true });
    });
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

  return (
    <ul ref={list} className="list" aria-label={label} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            className="list-row"
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
          >
            <Link
              className="list-link"
              href={hrefOf(item)}
              tabIndex={row.index === here ? 0 : -1}
              onKeyDown={onKeyDown}
              onFocus={() => {
                setAt(row.index);
              }}
            >
              {children(item)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
