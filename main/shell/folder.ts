import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a journal is kept unless `--data` says otherwise: `$XDG_DATA_HOME/rapport` or `~/.local/share/rapport` on
 * Linux, `~/Library/Application Support/Rapport` on macOS, `%APPDATA%\Rapport` on Windows.
 */
export function defaultFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string = homedir()): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Rapport');
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Rapport');
    default: {
      // The XDG specification says that a relative path is invalid and to be ignored.
      const data = env['XDG_DATA_HOME'];
      return join(data !== undefined && data.startsWith('/') ? data : join(home, '.local', 'share'), 'rapport');
    }
  }
}
