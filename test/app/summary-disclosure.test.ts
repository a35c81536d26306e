import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillJournal } from '../../db/demo/fill.ts';
import { redactionBook } from '../../db/repositories/redaction-book.ts';
import { summaryRecords } from '../../db/repositories/summaries.ts';
import { addDays } from '../../main/domain/day.ts';
import { CONNECTING, CUSTOMARY, isOrdinaryWord } from '../../main/domain/redaction/vocabulary.ts';
import { discloseSummary } from '../../main/domain/summary/disclosed.ts';
import { type Disclosure, SUMMARY_SECTIONS, type SummaryDocument } from '../../main/domain/summary/document.ts';
import { summaryDocx } from '../../main/exchange/summary-docx.ts';
import { summaryHtml } from '../../main/exchange/summary-html.ts';
import { summaryMarkdown } from '../../main/exchange/summary-markdown.ts';
import { printInChromium } from '../../main/shell/chromium/print.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';
import { plain, tellingJournal, type TellingJournal } from '../support/telling-journals.ts';
import { allOfDocx, textOfHtml, textOfMarkdown } from '../support/unpack.ts';
import { browserForTests, hasBrowser } from '../support/window.ts';

/** Journals in all, in so many runs so that one failure names its seeds. */
const JOURNALS = 500;
const RUNS = 10;
const LEVELS = ['pseudonyms', 'roles'] as const;
const FROM = addDays(FRIDAY, -300);
const sections = [...SUMMARY_SECTIONS];

function deskOf({ records }: TellingJournal, shell: Parameters<typeof aDesk>[1] = {}): DeskUnderTest {
  const desk = aDesk(FRIDAY, shell);
  desk.journal.change('Filled', (writer) => fillJournal(writer, records));
  return desk;
}

/** What a summary of a journal is made from. */
const readingOf = ({ journal: { read } }: DeskUnderTest, { records }: TellingJournal) => ({
  records: summaryRecords(read, FROM, FRIDAY, records.sessions[0]?.id ?? null),
  book: redactionBook(read),
});

/** The document at a level, with all that was left to settle hidden, as the terminal's ‘--settle hide’ does. */
function documentOf({ records, book }: ReturnType<typeof readingOf>, disclosure: Disclosure): SummaryDocument {
  let settled: Parameters<typeof discloseSummary>[2]['settled'] = [];
  for (let round = 0; ; round += 1) {
    const { document, open } = discloseSummary(records, book, { sections, disclosure, settled });
    if (open.length === 0) return document;
    if (round === 6) throw new Error('There is always something left to settle.');
    settled = [...settled, ...open.map(({ key, instead }) => ({ key, as: 'goes' as const, instead }))];
  }
}

/** Every format unpacked to all of its text and properties. */
const unpacked = async (document: SummaryDocument): Promise<readonly string[]> => {
  const html = summaryHtml(document);
  return [textOfMarkdown(summaryMarkdown(document)), `${textOfHtml(html)}\n${/<title>[^<]*/u.exec(html)?.[0] ?? ''}`, allOfDocx(await summaryDocx(document))];
};

/** Text as names are compared: no accents, no case, one kind of apostrophe and hyphen, one blank. */
const even = (text: string): string =>
  plain(text.normalize('NFKC'))
    .replaceAll(/[’‘`ʼ]/gu, "'")
    .replaceAll(/[‐‑–]/gu, '-')
    .replaceAll(/\s+/gu, ' ');
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const asWord = (text: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, 'u');

/** Words within names that are nobody's name alone, and those that begin a body's name as they begin many. */
const SMALL = new Set(['de', 'la', 'wa', 'ni', 'd', 'dr', 'of']);

/** Whether the redaction takes it for an English word as well as for a name. */
const isWord = (key: string): boolean => isOrdinaryWord(key) || CONNECTING.has(key) || CUSTOMARY.has(key);

/**
 * What of a journal a text still tells. A part of a name that is an English word is looked for only where it is written as a name
 * (with a capital, after a small word): elsewhere it is the word, which is the redaction's rule and the one exception.
 */
function tellingIn(texts: readonly string[], { known }: TellingJournal, of: 'words too' | 'names alone' = 'words too'): readonly string[] {
  const whole = new Set<string>();
  const words = new Set<string>();
  for (const { name, alsoKnownAs } of known.people) {
    for (const one of [name, ...alsoKnownAs]) {
      if (one.includes(' ')) whole.add(even(one));
      for (const part of one.split(' ')) {
        if (SMALL.has(even(part)) || part.length < 2) continue;
        if (isWord(even(part))) words.add(part);
        else whole.add(even(part));
      }
    }
  }
  for (const body of [...known.bodies, ...known.addresses]) whole.add(even(body));
  const digits = known.numbers.map((number) => number.replaceAll(/\D/gu, '').slice(-9));
  return texts.flatMap((text) => {
    const evened = even(text);
    const bare = text.replaceAll(/(?<=\d)[\s()-]+(?=\d)/gu, '');
    return [
      ...[...whole].filter((one) => evened.includes(one) && asWord(one).test(evened)),
      ...[...words].filter((word) => of === 'words too' && new RegExp(`(?<=\\p{Ll} )${escaped(word)}(?![\\p{L}\\p{N}])`, 'u').test(text)),
      ...digits.filter((number) => bare.includes(number)),
    ];
  });
}

describe('a summary that hides who is meant', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => [run * (JOURNALS / RUNS) + 1, (run + 1) * (JOURNALS / RUNS)] as const))(
    'tells nobody, in any format, of the journals %i to %i',
    async (from, to) => {
      const told: string[] = [];
      for (let seed = from; seed <= to; seed += 1) {
        const journal = tellingJournal(seed);
        const desk = deskOf(journal);
        const reading = readingOf(desk, journal);
        for (const level of LEVELS) {
          for (const one of tellingIn(await unpacked(documentOf(reading, level)), journal)) told.push(`${seed}, ${level}: ${one}`);
          // Before anything is settled, too, but for names that are words: those are what is asked about.
          const asked = discloseSummary(reading.records, reading.book, { sections, disclosure: level, settled: [] }).document;
          for (const one of tellingIn([textOfMarkdown(summaryMarkdown(asked))], journal, 'names alone')) told.push(`${seed}, ${level}, unsettled: ${one}`);
        }
        desk.journal.close();
      }
      expect(told).toEqual([]);
    },
    180_000,
  );

  it('would tell of thousands, were it not for the redaction', async () => {
    let told = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const journal = tellingJournal(seed);
      const desk = deskOf(journal);
      told += tellingIn(await unpacked(documentOf(readingOf(desk, journal), 'full')), journal).length;
      desk.journal.close();
    }
    expect(told).toBeGreaterThan(1_000);
  });

  it('tells nobody in what the desk saves, its name included', async () => {
    for (let seed = 601; seed <= 604; seed += 1) {
      const journal = tellingJournal(seed);
      const desk = deskOf(journal);
      const asked = { from: FROM, to: FRIDAY, sections, disclosure: 'pseudonyms' as const, sessionId: journal.records.sessions[0]?.id ?? null };
      const settled: { key: string; as: 'goes'; instead: string }[] = [];
      for (let round = 0; round < 6; round += 1) {
        const { open } = await desk.ask('summary.preview', { ...asked, settled });
        settled.push(...open.map(({ key, instead }) => ({ key, as: 'goes' as const, instead })));
      }
      for (const format of ['markdown', 'docx'] as const) await desk.ask('summary.save', { ...asked, settled, format });
      const files = [...desk.savedBytes].map(([name, bytes]) => `${name}\n${name.endsWith('.docx') ? allOfDocx(bytes) : textOfMarkdown(new TextDecoder().decode(bytes))}`);
      expect(tellingIn(files, journal)).toEqual([]);
    }
  });
});

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.runIf(hasBrowser && hasPoppler)('a PDF that hides who is meant', () => {
  it('tells nobody when it is unpacked, in its words and in its properties', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-pdf-'));
    try {
      for (const [seed, level] of [[701, 'pseudonyms'], [702, 'roles'], [703, 'pseudonyms']] as const) {
        const journal = tellingJournal(seed);
        const desk = deskOf(journal, { printDocument: (html) => printInChromium(browserForTests(), html) });
        const asked = { from: FROM, to: FRIDAY, sections, disclosure: level, sessionId: journal.records.sessions[0]?.id ?? null };
        const settled: { key: string; as: 'goes'; instead: string }[] = [];
        for (let round = 0; round < 6; round += 1) {
          const { open } = await desk.ask('summary.preview', { ...asked, settled });
          settled.push(...open.map(({ key, instead }) => ({ key, as: 'goes' as const, instead })));
        }
        await desk.ask('summary.save', { ...asked, settled, format: 'pdf' });
        const [[name, bytes] = ['', new Uint8Array()]] = [...desk.savedBytes];
        const file = join(folder, `${seed}.pdf`);
        writeFileSync(file, bytes);
        const said = ['pdftotext', 'pdfinfo'].map((tool) => spawnSync(tool, tool === 'pdftotext' ? ['-layout', file, '-'] : [file], { encoding: 'utf8' }).stdout);
        expect(said[0]).toContain('Coaching summary');
        expect(tellingIn([name, ...said], journal)).toEqual([]);
        expect(said[1]).not.toMatch(/Creator|Producer|Author|Date:/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
