import type { Piece } from '../../../main/domain/difference.ts';

/** A difference as it is read: long stretches that stayed the same are left out in their middle. */
export type FoldedPiece = Piece | { readonly kind: 'skipped'; readonly text: string };

/** Kept text of this many characters or fewer is shown whole; of longer, this much on each side of a change. */
const LONG = 500;
const BESIDE = 160;

/** What is skipped is still there, so that the pieces in a row are the same text. */
export function foldDifference(pieces: readonly Piece[]): readonly FoldedPiece[] {
  return pieces.flatMap((piece, i): readonly FoldedPiece[] => {
    if (piece.kind !== 'same' || piece.text.length <= LONG || pieces.length === 1) return [piece];
    const { text } = piece;
    const start = i === 0 ? 0 : text.slice(0, BESIDE).search(/\s\S*$/u);
    const end = i === pieces.length - 1 ? text.length : text.length - BESIDE + text.slice(-BESIDE).search(/\s/u) + 1;
    const from = start === -1 ? BESIDE : start;
    return [
      { kind: 'same' as const, text: text.slice(0, from) },
      { kind: 'skipped' as const, text: text.slice(from, end) },
      { kind: 'same' as const, text: text.slice(end) },
    ].filter((part) => part.text !== '');
  });
}
