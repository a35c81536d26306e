import { addDays, type Day, daysBetween } from '../../main/domain/day.ts';
import type { PersonId, StandingId, StatementId } from '../../main/domain/id.ts';
import { type Partnership, STANCES, type Standing, STATEMENT_KINDS, type Statement } from '../../main/domain/partnership.ts';
import type { Who } from './cast/cast.ts';
import { chanceFrom, seedFor } from './random.ts';
import type { JournalRecords } from './records.ts';
import { PURPOSES, type Said } from './stories/purposes.ts';

type SaidOf = Pick<JournalRecords, 'statements' | 'standings'>;

/** What the demo's partnerships say of themselves, and where their members stood. */
export function saidOf(partnerships: readonly Partnership[], ids: ReadonlyMap<Who, PersonId>, today: Day): SaidOf {
  const told = partnerships.flatMap(({ id: partnershipId, name }) => {
    const story = PURPOSES[name];
    return story === undefined ? [] : [{ partnershipId, story }];
  });
  const statements = told.flatMap(({ partnershipId, story: { purposes, truths, accomplishments, principles } }) => {
    const of = (kind: Statement['kind'], all: readonly Said[]) => all.map(({ ago, text, note = '' }) => ({ partnershipId, kind, day: addDays(today, -ago), text, note }));
    return [...of('purpose', purposes), ...of('truth', truths), ...of('accomplishment', accomplishments), ...of('principle', principles)];
  });
  const standings = told.flatMap(({ partnershipId, story: { stood } }) =>
    stood.map(({ who, ago, stance, words = '' }) => {
      const personId = ids.get(who);
      if (personId === undefined) throw new RangeError(`Nobody is called ${who}`);
      return { partnershipId, personId, day: addDays(today, -ago), stance, words };
    }),
  );
  return {
    statements: statements.map((one, i) => ({ ...one, id: (i + 1) as StatementId })),
    standings: standings.map((one, i) => ({ ...one, id: (i + 1) as StandingId })),
  };
}

/** The same of the largest journal: a purpose revised every other year, and everyone asked twice. */
export function largeSaid(seed: number, partnerships: readonly Partnership[], start: Day, today: Day): SaidOf {
  const chance = chanceFrom(seedFor(seed, 'purposes'));
  const room = daysBetween(start, today);
  const statements: Statement[] = [];
  const standings: Standing[] = [];
  for (const { id: partnershipId, members } of partnerships) {
    for (let year = 0; year * 365 < room; year += 1) {
      const kind = year % 2 === 0 ? 'purpose' : chance.oneOf(STATEMENT_KINDS);
      const text = `To improve the lives of the people of this place, as we saw it in year ${year + 1}.`;
      statements.push({ id: (statements.length + 1) as StatementId, partnershipId, kind, day: addDays(start, year * 365), text, note: '' });
    }
    for (const { personId, joinedOn } of members) {
      const since = daysBetween(joinedOn ?? start, today);
      for (const ago of [since, Math.floor(since / 2)]) {
        standings.push({ id: (standings.length + 1) as StandingId, partnershipId, personId, day: addDays(today, -ago), stance: chance.oneOf(STANCES), words: 'In their own words.' });
      }
    }
  }
  return { statements, standings };
}
