import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place among promises as they are dealt with: one that was moved or reopened keeps it where it now
 * stands; when one has ended or gone, the promise that took its place gets it. Rows are `.promise`, each with its `data-promise`,
 * and `data-open` while it is open. Give the returned ref to what holds them.
 */
export function useKeptPromise<E extends HTMLElement>(): RefObject<E | null> {
  const page = useRef<E>(null);
  const at = useRef<{ readonly promise: string | undefined; readonly index: number } | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      const { target } = event;
      // A dialog over the page returns to the row that opened it.
      if (!(target instanceof Element) || target.closest('dialog') !== null) return;
      const rows = rowsIn(page.current);
      const index = rows.findIndex((row) => row.contains(target));
      at.current = index === -1 ? null : { promise: rows[index]?.dataset['promise'], index };
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);

  useEffect(() => {
    const lost = at.current;
    if (lost === null || document.activeElement !== document.body) return;
    const rows = rowsIn(page.current);
    const same = rows.find(({ dataset }) => dataset['promise'] === lost.promise && dataset['open'] === 'true');
    const next = same ?? rows[Math.min(lost.index, rows.length - 1)] ?? page.current;
    next?.querySelector<HTMLElement>('.acts .act')?.focus();
  });

  return page;
}

const rowsIn = (page: HTMLElement | null): readonly HTMLElement[] => [...(page?.querySelectorAll<HTMLElement>('.promise') ?? [])];
