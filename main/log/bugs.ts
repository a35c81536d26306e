import { appendFileSync, chmodSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The log is begun anew past this size, and the one before it kept: never more than twice this on disk. */
const LIMIT_BYTES = 256 * 1024;

/** Takes a bug and notes it. Never throws: a full disk must not turn one failure into two. */
export type Report = (error: unknown) => void;

/**
 * A bug in lines that hold no journal text: the error's kind and code, and where in the program it was thrown. Its
 * message is left out, because libraries quote what they were given.
 */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code: unknown = Reflect.get(error, 'code');
  const kind = [plainWord(error.constructor.name), typeof code === 'string' ? plainWord(code) : ''].filter(Boolean).join(' ');
  const cause = error.cause === undefined ? [] : [`caused by ${describeBug(error.cause)}`];
  return [kind, ...framesOf(error), ...cause].join('\n');
}

/** Codes and class names are ours to print only while they look like ones. */
const plainWord = (word: string): string => (/^[A-Za-z_][\w.-]{0,60}$/.test(word) ? word : 'Error');

/** `at file.ts:12` for each frame of the program; folders are left out, since they may carry the user's name. */
function framesOf(error: Error): string[] {
  // The stack begins with the message, which may run over many lines and even look like a frame.
  const head = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  const trace = stack.startsWith(head) ? stack.slice(head.length) : error.message === '' ? stack : '';
  return trace
    .split('\n')
    .map((line) => /^\s+at .*?([\w.-]+\.(?:ts|tsx|js|mjs|cjs)):(\d+)(?::\d+)?\)?$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => `  at ${match[1]}:${match[2]}`)
    .slice(0, 12);
}

/**
 * Notes bugs on standard error and in `rapport.log` in the journal's folder (0600). A folder that is not there yet is
 * not made for it.
 */
export function openBugLog(folder: string, now: () => Date = () => new Date(), say: (text: string) => void = console.error): Report {
  const file = join(folder, 'rapport.log');
  return (error) => {
    const text = `${now().toISOString()} ${describeBug(error)}`;
    say(`Rapport met a fault of its own:\n${text}`);
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT_BYTES) renameSync(file, `${file}.old`);
      appendFileSync(file, `${text}\n`, { mode: 0o600 });
      chmodSync(file, 0o600);
    } catch {
      // Standard error has it already.
    }
  };
}
