import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The whole pixels an element is wide, kept as the window changes; nought until it is measured. */
export function useWidth<E extends HTMLElement>(): { readonly frame: RefObject<E | null>; readonly width: number } {
  const frame = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setWidth(Math.floor(element.clientWidth));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return { frame, width };
}
