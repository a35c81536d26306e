import { useState } from 'react';
import type { SessionId } from '../../../main/domain/id.ts';
import type { SummaryStart } from '../../../preload/contract/summaries.ts';
import { beginWith, type Choices } from './choices.ts';
import { NOTHING_SETTLED, type Settling } from './settling.ts';

/** What was chosen and settled on the page. */
export interface Chosen {
  readonly choices: Choices;
  readonly settling: Settling;
}

/** By the session it is for when the page is opened. Only in this process, which ends when the journal is locked. */
const kept = new Map<SessionId | null, Chosen>();

/**
 * What is chosen and settled, which is still so when one comes back from another place. Before anything is, it is what the journal would
 * begin with, as it stands.
 */
export function useChosen(start: SummaryStart, asked: SessionId | null): readonly [Chosen, (change: (now: Chosen) => Chosen) => void] {
  const begun: Chosen = { choices: beginWith(start, asked), settling: NOTHING_SETTLED };
  const { sessionId } = begun.choices;
  const [chosen, setChosen] = useState<Chosen | null>(() => kept.get(sessionId) ?? null);
  const change = (next: (now: Chosen) => Chosen): void => {
    setChosen((before) => {
      const after = next(before ?? begun);
      kept.set(sessionId, after);
      return after;
    });
  };
  return [chosen ?? begun, change];
}
