/**
 * A name or word as comparison sees it: lower case, without diacritics, both apostrophes alike, one space between words.
 * "Siân O’Donnell" and "sian  o'donnell" fold to the same. Offsets are not kept.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .toLowerCase()
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/đ|ð/gu, 'd')
    .replace(/\s+/gu, ' ')
    .trim();

/** Signs that show nothing and come along when text is pasted: zero-width spaces, soft hyphens, marks of direction. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Line breaks, other control characters, and blanks that Unicode counts as letters or signs. */
const BLANKS = /[\p{Cc}\s\u2800\u3164\uffa0]+/gu;

/**
 * A name as it is kept: one line, without what cannot be seen, one space between words. Joiners stay, which some scripts
 * and emoji are written with. Empty when there is nothing in it to see.
 */
export function oneLine(text: string): string {
  const line = text.replace(UNSEEN, '').replace(BLANKS, ' ').trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : '';
}
