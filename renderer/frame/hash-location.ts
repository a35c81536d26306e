import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';

/**
 * Where the window is, kept after `#`: "#/people?ring=inner" is the path "/people" with the search "ring=inner". The
 * page itself never reloads, and its address keeps to `/`, which is all the shells serve.
 */
export function readHash(hash: string): { readonly path: string; readonly search: string } {
  const text = hash.replace(/^#/u, '');
  const mark = text.indexOf('?');
  const path = mark === -1 ? text : text.slice(0, mark);
  return { path: path.startsWith('/') ? path : `/${path}`, search: mark === -1 ? '' : text.slice(mark + 1) };
}

interface GoOptions {
  /** Takes the place of the page one is on, so that Back does not return to it. */
  readonly replace?: boolean;
}

/** Goes to an in-app path, which may carry a search: "/people?ring=inner". */
export function go(to: string, { replace = false }: GoOptions = {}): void {
  const before = window.location.href;
  const target = new URL(`#${to.startsWith('/') ? to : `/${to}`}`, before).href;
  if (replace) window.history.replaceState(null, '', target);
  else if (target !== before) window.history.pushState(null, '', target);
  // Another page begins at its top; Back finds the old one where it was left.
  if (readHash(new URL(before).hash).path !== readHash(new URL(target).hash).path) window.scrollTo(0, 0);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: target }));
}

function listen(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

const here = () => readHash(window.location.hash);

/** For wouter's `Router`. */
export const useHashLocation: BaseLocationHook = () => [useSyncExternalStore(listen, () => here().path), go];
const useHashSearch = (): string => useSyncExternalStore(listen, () => here().search);
useHashLocation.searchHook = useHashSearch;
useHashLocation.hrefs = (href) => `#${href}`;
