import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import type { DocumentBlock, DocumentRun, SummaryDocument } from '../domain/summary/document.ts';
import { CORE_PROPERTIES, FONT_TABLE, SANS, SERIF } from './docx-parts.ts';
import { withoutZipDates } from './zip-dates.ts';

/** Twentieths of a point in a millimetre. */
const MM = 1440 / 25.4;
const mm = (millimetres: number): number => Math.round(millimetres * MM);

/** The margin beside the words, as on the printed page. */
const MARGIN = mm(33);
const INK = '26221F';
const INK_2 = '574F48';

/**
 * A summary as a Word document on A4: real headings and lists, numbered pages, no line of a paragraph alone. Nothing in it tells who made
 * it, when or with what: the same document gives the same bytes.
 */
export async function summaryDocx({ title, lede, sections }: SummaryDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: MARGIN, hanging: mm(5) } }, run: { color: INK_2 } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: mm(23), right: mm(30), bottom: mm(25), left: mm(22), footer: mm(13) } } },
        footers: { default: new Footer({ children: [paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
        children: [
          paragraph({ heading: HeadingLevel.TITLE, children: lined(title) }),
          paragraph({ style: 'Lede', children: lined(lede) }),
          ...sections.flatMap(({ heading, blocks }) => [paragraph({ heading: HeadingLevel.HEADING_1, children: lined(heading) }), ...blocks.flatMap(paragraphsOf)]),
        ],
      },
    ],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: CORE_PROPERTIES(title) },
    { path: 'word/fontTable.xml', data: FONT_TABLE },
  ]);
  return withoutZipDates(packed);
}

/** No line of it stands alone at the foot or the head of a page. */
const paragraph = (options: IParagraphOptions): Paragraph => new Paragraph({ widowControl: true, ...options });

function paragraphsOf(block: DocumentBlock, at: number, all: readonly DocumentBlock[]): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph({ heading: HeadingLevel.HEADING_2, children: lined(block.text) })];
    case 'paragraph':
      // What leads to rows or items stays with them.
      return [paragraph({ children: runsOf(block.runs), keepNext: ['rows', 'list'].includes(all[at + 1]?.kind ?? '') })];
    case 'words':
      return block.text.split(/\n[ \t]*\n+/u).map((part) => paragraph({ children: lined(part) }));
    case 'list':
      return block.items.map((runs, i, { length }) => paragraph({ numbering: { reference: 'items', level: 0 }, children: runsOf(runs), keepLines: true, keepNext: isKept(i, length) }));
    case 'rows':
      return block.rows.map(
        ({ margin, runs }, i, { length }) =>
          paragraph({ style: 'Row', keepNext: isKept(i, length), children: [...lined(margin, { font: SANS, size: 17, color: INK_2 }), new TextRun({ children: [new Tab()] }), ...runsOf(runs)] }),
      );
  }
}

/** The first of several stays with the second, and the last with the one before it, so that none is alone on a page. */
const isKept = (at: number, length: number): boolean => length > 1 && (at === 0 || at === length - 2);

const runsOf = (runs: readonly DocumentRun[]): TextRun[] => runs.flatMap(({ text, tone }) => lined(text, tone === 'strong' ? { bold: true } : tone === 'quiet' ? { color: INK_2 } : {}));

/** Lines stay lines within a paragraph. XML has no place for control characters, and nobody means one. */
const lined = (text: string, options: IRunOptions = {}): TextRun[] =>
  text
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .split('\n')
    .map((line, at) => new TextRun({ ...options, text: line, ...(at === 0 ? {} : { break: 1 }) }));

const words = { indent: { left: MARGIN } };
const heading = { ...words, keepNext: true, keepLines: true };
const body = { font: SERIF, size: 20, color: INK } as const;

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...body, language: { value: 'en-GB' } },
      paragraph: { ...words, spacing: { after: mm(2.4), line: 312, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { ...body, size: 52 }, paragraph: { ...heading, spacing: { after: mm(3) } } },
    heading1: { run: { ...body, size: 31 }, paragraph: { ...heading, spacing: { before: mm(10), after: mm(3) } } },
    heading2: { run: { ...body, bold: true }, paragraph: { ...heading, spacing: { before: mm(4.6), after: mm(1.4) } } },
  },
  paragraphStyles: [
    { id: 'Lede', name: 'Lede', basedOn: 'Normal', run: { color: INK_2 } },
    {
      id: 'Row',
      name: 'Row',
      basedOn: 'Normal',
      paragraph: { keepLines: true, indent: { left: MARGIN, hanging: MARGIN }, spacing: { after: mm(1.6) } },
    },
    { id: 'PageNumber', name: 'Page number', basedOn: 'Normal', run: { font: SANS, size: 17, color: INK_2 }, paragraph: { alignment: AlignmentType.RIGHT } },
  ],
};
