import { useState } from 'react';

/** Runs when what is saved changes from outside the form: undone, or changed elsewhere. `saved` as one string. */
export function useSavedAnew(saved: string, start: () => void): void {
  const [known, setKnown] = useState(saved);
  if (known === saved) return;
  setKnown(saved);
  start();
}
