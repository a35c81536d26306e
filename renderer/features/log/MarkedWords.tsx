import type { Piece } from './marks.ts';

/** A line outside its editor, marked as it was read. */
export const MarkedWords = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map((piece, index) =>
    piece.kinds.length === 0 ? (
      piece.text
    ) : (
      // The pieces of a line that is not being written never change places.
      <span key={index} className={piece.kinds.map((kind) => `mark-${kind}`).join(' ')}>
        {piece.text}
      </span>
    ),
  );
