import type { DocumentBlock, DocumentRun, SummaryDocument } from '../domain/summary/document.ts';
import { fontFacesFor } from './fonts.ts';
import { PRINT_STYLE } from './print-style.ts';

/**
 * A summary as one HTML page to print on A4: no script, nothing fetched, its faces within. All that was written is escaped. The page's
 * title is the document's own.
 */
export function summaryHtml(document: SummaryDocument): string {
  const body = bodyOf(document);
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    `<title>${escape(document.title)}</title>`,
    `<style>\n${fontFacesFor(body)}\n${PRINT_STYLE}\n</style>`,
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}

const bodyOf = ({ title, lede, sections }: SummaryDocument): string =>
  [
    `<header>\n<h1>${escape(title)}</h1>\n<p>${lined(lede)}</p>\n</header>`,
    ...sections.map(({ heading, blocks }) => `<section>\n<h2>${escape(heading)}</h2>\n${blocks.map(blockOf).join('\n')}\n</section>`),
  ].join('\n');

function blockOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${lined(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${runsOf(block.runs)}</p>`;
    case 'words':
      return block.text
        .split(/\n[ \t]*\n+/u)
        .map((paragraph) => `<p class="words">${lined(paragraph)}</p>`)
        .join('\n');
    case 'list':
      return `<ul>\n${block.items.map((runs) => `<li>${runsOf(runs)}</li>`).join('\n')}\n</ul>`;
    case 'rows':
      return `<dl>\n${block.rows.map(({ margin, runs }) => `<div><dt>${escape(margin)}</dt><dd>${runsOf(runs)}</dd></div>`).join('\n')}\n</dl>`;
  }
}

const runsOf = (runs: readonly DocumentRun[]): string =>
  runs.map(({ text, tone }) => (tone === 'strong' ? `<strong>${lined(text)}</strong>` : tone === 'quiet' ? `<span class="quiet">${lined(text)}</span>` : lined(text))).join('');

const lined = (text: string): string => tied(text).split('\n').map(escape).join('<br>');

/** What is read as one is not parted at the end of a line: a date, and "With" and whom. */
const tied = (text: string): string =>
  text.replaceAll(/(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu, '$1\u00A0').replaceAll(/\b(With|for|to) (?=\p{Lu})/gu, '$1\u00A0');

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/gu, (mark) => ESCAPED[mark] ?? mark);
