import { useState } from 'react';

/** What is being written in a form, before it is saved. */
export interface Drafting<T> {
  /** What the form began with. */
  readonly first: T;
  readonly draft: T;
  readonly change: (changes: Partial<T>) => void;
  /** Saving was tried: from then on the form says what is wrong. */
  readonly tried: boolean;
  readonly markTried: () => void;
}

/** Keeps what a form holds. `onWrite` is told of every change: what was wrong with it before no longer is. */
export function useDraft<T extends object>(begin: () => T, onWrite: () => void): Drafting<T> {
  const [first] = useState(begin);
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  return {
    first,
    draft,
    change: (changes) => {
      setDraft((before) => ({ ...before, ...changes }));
      onWrite();
    },
    tried,
    markTried: () => {
      setTried(true);
    },
  };
}
