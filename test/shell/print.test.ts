import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printInChromium } from '../../main/shell/chromium/print.ts';
import { profileBase } from '../../main/shell/chromium/profile.ts';
import { summaryHtml } from '../../main/exchange/summary-html.ts';
import { withoutTraces } from '../../main/exchange/pdf-traces.ts';
import { electronDouble } from '../support/electron-double.ts';
import { stubApp } from '../support/stub-app.ts';
import { browserForTests, hasBrowser } from '../support/window.ts';

const PAGE = '<!doctype html><title>A page</title><p>Words on it.</p>';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('printing in Electron', () => {
  const electron = (print?: (page: string) => Uint8Array) => electronDouble({ startApp: () => stubApp(), ...(print === undefined ? {} : { print }) });

  it('prints the page it is given, from a window nobody sees, and closes it', async () => {
    const double = await electron((page) => bytes(`printed ${page}`));
    expect(await double.shell.printDocument(PAGE)).toEqual({ ok: true, value: bytes(`printed ${PAGE}`) });
    expect(double.hidden.options).toHaveLength(1);
    expect(double.hidden.options[0]).toMatchObject({
      show: false,
      webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
    });
    // Of a partition in memory, and not the window's own.
    expect(double.hidden.options[0]?.webPreferences.partition).not.toMatch(/^persist:|^rapport$/);
    expect(double.done.at(-1)).toBe('destroy hidden');
  });

  it('lets the page fetch nothing', async () => {
    const double = await electron((page) => bytes(page));
    await double.shell.printDocument(PAGE);
    expect(['https://example.org/x.png', 'file:///etc/passwd', 'rapport://app/', 'data:image/png;base64,'].filter(double.hidden.may)).toEqual([]);
    expect(['rapport://print/', 'data:font/woff2;base64,AA'].filter(double.hidden.may)).toHaveLength(2);
  });

  it('prints each of two pages asked for at once, and neither in the other’s place', async () => {
    const double = await electron((page) => bytes(page));
    const both = await Promise.all(['one', 'two'].map((page) => double.shell.printDocument(page)));
    expect(both).toEqual(['one', 'two'].map((page) => ({ ok: true, value: bytes(page) })));
  });

  it('says in words that it failed, closes its window, and prints the next', async () => {
    let broken = true;
    const double = await electron((page) => {
      if (broken) throw new Error(`/home/someone ${page}`);
      return bytes(page);
    });
    const failed = await double.shell.printDocument(PAGE);
    expect(failed).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringContaining('journal is safe') } });
    expect(JSON.stringify(failed)).not.toContain('someone');
    expect(double.done.at(-1)).toBe('destroy hidden');
    broken = false;
    expect(await double.shell.printDocument(PAGE)).toMatchObject({ ok: true });
  });
});

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const readPdf = (tool: 'pdftotext' | 'pdfinfo', pdf: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-pdf-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const { stdout } = spawnSync(tool, tool === 'pdftotext' ? ['-layout', file, '-'] : [file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
};

describe.runIf(hasBrowser)('printing in a browser', () => {
  const print = async (html: string): Promise<Uint8Array> => {
    const printed = await printInChromium(browserForTests(), html);
    if (!printed.ok) throw new Error(printed.failure.message);
    return printed.value;
  };
  const left = (): string[] => readdirSync(profileBase(browserForTests())).filter((name) => name.startsWith(`rapport-window-${process.pid}-`));
  const summary = (paragraphs: number): string =>
    summaryHtml({
      title: 'Coaching summary',
      lede: 'May to November 2026.',
      sections: [{ heading: 'My reflections', blocks: Array.from({ length: paragraphs }, (_, i) => ({ kind: 'paragraph', runs: [{ text: `Niamh Ní Bhriain said ${i} <b>bold</b> & “quoted” things, one after another, for long enough to fill a line.` }] })) }],
    });

  it('gives A4 pages with their numbers, the faces within, and leaves nothing behind', async () => {
    const pdf = withoutTraces(await print(summary(60)));
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    expect(left()).toEqual([]);
    if (!hasPoppler) return;
    const [text, info] = [readPdf('pdftotext', pdf), readPdf('pdfinfo', pdf)];
    expect(info).toMatch(/Page size: .*A4/);
    expect(info).toMatch(/Title: +Coaching summary\n/);
    expect(info).not.toMatch(/Creator|Producer|CreationDate|ModDate|Author/);
    expect(text).toContain('Niamh Ní Bhriain said 59 <b>bold</b> & “quoted” things');
    const pages = Number(/Pages: +(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`${page} of ${pages}`);
    const folder = mkdtempSync(join(tmpdir(), 'rapport-pdf-'));
    writeFileSync(join(folder, 'a.pdf'), pdf);
    const fonts = spawnSync('pdffonts', [join(folder, 'a.pdf')], { encoding: 'utf8' }).stdout;
    rmSync(folder, { recursive: true });
    // The browser draws faces with an axis of weight as shapes, without a name; those of the machine would be named.
    expect(fonts.match(/Type 3/gu)?.length).toBeGreaterThan(0);
    expect(fonts).not.toMatch(/TrueType|Type 1|CID/);
  });

  it('runs no script and fetches nothing', async () => {
    const pdf = await print('<!doctype html><p>Before</p><script>document.body.textContent = "scripted"</script><img alt="missing" src="https://example.org/x.png"><iframe src="file:///etc/passwd"></iframe>');
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    const text = hasPoppler ? readPdf('pdftotext', pdf) : 'Before';
    expect(text).toMatch(/Before/);
    expect(text).not.toMatch(/scripted|root:/);
  });

  it('says in words that a browser does not start, and leaves nothing behind', async () => {
    const nothing = join(tmpdir(), 'no such browser');
    expect(existsSync(nothing)).toBe(false);
    expect(await printInChromium(nothing, PAGE)).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringContaining('Word document') } });
    expect(left()).toEqual([]);
  });
});
