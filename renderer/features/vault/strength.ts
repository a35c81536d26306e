import type { Strength } from './strength-words.ts';

/** Loaded when first needed: its word lists are over a megabyte. */
async function loadGuesser() {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return {
    words: common.dictionary['diceware-common'],
    guesser: new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
      translations: english.translations,
    }),
  };
}

let loading: ReturnType<typeof loadGuesser> | undefined;
const load = (): ReturnType<typeof loadGuesser> => (loading ??= loadGuesser());

/** What one can judge in a moment; the rest of a very long passphrase only makes it stronger. */
const JUDGED = 100;

/** How a passphrase would stand up to guessing. Nothing leaves the page. */
export async function judgePassphrase(passphrase: string): Promise<Strength> {
  const { guesser } = await load();
  const { guessesLog10, feedback } = guesser.check(passphrase.slice(0, JUDGED));
  return { guessesLog10, warning: feedback.warning };
}

/** A passphrase of five random words of the bundled list of 7,776: over ten to the nineteenth possibilities. */
export async function suggestPassphrase(count = 5): Promise<string> {
  const { words } = await load();
  const plain = words.map(String).filter((word) => /^[a-z]+$/u.test(word));
  return Array.from({ length: count }, () => plain[randomBelow(plain.length)] ?? '').join(' ');
}

/** An even choice from 0 up to (not including) `limit`. */
function randomBelow(limit: number): number {
  const ceiling = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (value < ceiling) return value % limit;
  }
}
