import { z } from 'zod';
import { type Day, EARLIEST_DAY, isDay, isLocalTime, LATEST_DAY, type LocalTime } from '../../main/domain/day.ts';
import type { Id } from '../../main/domain/id.ts';
import { oneLine } from '../../main/domain/name.ts';

/** The longest name, title, place or label. */
export const NAME_LIMIT = 200;
/** The longest piece of writing in one field. */
export const WORDS_LIMIT = 100_000;

export const dayField = z.custom<Day>(
  (value) => typeof value === 'string' && isDay(value),
  `Not a day. Write it as YYYY-MM-DD, between ${EARLIEST_DAY.slice(0, 4)} and ${LATEST_DAY.slice(0, 4)}.`,
);

export const timeField = z.custom<LocalTime>(
  (value) => typeof value === 'string' && isLocalTime(value),
  'Not a time. Write it as HH:MM, from 00:00 to 23:59.',
);

/** The id of a row, branded by what it is the id of. */
export const idField = <I extends Id<string>>() =>
  z.custom<I>((value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0, 'Not the number of anything in the journal.');

/** A name or title: one line, at least one letter or sign, at most 200 characters. */
export const nameField = z
  .string()
  .transform(oneLine)
  .pipe(z.string().min(1, 'Write at least one letter.').max(NAME_LIMIT, `Longer than ${NAME_LIMIT} characters.`));

/** The same, or nothing: an empty one is null. */
export const maybeNameField = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : oneLine(text) || null))
  .pipe(z.string().max(NAME_LIMIT, `Longer than ${NAME_LIMIT} characters.`).nullable());

/** What a post is called: as a name, or empty while nobody knows. */
export const postTitleField = z
  .string()
  .default('')
  .transform(oneLine)
  .pipe(z.string().max(NAME_LIMIT, `Longer than ${NAME_LIMIT} characters.`));

/** Writing of any kind, kept as typed. */
export const wordsField = z.string().max(WORDS_LIMIT, `Longer than ${WORDS_LIMIT.toLocaleString('en-GB')} characters.`);

/** The largest file that is taken, in bytes. No calendar, contacts file or backup of a journal comes near it. */
export const FILE_LIMIT = 64 * 1024 * 1024;
const FILE_TOO_LARGE = 'The file is larger than 64 MB.';

/** A file handed over by the window or the terminal: its name and its bytes in base64. */
export const fileField = z.strictObject({
  name: z.string().min(1).max(1_000),
  base64: z
    .string()
    .max(Math.ceil(FILE_LIMIT / 3) * 4, FILE_TOO_LARGE)
    .pipe(z.base64('Not the bytes of a file.')),
});
