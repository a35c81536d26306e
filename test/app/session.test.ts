import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../main/app/app.ts';
import { composeApp, type AppOptions } from '../../main/app/compose.ts';
import type { Signal } from '../../preload/contract.ts';
import { type Failure, succeed } from '../../preload/contract/outcome.ts';
import type { LockReason, VaultStatus } from '../../preload/contract/vault.ts';
import { FRIDAY } from '../support/builders.ts';

const PASSPHRASE = 'four words are enough';
const QUICK = { n: 2 ** 10, r: 8, p: 1 };

let folder: string;
let running: { readonly close: () => Promise<void> }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-session-'));
  running = [];
});
afterEach(async () => {
  vi.useRealTimers();
  for (const app of running) await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The app over a folder, in a shell that only notes what it is told. */
function anApp(but: Partial<AppOptions> = {}, onSignal: (signal: Signal, app: App) => void = (signal, app) => void handOver(signal, app)) {
  const told: { relaunched: LockReason[]; signals: Signal[]; bugs: unknown[] } = { relaunched: [], signals: [], bugs: [] };
  const app: App = composeApp({
    folder,
    demo: false,
    lockedBecause: 'started',
    lockedAt: null,
    slowness: QUICK,
    clock: { today: () => FRIDAY, now: () => new Date().toISOString() },
    report: (error) => void told.bugs.push(error),
    shell: {
      kind: 'chromium',
      signal: (signal) => {
        told.signals.push(signal);
        onSignal(signal, app);
      },
      relaunch: (because) => void told.relaunched.push(because),
      quit: () => undefined,
    saveFile: async () => succeed({ saved: null }),
    printDocument: async () => succeed(new Uint8Array()),
    },
    ...but,
  });
  running.push(app);
  return { app, told };
}

const handOver = async (signal: Signal, app: App) => signal === 'hand-over' && app.call('app.flushed', {});

async function ask<T = unknown>(app: App, name: string, input: unknown = {}): Promise<T> {
  const outcome = await app.call(name, input);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.failure.kind} ${outcome.failure.message}`);
  return outcome.value as T;
}

async function refused(app: App, name: string, input: unknown = {}): Promise<Failure> {
  const outcome = await app.call(name, input);
  if (outcome.ok) throw new Error(`${name} was not refused`);
  return outcome.failure;
}

const stateOf = async (app: App) => (await ask<VaultStatus>(app, 'vault.status')).state;

describe('a journal', () => {
  it('is made once, closed with a backup, and opened again by passphrase or recovery key', async () => {
    const first = anApp();
    expect(await stateOf(first.app)).toBe('none');
    const { recoveryKey } = await ask<{ recoveryKey: string }>(first.app, 'vault.create', { passphrase: PASSPHRASE });
    await ask(first.app, 'people.add', { name: 'Helen Carrow' });
    await first.app.close();
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);

    for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey }, { recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') }]) {
      const { app } = anApp();
      expect(await stateOf(app)).toBe('locked');
      expect((await refused(app, 'people.list')).kind).toBe('locked');
      await ask(app, 'vault.unlock', secret);
      expect(await ask(app, 'people.list')).toMatchObject([{ name: 'Helen Carrow' }]);
      await app.close();
    }
  });

  it('stays shut for a wrong passphrase, and says so without touching anything', async () => {
    const first = anApp();
    await ask(first.app, 'vault.create', { passphrase: PASSPHRASE });
    await first.app.close();
    const before = readFileSync(join(folder, 'journal.db'));
    const { app } = anApp();
    expect((await refused(app, 'vault.unlock', { passphrase: 'four words are enuff' })).kind).toBe('wrong-passphrase');
    expect(await stateOf(app)).toBe('locked');
    expect(readFileSync(join(folder, 'journal.db')).equals(before)).toBe(true);
  });

  it('opens by the new passphrase alone once it was changed', async () => {
    const first = anApp();
    await ask(first.app, 'vault.create', { passphrase: PASSPHRASE });
    expect((await refused(first.app, 'vault.changePassphrase', { current: { passphrase: 'wrong' }, next: 'another' })).kind).toBe('wrong-passphrase');
    await ask(first.app, 'vault.changePassphrase', { current: { passphrase: PASSPHRASE }, next: 'quite another one' });
    await first.app.close();
    const { app } = anApp();
    expect((await refused(app, 'vault.unlock', { passphrase: PASSPHRASE })).kind).toBe('wrong-passphrase');
    await ask(app, 'vault.unlock', { passphrase: 'quite another one' });
  });

  it('takes a new passphrase by its recovery key when the old one is forgotten', async () => {
    const first = anApp();
    const { recoveryKey } = await ask<{ recoveryKey: string }>(first.app, 'vault.create', { passphrase: PASSPHRASE });
    await ask(first.app, 'vault.changePassphrase', { current: { recoveryKey }, next: 'remembered this time' });
    await first.app.close();
    const { app } = anApp();
    expect((await refused(app, 'vault.unlock', { passphrase: PASSPHRASE })).kind).toBe('wrong-passphrase');
    await ask(app, 'vault.unlock', { passphrase: 'remembered this time' });
  });

  it('is not made over another, and not opened twice at once', async () => {
    const first = anApp();
    await ask(first.app, 'vault.create', { passphrase: PASSPHRASE });
    const second = anApp();
    expect((await refused(second.app, 'vault.unlock', { passphrase: PASSPHRASE })).kind).toBe('already-open');
    await first.app.close();
    expect((await refused(second.app, 'vault.create', { passphrase: 'other' })).kind).toBe('already-exists');
  });

  it('comes back from a backup in the place of none', async () => {
    const first = anApp();
    await ask(first.app, 'vault.create', { passphrase: PASSPHRASE });
    await ask(first.app, 'people.add', { name: 'Helen Carrow' });
    await first.app.close();
    const [backup] = readdirSync(join(folder, 'backups'));
    const file = { name: 'backup.rapport', base64: readFileSync(join(folder, 'backups', backup!)).toString('base64') };
    const elsewhere = mkdtempSync(join(tmpdir(), 'rapport-restored-'));
    try {
      const { app } = anApp({ folder: elsewhere });
      expect((await refused(app, 'vault.restore', { file, secret: { passphrase: 'wrong' } })).kind).toBe('wrong-passphrase');
      expect(await stateOf(app)).toBe('none');
      expect(await ask(app, 'vault.restore', { file, secret: { passphrase: PASSPHRASE } })).toEqual({ madeOn: FRIDAY });
      expect(await ask(app, 'people.list')).toMatchObject([{ name: 'Helen Carrow' }]);
      await app.close();
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});

describe('a file in the place of the backups’ folder', () => {
  it('lets the journal close, whole, and the missed backup be told', async () => {
    const first = anApp();
    await ask(first.app, 'vault.create', { passphrase: PASSPHRASE });
    rmSync(join(folder, 'backups'), { recursive: true, force: true });
    writeFileSync(join(folder, 'backups'), 'x');
    await ask(first.app, 'people.add', { name: 'Helen Carrow' });
    await first.app.close();
    expect(first.told.bugs).toMatchObject([{ name: 'BackupMissed' }]);
    const { app } = anApp();
    await ask(app, 'vault.unlock', { passphrase: PASSPHRASE });
    expect(await ask(app, 'people.list')).toMatchObject([{ name: 'Helen Carrow' }]);
  });
});

describe('locking', () => {
  it('first asks for what is being typed, then closes, then ends the process that held it', async () => {
    const draft = [{ key: 'a', text: 'lunch walk with Gar', meetingId: null, corrections: {} }];
    const { app, told } = anApp({}, (signal, on) => {
      if (signal === 'hand-over') void on.call('drafts.keep', { day: FRIDAY, lines: draft }).then(() => on.call('app.flushed', {}));
    });
    await ask(app, 'vault.create', { passphrase: PASSPHRASE });
    await app.lock('asked');
    expect(told).toMatchObject({ relaunched: ['asked'], signals: ['hand-over'], bugs: [] });
    expect((await refused(app, 'people.list')).kind).toBe('locked');
    const again = anApp();
    await ask(again.app, 'vault.unlock', { passphrase: PASSPHRASE });
    expect(await ask(again.app, 'meetings.day', { day: FRIDAY })).toMatchObject({ draft });
  });

  it('does not wait for ever for a window that does not answer', async () => {
    const { app, told } = anApp({}, () => undefined);
    await ask(app, 'vault.create', { passphrase: PASSPHRASE });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const locked = app.lock('asked');
    await vi.advanceTimersByTimeAsync(10_000);
    await locked;
    expect(told.relaunched).toEqual(['asked']);
  });

  it('comes by itself after the minutes of quiet in the settings, counted from the last touch', async () => {
    const { app, told } = anApp();
    await ask(app, 'vault.create', { passphrase: PASSPHRASE });
    await ask(app, 'settings.save', { lockAfterMinutes: 7 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await ask(app, 'app.touch');
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    await ask(app, 'app.touch');
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(told.relaunched).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    await vi.waitFor(() => expect(told.relaunched).toEqual(['idle']));
  });

  it('does nothing when there is nothing to lock', async () => {
    const { app, told } = anApp();
    await app.lock('suspended');
    expect(told).toMatchObject({ relaunched: [], signals: [] });
  });
});

describe('looking around', () => {
  it('opens a fictional journal in a folder of its own, which is gone afterwards', async () => {
    const { app } = anApp();
    await ask(app, 'vault.lookAround');
    expect(await ask(app, 'app.info')).toMatchObject({ demo: true });
    expect(readdirSync(folder)).toEqual([]);
    await ask(app, 'people.add', { name: 'Someone of my own' });
    await app.close();
    expect(existsSync(join(folder, 'journal.db'))).toBe(false);
  });

  it('gives way to a journal of one’s own', async () => {
    const { app } = anApp({ demo: true });
    await ask(app, 'vault.create', { passphrase: PASSPHRASE });
    expect(await ask(app, 'app.info')).toMatchObject({ demo: false });
    expect(await ask(app, 'people.list')).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('is an answer in words: an unknown call, wrong input, a bug', async () => {
    let broken = false;
    const now = () => {
      if (broken) throw new Error('about Helen');
      return '2026-11-20T18:00:00.000Z';
    };
    const { app, told } = anApp({ clock: { today: () => FRIDAY, now } });
    expect((await refused(app, 'people.score')).kind).toBe('invalid-input');
    expect(await refused(app, 'vault.create', { passphrase: '' })).toMatchObject({ kind: 'invalid-input', issues: [{ path: 'passphrase' }] });
    await ask(app, 'vault.create', { passphrase: PASSPHRASE });
    broken = true;
    const bug = await refused(app, 'drafts.keep', { day: FRIDAY, lines: [] });
    broken = false;
    expect(bug.kind).toBe('unexpected');
    expect(bug.message).not.toContain('Helen');
    expect(told.bugs).toHaveLength(1);
  });
});
