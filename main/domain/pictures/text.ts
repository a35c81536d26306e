const NARROW = /[\p{M}iljtfrI1.,:;’'|()! -]/u;
const WIDE = /[mwMWOQ@%—]/u;
const CAPITAL = /[\p{Lu}\p{N}]/u;
/** Signs of East Asia take a whole square. */
const SQUARE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** About how wide words are at a type size in pixels, rather too wide than too narrow. `strong`: in a heavier weight. */
export function widthOf(text: string, size: number, strong = false): number {
  let units = 0;
  for (const sign of text) {
    units += SQUARE.test(sign) ? 1 : WIDE.test(sign) ? 0.82 : NARROW.test(sign) ? 0.32 : CAPITAL.test(sign) ? 0.62 : 0.52;
  }
  return units * size * (strong ? 1.06 : 1);
}

/** Breaks words into two lines of about the same length, where there is a space to break at and it is worth it. */
export function inTwoLines(text: string, longest: number): readonly string[] {
  if (text.length <= longest) return [text];
  const spaces = [...text.matchAll(/\s+/gu)].map(({ index }) => index);
  const middle = spaces.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  const lines = middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle).trim()];
  return lines.map((line) => (line.length > longest + 8 ? `${line.slice(0, longest + 6).trimEnd()}…` : line));
}
