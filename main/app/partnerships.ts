import type { Reader } from '../../db/journal.ts';
import { listConflicts } from '../../db/repositories/conflicts.ts';
import { lastMetByPartnership, listMeetings } from '../../db/repositories/meetings.ts';
import { partnershipFactsOf } from '../../db/repositories/nudge-facts.ts';
import {
  deletePartnership,
  deleteStanding,
  deleteStatement,
  groupMeetings,
  insertPartnership,
  insertStanding,
  insertStatement,
  lastMetAlone,
  listPartnerships,
  membersOf,
  readPartnership,
  readStanding,
  readStatement,
  standingsOf,
  statementsOf,
  updatePartnership,
  updateStatement,
} from '../../db/repositories/partnerships.ts';
import { readPerson } from '../../db/repositories/people.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { partnershipCalls } from '../../preload/contract/partnerships.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { PartnershipPage } from '../../preload/contract/views.ts';
import type { Day } from '../domain/day.ts';
import type { PartnershipId } from '../domain/id.ts';
import { nudgesOf } from '../domain/nudges/all.ts';
import type { StatementKind } from '../domain/partnership.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';

/** How many of the latest meetings a partnership's page shows. */
const MEETINGS_SHOWN = 20;

export const partnershipHandlers = ({ journal, today }: Desk) =>
  ({
    'partnerships.list': () => {
      const lastMet = lastMetByPartnership(journal.read, today());
      return succeed(listPartnerships(journal.read).map((row) => ({ ...row, lastMet: lastMet.get(row.id) ?? null })));
    },

    'partnerships.get': ({ partnershipId }) => {
      const page = partnershipPage(journal.read, partnershipId, today());
      return page === null ? notFound('partnership') : succeed(page);
    },

    'partnerships.add': (fields) =>
      succeed({ partnershipId: journal.change(`Added ${fields.name}`, (writer) => insertPartnership(writer, fields)) }),

    'partnerships.edit': ({ partnershipId, ...fields }) => {
      const before = readPartnership(journal.read, partnershipId);
      if (before === null) return notFound('partnership');
      journal.change(`Changed ${before.name}`, (writer) => updatePartnership(writer, partnershipId, fields));
      return succeed({});
    },

    'partnerships.remove': ({ partnershipId }) => {
      const before = readPartnership(journal.read, partnershipId);
      if (before === null) return notFound('partnership');
      journal.change(`Deleted ${before.name}`, (writer) => deletePartnership(writer, partnershipId));
      return succeed({});
    },

    'partnerships.write': (given) => {
      const before = readPartnership(journal.read, given.partnershipId);
      if (before === null) return notFound('partnership');
      if (given.day > today()) return refuse(NOT_YET);
      return succeed({ statementId: journal.change(`${WRITTEN[given.kind]} of ${before.name}`, (writer) => insertStatement(writer, given)) });
    },

    'partnerships.rewrite': ({ statementId, ...fields }) => {
      const before = readStatement(journal.read, statementId);
      if (before === null) return notFound('statement');
      if (fields.day > today()) return refuse(NOT_YET);
      journal.change(`Changed ${NAMES[before.kind]}`, (writer) => updateStatement(writer, statementId, fields));
      return succeed({});
    },

    'partnerships.unwrite': ({ statementId }) => {
      const before = readStatement(journal.read, statementId);
      if (before === null) return notFound('statement');
      journal.change(`Removed ${NAMES[before.kind]}`, (writer) => deleteStatement(writer, statementId));
      return succeed({});
    },

    'partnerships.stand': (given) => {
      const partnership = readPartnership(journal.read, given.partnershipId);
      const person = readPerson(journal.read, given.personId);
      if (partnership === null) return notFound('partnership');
      if (person === null) return notFound('person');
      if (!membersOf(journal.read, given.partnershipId).some(({ personId }) => personId === given.personId)) {
        return refuse(`${person.name} is not a member of ${partnership.name}.`);
      }
      if (given.day > today()) return refuse(NOT_YET);
      return succeed({ standingId: journal.change(`Noted where ${person.name} stands`, (writer) => insertStanding(writer, given)) });
    },

    'partnerships.unstand': ({ standingId }) => {
      const before = readStanding(journal.read, standingId);
      if (before === null) return notFound('note of where someone stands');
      journal.change('Removed a note of where someone stands', (writer) => deleteStanding(writer, standingId));
      return succeed({});
    },
  }) satisfies HandlersOf<keyof typeof partnershipCalls>;

const NOT_YET = 'It cannot be dated later than today.';

const WRITTEN: Record<StatementKind, string> = {
  purpose: 'Revised the purpose',
  truth: 'Named a difficult truth',
  accomplishment: 'Noted an accomplishment',
  principle: 'Added a principle',
};

const NAMES: Record<StatementKind, string> = { purpose: 'a revision of the purpose', truth: 'a difficult truth', accomplishment: 'an accomplishment', principle: 'a principle' };

/** A partnership as its page shows it; null when the journal has no such. */
function partnershipPage(reader: Reader, partnershipId: PartnershipId, today: Day): PartnershipPage | null {
  const partnership = readPartnership(reader, partnershipId);
  if (partnership === null) return null;
  const settings = readSettings(reader);
  const members = membersOf(reader, partnershipId);
  const standings = Map.groupBy(standingsOf(reader, partnershipId), ({ personId }) => personId);
  const alone = lastMetAlone(reader, partnershipId, today);
  return {
    partnership: { ...partnership, members },
    members: members.map((member) => ({ ...member, standings: standings.get(member.personId) ?? [], lastAlone: alone.get(member.personId) ?? null })),
    statements: statementsOf(reader, partnershipId),
    meetings: listMeetings(reader, { partnershipId, limit: MEETINGS_SHOWN }),
    conflicts: listConflicts(reader, { partnershipId }),
    ...groupMeetings(reader, partnershipId, today),
    nudges: nudgesOf(partnershipFactsOf(reader, settings, partnershipId, today), settings, today),
  };
}
