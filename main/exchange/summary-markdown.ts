import type { DocumentBlock, DocumentRun, SummaryDocument } from '../domain/summary/document.ts';

/** A summary as CommonMark. What was written shows as it was typed: no mark in it makes a heading, a link or HTML. Ends with a line break. */
export const summaryMarkdown = ({ title, lede, sections }: SummaryDocument): string =>
  [
    `# ${escape(title)}`,
    paragraphOf(lede),
    ...sections.flatMap(({ heading, blocks }) => [`## ${escape(heading)}`, ...blocks.map(blockOf)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');

function blockOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escape(oneLine(block.text))}`;
    case 'paragraph':
      return runsOf(block.runs);
    case 'words':
      return block.text
        .split(/\n[ \t]*\n+/u)
        .map(paragraphOf)
        .join('\n\n');
    case 'list':
      return block.items.map((runs) => `- ${indented(runsOf(runs))}`).join('\n');
    case 'rows':
      return block.rows.map(({ margin, runs }) => `- **${escape(oneLine(margin))}** – ${indented(runsOf(runs))}`).join('\n');
  }
}

const runsOf = (runs: readonly DocumentRun[]): string =>
  runs
    .map(({ text, tone }) => {
      const mark = tone === 'strong' ? '**' : tone === 'quiet' ? '*' : '';
      // A mark of emphasis holds only where it touches a word.
      const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
      return words === '' || mark === '' ? paragraphOf(text) : `${before}${mark}${paragraphOf(words)}${mark}${after}`;
    })
    .join('');

/** Lines stay lines: a backslash at the end of each but the last. */
const paragraphOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => escape(line))
    .join('\\\n');

const indented = (text: string): string => text.replaceAll('\n', '\n  ');
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Marks that would mean something, wherever they stand; and those that mean something at the start of a line. */
const escape = (line: string): string =>
  line
    .replaceAll(/[\\`*_[\]<>~|&]/gu, '\\$&')
    .replace(/^(\s*)([#+=-])/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2');
