/** A stretch of a line that is set a little otherwise, or a line as a whole. Nothing of what was typed is hidden or drawn from. */
export type Setting =
  | { readonly kind: 'strong' | 'emphasis'; readonly from: number; readonly to: number }
  | { readonly kind: 'heading' | 'item' | 'quote' };

/** A longer line is left plain: it is no heading, and looking through it at every keystroke would be felt. */
const LONGEST = 4_000;

const PAIRS = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** How a line of Markdown is set while it is typed: headings, items and quotations as lines, emphasis where it stands. */
export function settingsOf(line: string): readonly Setting[] {
  if (line.length > LONGEST) return [];
  const whole: Setting[] = /^#{1,6}\s+\S/u.test(line)
    ? [{ kind: 'heading' }]
    : /^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s+\S/u.test(line)
      ? [{ kind: 'item' }]
      : /^\s{0,3}>/u.test(line)
        ? [{ kind: 'quote' }]
        : [];
  const stretches = [...line.matchAll(PAIRS)].map((match): Setting => ({ kind: match[1]?.length === 2 ? 'strong' : 'emphasis', from: match.index, to: match.index + match[0].length }));
  return [...whole, ...stretches];
}
