import { fold } from '../../main/domain/name.ts';

/** How long between keys still makes one word, in milliseconds. */
const PAUSE = 700;

/**
 * Jumping in a list by typing the start of a name. The returned function is given each key, the names and the row one
 * is on; it answers the row to go to, or null when the key is not part of a name or nothing starts so. The same letter
 * again goes on to the next. `now` in milliseconds.
 */
export function createTypeAhead(now: () => number = () => performance.now()) {
  let typed = '';
  let last = Number.NEGATIVE_INFINITY;
  return (key: string, names: readonly string[], from: number): number | null => {
    if ([...key].length !== 1 || (key === ' ' && typed === '')) return null;
    const at = now();
    typed = at - last > PAUSE ? key : typed + key;
    last = at;
    const again = [...typed].every((letter) => letter === typed[0]);
    const wanted = fold(again ? (typed[0] ?? '') : typed);
    if (wanted === '') return null;
    const start = again ? from + 1 : from;
    for (let step = 0; step < names.length; step += 1) {
      const index = (start + step) % names.length;
      if (startsSo(names[index] ?? '', wanted)) return index;
    }
    return null;
  };
}

/** The name, or any word in it, starts with what was typed. */
function startsSo(name: string, wanted: string): boolean {
  const folded = fold(name);
  return folded.startsWith(wanted) || folded.includes(` ${wanted}`);
}
