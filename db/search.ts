import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Day } from '../main/domain/day.ts';
import type { MeetingId, PersonId } from '../main/domain/id.ts';
import type { Journal, Reader } from './journal.ts';
import { participant } from './schema.ts';
import { type FoundNoun, HIT_END, HIT_START, isOneOf } from './search-index.ts';

/** A stretch of a snippet; a `hit` is one of the words looked for. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** What a search found. */
export interface Found {
  readonly noun: FoundNoun;
  readonly id: number;
  /** A meeting without one has the names of those who were there, or the place; a reflection has the names of those it is about. */
  readonly title: string;
  readonly snippet: readonly Stretch[];
  /** A meeting's, a reflection's or a session's day, a commitment's due day, the day a conflict was noticed; null for what has none. */
  readonly day: Day | null;
  /** For a meeting: who took part. */
  readonly personIds?: readonly PersonId[];
}

/** More words than this are a pasted page, of which the first say enough. */
const WORDS_READ = 24;
/** A longer word is cut and looked for by its beginning. */
const LETTERS_READ = 64;
const WORDS_IN_SNIPPET = 24;
/** More matches than these are a letter or two, or a word that is everywhere: the newest of them are ranked, the rest left out. */
const RANKED = 6_000;

interface Row {
  readonly noun: FoundNoun;
  readonly id: number;
  readonly title: string;
  readonly day: Day | null;
  readonly names: string;
  readonly inBody: string;
  readonly inNames: string;
}

/**
 * Finds what holds all the words, each by its beginning, whatever their accents or case: people and bodies of that name
 * first, then the best match, then the newest. Of what very many hold, the newest are ranked. Any text is safe to look for:
 * it is read as words alone, so quotes, `AND`, `*` and the like mean nothing. No words, no rows.
 */
export function find({ read: reader, catchUp }: Pick<Journal, 'read' | 'catchUp'>, words: string, limit: number): readonly Found[] {
  const query = queryFor(words);
  if (query === null) return [];
  // On a disk that takes nothing more, what was written before can still be found; each save says what is wrong.
  catchUp();
  const snippet = (column: number) =>
    sql`snippet(search, ${sql.raw(String(column))}, ${HIT_START}, ${HIT_END}, '…', ${sql.raw(String(WORDS_IN_SNIPPET))})`;
  const matching = (match: string, also: SQL) =>
    reader.all<Row>(sql`
      SELECT noun, item AS id, title, names, day, ${snippet(2)} AS inBody, ${snippet(1)} AS inNames
      FROM search WHERE search MATCH ${match} AND ${also}
      ORDER BY bm25(search, 8, 4, 1), day DESC, rowid LIMIT ${limit}`);
  // Whoever or whatever is called so comes before the meetings that only speak of them.
  const named = matching(`{title} : (${query})`, sql.raw(isOneOf('person', 'organisation', 'partnership')));
  const seen = new Set(named.map(({ noun, id }) => `${noun} ${id}`));
  const rows = [...named, ...matching(query, newestOf(reader, query)).filter(({ noun, id }) => !seen.has(`${noun} ${id}`))].slice(0, limit);
  const people = participantsOf(reader, rows);
  return rows.map(({ noun, id, title, names, day, inBody, inNames }) => {
    const snippet = stretchesOf(inBody.includes(HIT_START) || !inNames.includes(HIT_START) ? inBody : inNames);
    const found = { noun, id, title: title === '' ? firstLineOf(names) : title, day, snippet };
    return noun === 'meeting' ? { ...found, personIds: people.get(id) ?? [] } : found;
  });
}

/** The condition that leaves no more than can be ranked at once. Rows of the index are numbered as what they are of was written. */
function newestOf(reader: Reader, query: string): SQL {
  const oldest = reader.get<{ rowid: number } | undefined>(
    sql`SELECT rowid FROM search WHERE search MATCH ${query} ORDER BY rowid DESC LIMIT 1 OFFSET ${RANKED}`,
  );
  return oldest === undefined ? sql`TRUE` : sql`rowid > ${oldest.rowid}`;
}

/** The words as an FTS5 query: each quoted, each a beginning, all required. Null when there are none. */
export function queryFor(words: string): string | null {
  const phone = /^[\s\d+()-]+$/u.test(words) ? words.replace(/^\s*(?:\+|00)44\s*(?:\(0\))?/u, '0').replace(/\D/gu, '') : '';
  const read = phone.length > 6 ? [phone] : (words.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []);
  const terms = [...new Set(read)].slice(0, WORDS_READ).map((word) => `"${[...word].slice(0, LETTERS_READ).join('')}"*`);
  return terms.length === 0 ? null : terms.join(' ');
}

const firstLineOf = (text: string): string => text.split('\n', 1)[0] ?? '';

/** A snippet as SQLite marks it, in stretches. */
export function stretchesOf(marked: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [i, part] of marked.split(HIT_START).entries()) {
    const end = part.indexOf(HIT_END);
    if (i > 0) stretches.push({ text: part.slice(0, end), hit: true });
    const rest = i > 0 ? part.slice(end + 1) : part;
    if (rest !== '') stretches.push({ text: rest, hit: false });
  }
  return stretches;
}

function participantsOf(reader: Reader, rows: readonly Row[]): ReadonlyMap<number, readonly PersonId[]> {
  const meetings = rows.filter((row) => row.noun === 'meeting').map((row) => row.id as MeetingId);
  const taking = reader
    .select({ meetingId: participant.meetingId, personId: participant.personId })
    .from(participant)
    .where(inArray(participant.meetingId, meetings))
    .orderBy(participant.id)
    .all();
  const byMeeting = new Map<number, PersonId[]>();
  for (const { meetingId, personId } of taking) byMeeting.set(meetingId, [...(byMeeting.get(meetingId) ?? []), personId]);
  return byMeeting;
}
