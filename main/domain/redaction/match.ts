import type { Meant } from './lexicon.ts';

/** Pieces that are a name, and whom it may mean. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly meant: readonly Meant[];
  readonly sure: boolean;
  /** "the Carrows", "Helens". */
  readonly plural: boolean;
  /** Beside a name that is nobody’s here, so that someone else is meant: "Helen Baker". */
  readonly stranger: boolean;
  readonly kind: boolean;
}
