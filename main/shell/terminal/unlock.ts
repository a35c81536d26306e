import { fail } from '../../../preload/contract/outcome.ts';
import { ask, type Desk, Failed } from './desk.ts';

/** Opens the journal with the passphrase, unless it is open. Throws `Failed`. */
export async function unlock(desk: Desk): Promise<void> {
  const { state } = await ask(desk, 'vault.status', {});
  if (state === 'open') return;
  if (state === 'none') throw new Failed(fail('no-journal', 'There is no journal here yet. Make one with ‘init’, or name its folder with --data.').failure);
  const passphrase = await desk.secret('Passphrase: ');
  if (passphrase === null) {
    throw new Failed(fail('locked', 'The journal is locked, and there is no passphrase to open it with. Set RAPPORT_PASSPHRASE, or run this on a terminal.').failure);
  }
  await ask(desk, 'vault.unlock', { passphrase });
}
