import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import { registerHandOver } from '../../data/hand-over.ts';
import { isBegun, type Line, toDraft } from './line.ts';

/** How long after a keystroke the day is kept, and how long typing may put it off, in milliseconds. */
const AFTER_A_PAUSE = 600;
const AT_MOST = 1_800;

/** How the words on the page stand. `failed`: why they could not be kept; they are still on the page. */
export type Kept = { readonly state: 'kept' } | { readonly state: 'keeping' } | { readonly state: 'failed'; readonly message: string };

/**
 * Keeps a day's unfinished lines in the encrypted journal as they are typed, so that a crash loses at most two seconds:
 * after a pause, during long typing, before a lock, and on leaving the page.
 */
export function useKeeping(day: Day, lines: readonly Line[]): { readonly kept: Kept; readonly keepNow: () => Promise<void> } {
  const [kept, setKept] = useState<Kept>({ state: 'kept' });
  const latest = useRef(lines);
  latest.current = lines;
  const saved = useRef(lines);
  const waitingSince = useRef<number | null>(null);

  const keepNow = useCallback(async (): Promise<void> => {
    waitingSince.current = null;
    const now = latest.current;
    if (now === saved.current) return;
    const outcome = await window.rapport.call('drafts.keep', { day, lines: now.filter(isBegun).map(toDraft) });
    if (outcome.ok) {
      saved.current = now;
      setKept(latest.current === now ? { state: 'kept' } : { state: 'keeping' });
    } else {
      setKept({ state: 'failed', message: outcome.failure.message });
    }
  }, [day]);

  useEffect(() => {
    if (lines === saved.current) return undefined;
    setKept({ state: 'keeping' });
    waitingSince.current ??= performance.now();
    const left = AT_MOST - (performance.now() - waitingSince.current);
    const timer = setTimeout(() => void keepNow(), Math.max(0, Math.min(AFTER_A_PAUSE, left)));
    return () => {
      clearTimeout(timer);
    };
  }, [lines, keepNow]);

  useEffect(() => {
    const withdraw = registerHandOver(keepNow);
    return () => {
      withdraw();
      void keepNow();
    };
  }, [keepNow]);

  return { kept, keepNow };
}
