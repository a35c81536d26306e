import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLongList } from './long-list.ts';
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

/** A long list whose rows are links (long-list.ts): Enter opens, and Tab leaves. */
export function VirtualList<T>({ label, items, keyOf, hrefOf, nameOf, rowHeight, children }: VirtualListProps<T>) {
  const { list, rows, here, setHere, onKeyDown } = useLongList({ items, keyOf, nameOf, rowHeight, focusOn: '> a' });
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
                setHere(row.index);
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
