import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { NudgeFacts } from '../../main/domain/nudges/facts.ts';
import type { Settings } from '../../main/domain/settings.ts';
import type { Reader } from '../journal.ts';
import { commitmentFacts } from './commitment-facts.ts';
import { standingConflicts } from './conflict-facts.ts';
import { contactFacts } from './contact.ts';
import { departures } from './departures.ts';
import { partnershipFacts } from './partnership-facts.ts';
import { allSnoozes } from './snoozes.ts';

/** Nothing that could ask. */
const NO_FACTS: NudgeFacts = { people: [], partnerships: [], conflicts: [], commitments: [], departures: [], snoozes: [] };

/**
 * Everything the rules must know as of a day. Of one person (`only`): what the rules about people must know; conflicts and
 * promises with them are asked about by themselves.
 */
export function nudgeFacts(reader: Reader, settings: Settings, today: Day, only: PersonId | null = null): NudgeFacts {
  const { nudges } = settings;
  const snoozes = allSnoozes(reader);
  if (only !== null) {
    const left = departures(reader, () => standingConflicts(reader, today), today, only);
    return { ...NO_FACTS, people: contactFacts(reader, nudges, today, [only]), departures: left, snoozes };
  }
  const conflicts = standingConflicts(reader, today);
  return {
    people: contactFacts(reader, nudges, today),
    partnerships: partnershipFacts(reader, nudges, today),
    conflicts: conflicts.map(({ facts }) => facts),
    commitments: commitmentFacts(reader, nudges, today),
    departures: departures(reader, () => conflicts, today),
    snoozes,
  };
}

/** What the rules must know to speak of one conflict alone: nothing when it is neither open nor parked. */
export const conflictFactsOf = (reader: Reader, conflictId: ConflictId, today: Day): NudgeFacts => ({
  ...NO_FACTS,
  conflicts: standingConflicts(reader, today, conflictId).map(({ facts }) => facts),
  snoozes: allSnoozes(reader),
});

/** What the rules must know to speak of one partnership alone. */
export const partnershipFactsOf = (reader: Reader, settings: Settings, partnershipId: PartnershipId, today: Day): NudgeFacts => ({
  ...NO_FACTS,
  partnerships: partnershipFacts(reader, settings.nudges, today).filter(({ id }) => id === partnershipId),
  snoozes: allSnoozes(reader),
});
