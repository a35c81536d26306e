import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in a list whose rows go away as they are dealt with: when the row that held the focus is
 * gone, the row that took its place gets it (its first link or button, or the first that `inRow` selects). `rows` selects
 * the rows in the list; give the returned ref to the list.
 */
export function useKeptFocus<E extends HTMLElement>(rows: string, inRow = 'a, button'): RefObject<E | null> {
  const list = useRef<E>(null);
  const at = useRef<number | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      const target = event.target;
      // A dialog over the page returns to the row that opened it.
      if (!(target instanceof Element) || target.closest('dialog') !== null) return;
      const index = [...(list.current?.querySelectorAll(rows) ?? [])].findIndex((row) => row.contains(target));
      at.current = index === -1 ? null : index;
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, [rows]);

  useEffect(() => {
    if (at.current === null || list.current === null || document.activeElement !== document.body) return;
    const left = [...list.current.querySelectorAll(rows)];
    const next = left[Math.min(at.current, left.length - 1)] ?? list.current;
    (next.querySelector<HTMLElement>(inRow) ?? next.querySelector<HTMLElement>('a, button'))?.focus();
  });

  return list;
}
