import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { COMMITMENT_KINDS, COMMITMENT_STATES, DIRECTIONS } from '../../main/domain/commitment.ts';
import type { CommitmentId, ConflictId, MeetingId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import { day, id, looseRef, ref, words } from './columns.ts';
import { conflict } from './conflicts.ts';
import { meeting } from './meetings.ts';
import { organisation, person } from './people.ts';

export const commitment = sqliteTable(
  'commitment',
  {
    id: id<CommitmentId>(),
    direction: text({ enum: DIRECTIONS }).notNull(),
    kind: text({ enum: COMMITMENT_KINDS }).notNull(),
    what: text().notNull(),
    personId: ref<PersonId>(() => person.id),
    organisationId: ref<OrganisationId>(() => organisation.id),
    meetingId: looseRef<MeetingId>(() => meeting.id),
    conflictId: looseRef<ConflictId>(() => conflict.id),
    madeOn: day().notNull(),
    dueOn: day(),
    state: text({ enum: COMMITMENT_STATES }).notNull(),
    settledOn: day(),
    note: words(),
  },
  (t) => [
    // When I last offered someone help is one seek.
    index('commitment_person').on(t.personId, t.direction, t.kind, t.madeOn),
    // When I last kept an offer, too. In partial indexes values are written out, or SQLite could not tell that a question fits.
    index('commitment_help_kept')
      .on(t.personId, t.settledOn)
      .where(sql`direction = 'mine' AND kind = 'help' AND state = 'kept'`),
    index('commitment_help_settled')
      .on(t.settledOn)
      .where(sql`direction = 'mine' AND kind = 'help' AND state = 'kept'`),
    index('commitment_help_made')
      .on(t.madeOn)
      .where(sql`direction = 'mine' AND kind = 'help'`),
    index('commitment_organisation').on(t.organisationId),
    index('commitment_meeting').on(t.meetingId),
    index('commitment_conflict').on(t.conflictId),
    index('commitment_due').on(t.state, t.dueOn),
  ],
);
