import type { DocumentBlock, DocumentRun, SummaryDocument } from '../../../main/domain/summary/document.ts';

/** The smallest part of a document that stands on one page whole. */
export interface Piece {
  /** Where it comes from: the section and block, and which part of the block. The same words have the same id. */
  readonly id: string;
  /** The block it belongs to: parts of one block stand together. */
  readonly block: string;
  readonly kind: 'title' | 'lede' | 'section' | 'heading' | 'paragraph' | 'words' | 'item' | 'row';
  readonly section: string;
  readonly runs: readonly DocumentRun[];
  /** Of a row. */
  readonly margin?: string;
}

const plain = (text: string): readonly DocumentRun[] => [{ text }];

/** A document in pieces, in order. All of its words are in them, and no others. */
export function piecesOf({ title, lede, sections }: SummaryDocument): readonly Piece[] {
  return [
    { id: 'title', block: 'title', kind: 'title', section: '', runs: plain(title) },
    ...(lede === '' ? [] : [{ id: 'lede', block: 'lede', kind: 'lede' as const, section: '', runs: plain(lede) }]),
    ...sections.flatMap(({ heading, blocks }, at) => [
      { id: `${at}`, block: `${at}`, kind: 'section' as const, section: heading, runs: plain(heading) },
      ...blocks.flatMap((block, index) => piecesOfBlock(block, heading, `${at}.${index}`)),
    ]),
  ];
}

function piecesOfBlock(block: DocumentBlock, section: string, id: string): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ id, block: id, kind: 'heading', section, runs: plain(block.text) }];
    case 'paragraph':
      return [{ id, block: id, kind: 'paragraph', section, runs: block.runs }];
    case 'words':
      // At its blank lines, so that a long reflection runs on over the pages.
      return block.text.split(/\n(?:[^\S\n]*\n)+/u).map((text, at) => ({ id: `${id}.${at}`, block: id, kind: 'words', section, runs: plain(text) }));
    case 'list':
      return block.items.map((runs, at) => ({ id: `${id}.${at}`, block: id, kind: 'item', section, runs }));
    case 'rows':
      return block.rows.map(({ margin, runs }, at) => ({ id: `${id}.${at}`, block: id, kind: 'row', section, runs, margin }));
  }
}

export const textOf = (runs: readonly DocumentRun[]): string => runs.map(({ text }) => text).join('');

/** Letters to a line and lines to a page of A4, as the saved page is set. */
const LINE = { title: 38, lede: 78, section: 56, heading: 70, paragraph: 84, words: 80, item: 80, row: 68 } as const;
const PAGE_LINES = 53;
/** What a piece takes besides its own lines: the space before it, in lines. */
const SPACE = { title: 1.5, lede: 1, section: 1.6, heading: 1, paragraph: 0.5, words: 0.6, item: 0.25, row: 0.3 } as const;
/** How tall a line is, in lines of prose. */
const TALL = { title: 1.9, lede: 1, section: 1.5, heading: 1.15, paragraph: 1, words: 1, item: 1, row: 1 } as const;

/** About how many lines of prose a piece takes. */
function linesOf({ kind, runs }: Piece): number {
  const lines = textOf(runs)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE[kind])), 0);
  return lines * TALL[kind] + SPACE[kind];
}

const isHeading = ({ kind }: Piece): boolean => kind === 'section' || kind === 'heading';

/** The document on pages, about as they would be printed: a heading stays with what is under it. */
export function pagesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let used = 0;
  for (const [at, piece] of pieces.entries()) {
    const page = pages.at(-1) ?? [];
    const next = pieces[at + 1];
    const lines = linesOf(piece);
    const together = isHeading(piece) && next !== undefined ? lines + Math.min(linesOf(next), 4) : lines;
    if (page.length > 0 && used + together > PAGE_LINES && !isHeading(page.at(-1) ?? piece)) {
      pages.push([piece]);
      used = lines;
    } else {
      page.push(piece);
      used += lines;
    }
  }
  return pages;
}
