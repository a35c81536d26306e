import { isEnough, type Strength } from './strength-words.ts';

/** A new passphrase while it is being chosen. */
export interface PassphraseChoice {
  readonly first: string;
  readonly again: string;
  /** Of `first`; null until it is judged. */
  readonly strength: Strength | null;
}

export const NO_CHOICE: PassphraseChoice = { first: '', again: '', strength: null };

/** What is wrong with a choice, by field; nothing when a journal may be made under it. */
export function faultsIn({ first, again, strength }: PassphraseChoice): { readonly first?: string; readonly again?: string } {
  if (first === '') return { first: 'Write a passphrase.' };
  if (strength !== null && !isEnough(strength)) return { first: 'It would be guessed within the hour. Choose a longer one, or take the words offered.' };
  if (again !== first) return { again: again === '' ? 'Write it once more, so that a slip does not lock you out.' : 'The two are not the same. Write both again.' };
  return {};
}
