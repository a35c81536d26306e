import { sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { Reader, Writer } from '../journal.ts';

/** Under what a piece of writing is found. */
export type WritingNoun = 'person' | 'organisation' | 'partnership' | 'meeting' | 'commitment' | 'conflict' | 'reflection' | 'session' | 'review' | 'draft' | 'import';

/** One field of writing in the journal: where it is, of what, and whose record it stands in. */
export interface WritingField {
  readonly table: string;
  readonly column: string;
  readonly rowid: number;
  readonly noun: WritingNoun;
  readonly item: number;
  readonly title: string;
  readonly day: Day | null;
  /** Those the record is with or of. */
  readonly of: readonly PersonId[];
  /** Set when the row is one person's own, and goes with them. */
  readonly owner: PersonId | null;
  /** `words`: writing. `name`: what something is called. `json`: writing within a value. */
  readonly shape: 'words' | 'name' | 'json';
  readonly text: string;
}

interface Prose {
  readonly table: string;
  readonly noun: WritingNoun;
  readonly words?: readonly string[];
  readonly names?: readonly string[];
  readonly json?: readonly string[];
  /** SQL over the row, called `x`. */
  readonly item?: string;
  readonly title: string;
  readonly day?: string;
  /** People of the record, as a JSON list. */
  readonly of?: string;
  readonly owner?: string;
}

const listed = (from: string): string => `(SELECT json_group_array(person_id) FROM ${from} AND person_id IS NOT NULL)`;
const one = (column: string): string => `CASE WHEN ${column} IS NULL THEN '[]' ELSE json_array(${column}) END`;
const PARTIES = (conflict: string): string => listed(`conflict_party WHERE conflict_id = ${conflict}`);
const CONFLICT_TITLE = '(SELECT title FROM conflict WHERE id = x.conflict_id)';
const PARTNERSHIP_NAME = '(SELECT name FROM partnership WHERE id = x.partnership_id)';
const PERSON_NAME = '(SELECT name FROM person WHERE id = x.person_id)';
const REVIEW = {
  noun: 'review',
  item: 'x.review_id',
  title: "(SELECT 'Review of week ' || week || ', ' || year FROM review WHERE id = x.review_id)",
} as const;

/**
 * Every column that holds words someone wrote. A column of the schema is here, or among those that hold none (`NOT_PROSE`): a new one that
 * is in neither fails a test, so that nothing written about someone can be forgotten when all of it is wanted, or is to go.
 */
export const PROSE: readonly Prose[] = [
  { table: 'person', noun: 'person', words: ['matters', 'pressures', 'shared', 'how_met', 'assistant', 'notes'], title: 'x.name', of: one('x.id'), owner: 'x.id' },
  { table: 'contact_point', noun: 'person', words: ['label'], item: 'x.person_id', title: PERSON_NAME, of: one('x.person_id'), owner: 'x.person_id' },
  { table: 'post', noun: 'person', words: ['title'], item: 'x.person_id', title: PERSON_NAME, of: one('x.person_id'), owner: 'x.person_id' },
  { table: 'organisation', noun: 'organisation', words: ['notes'], names: ['name', 'abbreviation'], title: 'x.name' },
  { table: 'partnership', noun: 'partnership', words: ['notes'], names: ['name'], title: 'x.name' },
  { table: 'statement', noun: 'partnership', words: ['text', 'note'], item: 'x.partnership_id', title: PARTNERSHIP_NAME, day: 'x.day' },
  { table: 'standing', noun: 'partnership', words: ['words'], item: 'x.partnership_id', title: PARTNERSHIP_NAME, day: 'x.day', of: one('x.person_id'), owner: 'x.person_id' },
  {
    table: 'meeting',
    noun: 'meeting',
    words: ['title', 'place', 'text', 'learned'],
    // A calendar's own name for the occurrence: an address may be in it.
    names: ['source_key'],
    title: "coalesce(x.title, '')",
    day: 'x.day',
    of: listed('participant WHERE meeting_id = x.id'),
  },
  { table: 'conflict', noun: 'conflict', words: ['title', 'stake', 'power', 'agreed', 'feels_after'], title: 'x.title', day: 'x.noticed_on', of: PARTIES('x.id') },
  { table: 'viewpoint', noun: 'conflict', words: ['wants', 'because'], item: 'x.conflict_id', title: CONFLICT_TITLE, of: PARTIES('x.conflict_id') },
  {
    table: 'conflict_party',
    noun: 'conflict',
    words: ['feels', 'feels_after'],
    item: 'x.conflict_id',
    title: CONFLICT_TITLE,
    of: PARTIES('x.conflict_id'),
    owner: 'x.person_id',
  },
  {
    table: 'conflict_entry',
    noun: 'conflict',
    words: ['text'],
    item: 'x.conflict_id',
    title: CONFLICT_TITLE,
    day: 'x.day',
    of: `(SELECT json_group_array(person_id) FROM (SELECT person_id FROM conflict_party WHERE conflict_id = x.conflict_id AND person_id IS NOT NULL
      UNION SELECT person_id FROM conflict_entry_person WHERE entry_id = x.id UNION SELECT person_id FROM participant WHERE meeting_id = x.meeting_id))`,
  },
  { table: 'commitment', noun: 'commitment', words: ['what', 'note'], title: 'x.what', day: 'x.made_on', of: one('x.person_id'), owner: 'x.person_id' },
  {
    table: 'review_decision',
    ...REVIEW,
    words: ['said'],
    day: 'x.day',
    of: one("CASE x.subject WHEN 'person' THEN x.subject_id END"),
    owner: "CASE x.subject WHEN 'person' THEN x.subject_id END",
  },
  { table: 'review_answer', ...REVIEW, words: ['question', 'answer'] },
  {
    table: 'reflection',
    noun: 'reflection',
    json: ['parts'],
    title: "'Reflection'",
    day: 'x.day',
    of: listed('reflection_link WHERE reflection_id = x.id'),
  },
  { table: 'coaching_session', noun: 'session', words: ['coach', 'bring', 'questions', 'took_away'], title: "'Session with ' || x.coach", day: 'x.day' },
  { table: 'disclosure_hold', noun: 'person', words: ['note'], item: 'x.person_id', title: PERSON_NAME, day: 'x.since', of: one('x.person_id'), owner: 'x.person_id' },
  { table: 'import', noun: 'import', names: ['file_name'], json: ['extended'], title: 'x.file_name', day: 'x.imported_on' },
  { table: 'draft', noun: 'draft', json: ['lines'], title: "'Unfinished lines'", day: 'x.day' },
];

/** Columns without writing in them: numbers, days, kinds, and what says who someone is and goes with them whole. */
export const NOT_PROSE: Readonly<Record<string, readonly string[]>> = {
  person: ['name', 'honorific', 'also_known_as', 'ring', 'rhythm_kind', 'added_on', 'archived_on'],
  contact_point: ['kind', 'value', 'matched'],
  post: ['started_on', 'ended_on'],
  organisation: ['kind', 'archived_on'],
  partnership: ['archived_on'],
  partnership_member: ['joined_on', 'left_on'],
  statement: ['kind', 'day'],
  standing: ['day', 'stance'],
  meeting: ['day', 'time', 'mode', 'character', 'factors', 'source'],
  participant: ['day', 'mode', 'character'],
  conflict: ['stage', 'noticed_on', 'next_on', 'revisit_on'],
  viewpoint: ['side'],
  conflict_entry: ['day', 'movement', 'moved_to'],
  commitment: ['direction', 'kind', 'made_on', 'due_on', 'state', 'settled_on'],
  review: ['begun_on', 'finished_on', 'step'],
  review_decision: ['subject', 'decision', 'day'],
  reflection: ['day', 'kind', 'factors'],
  coaching_session: ['day', 'next_on'],
  summary_made: ['made_on', 'from', 'to', 'disclosure', 'format', 'sections'],
  disclosure_hold: ['since'],
  snooze: ['rule', 'subject', 'until'],
  // The owner's name and addresses: whoever keeps the journal.
  settings: ['record'],
  import: ['kind', 'imported_on', 'undone_on'],
  draft: ['day', 'kept_at'],
};

type Row = Readonly<Record<string, string | number | null>>;

/** Every field with words in it. One query for each table, however much is written. */
export const readWritings = (reader: Reader): readonly WritingField[] => PROSE.flatMap((prose) => fieldsOf(reader, prose));

function fieldsOf(reader: Reader, { table, noun, words = [], names = [], json = [], item = 'x.rowid', title, day = 'NULL', of = "'[]'", owner = 'NULL' }: Prose): readonly WritingField[] {
  const columns = [...words, ...names, ...json];
  const filled = columns.map((column) => `coalesce(x.${column}, '') <> ''`).join(' OR ');
  const rows = reader.all<Row>(
    sql.raw(
      `SELECT x.rowid AS at, ${item} AS item, ${title} AS called, ${day} AS on_day, ${of} AS people, ${owner} AS whose, ` +
        `${columns.map((column) => `x.${column} AS "f_${column}"`).join(', ')} FROM "${table}" x WHERE ${filled} ORDER BY x.rowid`,
    ),
  );
  const shapes = [...words.map((column) => [column, 'words'] as const), ...names.map((column) => [column, 'name'] as const), ...json.map((column) => [column, 'json'] as const)];
  return rows.flatMap((row) => {
    const people = JSON.parse(String(row['people'] ?? '[]')) as readonly PersonId[];
    return shapes.flatMap(([column, shape]): WritingField[] => {
      const text = row[`f_${column}`];
      if (typeof text !== 'string' || text === '') return [];
      return [
        {
          table,
          column,
          rowid: Number(row['at']),
          // A day's unfinished lines have no number of their own.
          noun,
          item: Number(row['item']),
          title: String(row['called'] ?? ''),
          day: (row['on_day'] ?? null) as Day | null,
          of: people,
          owner: (row['whose'] ?? null) as PersonId | null,
          shape,
          text,
        },
      ];
    });
  });
}

/** Writes one field anew; one whose row is gone is left. */
export function rewrite(writer: Writer, { table, column, rowid }: Pick<WritingField, 'table' | 'column' | 'rowid'>, text: string | null): void {
  writer.run(sql`UPDATE ${sql.identifier(table)} SET ${sql.identifier(column)} = ${text} WHERE rowid = ${rowid}`);
}
