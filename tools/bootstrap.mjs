// What the commands share: everything they need installed, and a Node new enough to run them. Runs on Node 18 with nothing installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const NODE_VERSION = '24.21.0';
const NODE_MAJOR = 24;

/** Says one plain line on standard error, so that standard output stays the command's own. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Says why the command cannot go on, and ends it. */
export function giveUp(...lines) {
  for (const line of lines) say(line);
  process.exit(1);
}

/** Where small facts about this checkout are kept between runs. */
export const CACHE = join(ROOT, '.cache');

/** Where npm itself is, so that it can be run without a shell on every system. */
function npmCommand() {
  const inside = process.env.npm_execpath;
  if (inside?.endsWith('.js') && existsSync(inside)) return [process.execPath, [inside]];
  const beside = [
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => existsSync(path));
  return beside === undefined ? ['npm', []] : [process.execPath, [beside]];
}

/** Runs npm, quietly. No package here needs its scripts (see .npmrc), and SQLite's would compile it for nothing. */
function npm(...args) {
  const [command, first] = npmCommand();
  const done = spawnSync(command, [...first, ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim() };
}

const lockPrint = () => createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
const stampFile = () => join(MODULES, '.rapport');

/** Installs what the lock file names, unless that has been done. */
function installModules() {
  const print = lockPrint();
  if (existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === print) return;
  say(existsSync(MODULES) ? 'Bringing what Rapport needs up to date…' : 'Installing what Rapport needs (a minute or two, once)…');
  const done = npm('ci');
  if (!done.ok) {
    giveUp('Could not install what Rapport needs. Check the connection to the npm registry and try again. npm said:', done.output.split('\n').slice(0, 12).join('\n'));
  }
  writeFileSync(stampFile(), print);
}

/** A Node that was installed here, by this or by `npm install node`, whether or not that could link itself. */
function installedNode() {
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  const linked = [join(MODULES, 'node', 'bin', exe), join(MODULES, '.bin', exe)];
  const nested = [MODULES, join(MODULES, 'node', 'node_modules')].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^node-(?:bin-)?(?:linux|darwin|win)/.test(name))
          .flatMap((name) => [join(folder, name, 'bin', exe), join(folder, name, exe)])
      : [],
  );
  return [...linked, ...nested].find((path) => existsSync(path) && versionOf(path) >= NODE_MAJOR);
}

function versionOf(path) {
  const done = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(done.stdout ?? '')?.[1] ?? 0);
}

/** npm's name for the package that holds Node itself on this machine. */
const nodePackage = () =>
  `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

function findNode() {
  const found = installedNode();
  if (found !== undefined) return found;
  say(`Node ${process.versions.node} is older than Rapport needs. Fetching Node ${NODE_VERSION} into node_modules (once)…`);
  // The platform's own part of npm's `node` package: the binary itself, with no script to run that a machine might forbid.
  const done = npm('install', '--no-save', '--no-package-lock', `${nodePackage()}@${NODE_VERSION}`);
  const node = installedNode();
  if (node === undefined) {
    giveUp(`Could not fetch Node ${NODE_VERSION}. Install Node ${NODE_MAJOR} or newer from https://nodejs.org and try again. npm said:`, done.output.split('\n').slice(0, 12).join('\n'));
  }
  return node;
}

/** How often it is seen whether who started this is still there. Milliseconds. */
const WATCH = 1_000;

/**
 * Runs a process to its end and gives its exit code: 127 when it could not be started. Signals are its to answer, for it
 * may have a journal to close. npm's shell passes none on: when that is gone, the process is told to end.
 */
export function runToItsEnd(command, args, options) {
  return new Promise((settle) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    const ignore = () => undefined;
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    // A terminal sends Ctrl+C to both; this one outlives the other.
    process.on('SIGINT', ignore);
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event === undefined || process.ppid === parent) return;
      clearInterval(watch);
      pass('SIGTERM');
    }, WATCH);
    const finish = (code) => {
      clearInterval(watch);
      process.off('SIGTERM', pass);
      process.off('SIGHUP', pass);
      process.off('SIGINT', ignore);
      settle(code);
    };
    child.on('error', () => finish(127));
    child.on('exit', (code) => finish(code ?? 1));
  });
}

/**
 * Makes the checkout ready and the running Node new enough. On an older Node it runs the same command again with the
 * new one and ends with its exit code, so what follows a call of this runs on Node 24 or newer.
 */
export async function prepare() {
  installModules();
  mkdirSync(CACHE, { recursive: true });
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return;
  const node = findNode();
  process.exit(await runToItsEnd(node, process.argv.slice(1), { env: withNodeFirst(node) }));
}

/** The environment in which `node` is the given one. */
const withNodeFirst = (node) => {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [key]: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env[key] ?? ''}` };
};
