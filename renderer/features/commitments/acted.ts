import type { Commitment, Direction, Ending } from '../../../main/domain/commitment.ts';
import type { NamedPromise } from '../../../main/domain/promise-words.ts';

/** What must be known of an open promise to act on it, wherever it stands: its own page, Today, a review, a person's page. */
export interface ActedPromise extends NamedPromise, Pick<Commitment, 'id' | 'madeOn' | 'dueOn'> {}

/** The acts that end a promise. Being let off opens a dialog, where the day and a word about it are asked. */
export const ENDING_ACTS: Record<Direction, Record<Ending, string>> = {
  mine: { kept: 'Kept', released: 'They let me off…', missed: 'Missed' },
  theirs: { kept: 'Arrived', released: 'Let them off…', missed: 'Missed' },
};

/** The same as answers to "How it ended". */
export const ENDING_CHOICES: Record<Direction, readonly { readonly value: Ending; readonly label: string }[]> = {
  mine: [
    { value: 'kept', label: 'Kept' },
    { value: 'released', label: 'They let me off' },
    { value: 'missed', label: 'Missed' },
  ],
  theirs: [
    { value: 'kept', label: 'It arrived' },
    { value: 'released', label: 'I let them off' },
    { value: 'missed', label: 'It never came' },
  ],
};
