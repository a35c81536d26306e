import { createContext, useContext } from 'react';
import type { ReviewId } from '../../main/domain/id.ts';
import type { SubjectKind } from '../../main/domain/nudge.ts';
import type { Answer, InputOf } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { useWrite, type Write, type WriteOptions } from './query.ts';

/** What is being decided in a weekly review, around whatever is used to decide it. */
export interface Deciding {
  readonly reviewId: ReviewId;
  readonly subject: SubjectKind;
  readonly subjectId: number;
}

/** Given within a review's row: what is done inside it is kept as what was decided about that row. */
export const DecidingContext = createContext<Deciding | null>(null);

/** The calls that can be a decision. */
export type Deed = Exclude<InputOf<'reviews.decide'>['deed']['call'], 'leave'>;

/**
 * Like `useWrite`. Within a `DecidingContext` the call is made as a decision of the review, in one step to undo with it; it
 * then answers with nothing, so what is said must need only the input.
 */
export function useDeed<N extends Deed>(name: N, options: Omit<WriteOptions<N>, 'said'> & { readonly said?: (input: InputOf<N>) => string | null } = {}): Pick<
  Write<N>,
  'busy' | 'failure' | 'clear'
> & { readonly run: (input: InputOf<N>) => Promise<Outcome<Answer<N> | Record<string, never>>> } {
  const deciding = useContext(DecidingContext);
  const { said, ...rest } = options;
  const plain = useWrite(name, { ...rest, ...(said === undefined ? {} : { said: (_, input: InputOf<N>) => said(input) }) });
  const decide = useWrite('reviews.decide', {
    ...rest,
    // The deed inside is this very call's: it is put there below.
    ...(said === undefined ? {} : { said: (_, { deed }) => ('input' in deed ? said(deed.input as InputOf<N>) : null) }),
  });
  if (deciding === null) return plain;
  return { ...decide, run: (input) => decide.run({ ...deciding, deed: { call: name, input } as InputOf<'reviews.decide'>['deed'] }) };
}
