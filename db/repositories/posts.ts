import { and, asc, desc, eq, gte, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Holder } from '../../main/domain/career.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ImportId, OrganisationId, PersonId, PostId } from '../../main/domain/id.ts';
import type { Post } from '../../main/domain/person.ts';
import type { PostView } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { organisation, person, post } from '../schema.ts';

export type NewPost = Omit<Post, 'id'> & { readonly importId: ImportId | null };

const view = {
  id: post.id,
  personId: post.personId,
  organisationId: post.organisationId,
  title: post.title,
  startedOn: post.startedOn,
  endedOn: post.endedOn,
  organisationName: organisation.name,
};

const posts = (reader: Reader) => reader.select(view).from(post).innerJoin(organisation, eq(organisation.id, post.organisationId));

const heldOn = (day: Day) =>
  and(or(isNull(post.startedOn), lte(post.startedOn, day)), or(isNull(post.endedOn), gte(post.endedOn, day)));

/** Current first, then the latest to end; within each the newest begun. */
const careerOrder = [desc(sql`coalesce(${post.endedOn}, '9999')`), desc(sql`coalesce(${post.startedOn}, '')`), asc(post.id)];

/** A person's posts as a career reads: current first, then the latest to end. */
export const postsOf = (reader: Reader, personId: PersonId): readonly PostView[] =>
  posts(reader)
    .where(eq(post.personId, personId))
    .orderBy(...careerOrder)
    .all();

/** Posts held on a day, newest first, by person: everyone's, or these people's. */
export function postsHeldOn(reader: Reader, day: Day, only: readonly PersonId[] | null = null): ReadonlyMap<PersonId, readonly PostView[]> {
  const rows = posts(reader)
    .where(and(heldOn(day), only === null ? undefined : inArray(post.personId, [...only])))
    .orderBy(...careerOrder)
    .all();
  return Map.groupBy(rows, (row) => row.personId);
}

/** Every post of everyone, as careers read. */
export const allPosts = (reader: Reader): readonly PostView[] =>
  posts(reader)
    .orderBy(...careerOrder)
    .all();

/** All posts ever held at an organisation. */
export const postsAt = (reader: Reader, organisationId: OrganisationId): readonly PostView[] =>
  posts(reader)
    .where(eq(post.organisationId, organisationId))
    .orderBy(...careerOrder)
    .all();

/** The posts that others hold or held where this person ever held one, with their names. */
export const othersWhere = (reader: Reader, personId: PersonId): readonly (Holder & Pick<Post, 'organisationId' | 'title'>)[] =>
  reader
    .select({
      personId: post.personId,
      name: person.name,
      organisationId: post.organisationId,
      title: post.title,
      startedOn: post.startedOn,
      endedOn: post.endedOn,
    })
    .from(post)
    .innerJoin(person, eq(person.id, post.personId))
    .where(
      and(
        ne(post.personId, personId),
        inArray(post.organisationId, reader.select({ organisationId: post.organisationId }).from(post).where(eq(post.personId, personId))),
      ),
    )
    .orderBy(asc(post.id))
    .all();

export function readPost(reader: Reader, id: PostId): PostView | null {
  return posts(reader).where(eq(post.id, id)).get() ?? null;
}

export const insertPost = (writer: Writer, values: NewPost): PostId => writer.insert(post).values(values).returning({ id: post.id }).get().id;

export function updatePost(writer: Writer, id: PostId, values: Partial<Omit<Post, 'id'>>): void {
  writer.update(post).set(values).where(eq(post.id, id)).run();
}

export function deletePost(writer: Writer, id: PostId): void {
  writer.delete(post).where(eq(post.id, id)).run();
}

/** Gives one person's posts to another (merging); a post both hold alike is kept once. */
export function movePosts(writer: Writer, from: PersonId, to: PersonId): void {
  const alike = ({ organisationId, title, startedOn }: Post) => `${organisationId} ${title.trim().toLowerCase()} ${startedOn ?? ''}`;
  const has = new Set(postsOf(writer, to).map(alike));
  for (const moved of postsOf(writer, from)) if (!has.has(alike(moved))) updatePost(writer, moved.id, { personId: to });
}
