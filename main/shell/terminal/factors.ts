import { sayDate } from '../../domain/day.ts';
import { quarterStart } from '../../domain/factors.ts';
import { ask, type Command } from './desk.ts';
import { table } from './table.ts';
import { whose } from './whose.ts';

/** The evidence for the five factors: of the last quarter, or of the days given; of everything, or of one relationship. */
export const factors: Command = {
  usage: 'factors [NAME] [--from DAY] [--to DAY]  say the evidence for the five factors',
  needs: 'an open journal',
  run: async ({ words, from, to }, desk) => {
    const scope = words.length === 0 ? { kind: 'everything' as const } : await whose(desk, words.join(' '));
    const until = to ?? desk.today;
    const picture = await ask(desk, 'factors.show', { from: from ?? quarterStart(until), to: until, scope });
    const head = `${picture.of === null ? 'The five factors' : `The five factors with ${picture.of}`}, ${sayDate(picture.from, desk.today)} to ${sayDate(picture.to, desk.today)}`;
    const said = picture.factors.map(({ name, words: told, pieces }) =>
      [`${name}: ${told}.`, ...(pieces.length === 0 ? [] : [table(pieces.map(({ day, kind, label }) => ['', sayDate(day, desk.today), KINDS[kind], label]))])].join('\n'),
    );
    return { data: picture, words: [head, ...said].join('\n\n') };
  },
};

const KINDS = { meeting: 'meeting', talk: 'conversation', offer: 'offer of help', 'kept-help': 'help kept', statement: 'purpose', standing: 'asked' } as const;
