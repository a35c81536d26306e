import type { Direction } from '../../domain/commitment.ts';
import { type Day, sayDate } from '../../domain/day.ts';
import { groupPromises, sayGroup } from '../../domain/promise-groups.ts';
import type { CommitmentView } from '../../domain/views.ts';
import { ask, type Command } from './desk.ts';
import { table } from './table.ts';

/** The most that are said of each side; with `--json` too. */
const SAID = 2_000;

/** What is open on both sides, by when it is due. */
export const commitments: Command = {
  usage: 'commitments  say what is promised both ways, by when it is due',
  needs: 'an open journal',
  run: async (_line, desk) => {
    const mine = await ask(desk, 'commitments.list', { state: 'open', direction: 'mine', limit: SAID });
    const theirs = await ask(desk, 'commitments.list', { state: 'open', direction: 'theirs', limit: SAID });
    const said = [saySide('mine', mine, desk.today), saySide('theirs', theirs, desk.today)].filter((side) => side !== '');
    return { data: { mine, theirs }, words: said.length === 0 ? 'Nothing is promised, either way.' : said.join('\n\n') };
  },
};

const HEADINGS: Readonly<Record<Direction, string>> = { mine: 'Yours', theirs: 'Theirs' };

function saySide(direction: Direction, promises: readonly CommitmentView[], today: Day): string {
  const rows = groupPromises(promises, today).flatMap(({ group, promises: grouped }) =>
    grouped.map((promise, at) => [
      '',
      at === 0 ? sayGroup(group) : '',
      promise.dueOn === null ? '' : sayDate(promise.dueOn, today),
      String(promise.id),
      `${promise.what}${promise.withName === null ? '' : `, ${direction === 'mine' ? 'to' : 'from'} ${promise.withName}`}${promise.kind === 'help' ? ', an offer of help' : ''}`,
    ]),
  );
  return rows.length === 0 ? '' : `${HEADINGS[direction]}\n${table(rows)}`;
}
