import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PREFERENCES } from './preferences.ts';

const PREFIX = 'rapport-window-';

/**
 * Where the window's own folder goes: memory where the system offers some for the user alone (`XDG_RUNTIME_DIR`), else
 * the temporary folder. A browser in a snap sees neither, only its own corner of the home folder.
 */
export function profileBase(executable: string, env: NodeJS.ProcessEnv = process.env): string {
  if (isSnap(executable)) return join(homedir(), 'snap', 'chromium', 'common');
  const runtime = env['XDG_RUNTIME_DIR'];
  return runtime !== undefined && readable(runtime) ? runtime : tmpdir();
}

const isSnap = (executable: string): boolean => {
  try {
    return executable.startsWith('/snap/') || realpathSync(executable) === '/usr/bin/snap';
  } catch {
    return false;
  }
};

const readable = (folder: string): boolean => {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

/** Makes a profile that only the user may read (0700), with its preferences; first takes away those left by runs that died. */
export function makeProfile(base: string): string {
  mkdirSync(base, { recursive: true });
  removeLeftovers(base);
  const profile = mkdtempSync(join(base, `${PREFIX}${process.pid}-`));
  chmodSync(profile, 0o700);
  mkdirSync(join(profile, 'Default'), { mode: 0o700 });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES), { mode: 0o600 });
  return profile;
}

/** Takes a profile away. A browser on its way out may still write, hence the retries. Never throws. */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // The next start tries again.
  }
}

function removeLeftovers(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) removeProfile(join(base, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
