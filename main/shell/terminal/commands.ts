import { UsageError } from '../arguments.ts';
import { call } from './call.ts';
import type { CommandLine } from './command-line.ts';
import { commitments } from './commitments.ts';
import { conflicts } from './conflicts.ts';
import { type Command, type Desk, Failed } from './desk.ts';
import { exportJournal } from './export.ts';
import { factors } from './factors.ts';
import { find } from './find.ts';
import { importFiles } from './import.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { nudges } from './nudges.ts';
import { person } from './person.ts';
import { review } from './review.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { unlock } from './unlock.ts';

/** Every command of the terminal, by name. One file each. */
export const COMMANDS: Readonly<Record<string, Command>> = { init, import: importFiles, log, nudges, conflicts, commitments, review, timeline, factors, summary, person, export: exportJournal, find, list, call };

/** Letters of a usage that has what it does beside it. */
const BESIDE = 30;

export const USAGE = [
  'Usage: npm run -s journal -- [options] COMMAND …',
  '',
  ...Object.values(COMMANDS).map(({ usage }) => sayUsage(usage)),
  '',
  '  --data DIR         the journal’s folder',
  '  --today YYYY-MM-DD the day it is to be',
  '  --json             exact JSON instead of text',
  '  --out FILE         where a call saves its file, if it has one',
  '',
  'The passphrase is taken from RAPPORT_PASSPHRASE, or asked for on a terminal.',
  'Exit: 0 done, 1 it could not be done (with --json, the failure as JSON), 2 not understood.',
].join('\n');

/** A usage says how a command is typed and, after two spaces, what it does: beside it where it is short, else under it. */
function sayUsage(usage: string): string {
  const [typed = '', does = ''] = usage.split(/ {2,}/u);
  return typed.length <= BESIDE ? `  ${typed.padEnd(BESIDE)}  ${does}` : `  ${typed}\n  ${''.padEnd(BESIDE)}  ${does}`;
}

/** Runs one command and says what came of it. Gives the exit code; throws `UsageError`. */
export async function runCommand(line: CommandLine, desk: Desk): Promise<0 | 1> {
  const command = Object.hasOwn(COMMANDS, line.command) ? COMMANDS[line.command] : undefined;
  if (command === undefined) throw new UsageError(`There is no command ‘${line.command}’.`);
  if (command.needsWords !== undefined && line.words.length === 0) throw new UsageError(command.needsWords);
  try {
    if (command.needs === 'an open journal') await unlock(desk);
    const found = await command.run(line, desk);
    desk.print(line.json ? JSON.stringify(found.data) : found.words);
    return 0;
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    if (line.json || line.command === 'call') desk.print(JSON.stringify(error.failure));
    else desk.complain(describe(error));
    return 1;
  }
}

const describe = ({ failure }: Failed): string =>
  [failure.message, ...(failure.issues ?? []).map(({ path, message }) => `  ${path}: ${message}`)].join('\n');
