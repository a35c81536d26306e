import type { Day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { NudgeFacts } from '../../main/domain/nudges/facts.ts';
import type { Settings } from '../../main/domain/settings.ts';
import type { Reader } from '../journal.ts';
import { contactFacts } from './contact.ts';
import { allSnoozes } from './snoozes.ts';

/** Everything the rules must know as of a day; or what they must know of one person. */
export const nudgeFacts = (reader: Reader, _settings: Settings, today: Day, only: PersonId | null = null): NudgeFacts => ({
  people: contactFacts(reader, today, only),
  partnerships: [],
  conflicts: [],
  commitments: [],
  departures: [],
  snoozes: allSnoozes(reader),
});
