import { sayDate } from '../../domain/day.ts';
import { firstNameOf } from '../../domain/person.ts';
import { LANE_NAMES, LANES, tellTimeline } from '../../domain/timeline/tell.ts';
import { ask, type Command } from './desk.ts';
import { table } from './table.ts';
import { whose } from './whose.ts';

/** Everything of one relationship over the years, lane by lane, latest first. */
export const timeline: Command = {
  usage: 'timeline NAME  say the years with a person, an organisation or a partnership',
  needs: 'an open journal',
  needsWords: 'Say whose.',
  run: async ({ words }, desk) => {
    const scope = await whose(desk, words.join(' '));
    const facts = await ask(desk, 'timelines.show', { scope });
    const lines = tellTimeline(facts, scope.kind === 'person' ? firstNameOf(facts.name) : facts.name);
    const lanes = LANES.map((lane) => ({ lane, here: lines.filter((line) => line.lane === lane) })).filter(({ here }) => here.length > 0);
    const said = lanes.map(
      ({ lane, here }) => `${LANE_NAMES[lane]}\n${table(here.map(({ day, words: told }) => ['', day === null ? 'not known' : sayDate(day, desk.today), told]))}`,
    );
    return { data: facts, words: said.length === 0 ? `Nothing is written of ${facts.name} yet.` : said.join('\n\n') };
  },
};
