import { fillJournal } from '../../db/demo/fill.ts';
import { generateJournal } from '../../db/demo/generate.ts';
import type { JournalSize } from '../../db/demo/size.ts';
import type { Day } from '../../main/domain/day.ts';
import { createVault } from '../../main/vault/vault.ts';

/** Makes a journal of a size in a folder, and closes it again: the window then opens it with the passphrase. */
export async function makeLargeJournal(folder: string, passphrase: string, today: Day, size: JournalSize): Promise<void> {
  const clock = () => ({ at: `${today}T09:00:00.000Z`, on: today });
  const made = await createVault({ folder, clock }, passphrase);
  if (!made.ok) throw new Error(`The journal was not made: ${made.failure.kind}`);
  const { journal } = made.value.vault;
  journal.change('Filled', (writer) => {
    fillJournal(writer, generateJournal({ seed: 1, today, size }));
  });
  journal.forgetUndo();
  const closed = made.value.vault.close();
  if (!closed.ok) throw new Error(closed.failure.message);
}
