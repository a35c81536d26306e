import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Row } from '../../ui/Page.tsx';
import { createTypeAhead } from '../../ui/type-ahead.ts';
import './tick-list.css';

/** What a row's parts are given: whether the list's one tab stop is in it, and the id its tick is labelled for. */
export interface TickRow {
  readonly here: boolean;
  readonly tickId: string;
}

interface TickListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** What type-ahead matches. */
  readonly nameOf: (item: T) => string;
  /** A whole row in words, for those who hear it. */
  readonly sayItem: (item: T) => string;
  readonly isTicked: (item: T) => boolean;
  readonly canTick: (item: T) => boolean;
  readonly onTick: (item: T, on: boolean) => void;
  /** Another key on a row; true when it was one. */
  readonly onKey?: (item: T, key: string) => boolean;
  /** The height of a row in pixels, before it is measured. */
  readonly rowHeight: number;
  /** What stands before the tick, in the margin: when it is. */
  readonly marginOf?: (item: T) => string;
  /** What heads the rows from this one on: its day. The same as of the row before is not said again. */
  readonly headingOf?: (item: T) => string;
  readonly children: (item: T, row: TickRow) => ReactNode;
}

/** The height of the foot that hangs over the end of the page, in pixels. */
const FOOT = 76;

/**
 * A long list of things to tick, in the page's own scroll, of which only what is in sight is drawn. Its ticks are one tab
 * stop: arrows, Home and End move, Space ticks, letters jump, and Tab goes on to the row's own choices.
 */
export function TickList<T>({ label, items, keyOf, nameOf, sayItem, isTicked, canTick, onTick, onKey, rowHeight, marginOf, headingOf, children }: TickListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
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
    scrollPaddingEnd: FOOT,
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
      const box = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] .ticks-box`) ?? null;
      box?.focus({ preventScroll: true });
      return box !== null;
    };
    // A near row takes the focus at once, so that the next key is its own; a far one is only drawn in the next frame.
    if (!focus()) requestAnimationFrame(focus);
  };

  const onKeyDown = (event: KeyboardEvent, item: T): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey?.(item, event.key) === true) {
      event.preventDefault();
      return;
    }
    const next = {
      ArrowDown: Math.min(here + 1, items.length - 1),
      ArrowUp: Math.max(here - 1, 0),
      Home: 0,
      End: items.length - 1,
      PageDown: Math.min(here + 10, items.length - 1),
      PageUp: Math.max(here - 10, 0),
    }[event.key];
    const found = next ?? (event.key === ' ' ? null : typeAhead(event.key, items.map(nameOf), here));
    if (found === null || found < 0) return;
    event.preventDefault();
    go(found);
  };

  return (
    <ul ref={list} className="ticks" aria-label={label} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        if (item === undefined) return null;
        const tickId = `${id}-${row.index}`;
        const free = canTick(item);
        const heading = headingOf?.(item);
        const before = items[row.index - 1];
        const headingBefore = before === undefined ? undefined : headingOf?.(before);
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            className="ticks-item"
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
          >
            {heading === undefined || heading === headingBefore ? null : (
              <Row className="ticks-heading">
                <h2>{heading}</h2>
              </Row>
            )}
            <div className={isTicked(item) ? 'row ticks-row is-ticked' : 'row ticks-row'}>
              <div className="m">
                {marginOf === undefined ? null : <span>{marginOf(item)}</span>}
                <input
                  id={tickId}
                  type="checkbox"
                  className="ticks-box"
                  aria-label={sayItem(item)}
                  aria-disabled={!free}
                  checked={isTicked(item)}
                  tabIndex={row.index === here ? 0 : -1}
                  onFocus={() => {
                    setAt(row.index);
                  }}
                  onKeyDown={(event) => {
                    onKeyDown(event, item);
                  }}
                  onChange={(event) => {
                    if (free) onTick(item, event.target.checked);
                  }}
                />
              </div>
              <div className="b">{children(item, { here: row.index === here, tickId })}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
