/**
 * Damerau–Levenshtein distance (insert, delete, replace, or swap of neighbours), given up as soon as it must pass
 * `most`; then `most + 1`. Lengths are those of names, so the table stays small.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** How many slips are forgiven in a word: none to three letters, one to six, two beyond. */
export const slipsForgiven = (word: string): number => (word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2);

/** Which letters a word holds, one bit each: words many slips apart are told apart without comparing them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) % 32);
  return letters;
}

/** Whether words holding these letters could lie within so many slips: a slip changes two letters at most. */
export function mayBeWithin(a: number, b: number, slips: number): boolean {
  let differing = a ^ b;
  for (let left = 2 * slips; left > 0 && differing !== 0; left -= 1) differing &= differing - 1;
  return differing === 0;
}
