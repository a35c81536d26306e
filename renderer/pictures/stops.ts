import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the keyboard to a mark after it has been drawn: `toStop(key)` is asked while handling a key, and the element with that
 * `data-stop` takes the focus once it is the one in the tab order.
 */
export function useStops(drawing: RefObject<SVGSVGElement | null>): (key: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    drawing.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });
  return (key) => {
    wanted.current = key;
  };
}
