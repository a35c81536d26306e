import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A face of the product's, in parts by the characters they hold, as their package divides them. */
interface Face {
  readonly family: string;
  readonly package: string;
  readonly file: (part: Part) => string;
  readonly weights: string;
}

const FACES: readonly Face[] = [
  { family: 'Literata', package: '@fontsource-variable/literata', file: (part) => `literata-${part}-opsz-normal.woff2`, weights: '200 900' },
  { family: 'Source Sans 3', package: '@fontsource-variable/source-sans-3', file: (part) => `source-sans-3-${part}-wght-normal.woff2`, weights: '200 900' },
];

/** The parts: the characters each is drawn for, as CSS names them, and what in a text asks for it. */
const PARTS = {
  'latin-ext': {
    range: 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    asks: /[\u0100-\u02FF\u1D00-\u1DBF\u1E00-\u1EFF\u20A0-\u20C0\u2113\u2C60-\u2C7F\uA720-\uA7FF]/u,
  },
  vietnamese: {
    range: 'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    asks: /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u20AB]/u,
  },
  greek: { range: 'U+0370-03FF', asks: /[\u0370-\u03FF]/u },
  cyrillic: { range: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116', asks: /[\u0400-\u045F\u0490\u0491\u04B0\u04B1\u2116]/u },
  latin: {
    range: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    asks: /^/u,
  },
} as const;
type Part = keyof typeof PARTS;

/**
 * The product's faces as CSS with the files within (`data:`), as much of them as this text needs, so that a page looks the same where
 * nothing may be fetched. What no file holds is drawn by a face of the machine's, and so is all of it where no file is found.
 */
export function fontFacesFor(text: string): string {
  const parts = (Object.keys(PARTS) as Part[]).filter((part) => PARTS[part].asks.test(text));
  return FACES.flatMap((face) => parts.flatMap((part) => sayFace(face, part))).join('\n');
}

function sayFace(face: Face, part: Part): readonly string[] {
  const bytes = readFont(face, face.file(part));
  if (bytes === null) return [];
  return [
    `@font-face{font-family:'${face.family}';font-style:normal;font-weight:${face.weights};src:url(data:font/woff2;base64,${bytes}) format('woff2');unicode-range:${PARTS[part].range}}`,
  ];
}

const found = new Map<string, string | null>();

/** The file in base64: from its package, or, where the program is built, from among the page's own. */
function readFont(face: Face, name: string): string | null {
  const known = found.get(name);
  if (known !== undefined) return known;
  const bytes = readPackaged(face, name) ?? readBuilt(name);
  const text = bytes?.toString('base64') ?? null;
  found.set(name, text);
  return text;
}

function readPackaged(face: Face, name: string): Buffer | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve(`${face.package}/files/${name}`));
  } catch {
    return null;
  }
}

/** Built, the page's files have a mark of their content in their names. */
function readBuilt(name: string): Buffer | null {
  const folder = fileURLToPath(new URL('../renderer/assets', import.meta.url));
  const stem = name.replace(/\.woff2$/u, '-');
  try {
    const file = readdirSync(folder).find((one) => one.startsWith(stem) && one.endsWith('.woff2'));
    return file === undefined ? null : readFileSync(join(folder, file));
  } catch {
    return null;
  }
}
