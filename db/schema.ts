/** The journal's tables, one file per noun. */
export * from './schema/people.ts';
export * from './schema/partnerships.ts';
export * from './schema/meetings.ts';
export * from './schema/conflicts.ts';
export * from './schema/commitments.ts';
export * from './schema/reviews.ts';
export * from './schema/reflections.ts';
export * from './schema/keeping.ts';
