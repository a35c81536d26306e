import type { ChosenFile, Refused } from './parsed.ts';
import { refuseEmpty, refuseKind, refuseLarge, refuseNotText, type Wanted } from './refusal.ts';

/** First bytes of files people choose by mistake, and what to call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip file or an Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document or an Outlook message'],
  ['!BDN', 'an Outlook data file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['SQLite format 3', 'a database'],
  ['{\\rtf', 'a Word document'],
];
const PAGE_START = /^\s*(?:<!doctype html|<html|<\?xml)/iu;

/** How many bytes are looked at to tell text from anything else. */
const LOOKED_AT = 4096;

/**
 * A file's text, whatever encoding it came in: UTF-8 and UTF-16 with or without a mark, else Windows-1252. NULs that
 * stray into text are left out. Refuses what is too large, empty or not text.
 */
export function readText(file: ChosenFile, limitBytes: number, wanted: Wanted): string | Refused {
  const { name, bytes } = file;
  if (bytes.length === 0) return refuseEmpty(name, wanted);
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return refuseKind(name, known[1], wanted);
  if (bytes.length > limitBytes) return refuseLarge(name, limitBytes, wanted);
  const encoding = encodingOf(bytes);
  if (encoding === null) return refuseNotText(name, wanted);
  const text = decode(bytes, encoding);
  if (PAGE_START.test(text.slice(0, 200))) return refuseKind(name, 'a web page', wanted);
  const withoutNulls = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return withoutNulls.trim() === '' ? refuseEmpty(name, wanted) : withoutNulls;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding the first bytes tell; null when they are not text at all. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, LOOKED_AT);
  let even = 0;
  let odd = 0;
  let control = 0;
  looked.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) control += 1;
  });
  const half = looked.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return even + odd + control > Math.max(4, looked.length * 0.02) ? null : 'utf-8';
}

/** Decodes; bytes that are not UTF-8 are read as Windows-1252, which takes any. */
function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  return decodeUtf8(bytes) ?? decodeUtf8(healSplitLetters(bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** RFC 5545 3.1 lets a line be folded inside a letter of several bytes: takes those folds out. */
function healSplitLetters(bytes: Uint8Array): Uint8Array {
  const healed = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const feed = byte === 0x0d ? at + 1 : at;
    const inLetter = at > 0 && (bytes[at - 1] ?? 0) >= 0x80 && bytes[feed] === 0x0a && isContinuation(bytes[feed + 2]);
    if (inLetter && (bytes[feed + 1] === 0x20 || bytes[feed + 1] === 0x09)) {
      at = feed + 1;
      continue;
    }
    healed[length] = byte;
    length += 1;
  }
  return healed.subarray(0, length);
}
