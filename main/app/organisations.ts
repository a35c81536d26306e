import type { Reader } from '../../db/journal.ts';
import { listCommitments } from '../../db/repositories/commitments.ts';
import { listConflicts } from '../../db/repositories/conflicts.ts';
import { listMeetings } from '../../db/repositories/meetings.ts';
import {
  allOrganisations,
  deleteOrganisation,
  insertOrganisation,
  organisationFacts,
  readOrganisation,
  updateOrganisation,
} from '../../db/repositories/organisations.ts';
import { postsAt } from '../../db/repositories/posts.ts';
import type { organisationCalls, OrganisationPage } from '../../preload/contract/organisations.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { Day } from '../domain/day.ts';
import type { OrganisationId } from '../domain/id.ts';
import { isHeldOn } from '../domain/person.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { organisationNamed } from './organisation-by-name.ts';
import { personRows } from './people.ts';

/** How many of the latest meetings an organisation's page shows. */
const MEETINGS_SHOWN = 20;

export const organisationHandlers = ({ journal, today }: Desk) =>
  ({
    'organisations.list': ({ archived }) => {
      const facts = new Map(organisationFacts(journal.read, today()).map(({ id, ...rest }) => [id, rest]));
      const none = { people: 0, lastFaceToFace: null, openConflicts: 0 };
      return succeed(
        allOrganisations(journal.read)
          .filter((organisation) => (organisation.archivedOn !== null) === archived)
          .map((organisation) => ({ ...organisation, ...(facts.get(organisation.id) ?? none) })),
      );
    },

    'organisations.get': ({ organisationId }) => {
      const page = organisationPage(journal.read, organisationId, today());
      return page === null ? notFound('organisation') : succeed(page);
    },

    'organisations.add': (fields) => {
      const twin = organisationNamed(journal.read, fields.name);
      if (twin !== null) return refuse(`${twin.name} is in the journal already.`);
      return succeed({
        organisationId: journal.change(`Added ${fields.name}`, (writer) => insertOrganisation(writer, { ...fields, importId: null })),
      });
    },

    'organisations.edit': ({ organisationId, ...fields }) => {
      const before = readOrganisation(journal.read, organisationId);
      if (before === null) return notFound('organisation');
      const twin = organisationNamed(journal.read, fields.name);
      if (twin !== null && twin.id !== organisationId) return refuse(`${twin.name} is in the journal already.`);
      journal.change(`Changed ${before.name}`, (writer) => updateOrganisation(writer, organisationId, fields));
      return succeed({});
    },

    'organisations.archive': ({ organisationId }) => {
      const before = readOrganisation(journal.read, organisationId);
      if (before === null) return notFound('organisation');
      journal.change(`Archived ${before.name}`, (writer) => updateOrganisation(writer, organisationId, { archivedOn: today() }));
      return succeed({});
    },

    'organisations.unarchive': ({ organisationId }) => {
      const before = readOrganisation(journal.read, organisationId);
      if (before === null) return notFound('organisation');
      journal.change(`Brought ${before.name} back`, (writer) => updateOrganisation(writer, organisationId, { archivedOn: null }));
      return succeed({});
    },

    'organisations.remove': ({ organisationId }) => {
      const before = readOrganisation(journal.read, organisationId);
      if (before === null) return notFound('organisation');
      journal.change(`Deleted ${before.name}`, (writer) => deleteOrganisation(writer, organisationId));
      return succeed({});
    },
  }) satisfies HandlersOf<keyof typeof organisationCalls>;

function organisationPage(reader: Reader, organisationId: OrganisationId, today: Day): OrganisationPage | null {
  const organisation = readOrganisation(reader, organisationId);
  if (organisation === null) return null;
  const held = postsAt(reader, organisationId);
  const people = [...new Set(held.map(({ personId }) => personId))];
  const rows = new Map(personRows(reader, today, people).map((row) => [row.id, row]));
  const posts = held.flatMap((post) => {
    const person = rows.get(post.personId);
    return person === undefined ? [] : [{ post, person }];
  });
  const urgency = ({ person }: (typeof posts)[number]) => (person.clock.state === 'still' ? -Infinity : person.clock.urgency);
  return {
    organisation,
    current: posts.filter(({ post }) => isHeldOn(post, today)).toSorted((a, b) => urgency(b) - urgency(a)),
    former: posts.filter(({ post }) => !isHeldOn(post, today)).map(({ post, person }) => ({ post, name: person.name })),
    meetings: listMeetings(reader, { organisationId, limit: MEETINGS_SHOWN }),
    commitments: listCommitments(reader, { organisationId }),
    conflicts: listConflicts(reader, { organisationId }),
  };
}
