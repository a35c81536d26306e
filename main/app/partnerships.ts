import { lastMetByPartnership, listMeetings } from '../../db/repositories/meetings.ts';
import {
  deletePartnership,
  insertPartnership,
  listPartnerships,
  membersOf,
  readPartnership,
  updatePartnership,
} from '../../db/repositories/partnerships.ts';
import type { partnershipCalls } from '../../preload/contract/organisations.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound } from './failures.ts';

/** How many of the latest meetings a partnership's page shows. */
const MEETINGS_SHOWN = 20;

export const partnershipHandlers = ({ journal, today }: Desk) =>
  ({
    'partnerships.list': () => {
      const lastMet = lastMetByPartnership(journal.read, today());
      return succeed(listPartnerships(journal.read).map((row) => ({ ...row, lastMet: lastMet.get(row.id) ?? null })));
    },

    'partnerships.get': ({ partnershipId }) => {
      const partnership = readPartnership(journal.read, partnershipId);
      if (partnership === null) return notFound('partnership');
      const members = membersOf(journal.read, partnershipId);
      const meetings = listMeetings(journal.read, { partnershipId, limit: MEETINGS_SHOWN });
      return succeed({ partnership: { ...partnership, members }, members, meetings });
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
  }) satisfies HandlersOf<keyof typeof partnershipCalls>;
