import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useLongList } from '../../ui/long-list.ts';
import { Row } from '../../ui/Page.tsx';
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

/** A long list of things to tick (ui/long-list.ts): Space ticks, and Tab goes on to the row's own choices. */
export function TickList<T>({ label, items, keyOf, nameOf, sayItem, isTicked, canTick, onTick, onKey, rowHeight, marginOf, headingOf, children }: TickListProps<T>) {
  const id = useId();
  const { list, rows, here, setHere, onKeyDown: onListKey } = useLongList({ items, keyOf, nameOf, rowHeight, focusOn: '.ticks-box', foot: FOOT });

  const onKeyDown = (event: KeyboardEvent, item: T): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey?.(item, event.key) === true) event.preventDefault();
    else if (event.key !== ' ') onListKey(event);
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
                    setHere(row.index);
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
