import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../db/journal.ts';
import { person } from '../../db/schema.ts';
import { placesIn } from '../../main/vault/durable.ts';
import { A_DAY, aFolder } from '../db/journals.ts';
import { aVault, PASSPHRASE, valueOf } from '../vault/folders.ts';

/** A sentence, and a word of it as search keeps it. */
const SENTENCE = 'She feels steamrollered by the trust and told me so in confidence';
const WORD = 'steamrollered';

/** The files of a folder that hold the sentence, or its word, in any common form. */
function leaksIn(folder: string): readonly string[] {
  const forms = [SENTENCE, WORD].flatMap((words) => [
    Buffer.from(words),
    Buffer.from(words, 'utf16le'),
    Buffer.from(Buffer.from(words).toString('hex')),
    Buffer.from(Buffer.from(words).toString('base64').slice(0, -4)),
  ]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}

const write = (journal: Journal) =>
  void journal.change(SENTENCE, (writer) =>
    writer
      .insert(person)
      .values({ name: 'Siân', ring: 'key', addedOn: A_DAY, notes: `${SENTENCE}. `.repeat(500) })
      .run(),
  );

describe('a sentence in the journal', () => {
  it('is in no file of its folder in plain sight: not while it is saved, nor open, nor closed, nor in a backup', async () => {
    const { vault, folder } = await aVault();
    write(vault.journal);
    vault.journal.change('Half way', (writer) => {
      // More than the cache holds, so that pages and their rollback journal are on the disk before the save is done.
      writer.run(sql`PRAGMA cache_size = 5`);
      writer.run(sql`UPDATE person SET matters = notes || notes || notes`);
      expect(readdirSync(folder)).toContain('journal.db-journal');
      expect(leaksIn(folder)).toEqual([]);
    });
    vault.journal.keep((writer) =>
      writer.run(sql`INSERT INTO draft (day, lines, kept_at) VALUES (${A_DAY}, ${JSON.stringify([SENTENCE])}, 'now')`),
    );
    vault.journal.read.all(sql`SELECT notes FROM person GROUP BY notes ORDER BY notes`);
    expect(leaksIn(folder)).toEqual([]);
    vault.journal.undo();
    vault.journal.redo();
    valueOf(vault.backUp('asked'));
    expect(leaksIn(folder)).toEqual([]);
    valueOf(vault.close());
    expect(leaksIn(folder)).toEqual([]);
    expect(readdirSync(placesIn(folder).backups)).toHaveLength(1);
  });

  it('is in none of them while a copy is being made', async () => {
    const { vault, folder } = await aVault();
    write(vault.journal);
    const copy = join(folder, 'copy.db');
    expect(vault.journal.copyTo(copy).ok).toBe(true);
    expect(readdirSync(folder)).toContain('copy.db');
    expect(leaksIn(folder)).toEqual([]);
    expect(leaksIn(folder).some((path) => readFileSync(path).includes(PASSPHRASE))).toBe(false);
  });

  it('would be found without the cipher', () => {
    const folder = aFolder();
    const plain = new Database(join(folder, 'plain.db'));
    plain.exec('CREATE TABLE person (notes)');
    plain.prepare('INSERT INTO person VALUES (?)').run(SENTENCE);
    expect(leaksIn(folder)).not.toEqual([]);
    plain.close();
  });
});
