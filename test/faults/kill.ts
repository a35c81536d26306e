import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import type { Journal } from '../../db/journal.ts';
import { createJournal, openJournal } from '../../db/open.ts';
import { KEY, PARTICIPANTS } from './place.ts';

/**
 * The saver (or the eraser) as one file, which starts in a fifth of the time; two hundred starts are most of what this costs. It lies
 * under the project, where its one import that is not bundled (the SQLite binding) is found.
 */
export async function bundleSaver(child: 'saver' | 'eraser' = 'saver'): Promise<string> {
  const outDir = fileURLToPath(new URL(`../../.cache/${child}-${process.pid}/`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`./${child}.ts`, import.meta.url)),
      outDir,
      target: 'node22',
      rollupOptions: { output: { entryFileNames: `${child}.mjs` } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  return join(outDir, `${child}.mjs`);
}

/** A journal with three people and no meetings, closed; gives its path. */
export function aPlaceToSave(folder: string): string {
  const path = join(folder, 'journal.db');
  const journal = open(createJournal({ path, key: KEY }));
  journal.change('Added people', (writer) => {
    for (let i = 0; i < PARTICIPANTS; i += 1)
      writer.run(sql`INSERT INTO person (name, ring, added_on) VALUES (${`Person ${i}`}, 'key', '2026-01-01')`);
  });
  journal.close();
  return path;
}

/** Starts a saver, kills it (SIGKILL) some way into its saving, and gives the numbers of the meetings it said were saved. */
export async function saveAndKill(
  saver: string,
  path: string,
  way: 'whole' | 'torn',
  acknowledged: number,
  thenWaitMs: number,
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [saver, path, way], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('latin1');
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > acknowledged + 1) resolve();
    });
    child.on('exit', () => reject(new Error('The saver ended by itself')));
  });
  const ended = once(child, 'close');
  await ready;
  if (thenWaitMs > 0) await new Promise((resolve) => setTimeout(resolve, thenWaitMs));
  child.kill('SIGKILL');
  await ended;
  // What was said in full: the last line may be cut short.
  return said.split('\n').slice(1, -1).map(Number);
}

export const reopened = (path: string): Journal => open(openJournal({ path, key: KEY, backUp: () => false }));

function open(opened: ReturnType<typeof openJournal>): Journal {
  if (!opened.ok) throw new Error(`The journal did not open: ${JSON.stringify(opened.failure)}`);
  return opened.journal;
}

/** The meetings in the journal, and those that lack a participant, their promise, or their words in search. */
export function meetingsIn(journal: Journal): { readonly ids: ReadonlySet<number>; readonly torn: readonly number[] } {
  journal.catchUp();
  const rows = journal.read.all<{ id: number; whole: number }>(sql`
    SELECT m.id, (SELECT count(*) FROM participant p WHERE p.meeting_id = m.id) = ${PARTICIPANTS}
      AND (SELECT count(*) FROM commitment c WHERE c.meeting_id = m.id) = 1
      AND EXISTS (SELECT 1 FROM search s WHERE s.rowid = m.id * 8 + 3 AND s.body = m.text) AS whole
    FROM meeting m`);
  return { ids: new Set(rows.map(({ id }) => id)), torn: rows.filter(({ whole }) => whole === 0).map(({ id }) => id) };
}
