/** What a key does anywhere in the open journal. */
export type Shortcut = 'find' | 'log' | 'undo' | 'redo' | 'lock' | 'keys';

interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The shortcut that keys stand for, wherever the focus is; null for none. On a Mac the command key stands for Ctrl. */
export function shortcutOf(keys: Keys, mac: boolean): Shortcut | null {
  const mod = mac ? keys.metaKey && !keys.ctrlKey : keys.ctrlKey && !keys.metaKey;
  const key = keys.key.toLowerCase();
  if (keys.altKey) return null;
  if (!mod) return keys.key === '?' && !keys.ctrlKey && !keys.metaKey ? 'keys' : null;
  if (keys.shiftKey) return key === 'z' ? 'redo' : key === 'l' ? 'lock' : null;
  switch (key) {
    case 'k':
      return 'find';
    case 'l':
      return 'log';
    case 'z':
      return 'undo';
    case 'y':
      return mac ? null : 'redo';
    default:
      return null;
  }
}
