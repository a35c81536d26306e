import type { Reader } from '../../db/journal.ts';
import { evidenceBetween, faceDays, faceYears } from '../../db/repositories/evidence.ts';
import { readPartnership, statementsOf } from '../../db/repositories/partnerships.ts';
import { readPerson } from '../../db/repositories/people.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { nameOfScope, timelineRecords } from '../../db/repositories/timelines.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { timelineCalls } from '../../preload/contract/timelines.ts';
import { rhythmDaysOf } from '../domain/clock.ts';
import { day } from '../domain/day.ts';
import { evidenceFor, FACTOR_NAMES, sayEvidence } from '../domain/factors.ts';
import { FACTORS } from '../domain/meeting.ts';
import type { TimelineFlag, TimelineScope } from '../domain/timeline/facts.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';

export const timelineHandlers = ({ journal, today }: Desk) =>
  ({
    'timelines.show': ({ scope }) => {
      const name = nameOfScope(journal.read, scope);
      if (name === null) return notFound(scope.kind);
      return succeed({
        name,
        today: today(),
        rhythmDays: rhythmOf(journal.read, scope),
        ...timelineRecords(journal.read, scope),
        flags: flagsOf(journal.read, scope),
      });
    },

    'factors.show': ({ from, to, scope }) => {
      if (to < from) return refuse('The period would end before it begins.');
      const of = scope.kind === 'everything' ? null : nameOfScope(journal.read, scope);
      if (of === null && scope.kind !== 'everything') return notFound(scope.kind);
      const evidence = evidenceBetween(journal.read, from, to < today() ? to : today(), { scope, inWords: true });
      return succeed({
        from,
        to,
        of,
        factors: FACTORS.map((factor) => {
          const pieces = evidenceFor(factor, evidence);
          return {
            factor,
            name: FACTOR_NAMES[factor],
            words: sayEvidence(factor, pieces, today(), 'Nothing in this period'),
            pieces: pieces.map(({ kind, id, day, label, mode, character, movement }) => ({ kind, id, day, label, mode, character, movement })).toReversed(),
          };
        }),
      });
    },

    'years.show': ({ year }) => {
      const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
      return succeed({
        year,
        days: faceDays(journal.read, from, to < today() ? to : today()),
        years: faceYears(journal.read),
      });
    },
  }) satisfies HandlersOf<keyof typeof timelineCalls>;

/** The dated events of a partnership. Its principles are not events. */
function flagsOf(reader: Reader, scope: TimelineScope): readonly TimelineFlag[] {
  if (scope.kind !== 'partnership') return [];
  return statementsOf(reader, scope.partnershipId).flatMap(({ id, kind, day, text }): TimelineFlag[] => (kind === 'principle' ? [] : [{ id, kind, day, label: text }]));
}

/** The rhythm a gap is measured by. An organisation has none of its own: its people do. */
function rhythmOf(reader: Reader, scope: TimelineScope): number | null {
  switch (scope.kind) {
    case 'person': {
      const person = readPerson(reader, scope.personId);
      return person === null ? null : rhythmDaysOf(person, readSettings(reader));
    }
    case 'organisation':
      return null;
    case 'partnership':
      return readPartnership(reader, scope.partnershipId)?.rhythmDays ?? null;
  }
}
