import type { Span } from './recognition.ts';

/** What a piece of the line ends with. */
export type Ending = 'stop' | 'dash' | 'colon' | 'end';

/** A stretch between full stops, semicolons, colons, spaced dashes and line breaks. */
export interface Piece extends Span {
  readonly ending: Ending;
}

// The lookbehind keeps a run of stops from being tried once for each of them.
const BREAK = /(?<![.!?…])[.!?…]+["'’”)]*(?=\s|$)|[;\n\r\u2028\u2029]|(?<![–—-])\s[–—-]+(?=\s|$)|:(?=\s|$)/gu;
const SHORTENED = /(?:^|[\s(])(?:dr|mr|mrs|ms|mx|st|prof|cllr|rev|approx|vs|etc|no|a\.m|p\.m|e\.g|i\.e|\p{Lu})$/iu;

/** The line in pieces, in order; empty ones left out. Linear in its length. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number, ending: Ending): void => {
    if (text.slice(from, to).trim() !== '') pieces.push({ from, to, ending });
  };
  for (const match of text.matchAll(BREAK)) {
    const sign = match[0];
    if (
      sign === '.' &&
      SHORTENED.test(text.slice(Math.max(from, match.index - 8), match.index)) &&
      /^\.\s+\S/u.test(text.slice(match.index, match.index + 3))
    ) {
      continue;
    }
    close(match.index, /[–—-]/u.test(sign) ? 'dash' : sign === ':' ? 'colon' : 'stop');
    from = match.index + sign.length;
  }
  close(text.length, 'end');
  return pieces;
}

/** The longest head looked at for a time, a length, a place: beyond it a line is prose. */
const LONGEST_HEAD = 400;

/**
 * The pieces that say who was met, when and how: up to the first that names someone, or the first with words in it.
 * "Phone: Catrin – tired" has the head "Phone: Catrin".
 */
export function headOf(
  text: string,
  pieces: readonly Piece[],
  named: readonly Span[],
): { readonly pieces: readonly Piece[]; readonly to: number } {
  const withName = pieces.findIndex((piece) => named.some((span) => span.from >= piece.from && span.from < piece.to));
  const withWords = pieces.findIndex((piece) => /\p{L}{2}/u.test(text.slice(piece.from, piece.to).replace(/\d\s*(?:am|pm)\b/giu, '')));
  const last = withName >= 0 && withName < 4 ? withName : Math.max(withWords, 0);
  const head = pieces.slice(0, last + 1);
  return { pieces: head, to: Math.min(head.at(-1)?.to ?? text.length, LONGEST_HEAD) };
}
