import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentBlock, SummaryDocument } from '../../main/domain/summary/document.ts';
import { withoutTraces } from '../../main/exchange/pdf-traces.ts';
import { summaryDocx } from '../../main/exchange/summary-docx.ts';
import { summaryHtml } from '../../main/exchange/summary-html.ts';
import { summaryMarkdown } from '../../main/exchange/summary-markdown.ts';
import { allOfDocx, textOfDocx, textOfHtml, textOfMarkdown, unzip, wordsOf } from '../support/unpack.ts';

/** Text as one may type it: marks of every format, quotation marks, accents, lines. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '# no heading', '- no item', '1. no item', '**no weight**', '[no](link)', '&amp; no entity', '`x`', '‘Who pays?’', 'Róisín Ní Bhriain', '5 October', 'a_b_c', '> no quote', '--- ', '\\ backslash', '<!-- none -->', '\n', '\n\n'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
const runs = fc.array(fc.record({ text, tone: fc.constantFrom('strong' as const, 'quiet' as const, undefined) }).map(({ text: said, tone }) => (tone === undefined ? { text: said } : { text: said, tone })), { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  text.map((said) => ({ kind: 'heading' as const, text: said })),
  runs.map((said) => ({ kind: 'paragraph' as const, runs: said })),
  text.map((said) => ({ kind: 'words' as const, text: said })),
  fc.array(runs, { minLength: 1, maxLength: 3 }).map((items) => ({ kind: 'list' as const, items })),
  fc.array(fc.record({ margin: text, runs }), { minLength: 1, maxLength: 3 }).map((rows) => ({ kind: 'rows' as const, rows })),
);
const documents: fc.Arbitrary<SummaryDocument> = fc.record({ title: text, lede: text, sections: fc.array(fc.record({ heading: text, blocks: fc.array(block, { maxLength: 4 }) }), { maxLength: 3 }) });

const told = ({ title, lede, sections }: SummaryDocument): string =>
  [title, lede, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(sayBlock)])].join('\n');
function sayBlock(one: DocumentBlock): string {
  const say = (all: readonly { readonly text: string }[]): string => all.map(({ text: said }) => said).join('');
  switch (one.kind) {
    case 'heading':
    case 'words':
      return one.text;
    case 'paragraph':
      return say(one.runs);
    case 'list':
      return one.items.map(say).join('\n');
    case 'rows':
      return one.rows.map(({ margin, runs: said }) => `${margin}\n${say(said)}`).join('\n');
  }
}

const plain = (but: Partial<SummaryDocument> = {}): SummaryDocument => ({
  title: 'Coaching summary',
  lede: '20 May to 20 November 2026.',
  sections: [
    {
      heading: 'What I learned',
      blocks: [
        { kind: 'heading', text: 'Grew' },
        { kind: 'list', items: [[{ text: 'Person A', tone: 'strong' }, { text: '. We met twice.' }]] },
        { kind: 'rows', rows: [{ margin: '14 July', runs: [{ text: 'She sings. ' }, { text: 'With Person B.', tone: 'quiet' }] }] },
        { kind: 'words', text: 'One line\nanother line\n\nAnother paragraph' },
      ],
    },
  ],
  ...but,
});

describe('a summary in its formats', () => {
  it('says the same in each, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const words = wordsOf(told(document));
        expect(wordsOf(textOfHtml(summaryHtml(document)))).toEqual(words);
        expect(wordsOf(textOfDocx(await summaryDocx(document)))).toEqual(words);
        // What Markdown writes with a backslash is a word's end to a reader of words.
        expect(wordsOf(textOfMarkdown(summaryMarkdown(document)))).toEqual(words);
      }),
      { numRuns: 120 },
    );
  });
});

describe('a summary as Markdown', () => {
  it('has headings, lists and lines as they were typed', () => {
    expect(summaryMarkdown(plain())).toBe(
      [
        '# Coaching summary',
        '20 May to 20 November 2026.',
        '## What I learned',
        '### Grew',
        '- **Person A**. We met twice.',
        '- **14 July** – She sings. *With Person B.*',
        'One line\\\nanother line\n\nAnother paragraph\n',
      ].join('\n\n'),
    );
  });

  it.each(['# heading', '- item', '+ item', '12. item', '> quote', '<b>', '[a](b)', '*a*', '`a`', '=== ', '&copy;', 'a|b'])('shows %s as it was typed', (typed) => {
    const markdown = summaryMarkdown(plain({ lede: typed }));
    expect(markdown).not.toContain(`\n${typed.trim()}\n`);
    expect(textOfMarkdown(markdown)).toContain(typed);
  });
});

describe('a summary as a page to print', () => {
  const page = summaryHtml(plain({ lede: '<script>alert("x")</script> <img src=x onerror=y> & ‘it’s’' }));

  it('has no script, fetches nothing and escapes what was typed', () => {
    expect(page).not.toMatch(/<script|<img|https?:|url\((?!data:font)/u);
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(page).toContain("default-src 'none'");
  });

  it('carries the product’s faces, and more of them only for a text that needs them', () => {
    const faces = (html: string): number => html.match(/@font-face/gu)?.length ?? 0;
    expect(faces(page)).toBe(2);
    expect(faces(summaryHtml(plain({ lede: 'Agnieszka Wójcik-Łęcka' })))).toBe(4);
  });

  it('keeps headings with what follows, rows whole, and lines in company', () => {
    expect(page).toMatch(/h1, h2, h3 \{[^}]*break-after: avoid/u);
    expect(page).toMatch(/dl > div \{[^}]*break-inside: avoid/u);
    expect(page).toMatch(/orphans: 3;\s*widows: 3/u);
    expect(page).toContain("counter(page) ' of ' counter(pages)");
    expect(page).toContain('size: A4');
  });
});

describe('a summary as a Word document', () => {
  it('has headings, a list, numbered A4 pages and the product’s face with another in its place', async () => {
    const files = unzip(await summaryDocx(plain()));
    const part = (path: string): string => files.get(path)?.toString('utf8') ?? '';
    const [body, footer, fonts] = [part('word/document.xml'), part('word/footer1.xml'), part('word/fontTable.xml')];
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).toMatch(/<w:numPr>/u);
    expect(body).toContain('w:w="11906"');
    expect(body.match(/<w:p>/gu)?.length).toBe(body.match(/<w:widowControl\/>/gu)?.length);
    expect(footer).toMatch(/PAGE[^]* of [^]*NUMPAGES/u);
    expect(fonts).toContain('<w:altName w:val="Georgia"/>');
    expect(files.get('word/styles.xml')?.toString('utf8')).toContain('w:ascii="Literata"');
  });

  it('tells nobody and no day, and is the same each time it is made', async () => {
    const [first, second] = [await summaryDocx(plain()), await new Promise<Uint8Array>((resolve) => setTimeout(() => void summaryDocx(plain()).then(resolve), 2_100))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const core = unzip(first).get('docProps/core.xml')?.toString('utf8') ?? '';
    expect(core).not.toMatch(/creator|lastModifiedBy|company|description|revision/iu);
    expect(core.match(/\d{4}-\d{2}-\d{2}/gu)).toEqual(['2000-01-01', '2000-01-01']);
    expect(allOfDocx(first)).not.toMatch(/Un-named|docx/iu);
  });
});

describe('a PDF without traces', () => {
  const bytes = (pdf: string): Uint8Array => Buffer.from(pdf, 'latin1');
  const printed = (information: string, rest = ''): Uint8Array => bytes(`%PDF-1.4\n1 0 obj\n<<${information}>>\nendobj\n${rest}trailer\n<</Size 2\n/Info 1 0 R>>\nstartxref\n9\n%%EOF\n`);

  it('says nothing of program and time, keeps its title and every offset', () => {
    const before = printed('/Title (Coaching summary)\n/Creator (Mozilla \\(X11; Linux\\))\n/Producer (Skia)\n/CreationDate (D:20261120)\n/ModDate (D:20261120)');
    const after = withoutTraces(before);
    expect(after).toHaveLength(before.length);
    const text = Buffer.from(after).toString('latin1');
    expect(text).toContain('/Title (Coaching summary)');
    expect(text).not.toMatch(/Mozilla|Skia|2026|Creator|Producer|Date/u);
    expect(text.indexOf('trailer')).toBe(Buffer.from(before).indexOf('trailer'));
  });

  it('never leaves with a trace it does not know how to take out', () => {
    for (const rest of ['5 0 obj <</Type /Metadata>> endobj\n<?xpacket begin?>', '5 0 obj <</Producer (Other)>> endobj\n']) {
      expect(() => withoutTraces(printed('/Producer (Skia)', rest))).toThrow(/still tells/);
    }
    expect(() => withoutTraces(bytes('%PDF-1.4\ntrailer\n<</Info 9 0 R>>'))).toThrow(/no information/);
  });
});
