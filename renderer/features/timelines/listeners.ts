import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type Listeners = { readonly [K in keyof SVGElementEventMap]?: (event: SVGElementEventMap[K]) => void };

/**
 * Listens on a picture as a whole for what happens at its marks: hundreds of marks need no listeners of their own. The picture is
 * a group, not a control; its marks are. A listener may prevent what the browser would do.
 */
export function useListeners(picture: RefObject<SVGSVGElement | null>, listeners: Listeners): void {
  const latest = useRef(listeners);
  useLayoutEffect(() => {
    latest.current = listeners;
  });
  const kinds = Object.keys(listeners).join(' ');
  useEffect(() => {
    const element = picture.current;
    if (element === null) return undefined;
    const hear = (event: Event): void => {
      const listener = latest.current[event.type as keyof SVGElementEventMap] as ((event: Event) => void) | undefined;
      listener?.(event);
    };
    for (const kind of kinds.split(' ')) element.addEventListener(kind, hear, { passive: false });
    return () => {
      for (const kind of kinds.split(' ')) element.removeEventListener(kind, hear);
    };
  }, [picture, kinds]);
}
