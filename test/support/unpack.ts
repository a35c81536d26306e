import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by path, read by its central directory. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, name, extra, comment] = [10, 20, 28, 30, 32].map((offset, i) => (i === 1 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset)));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + (packed ?? 0));
    files.set(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), method === 0 ? content : inflateRawSync(content));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" };
const unescape = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|apos|#39);/gu, (entity) => ENTITIES[entity] ?? entity);

/** What a Word document says, without its footers: a line for each paragraph, a space for each tab. */
export function textOfDocx(docx: Uint8Array): string {
  const xml = unzip(docx).get('word/document.xml')?.toString('utf8') ?? '';
  return unescape(xml.replaceAll(/<\/w:p>|<w:br\/>/gu, '\n').replaceAll(/<w:tab\/>/gu, ' ').replaceAll(/<[^>]*>/gu, ''));
}

/** All that is in a Word document: every part, its properties too, marks taken out and as it stands. */
export const allOfDocx = (docx: Uint8Array): string =>
  [...unzip(docx)].map(([path, content]) => `${path}\n${unescape(content.toString('utf8').replaceAll(/<\/w:p>|<w:br\/>|<w:tab\/>/gu, '\n').replaceAll(/<[^>]*>/gu, ''))}`).join('\n');

/** What a page of HTML says, without its faces and its style. */
export const textOfHtml = (html: string): string =>
  unescape(
    html
      .replaceAll(/<style>[^]*?<\/style>/gu, '')
      .replaceAll(/<(?:title)>[^]*?<\/title>/gu, '')
      .replaceAll(/<\/(?:p|h1|h2|h3|li|dt|dd|div)>|<br>/gu, '\n')
      .replaceAll(/<[^>]*>/gu, ''),
  );

/** What Markdown says, without its marks. */
export const textOfMarkdown = (markdown: string): string =>
  markdown
    .replaceAll(/^(?:#{1,3} |- )/gmu, '')
    .replaceAll(/(?<!\\)\*+/gu, '')
    .replaceAll(/\\$/gmu, '')
    .replaceAll(/\\([^\n])/gu, '$1');

/** Its words in order, nothing else. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
