import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../db/journal.ts';

/** How SQLite means to answer all that is asked in SQL of a reader, step by step. */
export function planOf(reader: Reader, ask: (reader: Reader) => unknown): readonly string[] {
  const steps: string[] = [];
  const explain = (query: SQL): void => {
    steps.push(...reader.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${query}`).map((row) => row.detail));
  };
  const explaining: Reader = Object.assign(Object.create(reader) as Reader, {
    all: <T>(query: SQL): T[] => {
      explain(query);
      return reader.all<T>(query);
    },
    get: (query: SQL): unknown => {
      explain(query);
      return reader.get(query);
    },
  });
  ask(explaining);
  return steps;
}

/** The indexes a plan goes by, each once, by name. */
export const indexesIn = (plan: readonly string[]): readonly string[] =>
  [...new Set(plan.flatMap((step) => / INDEX ([a-z_]+)/u.exec(step)?.[1] ?? []))].toSorted();
