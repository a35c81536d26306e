import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import type { DayPage } from '../../../preload/contract/meetings.ts';
import { registerHandOver } from '../../data/hand-over.ts';
import { isBegun, type Line, toDraft } from './line.ts';
import { keepLines, unkeptOn } from './unkept.ts';

/** How long after a keystroke the day is kept, and how long typing may put it off, in milliseconds. */
const AFTER_A_PAUSE = 600;
const AT_MOST = 1_800;

const NOTHING: readonly Line[] = [];

/** How the words on the page stand. `failed`: why they could not be kept; they are still on the page. */
export type Kept =
  /** `at`: when, on the clock of this page (milliseconds); null while nothing has been written yet. */
  | { readonly state: 'kept'; readonly at: number | null }
  | { readonly state: 'keeping' } | { readonly state: 'failed'; readonly message: string };

/**
 * Keeps a day's unfinished lines in the encrypted journal as they are typed, so that a crash loses at most two seconds:
 * after a pause, during long typing, before a lock, and on leaving the page.
 */
export function useKeeping(day: Day, lines: readonly Line[]): { readonly kept: Kept; readonly keepNow: () => Promise<void> } {
  const client = useQueryClient();
  const [kept, setKept] = useState<Kept>(() => (unkeptOn(day) === null ? { state: 'kept', at: null } : { state: 'keeping' }));
  const latest = useRef(lines);
  useLayoutEffect(() => {
    latest.current = lines;
  });
  // Words that could not be kept before are not yet.
  const saved = useRef(unkeptOn(day) === null ? lines : NOTHING);
  const waitingSince = useRef<number | null>(null);

  const keepNow = useCallback(async (): Promise<void> => {
    waitingSince.current = null;
    const now = latest.current;
    if (now === saved.current) return;
    const draft = now.filter(isBegun).map(toDraft);
    // Coming back to the page begins from what was last read of the day: that must be these words, not older ones.
    client.setQueryData<{ readonly value: DayPage }>(['meetings.day', { day }], (read) => (read === undefined ? read : { value: { ...read.value, draft } }));
    const outcome = await keepLines(day, now);
    if (outcome.ok) {
      saved.current = now;
      setKept(latest.current === now ? { state: 'kept', at: performance.now() } : { state: 'keeping' });
    } else {
      setKept({ state: 'failed', message: outcome.failure.message });
    }
  }, [client, day]);

  useEffect(() => {
    if (lines === saved.current) return undefined;
    setKept({ state: 'keeping' });
    waitingSince.current ??= performance.now();
    const left = AT_MOST - (performance.now() - waitingSince.current);
    // A line that was accepted must not come back as unfinished: that is kept at once.
    const pause = lines.length < saved.current.length ? 0 : AFTER_A_PAUSE;
    const timer = setTimeout(() => void keepNow(), Math.max(0, Math.min(pause, left)));
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
