// npm start: installs what is missing, builds, and opens Rapport in Electron or in an installed browser's window.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE, giveUp, prepare, ROOT, runToItsEnd, say } from './bootstrap.mjs';
import { findOrInstallBrowser, howToInstallBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';

const DAY = 24 * 60 * 60 * 1000;
const QUICK = 5_000;
const REFUSED = join(CACHE, 'electron-refused');
const ELECTRON = join(ROOT, 'node_modules', 'electron');

const USAGE = 'Usage: npm start [-- [--data DIR] [--demo] [--today YYYY-MM-DD] [--screenshot FILE]]';

/** Paths are the user's, typed where they stood, not where npm runs this. */
const here = process.env.INIT_CWD ?? process.cwd();

function readArguments(argv) {
  const passed = [];
  let screenshot;
  for (let at = 0; at < argv.length; at += 1) {
    const [name, inline] = argv[at].split(/=(.*)/s);
    if (name === '--demo' && inline === undefined) passed.push(name);
    else if (name === '--data' || name === '--today' || name === '--screenshot') {
      const value = inline ?? argv[(at += 1)];
      if (value === undefined) giveUp(`${name} needs a value.`, USAGE);
      if (name === '--screenshot') screenshot = resolve(here, value);
      else passed.push(name, name === '--data' ? resolve(here, value) : value);
    } else giveUp(`‘${argv[at]}’ is not known.`, USAGE);
  }
  return { passed, screenshot };
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function electronBinary() {
  const name = join(ELECTRON, 'path.txt');
  if (!existsSync(name)) return undefined;
  const binary = join(ELECTRON, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** Whether it was tried within the day, and could not be had or did not run. */
const refusedLately = () => existsSync(REFUSED) && Date.now() - statSync(REFUSED).mtimeMs < DAY;

function refuse(why) {
  writeFileSync(REFUSED, `${why}\n`);
  say(`${why} Using an installed browser’s window instead; Electron is tried again tomorrow.`);
}

/** Electron's binary, fetched if its host answers within a few seconds. */
async function findOrFetchElectron() {
  if (process.env.RAPPORT_SHELL === 'chromium' || !existsSync(ELECTRON)) return undefined;
  const found = electronBinary();
  if (refusedLately()) return undefined;
  if (found !== undefined) return found;
  const { version } = JSON.parse(readFileSync(join(ELECTRON, 'package.json'), 'utf8'));
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/download/';
  const reached = await fetch(`${mirror}v${version}/SHASUMS256.txt`, { method: 'HEAD', signal: AbortSignal.timeout(4_000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!reached) {
    refuse('Electron cannot be fetched from here.');
    return undefined;
  }
  say('Fetching Electron (about 110 MB, once)…');
  const done = spawnSync(process.execPath, [join(ELECTRON, 'install.js')], { stdio: 'ignore', timeout: 10 * 60_000 });
  const fetched = done.status === 0 ? electronBinary() : undefined;
  if (fetched === undefined) refuse('Electron could not be fetched.');
  return fetched;
}

async function browserOrGiveUp() {
  const browser = findOrInstallBrowser(say);
  if (browser === undefined) giveUp('Rapport needs a window to open in, and there is neither Electron nor a browser here.', howToInstallBrowser());
  return browser;
}

const clockTime = () => {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** Runs one process of the app to its end. */
const run = (command, args, env) => runToItsEnd(command, args, { cwd: ROOT, env: { ...process.env, ...env, RAPPORT_SUPERVISED: '1' } });

/** Starts the app, and starts it afresh at the lock screen as often as it locks. Gives its last exit code. */
async function supervise(command, args, env, first = []) {
  const { RELAUNCH_CODES } = await import('../main/shell/ending.ts');
  let extra = first;
  for (;;) {
    const code = await run(command, [...args, ...extra], env);
    const because = Object.keys(RELAUNCH_CODES).find((reason) => RELAUNCH_CODES[reason] === code);
    if (because === undefined) return code;
    extra = [`--locked-because=${because}`, `--locked-at=${clockTime()}`];
  }
}

async function openInBrowser(passed) {
  const browser = await browserOrGiveUp();
  return supervise(process.execPath, [join(ROOT, 'main', 'shell', 'start.ts'), ...passed], { RAPPORT_BROWSER: browser });
}

async function openInElectron(binary, passed) {
  const started = Date.now();
  // Electron refuses to run as root with its sandbox; for anyone else it stays on.
  const root = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const code = await supervise(binary, [...root, ROOT, ...passed], {});
  if (code === 0 || Date.now() - started > QUICK) return code;
  refuse('Electron does not run on this computer.');
  return openInBrowser(passed);
}

async function takePicture(passed, file) {
  const browser = await browserOrGiveUp();
  rmSync(file, { force: true });
  const ofDemo = passed.includes('--demo') || !process.env.RAPPORT_PASSPHRASE;
  const code = await run(process.execPath, [join(ROOT, 'main', 'shell', 'start.ts'), ...passed, '--screenshot', file], { RAPPORT_BROWSER: browser });
  if (code === 0) say(`A picture of Today${ofDemo ? ' in the demo journal' : ''} is in ${file}`);
  return code;
}

await prepare();
const { passed, screenshot } = readArguments(process.argv.slice(2));
await buildIfStale(say);
if (screenshot !== undefined) process.exit(await takePicture(passed, screenshot));
if (!hasDisplay()) {
  say('There is no display here, so no window can open. Drawing Today without one…');
  process.exit(await takePicture(passed, resolve(here, 'rapport-today.png')));
}
const electron = await findOrFetchElectron();
process.exit(electron === undefined ? await openInBrowser(passed) : await openInElectron(electron, passed));
