/** A what-if to begin with, before one is real: what it is called, what hangs on it, and what to ask of each side. */
export interface SuggestedRehearsal {
  readonly title: string;
  readonly stake: string;
  readonly mine: { readonly wants: string; readonly because: string };
  readonly theirs: { readonly wants: string; readonly because: string };
}

/**
 * The first what-if offered (paper: factor 3, rehearse credible examples): one fixed budget among several organisations, and one
 * of them overspends. `mine` and `theirs` are prompts, not words to be kept.
 */
export const SUGGESTED_REHEARSAL: SuggestedRehearsal = {
  title: 'One of us overspends our shared budget',
  stake: 'There is one fixed budget for the whole place. If one organisation spends more than its share, the others have less, and somebody must say who.',
  mine: {
    wants: 'If you were the one who had overspent, what would you ask of the others? And if it were they?',
    because: 'What would it put at risk for you: a service, your board’s trust, your word?',
  },
  theirs: {
    wants: 'What would they ask for, as they would say it themselves?',
    because: 'Whom must they answer to, and what would it cost them to give way?',
  },
};

/** The way out of repeating a point of view (paper: factor 3): the other's, in words they would own. */
export const STUCK_PROMPT =
  'Write their view in words they would accept: what they want, and why it matters to them. Would they say ‘yes, that is it’ if you read it to them?';
