import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { SNOOZE_RULES, SUBJECTS } from '../../main/domain/nudge.ts';
import type { Settings } from '../../main/domain/settings.ts';
import { day } from './columns.ts';

/** A nudge put aside: silent until its day, then speaks. */
export const snooze = sqliteTable(
  'snooze',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    rule: text({ enum: SNOOZE_RULES }).notNull(),
    subject: text({ enum: SUBJECTS }).notNull(),
    subjectId: integer().notNull(),
    until: day().notNull(),
  },
  (t) => [unique('snooze_once').on(t.rule, t.subject, t.subjectId)],
);

/** One row: the settings record. */
export const settings = sqliteTable('settings', {
  id: integer().primaryKey(),
  record: text({ mode: 'json' }).$type<Settings>().notNull(),
});

/** An unfinished day, as typed. Not part of undo: typing has its own. */
export const draft = sqliteTable('draft', {
  day: day().primaryKey(),
  lines: text({ mode: 'json' }).$type<unknown>().notNull(),
  keptAt: text().notNull(),
});

/** One step that can be undone: what it was, in words the screen can say. `undone` steps can be redone (undo.ts). */
export const undoStep = sqliteTable(
  'undo_step',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    label: text().notNull(),
    undone: integer({ mode: 'boolean' }).notNull().default(false),
    /** The statements that take it back, or make it again when it is undone. */
    script: text().notNull().default(''),
  },
  (t) => [index('undo_step_undone').on(t.id).where(sql`undone = 1`)],
);
