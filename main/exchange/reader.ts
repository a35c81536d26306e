import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ChosenDays } from './calendar.ts';
import { CALENDAR_LIMIT, RAW_CONTACTS_LIMIT } from './limits.ts';
import type { ChosenFile, CsvMapping, ParsedCalendar, ParsedContacts, Refused, UnmappedCsv } from './parsed.ts';
import { refuse, refuseLarge } from './refusal.ts';

/** What a reading thread is given. */
export type ReadingTask =
  | { readonly kind: 'contacts'; readonly file: ChosenFile; readonly mapping: CsvMapping | null }
  | { readonly kind: 'calendar'; readonly file: ChosenFile; readonly days: ChosenDays };

/** Bounds of one reading. `worker` is the thread's file: only tests give another. */
export interface ReadingLimits {
  /** Milliseconds. */
  readonly time?: number;
  /** Megabytes of heap. */
  readonly memory?: number;
  readonly worker?: URL;
}

const TIME_LIMIT = 20_000;
const MEMORY_LIMIT = 768;

/** As `readContacts`, in a thread of its own, stopped when it takes too long or too much (safety: import). */
export const readContactsApart = (file: ChosenFile, mapping: CsvMapping | null = null, limits: ReadingLimits = {}): Promise<ParsedContacts | UnmappedCsv | Refused> =>
  file.bytes.length > RAW_CONTACTS_LIMIT
    ? Promise.resolve(refuseLarge(file.name, RAW_CONTACTS_LIMIT, 'contacts'))
    : runApart({ kind: 'contacts', file, mapping }, limits);

/** As `readCalendar`, in a thread of its own, stopped when it takes too long or too much. */
export const readCalendarApart = (file: ChosenFile, days: ChosenDays, limits: ReadingLimits = {}): Promise<ParsedCalendar | Refused> =>
  file.bytes.length > CALENDAR_LIMIT
    ? Promise.resolve(refuseLarge(file.name, CALENDAR_LIMIT, 'calendar'))
    : runApart({ kind: 'calendar', file, days }, limits);

/** Runs a task to its answer. A thread that fails otherwise is a bug and rejects, with nothing of the file in the error. */
function runApart<Answer>(task: ReadingTask, { time = TIME_LIMIT, memory = MEMORY_LIMIT, worker: file = workerFile() }: ReadingLimits): Promise<Answer | Refused> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer | Refused>();
  const worker = new Worker(file, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: memory }, env: {}, stdout: true, stderr: true });
  const timer = setTimeout(() => resolve(stopped(task)), time);
  worker.once('message', (answer: Answer | Refused) => resolve(answer));
  worker.once('error', (failure: Error & { readonly code?: string }) =>
    failure.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(stopped(task)) : reject(new Error(`Reading ${task.kind} failed: ${failure.name}`)),
  );
  worker.once('exit', () => reject(new Error(`Reading ${task.kind} ended without an answer`)));
  return promise.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

const stopped = ({ kind }: ReadingTask): Refused =>
  refuse(
    'too-slow',
    'Reading the file took too long and was stopped.',
    kind === 'contacts' ? 'Export fewer contacts at a time, without photos.' : 'Choose fewer days, or export only those days.',
  );

/**
 * The thread's file: beside this one in the source, and in a build the entry `exchange-worker.js` beside the bundle or
 * one folder up from its chunks.
 */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url);
  const beside = new URL('./exchange-worker.js', import.meta.url);
  return existsSync(fileURLToPath(beside)) ? beside : new URL('../exchange-worker.js', import.meta.url);
}
