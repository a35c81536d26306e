import type { JournalRows } from '../../db/repositories/everything.ts';
import { sayOrganisationKind } from '../domain/organisation.ts';
import { sayStance } from '../domain/partnership.ts';
import { listNames } from '../domain/words.ts';
import type { JournalToRead, Page } from './journal-to-read.ts';
import { blocks, bullets, fullDate, inline, labelled, quoted, under } from './markdown.ts';
import { tellCommitment, tellPost } from './record-parts.ts';

/** By what a row points at. */
const grouped = <R, K>(rows: readonly R[], key: (row: R) => K): ReadonlyMap<K, readonly R[]> => Map.groupBy(rows, key);

export function peoplePages({ rows, meetings, conflicts, commitments }: JournalToRead): readonly Page[] {
  const organisations = new Map(rows.organisations.map(({ id, name }) => [id, name]));
  const points = grouped(rows.contactPoints, ({ personId }) => personId);
  const posts = grouped(rows.posts, ({ personId }) => personId);
  const promises = grouped(commitments, ({ personId }) => personId);
  const days = grouped(
    meetings.flatMap(({ day, title, participants }) => participants.map(({ personId }) => ({ personId, day, title }))),
    ({ personId }) => personId,
  );
  const differences = grouped(
    conflicts.flatMap(({ conflict, parties }) => parties.flatMap((party) => (party.kind === 'person' ? [{ personId: party.id, title: conflict.title }] : []))),
    ({ personId }) => personId,
  );
  return rows.people.map((person) => ({
    name: person.name,
    text: blocks([
      `# ${inline([person.honorific ?? '', person.name].join(' '))}`,
      bullets([
        ...(person.alsoKnownAs.length === 0 ? [] : [`Also known as ${listNames(person.alsoKnownAs.map(inline))}`]),
        ...(points.get(person.id) ?? []).map(({ kind, value, label }) => `${inline(label ?? (kind === 'email' ? 'E-mail' : 'Phone'))}: ${inline(value)}`),
        `Ring: ${person.ring}${person.rhythmDays === null ? '' : `, every ${person.rhythmDays} days`}${person.rhythmKind === 'none' ? ', no rhythm' : ''}`,
        `Added on ${fullDate(person.addedOn)}`,
        ...(person.archivedOn === null ? [] : [`Archived on ${fullDate(person.archivedOn)}`]),
      ]),
      under(2, 'Posts', list((posts.get(person.id) ?? []).map((post) => tellPost({ ...post, organisationName: organisations.get(post.organisationId) ?? '' })))),
      labelled('What matters to them', person.matters),
      labelled('Pressures on them', person.pressures),
      labelled('What we share', person.shared),
      labelled('How we met', person.howMet),
      labelled('Assistant', person.assistant),
      labelled('Notes', person.notes),
      under(2, 'Promises', list((promises.get(person.id) ?? []).map(tellCommitment))),
      under(2, 'Conflicts', list((differences.get(person.id) ?? []).map(({ title }) => inline(title)))),
      under(2, 'Meetings', list((days.get(person.id) ?? []).map(({ day, title }) => `${fullDate(day)}${title === null || title === '' ? '' : ` – ${inline(title)}`} (Log, ${day.slice(0, 7)})`))),
    ]),
  }));
}

export function organisationPages({ rows }: JournalToRead): readonly Page[] {
  const people = new Map(rows.people.map(({ id, name }) => [id, name]));
  const posts = grouped(rows.posts, ({ organisationId }) => organisationId);
  return rows.organisations.map(({ id, name, abbreviation, kind, notes, archivedOn }) => ({
    name,
    text: blocks([
      `# ${inline(name)}`,
      `${abbreviation === null || abbreviation === '' ? '' : `${inline(abbreviation)}; `}${sayOrganisationKind(kind)}.${archivedOn === null ? '' : ` Archived on ${fullDate(archivedOn)}.`}`,
      notes.trim() === '' ? null : quoted(notes),
      under(2, 'People', list((posts.get(id) ?? []).map((post) => `${inline(people.get(post.personId) ?? '')}: ${tellPost({ ...post, organisationName: name })}`))),
    ]),
  }));
}

const KINDS = { purpose: 'Purpose', truth: 'Difficult truths', accomplishment: 'Accomplishments', principle: 'Principles' } as const;

export function partnershipPages({ rows, meetings }: JournalToRead): readonly Page[] {
  const people = new Map(rows.people.map(({ id, name }) => [id, name]));
  const members = grouped(rows.partnershipMembers, ({ partnershipId }) => partnershipId);
  const statements = grouped(rows.statements, ({ partnershipId }) => partnershipId);
  const standings = grouped(rows.standings, ({ partnershipId }) => partnershipId);
  const days = grouped(meetings, ({ partnershipId }) => partnershipId);
  return rows.partnerships.map(({ id, name, rhythmDays, notes }) => ({
    name,
    text: blocks([
      `# ${inline(name)}`,
      rhythmDays === null ? null : `Meets every ${rhythmDays} days.`,
      notes.trim() === '' ? null : quoted(notes),
      under(
        2,
        'Members',
        list(
          (members.get(id) ?? []).map(({ personId, joinedOn, leftOn }) =>
            [inline(people.get(personId) ?? ''), joinedOn === null ? null : `from ${fullDate(joinedOn)}`, leftOn === null ? null : `to ${fullDate(leftOn)}`]
              .filter((part) => part !== null)
              .join(' '),
          ),
        ),
      ),
      ...(['purpose', 'truth', 'accomplishment', 'principle'] as const).map((kind) =>
        under(
          2,
          KINDS[kind],
          (statements.get(id) ?? []).filter((one) => one.kind === kind).flatMap(({ day, text, note }) => [`${fullDate(day)}:`, quoted(text), note.trim() === '' ? null : quoted(note)]),
        ),
      ),
      under(
        2,
        'Where each stands',
        (standings.get(id) ?? []).flatMap(({ personId, day, stance, words }) => [
          `${inline(people.get(personId) ?? '')}, ${fullDate(day)}: ${sayStance(stance)}.`,
          words.trim() === '' ? null : quoted(words),
        ]),
      ),
      under(2, 'Meetings', list((days.get(id) ?? []).map(({ day, title }) => `${fullDate(day)}${title === null || title === '' ? '' : ` – ${inline(title)}`}`))),
    ]),
  }));
}

export const sessionPages = ({ sessions }: JournalRows): readonly Page[] =>
  sessions.map(({ day, coach, bring, questions, tookAway, nextOn }) => ({
    name: day,
    text: blocks([
      `# Session with ${inline(coach)}, ${fullDate(day)}`,
      labelled('What I wanted to bring', bring),
      labelled('Questions', questions),
      labelled('What I took away', tookAway),
      nextOn === null ? null : `The next is on ${fullDate(nextOn)}.`,
    ]),
  }));

export function reviewPages({ reviews, reviewAnswers, reviewDecisions }: JournalRows): readonly Page[] {
  const answers = grouped(reviewAnswers, ({ reviewId }) => reviewId);
  const decisions = grouped(reviewDecisions, ({ reviewId }) => reviewId);
  return reviews.map(({ id, year, week, begunOn, finishedOn }) => ({
    name: `${year} week ${String(week).padStart(2, '0')}`,
    text: blocks([
      `# Week ${week}, ${year}`,
      `Begun on ${fullDate(begunOn)}${finishedOn === null ? '; not finished' : `, finished on ${fullDate(finishedOn)}`}.`,
      under(2, 'Decided', list((decisions.get(id) ?? []).map(({ day, said }) => `${fullDate(day)}: ${inline(said)}`))),
      ...(answers.get(id) ?? []).map(({ question, answer }) => under(2, question, answer.trim() === '' ? [] : [quoted(answer)])),
    ]),
  }));
}

const list = (items: readonly string[]): readonly string[] => (items.length === 0 ? [] : [bullets(items)]);
