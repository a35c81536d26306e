import { type AnySQLiteColumn, integer, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '../../main/domain/day.ts';

/** A row's own number. */
export const id = <T extends number>() => integer().primaryKey({ autoIncrement: true }).$type<T>();
/** Points at a row; goes when it goes. */
export const ref = <T extends number>(column: () => AnySQLiteColumn) => integer().$type<T>().references(column, { onDelete: 'cascade' });
/** Points at a row; stays without it when it goes. */
export const looseRef = <T extends number>(column: () => AnySQLiteColumn) => integer().$type<T>().references(column, { onDelete: 'set null' });
export const day = () => text().$type<Day>();
/** Writing, kept as typed; empty when there is none. */
export const words = () => text().notNull().default('');
