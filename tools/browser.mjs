// Finds an installed Chromium, Chrome or Edge; on Debian and Ubuntu as root, installs one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

function places() {
  const env = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]);
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      return NAMES.flatMap((name) => [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean).map((folder) => join(folder, name)));
  }
}

/** Whether it is a file that may be run. */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The browser to use: `RAPPORT_BROWSER`, or the first found in the usual places; undefined when there is none. */
export function findBrowser() {
  const chosen = process.env.RAPPORT_BROWSER;
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  return places().find(isProgram);
}

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Ubuntu's package only fetches a snap, which does not run in a bare container. */
const offersChromium = () => isDebian() && !/^ID=ubuntu$/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');

/** What to do about having no browser, in one line for this system. */
export function howToInstallBrowser() {
  if (process.env.RAPPORT_BROWSER) return `RAPPORT_BROWSER names ${process.env.RAPPORT_BROWSER}, which is not a program that can be run. Correct it, or leave it out.`;
  if (process.platform === 'linux') {
    return isDebian()
      ? 'Install one with ‘sudo apt-get install chromium’, or set RAPPORT_BROWSER to the path of a Chromium, Chrome or Edge.'
      : 'Install Chromium with your system’s package manager, or set RAPPORT_BROWSER to the path of a Chromium, Chrome or Edge.';
  }
  return 'Install Google Chrome (google.com/chrome) or Microsoft Edge (microsoft.com/edge), or set RAPPORT_BROWSER to where one is.';
}

/** A browser, installed first if it may be. Undefined when there is none and none could be installed. */
export function findOrInstallBrowser(say) {
  const found = findBrowser();
  if (found !== undefined || process.env.RAPPORT_BROWSER || !offersChromium() || process.getuid?.() !== 0) return found;
  say('No browser here. Installing Chromium with apt-get (a minute or two, once)…');
  const options = { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  if (done.status !== 0) say(`apt-get could not install it: ${(done.stderr ?? '').trim().split('\n').at(-1) ?? 'no reason given'}`);
  return findBrowser();
}
