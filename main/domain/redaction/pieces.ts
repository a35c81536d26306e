import { APOSTROPHE, keyOf } from './key.ts';

/** How a piece is written: none has no case (figures, Arabic). */
type Letters = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/**
 * A run of letters or of figures. Apostrophes and unseen signs part pieces, so that a name is found whichever of them it is written
 * with: "O’Neill" is two pieces that cleave to each other.
 */
export interface Piece {
  readonly text: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly letters: Letters;
  /** What stands between the piece before (or the start) and this one. */
  readonly gap: string;
  /** `cleaves`: nothing to see but an apostrophe before it; `joins`: may belong to one name with the piece before; `apart`: neither. */
  readonly tie: 'cleaves' | 'joins' | 'apart';
  /** First of the text, a line, a sentence or a quotation, where a capital says nothing. */
  readonly opens: boolean;
  /** Part of "don’t" or "she’ll": never a name. */
  readonly contracted: boolean;
}

/** Scripts written without spaces: each sign is a piece. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{Script=${script}}`).join('');
const SPACED_LETTER = String.raw`[\p{L}--[${UNSPACED}]]`;
const PIECE = new RegExp(
  String.raw`[${UNSPACED}]\p{M}*|${SPACED_LETTER}[${SPACED_LETTER}\p{M}\u3164]*|\p{N}+` +
    String.raw`|\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*|\p{Regional_Indicator}{1,2}`,
  'gv',
);

const CLEAVING = new RegExp(String.raw`^(?:[\p{Cf}\p{M}]*[${APOSTROPHE}]?[\p{Cf}\p{M}]*|[\p{Cf}\p{M}]*[-‐‑]\p{Cf}*\r?\n[ \t]*)$`, 'u');
const SPACED =
  /^(?=[\s\S])(?:[^\S\r\n\u2028\u2029]|[\p{Cf}\p{M}])*(?:\r\p{Cf}*\n|\n|\r|\u2028|\u2029)?(?:[^\S\r\n\u2028\u2029]|[\p{Cf}\p{M}])*$/u;
const HYPHENED = /^[\p{Cf}\p{M}]*[^\S\r\n]?[\p{Pd}\u2212]\p{Cf}*(?:\r?\n)?$/u;
const AFTER_APOSTROPHE = new RegExp(String.raw`^[${APOSTROPHE}][^\S\r\n]$`, 'u');
const AFTER_INITIAL = /^[\p{Cf}\p{M}]*\.\p{Cf}*(?:[^\S\r\n]|[-‐‑]|\r?\n)?\p{Cf}*$/u;
const ABBREVIATED = new Set(['st', 'mc', 'dr', 'mr', 'mrs', 'ms', 'prof', 'cllr', 'rev', 'hon']);

/** After what a capital says nothing. */
const OPENING = /(?:[.!?;:…\n\r\u2028\u2029]["'’”)\]*_~]*[\s>*#•·_~\-–—|]*|\s[–—-]+\s*|["“‘([|]\s*[*_]*)$/u;
const PRONOUNS = new Set(
  'i you he she it we they who that there here what where how when why let this someone nobody everyone everybody somebody anyone'.split(
    ' ',
  ),
);
const ENDINGS = new Set(['s', 'll', 'd', 'm', 're', 've', 't']);
const NEGATED = new Set(
  'don doesn didn can couldn won wouldn shouldn isn aren wasn weren hasn haven hadn mustn needn mightn shan ain daren oughtn mayn'.split(
    ' ',
  ),
);
const WITH_APOSTROPHE = new RegExp(`[${APOSTROPHE}]`, 'u');
const PICTURE = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** The pieces of a text in order, with exact offsets. Linear in the length of the text. */
export function scanPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const said = match[0];
    const from = match.index;
    const gap = text.slice(end, from);
    end = from + said.length;
    const before = pieces.at(-1);
    const key = keyOf(said);
    const tie = before === undefined ? 'apart' : tieOf(gap, before.key);
    const contracted = before !== undefined && tie === 'cleaves' && WITH_APOSTROPHE.test(gap) && isContraction(before.key, key);
    if (contracted) pieces[pieces.length - 1] = { ...before, contracted };
    pieces.push({
      text: said,
      key,
      from,
      to: end,
      letters: lettersOf(said),
      gap,
      tie,
      opens: before === undefined || (gap.length > 0 && tie !== 'cleaves' && OPENING.test(gap.slice(-12))),
      contracted,
    });
  }
  return pieces;
}

function tieOf(gap: string, before: string): Piece['tie'] {
  if (gap === ' ') return 'joins';
  if (gap.length > 24) return 'apart';
  if (CLEAVING.test(gap)) return 'cleaves';
  if (SPACED.test(gap) || HYPHENED.test(gap) || AFTER_APOSTROPHE.test(gap)) return 'joins';
  return (before.length === 1 || ABBREVIATED.has(before)) && AFTER_INITIAL.test(gap) ? 'joins' : 'apart';
}

/** "don’t", "we’ll", "she’d": "Don", "Well" and "Shed" are nobody there. */
const isContraction = (before: string, ending: string): boolean =>
  (ending === 't' && NEGATED.has(before)) || (PRONOUNS.has(before) && ENDINGS.has(ending));

function lettersOf(text: string): Letters {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  if (lower === upper) return 'none';
  if (text === lower) return 'lower';
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const rest = text.slice(first.length);
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'capital';
  return text === upper ? 'upper' : 'mixed';
}

/** The words of a name, parted where a text would part them; each is its pieces, which an apostrophe parts: "O'Neill" is o, neill. */
export function wordsOfName(name: string): readonly (readonly string[])[] {
  const words: string[][] = [];
  for (const piece of scanPieces(name)) {
    if (piece.key === '') continue;
    if (piece.tie === 'cleaves' && !PICTURE.test(piece.text)) words.at(-1)?.push(piece.key);
    else words.push([piece.key]);
  }
  return words;
}
