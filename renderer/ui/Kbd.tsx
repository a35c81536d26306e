import './kbd.css';

const MAC = /mac/iu.test(navigator.userAgent);

/** A key or chord as this computer writes it: `Mod` is Ctrl, or ⌘ on a Mac. Written as "Mod Shift L". */
export const sayKeys = (keys: string): string =>
  MAC ? keys.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥') : keys.replace('Mod', 'Ctrl');

/** A key to press, small and quiet beside what it does. */
export const Kbd = ({ keys }: { readonly keys: string }) => <kbd className="kbd">{sayKeys(keys)}</kbd>;
