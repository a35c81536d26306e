import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import type { DayPage } from '../../../preload/contract/meetings.ts';
import { registerHandOver } from '../../data/hand-over.ts';
import { type Kept, usePauses } from '../../data/keeping.ts';
import { isBegun, type Line, toDraft } from './line.ts';
import { keepLines, unkeptOn } from './unkept.ts';

const NOTHING: readonly Line[] = [];

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

  const keepLatest = useCallback(async (): Promise<void> => {
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

  const { typed, now: keepNow } = usePauses(keepLatest);
  useEffect(() => {
    if (lines === saved.current) return;
    setKept({ state: 'keeping' });
    // A line that was accepted must not come back as unfinished: that is kept at once.
    typed(lines.length < saved.current.length ? 0 : undefined);
  }, [lines, typed]);
  useEffect(() => registerHandOver(keepNow), [keepNow]);

  return { kept, keepNow };
}
