import type { Piece } from './marks.ts';

/** A dash never begins a row: the space before it holds. As many characters as before. */
const held = (text: string): string => text.replaceAll(' –', '\u00A0–');

/** A line outside its editor, marked as it was read. */
export const MarkedWords = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map((piece, index) =>
    piece.kinds.length === 0 ? (
      held(piece.text)
    ) : (
      // The pieces of a line that is not being written never change places.
      <span key={index} className={piece.kinds.map((kind) => `mark-${kind}`).join(' ')}>
        {held(piece.text)}
      </span>
    ),
  );
