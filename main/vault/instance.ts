import { holdFile } from '../../db/file-lock.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { ensureOwnFolder, placesIn } from './durable.ts';
import { folderFailure } from './failures.ts';

/** Holds a folder's journal for this process. Let go when done; a process that dies lets go by dying. */
export interface Hold {
  readonly letGo: () => void;
}

/** Makes this the one process that works with the folder's journal (4-safety.md: two copies of the app). */
export function holdInstance(folder: string): Outcome<Hold> {
  try {
    ensureOwnFolder(folder);
    const letGo = holdFile(placesIn(folder).lock);
    if (letGo !== null) return succeed({ letGo });
    return fail(
      'already-open',
      'This journal is open in another Rapport window. Your words are safe. Go on there, or close it and try again here.',
    );
  } catch (error) {
    return folderFailure(error);
  }
}
