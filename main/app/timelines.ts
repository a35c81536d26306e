import type { Reader } from '../../db/journal.ts';
import { readPartnership, statementsOf } from '../../db/repositories/partnerships.ts';
import { readPerson } from '../../db/repositories/people.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { nameOfScope, timelineRecords } from '../../db/repositories/timelines.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { timelineCalls } from '../../preload/contract/timelines.ts';
import { rhythmDaysOf } from '../domain/clock.ts';
import type { TimelineFlag, TimelineScope } from '../domain/timeline/facts.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound } from './failures.ts';

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
