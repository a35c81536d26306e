/**
 * One line of a vCard of any version as vCard 3.0 writes it, so that one library reads all three: 2.1's
 * quoted-printable is decoded by its own character set and bare parameters ("TEL;WORK;VOICE:") become TYPEs.
 * Parameters nobody reads are left out.
 */
export function normaliseCardLine(line: string): string | null {
  const at = endOfHead(line);
  if (at === -1 || at > HEAD_LIMIT) return null;
  const [name = '', ...written] = splitHead(line.slice(0, at));
  const types: string[] = [];
  const kept: string[] = [];
  let quotedPrintable = false;
  let charset: string | null = null;
  for (const parameter of written) {
    const equals = parameter.indexOf('=');
    const key = (equals === -1 ? (BARE_ENCODING.test(parameter) ? 'ENCODING' : 'TYPE') : parameter.slice(0, equals)).trim().toUpperCase();
    const value = parameter.slice(equals + 1).trim();
    if (key === 'TYPE') types.push(...value.replaceAll('"', '').split(',').filter((type) => SAFE_TYPE.test(type)));
    else if (key === 'ENCODING') quotedPrintable = /^"?quoted-printable"?$/iu.test(value);
    else if (key === 'CHARSET') charset = value.replaceAll('"', '');
    else if (key === 'VALUE' && SAFE_TYPE.test(value)) kept.push(`VALUE=${value}`);
  }
  const value = line.slice(at + 1);
  const head = [name.trim(), ...kept, ...(types.length > 0 ? [`TYPE=${types.join(',')}`] : [])].join(';');
  return `${head}:${quotedPrintable ? decodeQuotedPrintable(value, charset) : value}`;
}

/** The longest name with parameters that is read; no program writes a tenth of it. */
const HEAD_LIMIT = 4_000;

const BARE_ENCODING = /^(?:quoted-printable|base64|7bit|8bit)$/iu;
const SAFE_TYPE = /^[\w-]+$/u;

/** Where the value's colon stands: the first outside quotation marks. */
function endOfHead(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === ':' && !quoted) return at;
  }
  // An unclosed quotation mark swallows the value: take the first colon after all.
  return line.indexOf(':');
}

/** A head by its semicolons, those in quotation marks left alone. */
const splitHead = (head: string): readonly string[] => head.match(/(?:[^;"]|"[^"]*"?)+/gu) ?? [];

/** Decoded text; line breaks become the "\n" that vCard 3.0 writes, since a line is one line. Letters never encoded stay. */
const decodeQuotedPrintable = (value: string, charset: string | null): string =>
  value.replace(ASCII_RUN, (run) => decodeBytes(bytesOf(run), charset)).replace(/\r\n?|\n/gu, '\\n');

const ASCII_RUN = /[\u0000-\u007f]+/gu;

function bytesOf(run: string): Uint8Array {
  const bytes = new Uint8Array(run.length);
  let length = 0;
  for (let at = 0; at < run.length; at += 1) {
    const hex = run[at] === '=' ? run.slice(at + 1, at + 3) : '';
    const encoded = /^[\da-f]{2}$/iu.test(hex);
    bytes[length] = encoded ? Number.parseInt(hex, 16) : run.charCodeAt(at);
    if (encoded) at += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** By the character set the line names when it is one that is known, else as UTF-8, else Windows-1252. */
function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  for (const name of [charset, 'utf-8']) {
    if (name === null) continue;
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
