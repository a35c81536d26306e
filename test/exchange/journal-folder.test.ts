import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileNameFor, uniqueNames } from '../../main/domain/records/file-names.ts';
import { csvFile } from '../../main/exchange/csv-file.ts';
import { folderFiles } from '../../main/exchange/journal-folder.ts';
import { inline, quoted } from '../../main/exchange/markdown.ts';
import { type ArchivedFile, zipArchive } from '../../main/exchange/zip.ts';
import { journalToRead } from '../../main/app/journal-to-read.ts';
import { A_DAY, aFolder } from '../db/journals.ts';
import { anEntry, withPerson } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';

/** Reads an archive by its directory at the end, as others do. */
function unzipped(archive: Buffer): readonly ArchivedFile[] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files: ArchivedFile[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < archive.readUInt16LE(end + 10); i += 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, nameLength, start] = [archive.readUInt32LE(at + 16), archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)];
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const bytes = inflateRawSync(archive.subarray(from, from + packed));
    expect(crc32(bytes)).toBe(crc);
    expect(bytes.length).toBe(archive.readUInt32LE(at + 24));
    files.push({ path, text: bytes.toString() });
    at += 46 + nameLength;
  }
  return files;
}

const HOSTILE = [
  '../../x',
  '..\\..\\x',
  '/etc/passwd',
  'C:\\x',
  'CON',
  'con.txt',
  'LPT1',
  'nul',
  '.',
  '..',
  ' . ',
  '',
  '...hidden',
  '🙂🙂',
  'a\u0000b\u202ec',
  'a\nb',
  '<script>:"|?*',
  'N'.repeat(200),
  '🙂'.repeat(200),
  'trailing. ',
  '-',
  '=1+1',
];

describe('a name for a file', () => {
  it.each(HOSTILE)('is one that every system takes, made of %j', (text) => {
    const name = fileNameFor(text);
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.]|[\s.]$|^$/u);
    expect(name).not.toMatch(/^(?:con|nul|prn|aux|com\d|lpt\d)(?:\.|$)/iu);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
    expect(name.isWellFormed()).toBe(true);
  });

  it('is anything’s, and no two are alike on a disk that does not tell capitals apart', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, 'Helen', 'helen', 'HELEN')), { maxLength: 20 }), (texts) => {
        const named = uniqueNames();
        const names = texts.map(named);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(texts.length);
        for (const name of names) expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|^$/u);
      }),
    );
  });
});

describe('a table', () => {
  it('is read back as it was written, but for the apostrophe before what a spreadsheet would run', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()), fc.constantFrom('=1+1', '+44', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', 'a,b', '"q"', 'two\r\nlines', '😀'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = csvFile(['a', 'b'], rows);
        expect(text.startsWith('\ufeffa,b\r\n')).toBe(true);
        const read = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data;
        expect(read.slice(1, -1)).toEqual(rows.map((row) => row.map((value) => (/^[\s\u00a0\ufeff]*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value))));
      }),
    );
  });

  it.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])('never begins a field with %j', (text) => {
    const [, row = ''] = csvFile(['a'], [[text]]).split(/\r\n(?=['"])/u);
    expect(row).toMatch(/^"?'/u);
  });

  it('keeps numbers as numbers, and leaves a field empty for nothing', () => {
    expect(csvFile(['a', 'b', 'c'], [[-1, null, '']])).toBe('\ufeffa,b,c\r\n-1,,\r\n');
  });
});

describe('an archive', () => {
  it('is read back whole, whatever is in it', () => {
    const text = fc.string({ unit: 'binary' }).map((some) => some.toWellFormed());
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ path: text, text }), { maxLength: 12, selector: ({ path }) => path }), (files) => {
        expect(unzipped(zipArchive(files, A_DAY))).toEqual(files);
      }),
    );
  });

  it('is sound by the judgement of unzip, where it is installed, and says nothing of when it was made but the day', () => {
    const path = join(aFolder(), 'x.zip');
    writeFileSync(path, zipArchive([{ path: 'People/Siân.md', text: 'x'.repeat(100_000) }, { path: 'empty.md', text: '' }], A_DAY));
    const asked = (how: string): string | null => {
      const { error, stdout } = spawnSync('unzip', [how, path], { encoding: 'utf8' });
      return error === undefined ? stdout : null;
    };
    expect(asked('-t') ?? 'No errors detected').toContain('No errors detected');
    expect(asked('-l') ?? '2026-11-20 00:00').toContain('2026-11-20 00:00');
  });

  it('that would hold more than it can is not made', () => {
    expect(() => zipArchive(Array.from({ length: 65_536 }, (_, i) => ({ path: String(i), text: '' })), A_DAY)).toThrow(RangeError);
  });
});

describe('the whole journal as a folder', () => {
  it('has a page for everyone and everything, by safe names of their own, and what was written stands in it', async () => {
    const desk = aDesk();
    const ids = [];
    for (const name of HOSTILE.filter((one) => one.trim() !== '')) {
      const added = await desk.call('people.add', { name, notes: `<img src=x onerror=alert(1)> of ${name}`, contactPoints: [{ kind: 'phone', value: '+44 7700 900123' }] });
      if (added.ok) ids.push(added.value.personId);
    }
    const helen = await desk.ask('people.add', { name: 'Helen Carrow' });
    await desk.ask('people.add', { name: 'Helen Carrow' });
    await desk.ask('meetings.save', { entries: [anEntry({ text: '=cmd|’/c calc’!A1\nShe said # no', learned: 'That she is tired', participants: [withPerson(helen.personId)] })] });
    const files = folderFiles(journalToRead(desk.journal.read, desk.today()), desk.today());
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('People/Helen Carrow.md');
    expect(paths).toContain('People/Helen Carrow (2).md');
    expect(paths.filter((path) => path.startsWith('People/'))).toHaveLength(ids.length + 2);
    for (const path of paths) expect(path).toMatch(/^(?:Read me\.md|[A-Z][\w ]+\/[^/\\]+\.(?:md|csv))$/u);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(files.find(({ path }) => path === 'Log/2026-11.md')?.text).toContain('> =cmd|’/c calc’!A1\n> She said # no');
    expect(files.find(({ path }) => path === 'Tables/meetings.csv')?.text).toContain(`"'=cmd|’/c calc’!A1\nShe said # no"`);
    expect(files.find(({ path }) => path === 'Tables/people.csv')?.text).toContain(`'+44 7700 900123`);
    expect(files.filter(({ path }) => path.endsWith('.md')).every(({ text }) => !/<img/u.test(text))).toBe(true);
    expect(files[0]?.text).toContain('None of it is encrypted');
    expect(unzipped(zipArchive(files, desk.today()))).toEqual(files);
  });

  it('has every table of an empty journal, with its headings', () => {
    const desk = aDesk();
    const files = folderFiles(journalToRead(desk.journal.read, desk.today()), desk.today());
    expect(files.map(({ path }) => path)).toEqual(['Read me.md', ...['people', 'posts', 'meetings', 'participants', 'commitments', 'conflicts', 'entries'].map((name) => `Tables/${name}.csv`)]);
  });
});

describe('Markdown', () => {
  it('shows names and titles as they are, whatever signs are in them', () => {
    expect(inline('*bold* [x](y) <b> # `c` a_b |')).toBe('\\*bold\\* \\[x\\](y) \\<b\\> \\# \\`c\\` a\\_b \\|');
    expect(inline('1. first')).toBe('1\\. first');
    expect(inline('- one')).toBe('\\- one');
  });

  it('keeps what was typed, line by line, without HTML', () => {
    expect(quoted('one\n\n<b>two</b> & *three*\n')).toBe('> one\n>\n> &lt;b>two&lt;/b> &amp; *three*');
  });
});
