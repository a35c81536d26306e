import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDemo } from '../../db/demo/demo.ts';
import type { Journal } from '../../db/journal.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { type Outcome, succeed } from '../../preload/contract/outcome.ts';
import type { LockReason, VaultStatus } from '../../preload/contract/vault.ts';
import type { Day } from '../domain/day.ts';
import type { Report } from '../log/bugs.ts';
import type { Shell } from '../shell/shell.ts';
import type { Slowness } from '../vault/slot.ts';
import { createVault, type OpenVault, vaultIn } from '../vault/vault.ts';
import { deskHandlers } from './handlers.ts';
import type { SomeHandlers } from './dispatch.ts';

export interface SessionOptions {
  readonly folder: string;
  readonly shell: Shell;
  readonly clock: { readonly today: () => Day; readonly now: () => string };
  readonly report: Report;
  readonly lockedBecause: LockReason;
  readonly lockedAt: string | null;
  readonly slowness?: Slowness;
}

/** How long the window has to hand over what is being typed before the journal closes, in milliseconds. */
const HAND_OVER_MS = 1_500;
/** How often to look whether a new day has begun, in milliseconds. */
const DAY_WATCH_MS = 30_000;
/** A demo journal guards nothing, so its passphrase need not be slow to guess. */
const DEMO_SLOWNESS: Slowness = { n: 2 ** 10, r: 8, p: 1 };

const NO_HANDLERS: SomeHandlers = {};

/** One run of the app: which journal is open, until when, and how it is let go. */
export class Session {
  readonly options: SessionOptions;
  #open: { readonly vault: OpenVault; readonly handlers: SomeHandlers; readonly demo: boolean } | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #dayWatch: ReturnType<typeof setInterval> | undefined;
  #handedOver: (() => void) | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
  }

  get vault(): OpenVault | null {
    return this.#open?.vault ?? null;
  }

  get isDemo(): boolean {
    return this.#open?.demo ?? false;
  }

  /** What the open journal answers; nothing while it is locked. */
  get handlers(): SomeHandlers {
    return this.#open?.handlers ?? NO_HANDLERS;
  }

  status(): VaultStatus {
    const { folder, lockedBecause: because, lockedAt: at } = this.options;
    return { state: this.#open === null ? vaultIn(folder) : 'open', folder, locked: { because, at } };
  }

  /** Works on this journal from now on. One that was open before is closed first. */
  adopt(vault: OpenVault, demo = false): void {
    const { clock, shell } = this.options;
    this.#letGo();
    this.#open = { vault, demo, handlers: deskHandlers({ journal: vault.journal, zone: zoneOfThisMachine(), saveFile: shell.saveFile, printDocument: shell.printDocument, ...clock }) };
    let day = clock.today();
    this.#dayWatch = setInterval(() => {
      if (clock.today() === day) return;
      day = clock.today();
      shell.signal('day-changed');
    }, DAY_WATCH_MS);
    this.#dayWatch.unref();
    this.touch();
  }

  /** Opens a fictional journal in a folder of its own, gone when it closes. */
  async lookAround(): Promise<Outcome<Record<string, never>>> {
    const { clock } = this.options;
    const folder = mkdtempSync(join(tmpdir(), 'rapport-demo-'));
    const vaultClock = () => ({ at: clock.now(), on: clock.today() });
    const made = await createVault({ folder, clock: vaultClock, slowness: DEMO_SLOWNESS }, randomBytes(16).toString('hex'));
    if (!made.ok) {
      rmSync(folder, { recursive: true, force: true });
      return made;
    }
    fill(made.value.vault.journal, clock.today());
    this.adopt(made.value.vault, true);
    return succeed({});
  }

  /** The user is there: the lock starts counting again. A demo journal has nothing to lock away. */
  touch(): void {
    clearTimeout(this.#idle);
    if (this.#open === null || this.#open.demo) return;
    const minutes = readSettings(this.#open.vault.journal.read).lockAfterMinutes;
    this.#idle = setTimeout(() => void this.lock('idle').catch(this.options.report), minutes * 60_000);
    this.#idle.unref();
  }

  /** The window has handed over everything typed. */
  handedOver(): void {
    this.#handedOver?.();
  }

  /** Closes the journal, then ends the process that held its words; the lock screen starts afresh. */
  async lock(because: LockReason): Promise<void> {
    const wasOpen = this.#open !== null;
    await this.close();
    if (wasOpen) this.options.shell.relaunch(because);
  }

  /** Asks the window for what is being typed, makes the backup and closes the file. Safe to call twice. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#open !== null && this.options.shell.kind !== 'terminal') await this.#askForTyping();
    this.#letGo();
  }

  async #askForTyping(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#handedOver = resolve;
    const patience = setTimeout(resolve, HAND_OVER_MS);
    this.options.shell.signal('hand-over');
    await promise;
    clearTimeout(patience);
  }

  #letGo(): void {
    clearTimeout(this.#idle);
    clearInterval(this.#dayWatch);
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const closed = open.vault.close();
    // The journal is closed and whole; only its backup could not be made. There is no window left to tell.
    if (!closed.ok) this.options.report(new BackupMissed(closed.failure.kind));
    if (open.demo) rmSync(open.vault.folder, { recursive: true, force: true });
  }
}

/** No backup could be made at close. */
class BackupMissed extends Error {
  readonly code: string;

  constructor(kind: string) {
    super('No backup could be made at close.');
    this.name = 'BackupMissed';
    this.code = kind;
  }
}

const zoneOfThisMachine = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Fills a new journal with the fictional place, as if it had always been there: nothing of it can be undone. */
export function fill(journal: Journal, today: Day): void {
  journal.change('Filled the demo journal', (writer) => fillDemo(writer, today));
  journal.forgetUndo();
}
