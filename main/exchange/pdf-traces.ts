/** What a PDF must not tell: who made it, with what, and when. */
const TRACES = /\/(?:Creator|Producer|Author|CreationDate|ModDate|Keywords|Subject|Metadata)\b|<\?xpacket|xmpmeta/u;

/**
 * The same PDF (ISO 32000) without its document information – author, program, days – and without XMP. What is taken out makes way for
 * blanks of the same length, so that every offset in the file stays right; the title stays, since the document says it. Throws when
 * anything would be left: such a file must not leave.
 */
export function withoutTraces(pdf: Uint8Array): Uint8Array {
  // One character for each byte.
  let text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  for (const reference of new Set([...text.matchAll(/\/Info\s+(\d+)\s+(\d+)\s+R/gu)].map(([, object, generation]) => `${object} ${generation} obj`))) {
    text = blankInformation(text, reference);
  }
  if (TRACES.test(outsideStreams(text))) throw new Error('The PDF still tells where it comes from.');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Blanks a dictionary but for its title. */
function blankInformation(text: string, object: string): string {
  const from = new RegExp(`(?:^|[\\r\\n])${object}\\b`, 'u').exec(text)?.index;
  if (from === undefined) throw new Error('The PDF has no information where it says it has.');
  const open = text.indexOf('<<', from) + 2;
  const close = text.indexOf('endobj', open);
  const inside = text.slice(open, close);
  const end = inside.lastIndexOf('>>');
  const title = titleIn(inside.slice(0, end));
  return `${text.slice(0, open)}${title.padEnd(end)}${text.slice(open + end)}`;
}

/** "/Title (…)" or "/Title <…>", where it stands whole; else nothing. */
const titleIn = (dictionary: string): string => /\/Title\s*(?:\((?:[^()\\]|\\[^])*\)|<[0-9A-Fa-f\s]*>)/u.exec(dictionary)?.[0] ?? '';

/** The file but for what its streams hold, which is compressed and could spell anything. */
const outsideStreams = (text: string): string => text.replaceAll(/\bstream\r?\n[^]*?endstream/gu, 'stream endstream');
