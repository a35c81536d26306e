import { UsageError } from '../arguments.ts';
import { ask, type Command } from './desk.ts';

/** The whole journal, outside it. */
export const exportJournal: Command = {
  usage: 'export --format json|folder --out FILE  save the whole journal: JSON that can be read back, or Markdown and CSV in a .zip',
  needs: 'an open journal',
  run: async ({ format, out }, desk) => {
    if (format !== 'json' && format !== 'folder') throw new UsageError('Say --format json or --format folder.');
    if (out === null) throw new UsageError('Say where to save it, with --out FILE.');
    const { saved } = await ask(desk, 'records.saveAll', { format });
    return { data: { saved }, words: `The whole journal saved in ${saved ?? out}. The file is not encrypted: whoever can open it can read every word.` };
  },
};
