import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Day } from '../../domain/day.ts';
import { parse, readToday, UsageError } from '../arguments.ts';
import { defaultFolder } from '../folder.ts';

/** A terminal command as typed. */
export interface CommandLine {
  readonly command: string;
  /** What follows the command, in order. */
  readonly words: readonly string[];
  readonly folder: string;
  readonly today: Day | null;
  /** Print exact JSON instead of text to read. */
  readonly json: boolean;
  readonly demo: boolean;
  readonly on: Day | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Where a call saves its file. */
  readonly out: string | null;
  /** How much a summary tells of who people are, and what becomes of what is left to settle. */
  readonly disclosure: string | null;
  readonly settle: string | null;
  /** Where the planned meetings go, as a calendar file; ‘-’ prints it. */
  readonly ics: string | null;
  /** As what something is saved. */
  readonly format: string | null;
  /** The name of whom to erase, written out so that nobody is erased by a slip. */
  readonly yesErase: string | null;
}

/** Reads a command line; options may stand before or after the command. Throws `UsageError`. */
export function readCommandLine(argv: readonly string[], env: NodeJS.ProcessEnv): CommandLine {
  const { values, positionals } = parse(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        on: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        out: { type: 'string' },
        ics: { type: 'string' },
        disclosure: { type: 'string' },
        settle: { type: 'string' },
        format: { type: 'string' },
        'yes-erase': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  const [command, ...words] = positionals;
  if (command === undefined && !values.help) throw new UsageError('Say which command.');
  return {
    command: values.help || command === undefined ? 'help' : command,
    words,
    folder: resolve(values.data ?? defaultFolder(process.platform, env)),
    today: readToday(values.today),
    json: values.json,
    demo: values.demo,
    on: readToday(values.on),
    from: readToday(values.from),
    to: readToday(values.to),
    out: values.out ?? null,
    ics: values.ics ?? null,
    disclosure: values.disclosure ?? null,
    settle: values.settle ?? null,
    format: values.format ?? null,
    yesErase: values['yes-erase'] ?? null,
  };
}
