/**
 * Takes the migrations drizzle-kit wrote (db/migrations/*.sql) into db/migrations.ts, which is what the app carries: it
 * then needs no files beside it, wherever it is bundled. `node db/freeze.ts` after `drizzle-kit generate`. One that was
 * frozen before and differs now is refused: a landed migration never changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Migration } from './migration.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const FROZEN = new URL('./migrations.ts', import.meta.url);

/** The migrations as drizzle-kit wrote them, in order. */
export const readMigrations = (folder: URL = FOLDER): readonly Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => {
      const sql = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n');
      return { name: file.replace(/\.sql$/, ''), checksum: createHash('sha256').update(sql).digest('hex'), sql };
    });

/** The first migration that was frozen and is no longer as it was; null when all stand. */
export const changedSince = (frozen: readonly Migration[], now: readonly Migration[]): string | null =>
  frozen.find(({ name, checksum }, i) => now[i]?.name !== name || now[i].checksum !== checksum)?.name ?? null;

async function freeze(): Promise<void> {
  const now = readMigrations();
  if (existsSync(FROZEN)) {
    const { MIGRATIONS } = (await import(FROZEN.href)) as { MIGRATIONS: readonly Migration[] };
    const changed = changedSince(MIGRATIONS, now);
    if (changed !== null) throw new Error(`${changed} was frozen and has changed. Write another migration instead.`);
  }
  const text = now
    .map(({ name, checksum, sql }) => {
      // In a template, three characters mean something else.
      const body = sql.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
      return `  {\n    name: '${name}',\n    checksum: '${checksum}',\n    sql: \`${body}\`,\n  },\n`;
    })
    .join('');
  const head =
    "// Written by db/freeze.ts from db/migrations/*.sql; not to be edited.\nimport type { Migration } from './migration.ts';\n\n";
  writeFileSync(FROZEN, `${head}export const MIGRATIONS: readonly Migration[] = [\n${text}];\n`);
}

if (import.meta.main) await freeze();
