import { fail, type Outcome, succeed } from '../../../preload/contract/outcome.ts';
import type { ElectronParts, HiddenWindowPart } from './parts.ts';

/** Of its own, in memory: the window's page and the page to print never meet. */
const PARTITION = 'rapport-print';
const PAGE = 'rapport://print/';
const CANNOT = 'Rapport could not print the document, so nothing was saved. Your journal is safe. Try again, or save it as a Word document.';

/** The page that is being printed; nothing else is served. */
const printing = new WeakMap<ElectronParts, { html: string | null; until: Promise<unknown> }>();

/** Prints a page of HTML as PDF from a window that is never shown, runs no script and reaches nothing. One at a time. */
export async function printHidden(electron: ElectronParts, html: string): Promise<Outcome<Uint8Array>> {
  const now = printing.get(electron) ?? prepare(electron);
  const turn = now.until.then(async () => {
    now.html = html;
    try {
      return await print(electron);
    } finally {
      now.html = null;
    }
  });
  now.until = turn.catch(() => undefined);
  return turn;
}

async function print(electron: ElectronParts): Promise<Outcome<Uint8Array>> {
  let window: HiddenWindowPart | undefined;
  try {
    window = electron.openHidden({
      show: false,
      webPreferences: {
        partition: PARTITION,
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        javascript: false,
        spellcheck: false,
        webviewTag: false,
        devTools: false,
      },
    });
    window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    await window.loadURL(PAGE);
    return succeed(new Uint8Array(await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })));
  } catch {
    return fail('refused', CANNOT);
  } finally {
    window?.destroy();
  }
}

/** Closes the partition off, once: its one page is served, and every other request refused. */
function prepare(electron: ElectronParts): { html: string | null; until: Promise<unknown> } {
  const now: { html: string | null; until: Promise<unknown> } = { html: null, until: Promise.resolve() };
  printing.set(electron, now);
  const session = electron.session.fromPartition(PARTITION);
  session.protocol.handle('rapport', async ({ url, method }) =>
    url === PAGE && method === 'GET' && now.html !== null
      ? new Response(now.html, {
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:" },
        })
      : new Response(null, { status: 404 }),
  );
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: url !== PAGE && !url.startsWith('data:font/') }));
  session.on('will-download', (event) => event.preventDefault());
  return now;
}
