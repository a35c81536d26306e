import { createContext, Fragment, memo, type ReactNode, useContext } from 'react';
import type { DocumentRun } from '../../../main/domain/summary/document.ts';
import { type Mark, stretchesOf } from './marks.ts';
import type { Piece } from './pieces.ts';
import type { StandingDoubt } from './settling.ts';
import './doc.css';

/** What the marks of a document mean, and what is done when one is pressed. Without it none is drawn: the document as it is printed. */
interface Asked {
  readonly doubts: ReadonlyMap<string, StandingDoubt>;
  readonly at: string | null;
  readonly onPick: (key: string) => void;
}

export const AskedContext = createContext<Asked | null>(null);

const NO_MARKS: readonly Mark[] = [];

/** Pieces of a document in order, drawn as on paper; parts of one block stand in one list. */
export const Doc = memo(function Doc({ pieces, marks }: { readonly pieces: readonly Piece[]; readonly marks: ReadonlyMap<string, readonly Mark[]> }) {
  return blocksOf(pieces).map(([first, ...rest]) => <Block key={first.id} parts={[first, ...rest]} marks={marks} />);
});

type Parts = readonly [Piece, ...Piece[]];

function blocksOf(pieces: readonly Piece[]): readonly Parts[] {
  const blocks: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0].block === piece.block) last.push(piece);
    else blocks.push([piece]);
  }
  return blocks;
}

interface BlockProps {
  readonly parts: Parts;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

function Block({ parts, marks }: BlockProps) {
  const words = (piece: Piece): ReactNode => <Words runs={piece.runs} marks={(marks.get(piece.id) ?? NO_MARKS).filter(({ margin }) => !margin)} />;
  const margin = (piece: Piece): ReactNode => <Words runs={[{ text: piece.margin ?? '' }]} marks={(marks.get(piece.id) ?? NO_MARKS).filter((mark) => mark.margin)} />;
  const [first] = parts;
  switch (first.kind) {
    case 'title':
      return <h2 className="doc-title">{words(first)}</h2>;
    case 'lede':
      return <p className="doc-lede">{words(first)}</p>;
    case 'section':
      return <h3 className="doc-section">{words(first)}</h3>;
    case 'heading':
      return <h4 className="doc-heading">{words(first)}</h4>;
    case 'paragraph':
      return <p className="doc-paragraph">{words(first)}</p>;
    case 'words':
      return (
        <blockquote className="doc-words">
          {parts.map((piece) => (
            <p key={piece.id}>{words(piece)}</p>
          ))}
        </blockquote>
      );
    case 'item':
      return (
        <ul className="doc-list">
          {parts.map((piece) => (
            <li key={piece.id}>{words(piece)}</li>
          ))}
        </ul>
      );
    case 'row':
      return (
        <ul className="doc-rows">
          {parts.map((piece) => (
            <li key={piece.id}>
              <span className="doc-margin">{margin(piece)}</span> <span className="doc-row">{words(piece)}</span>
            </li>
          ))}
        </ul>
      );
  }
}

/** Words in their tones; those that are asked about are marked where they stand. */
function Words({ runs, marks }: { readonly runs: readonly DocumentRun[]; readonly marks: readonly Mark[] }) {
  const asked = useContext(AskedContext);
  const stretches = stretchesOf(runs, asked === null ? NO_MARKS : marks);
  return stretches.map((stretch, index) => {
    const toned = <Toned key={stretch.from} {...stretch} />;
    if (stretch.mark === null || asked === null) return toned;
    const doubt = asked.doubts.get(stretch.mark.key);
    const goesOn = stretches[index + 1]?.mark === stretch.mark;
    return doubt === undefined ? toned : <Marked key={stretch.from} doubt={doubt} asked={asked} text={stretch.text} numbered={!goesOn}>{toned}</Marked>;
  });
}

function Toned({ text, tone }: { readonly text: string; readonly tone?: DocumentRun['tone'] }) {
  switch (tone) {
    case 'strong':
      return <strong>{text}</strong>;
    case 'quiet':
      return <span className="doc-quiet">{text}</span>;
    case undefined:
      return <Fragment>{text}</Fragment>;
  }
}

interface MarkedProps {
  readonly doubt: StandingDoubt;
  readonly asked: Asked;
  readonly text: string;
  /** The number stands after its last stretch. */
  readonly numbered: boolean;
  readonly children: ReactNode;
}

/** A thing to settle in its place: a thick line and its number while it is open, a thin one when it is settled. */
function Marked({ doubt: { key, number, how }, asked, text, numbered, children }: MarkedProps) {
  const pick = (): void => asked.onPick(key);
  const className = ['doubt', how === null ? 'is-open' : 'is-settled', asked.at === key ? 'is-asked' : ''].join(' ').trim();
  return (
    // Not a button element: its words break over lines like the rest.
    <span
      role="button"
      tabIndex={0}
      className={className}
      data-doubt={number}
      data-number={numbered ? number : undefined}
      aria-label={`${text}, ${how === null ? 'to settle' : 'settled'}, number ${number}`}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      }}
    >
      {children}
    </span>
  );
}
