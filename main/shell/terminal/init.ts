import { fail } from '../../../preload/contract/outcome.ts';
import { ask, type Command, Failed } from './desk.ts';

/** Makes a journal, and gives its recovery key the one time it can be seen. */
export const init: Command = {
  usage: 'init [--demo]       make a journal (--demo: filled with a fictional place)',
  needs: 'nothing',
  run: async ({ demo }, desk) => {
    const passphrase = await desk.secret('Choose a passphrase: ');
    if (passphrase === null) throw new Failed(fail('cancelled', 'No passphrase, so no journal was made. Set RAPPORT_PASSPHRASE, or run this on a terminal.').failure);
    if ((await desk.secret('The same again: ')) !== passphrase) {
      throw new Failed(fail('cancelled', 'The two were not the same, so no journal was made. Try again.').failure);
    }
    const { recoveryKey } = await ask(desk, 'vault.create', { passphrase, demo });
    const { folder } = await ask(desk, 'vault.status', {});
    return {
      data: { folder, recoveryKey },
      words: `Your journal is in ${folder}.\n\nRecovery key, shown once:\n\n  ${recoveryKey}\n\nWrite it down and keep it apart from this computer. It opens the journal if the passphrase is forgotten; nothing else does.`,
    };
  },
};
