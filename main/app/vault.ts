import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rapport from '../../package.json' with { type: 'json' };
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { restoreBackup } from '../vault/restore.ts';
import { createVault, type OpenVault, unlockVault, type VaultOptions } from '../vault/vault.ts';
import type { HandlersOf } from './app.ts';
import type { VaultCall } from './handlers.ts';
import { fill, type Session } from './session.ts';

/** Creating, opening and closing the journal, and what can be said of the app while it is locked. */
export function vaultHandlers(session: Session) {
  const { folder, clock, shell, slowness } = session.options;
  const options: VaultOptions = {
    folder,
    clock: () => ({ at: clock.now(), on: clock.today() }),
    ...(slowness === undefined ? {} : { slowness }),
  };

  /** While the journal is open: what works on its vault. */
  const withVault = async <T>(work: (vault: OpenVault) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    session.vault === null ? fail('locked', 'The journal is locked. Unlock it and try again; nothing has been lost.') : work(session.vault);

  return {
    'app.info': () => succeed({ version: rapport.version, today: clock.today(), shell: shell.kind, demo: session.isDemo }),

    'app.touch': () => {
      session.touch();
      return succeed({});
    },

    'app.flushed': () => {
      session.handedOver();
      return succeed({});
    },

    'app.quit': async () => {
      shell.quit();
      return succeed({});
    },

    'vault.status': () => succeed(session.status()),

    'vault.create': async ({ passphrase, demo }) => {
      const made = await createVault(options, passphrase);
      if (!made.ok) return made;
      const { vault, recoveryKey } = made.value;
      if (demo) fill(vault.journal, clock.today());
      session.adopt(vault);
      return succeed({ recoveryKey });
    },

    'vault.lookAround': () => session.lookAround(),

    'vault.unlock': async (secret) => {
      if (session.vault !== null && !session.isDemo) return succeed({});
      const opened = await unlockVault(options, secret);
      if (!opened.ok) return opened;
      session.adopt(opened.value);
      return succeed({});
    },

    'vault.restore': async ({ file, secret, setAside }) => {
      // Encrypted as it was made; read from a file of its own, so that the journal's folder changes only once all is well.
      const path = join(tmpdir(), `rapport-restore-${randomBytes(6).toString('hex')}.rapport`);
      try {
        writeFileSync(path, Buffer.from(file.base64, 'base64'), { mode: 0o600, flag: 'wx' });
        const restored = await restoreBackup({ file: path, secret, folder, clock: options.clock, existing: setAside ? 'set-aside' : 'refuse' });
        if (!restored.ok) return restored;
        const opened = await unlockVault(options, secret);
        if (!opened.ok) return opened;
        session.adopt(opened.value);
        return succeed({ madeOn: restored.value.madeOn });
      } finally {
        rmSync(path, { force: true });
      }
    },

    'vault.changePassphrase': ({ current, next }) => withVault((vault) => vault.changePassphrase(current, next)),

    'vault.renewRecoveryKey': ({ passphrase }) => withVault((vault) => vault.renewRecoveryKey(passphrase)),

    'vault.backUp': () =>
      withVault(async (vault) => {
        const made = vault.backUp('asked');
        return made.ok ? succeed({ saved: made.value.path, older: vault.backups().length - 1 }) : made;
      }),

    'vault.lock': async () => {
      // Answers first: the process that would answer is about to end.
      setImmediate(() => void session.lock('asked').catch(session.options.report));
      return succeed({});
    },
  } satisfies HandlersOf<VaultCall>;
}
