/** A passphrase as a thief sees it. */
export interface Strength {
  /** Guesses a good cracker needs, as a power of ten. */
  readonly guessesLog10: number;
  /** What makes it easy, in a sentence; null when nothing stands out. */
  readonly warning: string | null;
}

/**
 * Guesses a second by a thief who has the file and a rack of fast computers. The journal's key takes 128 MB and a good
 * part of a second to try on one; this allows for thousands of them at once.
 */
const GUESSES_PER_SECOND_LOG10 = 4;

/** Below this nothing protects the journal: it would fall within the hour. In seconds, as a power of ten. */
const AN_HOUR = Math.log10(3_600);

const secondsLog10 = ({ guessesLog10 }: Strength): number => guessesLog10 - GUESSES_PER_SECOND_LOG10;

/** Whether a journal may be made under it: it holds for more than an hour. */
export const isEnough = (strength: Strength): boolean => secondsLog10(strength) > AN_HOUR;

/** The longest time each word stands for, in seconds as a power of ten. */
const TIMES: readonly (readonly [upTo: number, words: string])[] = [
  [0, 'less than a second'],
  [Math.log10(60), 'seconds'],
  [AN_HOUR, 'minutes'],
  [Math.log10(86_400), 'hours'],
  [Math.log10(86_400 * 14), 'days'],
  [Math.log10(86_400 * 60), 'weeks'],
  [Math.log10(86_400 * 365 * 2), 'months'],
  [Math.log10(86_400 * 365 * 100), 'years'],
];

/** How long it would hold, in words: "A thief with the file and many fast computers would need months to guess it." */
export function sayStrength(strength: Strength): string {
  const seconds = secondsLog10(strength);
  const time = TIMES.find(([upTo]) => seconds <= upTo)?.[1] ?? 'longer than a lifetime';
  const verdict = isEnough(strength) ? (time === 'years' || time === 'longer than a lifetime' ? '' : ' Four or five random words would hold.') : ' Choose another.';
  const why = strength.warning === null ? '' : ` ${strength.warning.replace(/\.?$/u, '.')}`;
  return `A thief with this file and many fast computers would need ${time} to guess it.${why}${verdict}`;
}
