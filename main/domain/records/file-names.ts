/** Names that Windows keeps for itself, whatever their ending. */
const KEPT_BY_WINDOWS = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
/** In bytes of UTF-8, so that a name with its ending and number fits everywhere. */
const LONGEST = 120;

/**
 * A name for a file, without its ending, that every system takes: no signs that part folders or are forbidden, nothing that cannot be
 * seen, not one of Windows' own, not too long. "Unnamed" when nothing is left.
 */
export function fileNameFor(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[<>:"/\\|?*]+/gu, '-')
    .replace(/\s+/gu, ' ');
  const ends = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '');
  const name = ends(cut(ends(plain)));
  if (name === '' || /^-+$/u.test(name)) return 'Unnamed';
  return KEPT_BY_WINDOWS.test(name) ? `_${name}` : name;
}

/** Makes names that no other has given: "Helen Carrow", "Helen Carrow (2)". Upper and lower case are the same name. */
export function uniqueNames(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const name = fileNameFor(text);
    for (let number = 1; ; number += 1) {
      const tried = number === 1 ? name : `${name} (${number})`;
      const key = tried.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return tried;
    }
  };
}

/** Whole characters, as many as fit. */
function cut(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes > LONGEST) break;
    kept += letter;
  }
  return kept;
}
