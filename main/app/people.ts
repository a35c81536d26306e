import { listCommitments } from '../../db/repositories/commitments.ts';
import { listConflicts } from '../../db/repositories/conflicts.ts';
import { clockFacts } from '../../db/repositories/contact.ts';
import { readDirectory } from '../../db/repositories/directory.ts';
import { readHold } from '../../db/repositories/holds.ts';
import { countMeetings, listMeetings } from '../../db/repositories/meetings.ts';
import { nudgeFacts } from '../../db/repositories/nudge-facts.ts';
import { partnershipsOf } from '../../db/repositories/partnerships.ts';
import {
  addContactPoints,
  allPeople,
  archivePerson,
  contactPointsOf,
  deletePerson,
  insertPerson,
  readPeople,
  readPerson,
  replaceContactPoints,
  updatePerson,
} from '../../db/repositories/people.ts';
import { insertPost, postsHeldOn, postsOf } from '../../db/repositories/posts.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { allSnoozes } from '../../db/repositories/snoozes.ts';
import type { Briefing, peopleCalls, PersonPage, PersonRow } from '../../preload/contract/people.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { readClock } from '../domain/clock.ts';
import { nudgesOf } from '../domain/nudges/all.ts';
import { isOpenStage } from '../domain/conflict.ts';
import type { PersonId } from '../domain/id.ts';
import { isHeldOn } from '../domain/person.ts';
import type { Reader } from '../../db/journal.ts';
import type { Day } from '../domain/day.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse, whyHeld } from './failures.ts';
import { present } from './fields.ts';
import { ensureOrganisation } from './organisation-by-name.ts';
import { whyNoneOf } from './posts.ts';

/** How many of the latest meetings a person's page shows at first. */
const MEETINGS_SHOWN = 20;
/** How many a briefing reads back. */
const MEETINGS_BRIEFED = 3;

type PeopleCalls = Exclude<keyof typeof peopleCalls, `posts.${string}` | `people.merge${string}` | 'people.duplicates'>;

export const peopleHandlers = ({ journal, today }: Desk) =>
  ({
    'people.list': ({ archived }) =>
      succeed(personRows(journal.read, today()).filter((row) => (row.archivedOn !== null) === archived)),

    'people.directory': () => succeed(readDirectory(journal.read, today())),

    'people.get': ({ personId }) => {
      const page = personPage(journal.read, personId, today());
      return page === null ? notFound('person') : succeed(page);
    },

    'people.briefing': ({ personId }) => {
      const briefing = briefingOn(journal.read, personId, today());
      return briefing === null ? notFound('person') : succeed(briefing);
    },

    'people.add': ({ contactPoints, posts, ...fields }) => {
      const why = whyNoneOf(journal.read, posts);
      if (why !== null) return refuse(why);
      const personId = journal.change(`Added ${fields.name}`, (writer) => {
        const id = insertPerson(writer, { ...fields, addedOn: today(), importId: null });
        addContactPoints(writer, id, contactPoints);
        for (const { organisation, ...post } of posts) {
          insertPost(writer, { ...post, personId: id, organisationId: ensureOrganisation(writer, organisation), importId: null });
        }
        return id;
      });
      return succeed({ personId });
    },

    'people.edit': ({ personId, contactPoints, ...fields }) => {
      const before = readPerson(journal.read, personId);
      if (before === null) return notFound('person');
      journal.change(`Changed ${before.name}`, (writer) => {
        updatePerson(writer, personId, present(fields));
        if (contactPoints !== undefined) replaceContactPoints(writer, personId, contactPoints);
      });
      return succeed({});
    },

    'people.archive': ({ personId }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      journal.change(`Archived ${person.name}`, (writer) => archivePerson(writer, personId, today()));
      return succeed({});
    },

    'people.unarchive': ({ personId }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      journal.change(`Brought ${person.name} back`, (writer) => archivePerson(writer, personId, null));
      return succeed({});
    },

    'people.remove': ({ personId }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      if (readHold(journal.read, personId) !== null) return refuse(whyHeld(person.name));
      journal.change(`Deleted ${person.name}`, (writer) => deletePerson(writer, personId));
      return succeed({});
    },
  }) satisfies HandlersOf<PeopleCalls>;

/** Everyone as the list shows them, archived people included, by number; or these people. */
export function personRows(reader: Reader, today: Day, only: readonly PersonId[] | null = null): readonly PersonRow[] {
  const settings = readSettings(reader);
  const posts = postsHeldOn(reader, today, only);
  const facts = new Map(clockFacts(reader, today, only).map((fact) => [fact.person.id, fact]));
  return (only === null ? allPeople(reader) : [...readPeople(reader, only).values()]).flatMap((person): PersonRow[] => {
    const fact = facts.get(person.id);
    if (fact === undefined) return [];
    const { id, name, honorific, alsoKnownAs, ring, rhythm, archivedOn } = person;
    return [
      {
        id,
        name,
        honorific,
        alsoKnownAs,
        ring,
        rhythm,
        archivedOn,
        posts: posts.get(id) ?? [],
        clock: readClock(fact, settings, today),
        lastFaceToFace: fact.lastFaceToFace,
        lastContact: fact.lastContact,
      },
    ];
  });
}

function personPage(reader: Reader, personId: PersonId, today: Day): PersonPage | null {
  const person = readPerson(reader, personId);
  const facts = clockFacts(reader, today, [personId])[0];
  if (person === null || facts === undefined) return null;
  const settings = readSettings(reader);
  return {
    person,
    contactPoints: contactPointsOf(reader, personId),
    posts: postsOf(reader, personId),
    clock: readClock(facts, settings, today),
    nudges: nudgesOf(nudgeFacts(reader, settings, today, personId), settings, today),
    snoozes: allSnoozes(reader)
      .filter(({ subject, subjectId, until }) => subject === 'person' && subjectId === personId && until > today)
      .toSorted((a, b) => a.until.localeCompare(b.until) || a.rule.localeCompare(b.rule)),
    lastFaceToFace: facts.lastFaceToFace,
    nextFaceToFace: facts.nextFaceToFace,
    lastContact: facts.lastContact,
    meetingCount: countMeetings(reader, { personId }),
    meetings: listMeetings(reader, { personId, limit: MEETINGS_SHOWN }),
    commitments: listCommitments(reader, { personId }),
    conflicts: listConflicts(reader, { personId }),
    partnerships: partnershipsOf(reader, personId),
    held: readHold(reader, personId),
  };
}

/** What to read before seeing someone; null when the journal has no such person. */
export function briefingOn(reader: Reader, personId: PersonId, today: Day): Briefing | null {
  const person = readPerson(reader, personId);
  const facts = clockFacts(reader, today, [personId])[0];
  if (person === null || facts === undefined) return null;
  const { id, name, honorific, matters, pressures, shared } = person;
  const open = listCommitments(reader, { personId, state: 'open' });
  return {
    person: { id, name, honorific, matters, pressures, shared },
    posts: postsOf(reader, personId).filter((post) => isHeldOn(post, today)),
    lastFaceToFace: facts.lastFaceToFace,
    meetings: listMeetings(reader, { personId, to: today, limit: MEETINGS_BRIEFED }),
    promisesMine: open.filter((commitment) => commitment.direction === 'mine'),
    promisesTheirs: open.filter((commitment) => commitment.direction === 'theirs'),
    openConflicts: listConflicts(reader, { personId }).filter((conflict) => isOpenStage(conflict.stage)),
  };
}
