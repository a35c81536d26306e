import { isDay, sayDate } from '../../domain/day.ts';
import { ask, type Command } from './desk.ts';
import { table } from './table.ts';

/** Full-text search over everything written. */
export const find: Command = {
  usage: 'find WORDS          search everything written',
  needs: 'an open journal',
  needsWords: 'Say what to look for.',
  run: async ({ words }, desk) => {
    const hits = await ask(desk, 'search.find', { words: words.join(' ') });
    const rows = hits.map(({ day, noun, title, snippet }) => [
      day !== null && isDay(day) ? sayDate(day, desk.today) : '',
      noun,
      title,
      snippet.map(({ text }) => text).join('').replace(/\s+/g, ' '),
    ]);
    return { data: hits, words: rows.length === 0 ? 'Nothing found.' : table(rows) };
  },
};
