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
