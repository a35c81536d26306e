import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The content security policy of every page, word for word as in the design (safety: the host). */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Everything a page could ask a browser for, refused. */
const REFUSED_FEATURES = [
  'accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad',
  'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture',
  'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb', 'window-management', 'xr-spatial-tracking',
] as const;

/** Sent with every file, whichever shell serves it. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface Page {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const NOT_THERE: Page = { status: 404, headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }, body: Buffer.from('Not there.') };

/**
 * The file of the built renderer that a path names, with its headers. `/` is the page itself. Anything outside `root`,
 * of a kind that is not listed, or missing is a 404.
 */
export async function findPage(root: string, pathname: string): Promise<Page> {
  let name: string;
  try {
    name = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  } catch {
    return NOT_THERE;
  }
  const type = TYPES[extname(name)];
  if (type === undefined || name.includes('\0') || name.includes('\\')) return NOT_THERE;
  try {
    // Links are followed before the check, so that none can lead out of the folder.
    const file = await realpath(join(root, name));
    if (!file.startsWith((await realpath(root)) + sep)) return NOT_THERE;
    return { status: 200, headers: { ...HEADERS, 'Content-Type': type }, body: await readFile(file) };
  } catch {
    return NOT_THERE;
  }
}
