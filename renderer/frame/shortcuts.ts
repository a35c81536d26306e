import { useEffect } from 'react';
import { holdingDialog } from './held-words.ts';
import { type Shortcut, shortcutOf } from './shortcut-of.ts';
import { hasOwnUndo, watchTyping } from './typing.ts';

/**
 * Listens for shortcuts in the whole window. Keys that something nearer has answered are left alone; so are "?" while
 * typing, and undo while the field one types in has something of its own to undo. While words are being written in a
 * dialog, the journal under it stays as it is, and going elsewhere asks first.
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
      const writing = holdingDialog();
      if (writing !== null && (shortcut === 'undo' || shortcut === 'redo')) return;
      event.preventDefault();
      if (writing !== null && (shortcut === 'log' || shortcut === 'find')) writing.requestClose();
      else run(shortcut);
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
