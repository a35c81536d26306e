import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { isDay } from '../domain/day.ts';
import { DISK, moveDurably, removeFile } from './durable.ts';
import { type Keys, keysFrom, writeKeys } from './keys.ts';
import { BACKUP_REASONS, type Kept } from './retention.ts';

/**
 * A backup is one file: a line that says what it is, the length of the head (4 bytes, big-endian), the head (JSON: when,
 * why, the key slots, the body's length and SHA-256), then the body: the journal's own file, encrypted as it is.
 */
const FIRST_LINE = Buffer.from('Rapport backup 1\n', 'latin1');
const LENGTH_BYTES = 4;
const LONGEST_HEAD = 64 * 1024;
const CHUNK = 256 * 1024;

const headShape = z.strictObject({
  madeAt: z.iso.datetime(),
  madeOn: z.string().refine(isDay),
  because: z.enum(BACKUP_REASONS),
  keys: z.unknown(),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a backup says of itself, readable without its secret. It tells nothing of the journal's words. */
export interface BackupHead extends Kept {
  readonly keys: Keys;
  /** Of the encrypted journal within. */
  readonly bytes: number;
  readonly sha256: string;
}

export type ReadBackup =
  | { readonly ok: true; readonly head: BackupHead; /** Where the body begins. */ readonly from: number }
  /** `other`: not a backup. `damaged`: one, but cut short or garbled. */
  | { readonly ok: false; readonly why: 'other' | 'damaged' };

/** Puts a journal's file and the ways to its key into one backup file (0600), whole and on the disk when it returns. */
export function packBackup(path: string, head: Kept & { readonly keys: Keys }, journalFile: string): void {
  const { bytes, sha256 } = digestOf(journalFile, 0);
  writePacked(path, { ...head, bytes, sha256 }, journalFile, 0);
}

/** Gives a backup other keys, keeping the body: after a changed passphrase the old one opens no backup either. */
export function rekeyBackup(path: string, keys: Keys): void {
  const read = readBackup(path);
  if (read.ok) writePacked(path, { ...read.head, keys }, path, read.from);
}

/** Writes the body of a backup to a path (0600), checking it on the way. Gives whether it is as it was packed. */
export function unpackBackup(path: string, to: string): boolean {
  const read = readBackup(path);
  if (!read.ok) return false;
  const file = DISK.make(to);
  try {
    copyBody(path, read.from, file);
    DISK.sync(file);
  } finally {
    DISK.close(file);
  }
  return digestOf(to, 0).sha256 === read.head.sha256;
}

/** Whether the body is as it was packed. Reads the whole file. */
export function isWhole(path: string): boolean {
  const read = readBackup(path);
  if (!read.ok) return false;
  const { bytes, sha256 } = digestOf(path, read.from);
  return bytes === read.head.bytes && sha256 === read.head.sha256;
}

/** Reads what a file says of itself as a backup. Throws the file system's error when it cannot be read. */
export function readBackup(path: string): ReadBackup {
  const file = openSync(path, 'r');
  try {
    const start = readAt(file, 0, FIRST_LINE.length + LENGTH_BYTES);
    if (!start.subarray(0, FIRST_LINE.length).equals(FIRST_LINE)) return { ok: false, why: 'other' };
    if (start.length < FIRST_LINE.length + LENGTH_BYTES) return { ok: false, why: 'damaged' };
    const length = start.readUInt32BE(FIRST_LINE.length);
    if (length > LONGEST_HEAD) return { ok: false, why: 'damaged' };
    const head = headFrom(readAt(file, start.length, length));
    const from = start.length + length;
    if (head === null || fstatSync(file).size !== from + head.bytes) return { ok: false, why: 'damaged' };
    return { ok: true, head, from };
  } finally {
    closeSync(file);
  }
}

function headFrom(bytes: Buffer): BackupHead | null {
  try {
    const parsed = headShape.safeParse(JSON.parse(bytes.toString('utf8')));
    const keys = parsed.success ? keysFrom(parsed.data.keys) : null;
    return parsed.success && keys !== null ? { ...parsed.data, keys } : null;
  } catch {
    return null;
  }
}

function writePacked(path: string, { madeAt, madeOn, because, keys, bytes, sha256 }: BackupHead, source: string, from: number): void {
  const head = Buffer.from(
    JSON.stringify({ madeAt, madeOn, because, keys: JSON.parse(writeKeys(keys).toString('utf8')) as unknown, bytes, sha256 }),
  );
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(head.length);
  const beside = `${path}.writing`;
  const file = DISK.make(beside);
  try {
    DISK.write(file, Buffer.concat([FIRST_LINE, length, head]));
    copyBody(source, from, file);
    DISK.sync(file);
  } catch (error) {
    removeFile(beside);
    throw error;
  } finally {
    DISK.close(file);
  }
  // Read back before it takes the name of anything.
  if (!isWhole(beside)) {
    removeFile(beside);
    throw new Error('The backup is not as it was written');
  }
  moveDurably(beside, path);
}

function copyBody(source: string, from: number, to: number): void {
  eachChunk(source, from, (chunk) => DISK.write(to, chunk));
}

function digestOf(path: string, from: number): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  eachChunk(path, from, (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  return { bytes, sha256: hash.digest('hex') };
}

function eachChunk(path: string, from: number, take: (chunk: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    for (let at = from; ;) {
      const read = readSync(file, chunk, 0, CHUNK, at);
      if (read === 0) return;
      take(chunk.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
}
