import { useSyncExternalStore } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import type { InputOf } from '../../../preload/contract.ts';
import type { ImportOutcome, ImportPreview } from '../../../preload/contract/imports.ts';
import { FILE_LIMIT, readFile } from '../../data/file.ts';
import { AS_SUGGESTED, type CalendarChoice } from './calendar-choice.ts';
import { AS_PLANNED, type ContactsChoice } from './contacts-choice.ts';
import type { Columns } from './csv-columns.ts';
import { sayFile } from './say.ts';

/** How a file is to be read: for which days, as whose diary, with which columns. */
export type Manner = Omit<InputOf<'imports.preview'>, 'file'>;

/** A file on its way into the journal, and all that was chosen about it so far. */
export interface FileInHand {
  readonly key: number;
  readonly file: File;
  /** A name fit for a sentence. */
  readonly name: string;
  readonly reading: boolean;
  /** What was last read of it; it stays in sight while it is read another way. */
  readonly preview: ImportPreview | null;
  /** How that was read. */
  readonly manner: Manner;
  /** Why it could not be read, in words for the user. */
  readonly failure: string | null;
  /** The columns of a table, once they have been seen. */
  readonly columns: Columns | null;
  readonly table: Extract<ImportPreview, { readonly kind: 'unmapped' }> | null;
  readonly contacts: ContactsChoice;
  readonly calendar: CalendarChoice;
}

/** A file that has come in. */
export interface CameIn {
  readonly key: number;
  readonly name: string;
  readonly kind: 'contacts' | 'calendar';
  readonly outcome: ImportOutcome;
  /** The latest day with entries to write up. */
  readonly writeUp: Day | null;
}

interface Bringing {
  /** The first is in hand; the others wait. */
  readonly files: readonly FileInHand[];
  /** Those of this sitting that are in, in order. */
  readonly cameIn: readonly CameIn[];
}

/**
 * Files taken, one after another. Kept beside the pages, so that going to another place and back loses nothing; a lock
 * ends it with the window.
 */
let bringing: Bringing = { files: [], cameIn: [] };
let lastKey = 0;
/** The latest reading of each file: an answer to an earlier one is let go. */
const readings = new Map<number, number>();
let lastReading = 0;
const listeners = new Set<() => void>();

function set(next: Bringing): void {
  bringing = next;
  for (const listener of listeners) listener();
}

/** What is in hand now, and what came in. */
export const bringingNow = (): Bringing => bringing;

export const useBringing = (): Bringing =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bringingNow,
  );

/** Whether any file has been taken since the journal was opened. */
export const haveTaken = (): boolean => lastKey > 0;

/** Takes chosen or dropped files, after those already in hand. */
export function takeFiles(files: readonly File[]): void {
  const taken = files.map((file): FileInHand => {
    lastKey += 1;
    return {
      key: lastKey,
      file,
      name: sayFile(file.name),
      reading: false,
      preview: null,
      manner: {},
      failure: null,
      columns: null,
      table: null,
      contacts: AS_PLANNED,
      calendar: AS_SUGGESTED,
    };
  });
  set({ files: [...bringing.files, ...taken], cameIn: bringing.files.length === 0 ? [] : bringing.cameIn });
  readFirst();
}

/** Changes what is known or chosen of a file in hand. */
export function change(key: number, part: Partial<Omit<FileInHand, 'key' | 'file' | 'name'>>): void {
  set({ ...bringing, files: bringing.files.map((file) => (file.key === key ? { ...file, ...part } : file)) });
}

/** Leaves a file as it is and goes on to the next. */
export function leave(key: number): void {
  readings.delete(key);
  set({ ...bringing, files: bringing.files.filter((file) => file.key !== key) });
  readFirst();
}

/** A file has come in: the next one's turn. */
export function finish(key: number, came: Omit<CameIn, 'key' | 'name'>): void {
  const file = bringing.files.find((one) => one.key === key);
  if (file !== undefined) set({ ...bringing, cameIn: [...bringing.cameIn, { key, name: file.name, ...came }] });
  leave(key);
}

/** Puts away the list of what came in, once it has been left and nothing waits. */
export function forgetWhatCameIn(): void {
  if (bringing.files.length === 0 && bringing.cameIn.length > 0) set({ files: [], cameIn: [] });
}

function readFirst(): void {
  const [first] = bringing.files;
  if (first !== undefined && !first.reading && first.preview === null && first.failure === null) void read(first.key, {});
}

/** Stops waiting for a reading. What was shown before stays; a file of which nothing is shown is left. */
export function stopReading(key: number): void {
  readings.delete(key);
  const file = bringing.files.find((one) => one.key === key);
  if (file?.preview === null) leave(key);
  else change(key, { reading: false });
}

/** Reads a file in hand in this manner. Failures are kept with it, in words; nothing is thrown. */
export async function read(key: number, manner: Manner): Promise<void> {
  const file = bringing.files.find((one) => one.key === key);
  if (file === undefined) return;
  lastReading += 1;
  const reading = lastReading;
  readings.set(key, reading);
  change(key, { reading: true, failure: null });
  const part = await readSo(file, manner);
  // Stopped, or read another way since.
  if (readings.get(key) !== reading) return;
  change(key, { reading: false, ...part });
}

async function readSo({ file, name }: FileInHand, manner: Manner): Promise<Partial<FileInHand>> {
  if (file.size > FILE_LIMIT) {
    return {
      failure: `‘${name}’ is larger than ${FILE_LIMIT / 1024 / 1024} MB, the most that is read at once. Nothing was changed. Export fewer contacts or fewer days, or leave out photos.`,
    };
  }
  const handed = await readFile(file);
  if (handed === null) return { failure: `‘${name}’ could not be opened. Nothing was changed. See that it is still where it was, and choose it again.` };
  try {
    const outcome = await window.rapport.call('imports.preview', { ...manner, file: handed });
    if (!outcome.ok) return { failure: outcome.failure.message };
    const preview = outcome.value;
    return { preview, manner, ...(preview.kind === 'unmapped' ? { table: preview } : {}) };
  } catch {
    return { failure: `‘${name}’ could not be read, through a fault of Rapport’s own. Nothing was changed. Try once more, or export the file again.` };
  }
}
