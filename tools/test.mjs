// npm test: types, lint, build, unit to fault tests, end-to-end tests; one summary.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, prepare, ROOT, say } from './bootstrap.mjs';
import { findOrInstallBrowser, howToInstallBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';

const REPORTS = join(CACHE, 'reports');

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Count */

const bin = (...path) => join(ROOT, 'node_modules', ...path);

function runScript(script, args, { env = {}, quiet = false } = {}) {
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    // Colours are for a terminal; in a log they are noise.
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
  });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

/** A check that passes as one, or fails once for each complaint. */
function check(script, args, complaint) {
  const { ok, output } = runScript(script, args, { quiet: true });
  if (ok) return { passed: 1, failed: 0, skipped: 0 };
  process.stdout.write(output);
  return { passed: 0, failed: Math.max(1, output.split('\n').filter((line) => complaint.test(line)).length), skipped: 0 };
}

const types = () => check(bin('typescript', 'bin', 'tsc'), ['--noEmit', '-p', ROOT, '--pretty', 'false'], /: error TS\d+:/);
const lint = () => check(bin('oxlint', 'bin', 'oxlint'), ['--type-aware', '--max-warnings=0', '--format=unix'], /^\S+:\d+:\d+: /);

async function build() {
  try {
    await buildIfStale(() => undefined);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Reads a runner's report; one that is not there means the runner crashed, which counts as a failure. */
function counted(file, ok, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, note: 'the runner ended without a report' };
  const count = read(JSON.parse(readFileSync(file, 'utf8')));
  return ok || count.failed > 0 ? count : { ...count, failed: 1, note: 'the runner ended with an error' };
}

function units() {
  const report = join(REPORTS, 'vitest.json');
  const { ok } = runScript(bin('vitest', 'vitest.mjs'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  return counted(report, ok, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
}

function endToEnd() {
  const report = join(REPORTS, 'playwright.json');
  const browser = findOrInstallBrowser(say);
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  if (browser === undefined) {
    const { output } = runScript(bin('playwright', 'cli.js'), ['test', '--list'], { quiet: true });
    const count = Number(/Total: (\d+) test/.exec(output)?.[1] ?? 1);
    return { passed: 0, failed: 0, skipped: count, note: `no browser here. ${howToInstallBrowser()}` };
  }
  const { ok } = runScript(bin('playwright', 'cli.js'), ['test', '--reporter=dot,json'], { env: { ...env, RAPPORT_BROWSER: browser } });
  return counted(report, ok, ({ stats, errors }) => ({
    // A test that passed only at the second try did not pass.
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 && errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  }));
}

await prepare();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
process.env.PATH = `${dirname(process.execPath)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
// The window is tested by the unit stage too, so a browser is looked for before it.
findOrInstallBrowser(say);

const stages = [
  { name: 'types', run: types },
  { name: 'lint', run: lint },
  { name: 'build', run: build },
  { name: 'unit, database, contract, faults', run: units },
  { name: 'end to end', run: endToEnd },
];
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const stage of stages) {
  say(`\n${stage.name}`);
  const started = Date.now();
  /** @type {Count} */
  const count = await stage.run();
  for (const key of ['passed', 'failed', 'skipped']) total[key] += count[key];
  const column = (value, width) => String(value).padStart(width);
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(
    `  ${stage.name.padEnd(34)}${column(count.passed, 6)} passed${column(count.failed, 5)} failed${column(count.skipped, 5)} skipped${column(seconds, 5)} s${count.note === undefined ? '' : `  (${count.note})`}`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
