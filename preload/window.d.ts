import type { Bridge } from './contract.ts';

declare global {
  interface Window {
    /** All of main that the page can reach, put there by the shell's preload. */
    readonly rapport: Bridge;
  }
}
