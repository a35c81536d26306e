import type { Signal } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import type { LockReason } from '../../preload/contract/vault.ts';

/** A file to save outside the journal: what it is to be called, and what is in it. */
export interface FileToSave {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Saves a file, readable by the user alone (0600), and gives its path; null when the user cancelled. A disk or folder that
 * refuses is a failure in words, and leaves what was there before.
 */
export type SaveFile = (file: FileToSave) => Promise<Outcome<{ readonly saved: string | null }>>;

/**
 * Prints a page of HTML – whole in itself, with no script – as PDF. Where there is nothing to print with, or it fails, a failure in
 * words that says what to do instead.
 */
export type PrintDocument = (html: string) => Promise<Outcome<Uint8Array>>;

/** What the app asks of the shell it runs in. Electron, Chromium and the terminal each offer the same few things. */
export interface Shell {
  readonly kind: 'electron' | 'chromium' | 'terminal';
  /** Tells the window something unasked. Nothing happens when there is no window. */
  readonly signal: (signal: Signal) => void;
  /** Ends the process that holds plaintext and starts a fresh one at the lock screen, which says why. */
  readonly relaunch: (because: LockReason) => void;
  readonly quit: () => void;
  /** Where: as the user says, in a dialog or an option; where there is neither, among the user's downloads. */
  readonly saveFile: SaveFile;
  readonly printDocument: PrintDocument;
}
