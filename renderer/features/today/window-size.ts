import { useSyncExternalStore } from 'react';
import type { WindowSize } from './plan.ts';

let size: WindowSize = { width: 0, height: 0 };

/** The same object while nothing changed, as React asks of a snapshot. */
function now(): WindowSize {
  const { innerWidth: width, innerHeight: height } = window;
  if (size.width !== width || size.height !== height) size = { width, height };
  return size;
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => {
    window.removeEventListener('resize', listener);
  };
}

/** The window's size in CSS pixels: zooming in makes it smaller. */
export const useWindowSize = (): WindowSize => useSyncExternalStore(onResize, now);
