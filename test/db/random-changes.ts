import { sql, type SQL } from 'drizzle-orm';
import fc from 'fast-check';
import type { Journal, Writer } from '../../db/journal.ts';

/** A change as data: what to do, to which rows (picked by number among those there are), with what words. */
export interface RandomChange {
  readonly what: keyof typeof DEEDS;
  readonly picks: readonly number[];
  readonly words: string;
}

type Deed = (writer: Writer, pick: (table: string, nth: number) => number | null, words: string, picks: readonly number[]) => void;

const DAYS = ['2024-02-29', '2025-06-01', '2026-11-20', '2026-12-24'];
const MODES = ['face-to-face', 'video', 'phone', 'written'];
const among = <T>(values: readonly T[], nth: number): T => values[nth % values.length] as T;
const run = (writer: Writer, statement: SQL): void => void writer.run(statement);

/** What one may do to a journal, table by table, the awkward ways of SQLite among them. */
const DEEDS = {
  addPerson: (w, _, words, [n = 0]) =>
    run(
      w,
      sql`INSERT INTO person (name, ring, added_on, also_known_as, notes) VALUES (${words}, 'key', ${among(DAYS, n)}, ${JSON.stringify([words])}, ${words})`,
    ),
  renamePerson: (w, pick, words, [n = 0]) =>
    run(w, sql`UPDATE person SET name = ${words}, honorific = NULL WHERE id = ${pick('person', n)}`),
  writeOfPerson: (w, pick, words, [n = 0]) =>
    run(w, sql`UPDATE person SET matters = ${words}, rhythm_kind = 'days', rhythm_days = ${n} WHERE id = ${pick('person', n)}`),
  writeOfEveryone: (w, _, words) => run(w, sql`UPDATE person SET pressures = pressures || ${words}`),
  replacePerson: (w, pick, words, [n = 0]) =>
    run(
      w,
      sql`INSERT OR REPLACE INTO person (id, name, ring, added_on) VALUES (${pick('person', n)}, ${words}, 'inner', ${among(DAYS, n)})`,
    ),
  deletePerson: (w, pick, _, [n = 0]) => run(w, sql`DELETE FROM person WHERE id = ${pick('person', n)}`),
  addImport: (w, _, words, [n = 0]) =>
    run(w, sql`INSERT INTO import (kind, file_name, imported_on) VALUES ('contacts', ${words}, ${among(DAYS, n)})`),
  importPerson: (w, pick, words, [n = 0]) =>
    run(w, sql`INSERT INTO person (name, ring, added_on, import_id) VALUES (${words}, 'wider', ${among(DAYS, n)}, ${pick('import', n)})`),
  deleteImport: (w, pick, _, [n = 0]) => run(w, sql`DELETE FROM import WHERE id = ${pick('import', n)}`),
  addContactPoint: (w, pick, words, [n = 0]) =>
    within(pick('person', n), (id) =>
      run(
        w,
        sql`INSERT INTO contact_point (person_id, kind, value, matched) VALUES (${id}, 'email', ${words}, ${words})
        ON CONFLICT (person_id, kind, matched) DO UPDATE SET label = ${words}`,
      ),
    ),
  giveContactPoints: (w, pick, _, [n = 0, m = 0]) =>
    within(pick('person', m), (id) =>
      run(w, sql`UPDATE OR REPLACE contact_point SET person_id = ${id} WHERE person_id = ${pick('person', n)}`),
    ),
  addOrganisation: (w, _, words) => run(w, sql`INSERT INTO organisation (name, kind, notes) VALUES (${words}, 'other', ${words})`),
  renameOrganisation: (w, pick, words, [n = 0]) =>
    run(w, sql`UPDATE organisation SET name = ${words}, abbreviation = ${words} WHERE id = ${pick('organisation', n)}`),
  deleteOrganisation: (w, pick, _, [n = 0]) => run(w, sql`DELETE FROM organisation WHERE id = ${pick('organisation', n)}`),
  addPost: (w, pick, words, [n = 0, m = 0]) =>
    within(pick('person', n), (p) =>
      within(pick('organisation', m), (o) =>
        run(w, sql`INSERT INTO post (person_id, organisation_id, title) VALUES (${p}, ${o}, ${words})`),
      ),
    ),
  movePost: (w, pick, words, [n = 0, m = 0]) =>
    within(pick('person', m), (p) => run(w, sql`UPDATE post SET person_id = ${p}, title = ${words} WHERE id = ${pick('post', n)}`)),
  addPartnership: (w, _, words) => run(w, sql`INSERT INTO partnership (name, notes) VALUES (${words}, ${words})`),
  renamePartnership: (w, pick, words, [n = 0]) => run(w, sql`UPDATE partnership SET name = ${words} WHERE id = ${pick('partnership', n)}`),
  join: (w, pick, _, [n = 0, m = 0]) =>
    within(pick('person', n), (p) =>
      within(pick('partnership', m), (s) =>
        run(
          w,
          sql`INSERT INTO partnership_member (partnership_id, person_id, organisation_id) VALUES (${s}, ${p}, ${pick('organisation', m)})`,
        ),
      ),
    ),
  deletePartnership: (w, pick, _, [n = 0]) => run(w, sql`DELETE FROM partnership WHERE id = ${pick('partnership', n)}`),
  logMeeting: (w, pick, words, [n = 0, m = 0]) => {
    const { id } = w.get<{ id: number }>(sql`INSERT INTO meeting (day, mode, character, text, title, place, source, partnership_id)
      VALUES (${among(DAYS, n)}, ${among(MODES, m)}, 'open', ${words}, ${n % 2 === 0 ? words : null}, ${words}, 'line', ${pick('partnership', m)}) RETURNING id`);
    for (const nth of [n, m]) {
      within(pick('person', nth), (p) =>
        run(
          w,
          sql`INSERT OR IGNORE INTO participant (meeting_id, person_id, day, mode, character) VALUES (${id}, ${p}, ${among(DAYS, n)}, ${among(MODES, m)}, 'open')`,
        ),
      );
    }
  },
  moveMeeting: (w, pick, _, [n = 0, m = 0]) =>
    run(w, sql`UPDATE meeting SET day = ${among(DAYS, m)}, mode = ${among(MODES, n)} WHERE id = ${pick('meeting', n)}`),
  renumberMeeting: (w, pick, words, [n = 0]) =>
    run(
      w,
      sql`UPDATE OR IGNORE meeting SET id = id + 1000, learned = ${words} WHERE id = ${pick('meeting', n)}
      AND id NOT IN (SELECT meeting_id FROM commitment WHERE meeting_id IS NOT NULL UNION SELECT meeting_id FROM conflict_entry WHERE meeting_id IS NOT NULL)`,
    ),
  takePartInstead: (w, pick, _, [n = 0, m = 0]) =>
    within(pick('person', m), (p) =>
      run(w, sql`UPDATE OR REPLACE participant SET person_id = ${p} WHERE person_id = ${pick('person', n)}`),
    ),
  deleteMeeting: (w, pick, _, [n = 0]) => run(w, sql`DELETE FROM meeting WHERE id = ${pick('meeting', n)}`),
  noticeConflict: (w, pick, words, [n = 0, m = 0]) => {
    const { id } = w.get<{ id: number }>(sql`INSERT INTO conflict (title, stake, stage, noticed_on, partnership_id)
      VALUES (${words}, ${words}, 'noticed', ${among(DAYS, n)}, ${pick('partnership', m)}) RETURNING id`);
    run(w, sql`INSERT INTO viewpoint (conflict_id, side, wants, because) VALUES (${id}, 'theirs', ${words}, '')`);
    within(pick('person', n), (p) =>
      run(w, sql`INSERT INTO conflict_party (conflict_id, person_id, feels) VALUES (${id}, ${p}, ${words})`),
    );
    within(pick('organisation', m), (o) => run(w, sql`INSERT INTO conflict_party (conflict_id, organisation_id) VALUES (${id}, ${o})`));
  },
  workOnConflict: (w, pick, words, [n = 0, m = 0]) =>
    within(pick('conflict', n), (c) =>
      run(
        w,
        sql`INSERT INTO conflict_entry (conflict_id, day, text, movement, meeting_id) VALUES (${c}, ${among(DAYS, m)}, ${words}, 'none', ${pick('meeting', m)})`,
      ),
    ),
  rewriteEntries: (w, pick, words, [n = 0]) =>
    run(w, sql`UPDATE conflict_entry SET text = ${words} WHERE conflict_id = ${pick('conflict', n)}`),
  beThere: (w, pick, _, [n = 0, m = 0]) =>
    within(pick('conflict_entry', n), (e) =>
      within(pick('person', m), (p) => run(w, sql`INSERT OR IGNORE INTO conflict_entry_person (entry_id, person_id) VALUES (${e}, ${p})`)),
    ),
  feelAfter: (w, pick, words, [n = 0, m = 0]) => {
    run(w, sql`UPDATE conflict SET feels_after = ${words} WHERE id = ${pick('conflict', n)}`);
    run(w, sql`UPDATE conflict_party SET feels_after = ${words} WHERE id = ${pick('conflict_party', m)}`);
  },
  agree: (w, pick, words, [n = 0]) =>
    run(w, sql`UPDATE conflict SET agreed = ${words}, stage = 'resolved' WHERE id = ${pick('conflict', n)}`),
  deleteConflict: (w, pick, _, [n = 0]) => run(w, sql`DELETE FROM conflict WHERE id = ${pick('conflict', n)}`),
  promise: (w, pick, words, [n = 0, m = 0]) =>
    run(
      w,
      sql`INSERT INTO commitment (direction, kind, what, person_id, organisation_id, meeting_id, conflict_id, made_on, state)
      VALUES ('mine', 'help', ${words}, ${pick('person', n)}, ${pick('organisation', m)}, ${pick('meeting', m)}, ${pick('conflict', n)}, ${among(DAYS, m)}, 'open')`,
    ),
  settle: (w, pick, words, [n = 0]) =>
    run(w, sql`UPDATE commitment SET state = 'kept', note = ${words} WHERE id = ${pick('commitment', n)}`),
  snooze: (w, pick, _, [n = 0, m = 0]) =>
    run(
      w,
      sql`INSERT OR REPLACE INTO snooze (rule, subject, subject_id, until) VALUES ('clock', 'person', ${pick('person', n) ?? 1}, ${among(DAYS, m)})`,
    ),
  addReflection: (w, pick, words, [n = 0, m = 0]) => {
    const parts = JSON.stringify([{ prompt: words, text: words }, { prompt: '', text: `${words} again` }]);
    const { id } = w.get<{ id: number }>(sql`INSERT INTO reflection (day, kind, parts) VALUES (${among(DAYS, n)}, ${among(['free', 'question'], m)}, ${parts}) RETURNING id`);
    within(pick('person', n), (p) => run(w, sql`INSERT INTO reflection_link (reflection_id, person_id) VALUES (${id}, ${p})`));
    within(pick('conflict', m), (c) => run(w, sql`INSERT INTO reflection_link (reflection_id, conflict_id) VALUES (${id}, ${c})`));
  },
  writeReflection: (w, pick, words, [n = 0]) =>
    run(w, sql`UPDATE reflection SET parts = ${JSON.stringify([{ prompt: '', text: words }])} WHERE id = ${pick('reflection', n)}`),
  relinkReflections: (w, pick, _, [n = 0, m = 0]) =>
    within(pick('person', m), (p) => run(w, sql`UPDATE reflection_link SET person_id = ${p} WHERE person_id = ${pick('person', n)}`)),
  deleteReflection: (w, pick, _, [n = 0]) => run(w, sql`DELETE FROM reflection WHERE id = ${pick('reflection', n)}`),
  addSession: (w, _, words, [n = 0]) => run(w, sql`INSERT INTO coaching_session (day, coach, bring) VALUES (${among(DAYS, n)}, ${words}, ${words})`),
  writeOfSession: (w, pick, words, [n = 0]) => run(w, sql`UPDATE coaching_session SET took_away = ${words} WHERE id = ${pick('coaching_session', n)}`),
  setUp: (w, _, words) => run(w, sql`INSERT OR REPLACE INTO settings (id, record) VALUES (1, ${JSON.stringify({ words })})`),
} satisfies Record<string, Deed>;

const within = (id: number | null, does: (id: number) => void): void => {
  if (id !== null) does(id);
};

/** Words of every awkward kind: quotes, NULs, emoji, right-to-left, SQL, none. */
export const awkwardWords = fc.oneof(
  fc.constantFrom(
    'O\'Brien ‘said’ "no"',
    'before\0after',
    '🏥 beds',
    'שלום עולם',
    "'); DELETE FROM person; --",
    '',
    'Siân Llŷr',
    'AND OR NOT *',
    'x\u0002y\u0003',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.lorem({ maxCount: 4 }),
);

/** Changes; the first few tend to add, so that later ones have something to change. */
export const randomChanges = (maxLength: number): fc.Arbitrary<readonly RandomChange[]> => {
  const change = (whats: readonly RandomChange['what'][]) =>
    fc.record({ what: fc.constantFrom(...whats), picks: fc.array(fc.nat(9), { minLength: 2, maxLength: 2 }), words: awkwardWords });
  const all = Object.keys(DEEDS) as RandomChange['what'][];
  const adding = all.filter((what) => /^(add|import|join|log|notice|promise|work)/.test(what));
  return fc
    .tuple(
      fc.array(change(adding), { minLength: 4, maxLength: Math.ceil(maxLength / 2) }),
      fc.array(change(all), { maxLength: Math.floor(maxLength / 2) }),
    )
    .map(([first, then]) => [...first, ...then]);
};

/** Makes one random change as one step. */
export function makeRandomly(journal: Journal, { what, picks, words }: RandomChange): void {
  const deed: Deed = DEEDS[what];
  journal.change(what, (writer) => {
    const pick = (table: string, nth: number): number | null => {
      const ids = writer.all<{ id: number }>(sql.raw(`SELECT id FROM "${table}" ORDER BY id`));
      return ids.length === 0 ? null : among(ids, nth).id;
    };
    deed(writer, pick, words, picks);
  });
}
