import { useEffect } from 'react';
import { HOLDING } from '../ui/Dialog.tsx';

/** The dialog over the page in which words are being written, if there is one. */
export const holdingDialog = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>(HOLDING);

/** Going Back or Forward asks first while words are being written in a dialog, as Escape does. */
export function useAskBeforeGoing(): void {
  useEffect(() => {
    const onNavigate = (event: NavigateEvent): void => {
      const dialog = holdingDialog();
      if (dialog === null || event.navigationType !== 'traverse' || !event.cancelable) return;
      event.preventDefault();
      dialog.requestClose();
    };
    window.navigation.addEventListener('navigate', onNavigate);
    return () => {
      window.navigation.removeEventListener('navigate', onNavigate);
    };
  }, []);
}
