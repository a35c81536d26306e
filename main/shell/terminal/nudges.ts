import { sayNudge } from '../../domain/sentences.ts';
import { ask, type Command } from './desk.ts';
import { table } from './table.ts';

/** Whom to see, most urgent first. */
export const nudges: Command = {
  usage: 'nudges  say whom to see, most urgent first',
  needs: 'an open journal',
  run: async (_line, desk) => {
    const found = await ask(desk, 'nudges.list', {});
    const rows = found.map((nudge) => [nudge.name, sayNudge(nudge, desk.today, nudge.post)]);
    return { data: found, words: rows.length === 0 ? 'Nobody is waiting to be seen.' : table(rows) };
  },
};
