import { type Connection, IN_MEMORY } from './cipher.ts';

interface Setting {
  readonly name: string;
  readonly set: string;
  /** What reading it back must give. */
  readonly reads: string | number;
}

/**
 * Every setting of the design's safety chapter, in the order they must be made. `recursive_triggers` and
 * `cache_size` are ours: without the first a row that REPLACE takes out tells neither the undo log nor the search index.
 */
export const SETTINGS: readonly Setting[] = [
  { name: 'locking_mode', set: 'EXCLUSIVE', reads: 'exclusive' },
  { name: 'journal_mode', set: 'DELETE', reads: 'delete' },
  { name: 'synchronous', set: 'EXTRA', reads: 3 },
  { name: 'temp_store', set: 'MEMORY', reads: 2 },
  // 64 MiB at most, in KiB: what a whole Today reads of twenty years stays deciphered from one look to the next.
  { name: 'cache_size', set: '-65536', reads: -65_536 },
  { name: 'secure_delete', set: 'ON', reads: 1 },
  { name: 'trusted_schema', set: 'OFF', reads: 0 },
  { name: 'cell_size_check', set: 'ON', reads: 1 },
  { name: 'foreign_keys', set: 'ON', reads: 1 },
  { name: 'fullfsync', set: 'ON', reads: 1 },
  { name: 'recursive_triggers', set: 'ON', reads: 1 },
];

/** What SQLite itself makes of one of them for a journal in memory, which has no file beside it. */
const IN_MEMORY_READS: Readonly<Record<string, string>> = { journal_mode: 'memory' };

/** Sets every pragma and reads each back. Gives the names of those that did not take; none when all is well. */
export function settle(connection: Connection): readonly string[] {
  for (const { name, set } of SETTINGS) connection.pragma(`${name} = ${set}`);
  return unsettled(connection);
}

/** The names of the pragmas, and of the cipher, that are not as they must be. */
export function unsettled(connection: Connection): readonly string[] {
  const inMemory = connection.name === IN_MEMORY;
  const wrong = SETTINGS.filter(({ name, reads }) => {
    const wanted = inMemory ? (IN_MEMORY_READS[name] ?? reads) : reads;
    return connection.pragma(name, { simple: true }) !== wanted;
  }).map(({ name }) => name);
  return inMemory || connection.pragma('cipher', { simple: true }) === 'chacha20' ? wrong : [...wrong, 'cipher'];
}
