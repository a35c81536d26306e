import { composeApp } from '../app/compose.ts';
import { fail } from '../../preload/contract/outcome.ts';
import { openBugLog } from '../log/bugs.ts';
import { UsageError } from './arguments.ts';
import { printInChromium } from './chromium/print.ts';
import { saveNew } from './save-file.ts';
import { COMMANDS, runCommand, USAGE } from './terminal/commands.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { askSecret } from './terminal/secret.ts';
import { clockFor } from './time.ts';

const NO_BROWSER =
  'A PDF is printed by a Chromium, Chrome or Edge, and none was found here, so nothing has been saved. Install one, set RAPPORT_BROWSER to where one is, or take ‘--format docx’ or ‘--format markdown’.';

/** The terminal's entry: `npm run -s journal -- [options] COMMAND …`. Exit 0 done, 1 an expected failure, 2 usage. */
async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, process.env);
  if (line.command === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, line.command)) throw new UsageError(`There is no command ‘${line.command}’.`);
  const report = openBugLog(line.folder);
  const app = composeApp({
    folder: line.folder,
    demo: false,
    lockedBecause: 'started',
    lockedAt: null,
    clock: clockFor(line.today),
    report,
    shell: {
      kind: 'terminal',
      signal: () => undefined,
      relaunch: () => undefined,
      quit: () => undefined,
      saveFile: async ({ content }) =>
        line.out === null ? fail('refused', 'Say where to save it, with --out FILE. Nothing has been saved.') : saveNew(line.out, content),
      printDocument: async (html) => {
        const browser = process.env['RAPPORT_BROWSER'];
        return browser === undefined || browser === '' ? fail('refused', NO_BROWSER) : printInChromium(browser, html);
      },
    },
  });
  const stop = (): void => void app.close().finally(() => process.exit(1));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await runCommand(line, {
      call: app.call,
      today: clockFor(line.today).today(),
      secret: (question) => askSecret(question, process.env, process.stdin, process.stderr),
      print: (text) => void process.stdout.write(`${text}\n`),
      complain: (text) => void process.stderr.write(`${text}\n`),
    });
  } finally {
    await app.close();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n‘npm run -s journal -- help’ shows how.\n`);
  process.exitCode = 2;
}
