/**
 * How a document looks on paper: the product's two faces and its ink, the margin beside the words, figures of one width. A heading is
 * never the last thing on a page, a row or an item is never divided, and no line of a paragraph stands alone.
 */
export const PRINT_STYLE = `
@page {
  size: A4;
  margin: 21mm 27mm 23mm 20mm;
  @bottom-right {
    content: counter(page) ' of ' counter(pages);
    /* A face that the page has used already: the edge of a page waits for none. */
    font: 400 8.5pt/1 'Literata', 'Iowan Old Style', Charter, Georgia, serif;
    font-variant-numeric: lining-nums tabular-nums;
    color: #6f665d;
  }
}
:root { --margin: 33mm; --ink: #26221f; --ink-2: #574f48; --rule: #cdc5ba; }
* { box-sizing: border-box; }
html {
  font: 400 10pt/1.47 'Literata', 'Iowan Old Style', Charter, Georgia, serif;
  font-variant-numeric: lining-nums tabular-nums;
  font-optical-sizing: auto;
  color: var(--ink);
  orphans: 3;
  widows: 3;
  text-wrap: pretty;
  hyphens: manual;
  overflow-wrap: break-word;
}
body { margin: 0; padding-left: var(--margin); }
header { margin-bottom: 11mm; }
h1, h2, h3 { font-weight: 400; break-after: avoid; break-inside: avoid; text-wrap: balance; margin: 0; }
h1 { font-size: 26pt; line-height: 1.15; letter-spacing: -0.01em; margin-bottom: 3.5mm; }
header p { color: var(--ink-2); margin: 0; }
section + section { margin-top: 10mm; }
h2 { font-size: 15pt; line-height: 1.25; margin-bottom: 3.2mm; }
h3 { font-size: 10pt; line-height: 1.4; font-weight: 620; margin: 5mm 0 1.4mm; }
h2 + h3 { margin-top: 0; }
p { margin: 0 0 2.2mm; }
/* A question over its answer. */
p:not(.words):has(+ .words) { break-after: avoid; margin-bottom: 0.6mm; }
.words + p:not(.words):has(+ .words) { margin-top: 3.4mm; }
ul, dl, dd { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 2.2mm; break-inside: avoid; }
dl { margin-bottom: 2.4mm; }
dl > div { position: relative; break-inside: avoid; margin: 0 0 1.7mm; }
dt {
  position: absolute;
  left: calc(-1 * var(--margin));
  width: calc(var(--margin) - 5mm);
  text-align: right;
  font: 400 8.75pt/1 'Source Sans 3', 'Segoe UI', sans-serif;
  font-variant-numeric: lining-nums tabular-nums;
  line-height: 14.8pt;
  color: var(--ink-2);
}
strong { font-weight: 620; }
.quiet { color: var(--ink-2); }
p:has(+ dl), p:has(+ ul) { break-after: avoid; }
/* No row or item is alone at the foot or the head of a page, nor what is said of them all. */
li:first-child:not(:last-child), dl > div:first-child:not(:last-child) { break-after: avoid; }
li:last-child, dl > div:last-child, dl + p, ul + p { break-before: avoid; }
`.trim();
