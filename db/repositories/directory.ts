import type { Day } from '../../main/domain/day.ts';
import type { Directory } from '../../main/domain/directory.ts';
import type { OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { Reader } from '../journal.ts';
import { listConflicts } from './conflicts.ts';
import { clockFacts } from './contact.ts';
import { allOrganisations } from './organisations.ts';
import { allPeople, emailsByPerson } from './people.ts';
import { postsHeldOn } from './posts.ts';

/** Everyone and everything by name, archived ones left out, as of a day. */
export function readDirectory(reader: Reader, today: Day): Directory {
  const posts = postsHeldOn(reader, today);
  const emails = emailsByPerson(reader);
  const lastMet = new Map(clockFacts(reader, today).map((facts) => [facts.person.id, facts.lastContact]));
  return {
    people: allPeople(reader)
      .filter((person) => person.archivedOn === null)
      .map(({ id, name, honorific, alsoKnownAs, ring }) => ({
        id,
        name,
        honorific,
        alsoKnownAs,
        ring,
        posts: (posts.get(id) ?? []).map(({ title, organisationId }) => ({ title, organisationId })),
        emails: emails.get(id) ?? [],
        lastMetOn: lastMet.get(id) ?? null,
      })),
    organisations: allOrganisations(reader)
      .filter((organisation) => organisation.archivedOn === null)
      .map(({ id, name, abbreviation }) => ({ id, name, abbreviation })),
    conflicts: listConflicts(reader)
      .filter((conflict) => conflict.stage !== 'resolved')
      .map(({ id, title, stage, parties }) => ({
        id,
        title,
        stage,
        personIds: parties.flatMap((party): PersonId[] => (party.kind === 'person' ? [party.id] : [])),
        organisationIds: parties.flatMap((party): OrganisationId[] => (party.kind === 'organisation' ? [party.id] : [])),
      })),
  };
}
