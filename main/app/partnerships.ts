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
import type { partnershipCalls, PartnershipPage } from '../../preload/contract/partnerships.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { Day } from '../domain/day.ts';
import type { PartnershipId } from '../domain/id.ts';
import { nudgesOf } from '../domain/nudges/all.ts';
import type { PartnershipMember, Statement, StatementKind } from '../domain/partnership.ts';
import { sayCount } from '../domain/words.ts';
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

    'partnerships.add': (fields) => {
      const wrong = wrongWithMembers(fields.members);
      if (wrong !== null) return refuse(wrong);
      return succeed({ partnershipId: journal.change(`Added ${fields.name}`, (writer) => insertPartnership(writer, fields)) });
    },

    'partnerships.edit': ({ partnershipId, ...fields }) => {
      const before = readPartnership(journal.read, partnershipId);
      if (before === null) return notFound('partnership');
      const wrong = wrongWithMembers(fields.members);
      if (wrong !== null) return refuse(wrong);
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

    'partnerships.takePrinciples': ({ partnershipId, day, texts }) => {
      const before = readPartnership(journal.read, partnershipId);
      if (before === null) return notFound('partnership');
      if (day > today()) return refuse(NOT_YET);
      const label = texts.length === 1 ? WRITTEN.principle : `Took in ${sayCount(texts.length)} principles`;
      journal.change(`${label} of ${before.name}`, (writer) => {
        for (const text of texts) insertStatement(writer, { partnershipId, kind: 'principle', day, text, note: '' });
      });
      return succeed({});
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

/** Why these may not be its members; null when they may. A member may leave on the day they join, and belongs once at a time. */
function wrongWithMembers(members: readonly PartnershipMember[]): string | null {
  if (members.some(({ joinedOn, leftOn }) => joinedOn !== null && leftOn !== null && leftOn < joinedOn)) return 'Somebody would leave before the day they joined.';
  const now = members.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId);
  return new Set(now).size === now.length ? null : 'Somebody would be a member twice at once.';
}

const NOT_YET = 'It cannot be dated later than today.';

const WRITTEN: Record<StatementKind, string> = {
  purpose: 'Revised the purpose',
  truth: 'Named a difficult truth',
  accomplishment: 'Noted an accomplishment',
  principle: 'Added a principle',
};

const NAMES: Record<StatementKind, string> = { purpose: 'a revision of the purpose', truth: 'a difficult truth', accomplishment: 'an accomplishment', principle: 'a principle' };

/** The latest first; principles after them, as they were written. */
const inOrder = (statements: readonly Statement[]): readonly Statement[] => [
  ...statements.filter(({ kind }) => kind !== 'principle'),
  ...statements.filter(({ kind }) => kind === 'principle').toSorted((a, b) => a.id - b.id),
];

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
    statements: inOrder(statementsOf(reader, partnershipId)),
    meetings: listMeetings(reader, { partnershipId, limit: MEETINGS_SHOWN }),
    conflicts: listConflicts(reader, { partnershipId }),
    ...groupMeetings(reader, partnershipId, today),
    nudges: nudgesOf(partnershipFactsOf(reader, settings, partnershipId, today), settings, today),
  };
}
