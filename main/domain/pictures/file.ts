/** The kinds of picture that are saved. */
export const PICTURE_KINDS = ['svg', 'png'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** The longest name a saved picture has, without its ending. */
const NAME_LENGTH = 80;

/**
 * The name a picture is saved under: letters, digits, single spaces and dashes of what was asked for, so that it is the same on
 * every disk and never leads out of its folder. Null when it does not end as a picture does.
 */
export function pictureName(asked: string): { readonly name: string; readonly kind: PictureKind } | null {
  const ending = /\.([a-z]+)$/iu.exec(asked)?.[1]?.toLowerCase();
  const kind = PICTURE_KINDS.find((each) => each === ending);
  if (kind === undefined) return null;
  const stem = asked
    .slice(0, -(kind.length + 1))
    .normalize('NFC')
    .replace(/[‐‑–—_]/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N} -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, NAME_LENGTH)
    .replace(/^[ -]+|[ -]+$/gu, '');
  return { name: `${stem === '' || RESERVED.test(stem) ? 'picture' : stem}.${kind}`, kind };
}

/** Names that Windows keeps for its devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether the bytes are what the name says. An SVG that could run or fetch anything is not a picture. */
export function isPicture(kind: PictureKind, bytes: Uint8Array): boolean {
  if (kind === 'png') return PNG_START.every((byte, at) => bytes[at] === byte);
  const text = new TextDecoder().decode(bytes);
  // Tags alone: a name or a title between them may say anything.
  const tags = (text.match(TAG) ?? []).join('');
  return /^(<\?xml[^>]*\?>\s*)?<svg[\s>]/u.test(text) && !ACTIVE.test(tags);
}

const TAG = /<(?:"[^"]*"|'[^']*'|[^'">])*>/gu;
const ACTIVE = /<!|<(?!\/?(svg|title|desc|g|path|rect|circle|line|text|tspan|clipPath|pattern|defs)[\s/>]|\?xml)|\son\w+\s*=|[\s:](href|src|style)\s*=|url\((?!\s*['"]?#)/iu;
