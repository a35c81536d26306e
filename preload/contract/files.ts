import { z } from 'zod';
import { reads } from './call.ts';
import { NAME_LIMIT } from './fields.ts';

/** The largest picture that is saved, in bytes. One of a whole screen at twice its size is a tenth of it. */
export const PICTURE_LIMIT = 16 * 1024 * 1024;

/** Where a file was saved, as a path to read; null: nowhere, since the user cancelled. */
export interface SavedFile {
  readonly saved: string | null;
}

/** Files the window makes of what it shows. */
export const fileCalls = {
  /**
   * Saves a picture, SVG or PNG, where the user says (or the shell can), and tells where; null when the user thought better of
   * it. Of the name only letters, digits, spaces and dashes are kept; what is no such picture is refused.
   */
  'files.save': reads(
    z.strictObject({
      name: z.string().min(1).max(NAME_LIMIT),
      base64: z
        .string()
        .max(Math.ceil(PICTURE_LIMIT / 3) * 4, 'The picture is larger than 16 MB.')
        .pipe(z.base64('Not the bytes of a file.')),
    }),
  ).gives<SavedFile>(),
} as const;
