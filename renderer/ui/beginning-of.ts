/** The longest that is read at once, in characters, and how much of what is longer: about three screens, and about one. */
const LONG = 2_400;
const BEGINNING = 900;

/** The whole, or the first sentences of what is longer than a screen or two; whole words, where there are any. */
export function beginningOf(words: string): string {
  if (words.length <= LONG) return words;
  // Never half of a letter that takes two places.
  const cut = words.slice(0, BEGINNING).replace(/[\uD800-\uDBFF]$/u, '');
  const sentence = cut.search(/[.!?…]\s+\S[^.!?…]*$/u);
  if (sentence > BEGINNING / 2) return cut.slice(0, sentence + 1);
  return cut.replace(/\s+\S*$/u, '') || cut;
}
