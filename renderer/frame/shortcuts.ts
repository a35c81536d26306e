import { useEffect } from 'react';
import { hasOwnUndo, watchTyping } from './typing.ts';

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

/**
 * Listens for shortcuts in the whole window. Keys that something nearer has answered are left alone; so are "?" while
 * typing, and undo while the field one types in has something of its own to undo.
 */
export function useShortcuts(run: (shortcut: Shortcut) => void): void {
  useEffect(() => {
    const mac = /mac/iu.test(navigator.userAgent);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutOf(event, mac);
      if (shortcut === null) return;
      const field = event.composedPath()[0];
      if (shortcut === 'keys' && isTypedInto(field)) return;
      if ((shortcut === 'undo' || shortcut === 'redo') && hasOwnUndo(field)) return;
      event.preventDefault();
      run(shortcut);
    };
    const stopWatching = watchTyping();
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopWatching();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [run]);
}

const TYPED: readonly string[] = ['text', 'search', 'email', 'tel', 'password', 'url', 'number', 'date', 'time'];

function isTypedInto(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return TYPED.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
