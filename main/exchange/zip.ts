import { crc32, deflateRawSync } from 'node:zlib';
import type { Day } from '../domain/day.ts';

/** A file of an archive: its path, with forward slashes, and its text. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

/** Files that an archive of this kind can name, and bytes it can point at. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;

/** Files in one .zip, each at midnight of one day, so that the archive tells nothing of when or where it was made. Throws when there are too many. */
export function zipArchive(files: readonly ArchivedFile[], day: Day): Buffer {
  if (files.length > MOST_FILES) throw new RangeError('More files than an archive takes');
  const stamp = dosDate(day);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, text } of files) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(stamp, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, name);
    const header = [u32(0x04034b50), common, name, packed];
    parts.push(...header);
    at += header.reduce((sum, part) => sum + part.length, 0);
  }
  const listing = Buffer.concat(directory);
  if (at + listing.length > MOST_BYTES) throw new RangeError('More bytes than an archive takes');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listing, end]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A day as MS-DOS wrote it; its years begin in 1980. */
function dosDate(day: Day): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (Math.min(Math.max(year - 1980, 0), 127) << 9) | (month << 5) | date;
}
