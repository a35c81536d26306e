import { diskTroubleOf } from '../../db/disk-failure.ts';
import type { OpenFailure } from '../../db/open.ts';
import { fail, type Outcome } from '../../preload/contract/outcome.ts';
import type { Unsealed } from './keys.ts';

type Failed = Extract<Outcome<never>, { ok: false }>;

const RESTORE = 'Restore the latest backup; the damaged file is kept beside it.';

/** Why a journal did not open, in words: what happened, whether the words are safe, what to do next. */
export function sayOpenFailure(failure: OpenFailure): Failed {
  switch (failure.kind) {
    case 'missing':
      return fail(
        'no-journal',
        'The journal’s file is not where it was. Nothing has been made in its place. Put the file back, or restore a backup.',
      );
    case 'exists':
      return fail(
        'already-exists',
        'There is a journal in this folder already. It has not been touched. Unlock it, or choose another folder.',
      );
    case 'wrong-key':
    case 'not-a-journal':
      return fail(
        'damaged',
        `The file in the journal’s place is not the journal these keys belong to. It has not been touched. Put the right file back, or restore a backup.`,
      );
    case 'damaged':
      return fail('damaged', `Part of the journal’s file is damaged, so it was not opened. It has not been touched. ${RESTORE}`);
    case 'newer':
      return fail(
        'newer-journal',
        'This journal was written by a later version of Rapport. It has not been touched. Update Rapport, then unlock it.',
      );
    case 'in-use':
      return fail(
        'already-open',
        'Another program holds the journal’s file. Your words are safe. Close it (a sync or backup tool, perhaps), then try again.',
      );
    case 'unwritable':
      return fail(
        'disk',
        'The journal’s folder cannot be written to, so it was not opened. Your words are safe. Make the folder writable, then try again.',
      );
    case 'disk':
      return fail(
        'disk',
        'The disk is full or failing, so the journal was not opened. Its file has not been touched. Make some room or check the disk, then try again.',
      );
    case 'unsettled':
      return fail(
        'disk',
        'This computer would not keep the journal as safely as it must be kept, so it was not opened. Its file has not been touched. Move it to an ordinary local disk.',
      );
    case 'not-backed-up':
      return fail(
        'disk',
        'A backup could not be made before bringing the journal up to date, so nothing was changed. Make some room on the disk, then try again.',
      );
    case 'migration-failed':
      return fail(
        'unexpected',
        'The journal could not be brought up to date and is as it was. A backup was made. Go back to the version of Rapport you had.',
      );
  }
}

/** Why a secret did not open the keys. */
export function sayUnsealed({ why }: Extract<Unsealed, { ok: false }>): Failed {
  switch (why) {
    case 'wrong-passphrase':
      return fail('wrong-passphrase', 'That is not this journal’s passphrase. Nothing has changed. Try again, or use your recovery key.');
    case 'wrong-recovery-key':
      return fail(
        'wrong-passphrase',
        'That recovery key belongs to another journal, or was replaced by a newer one. Nothing has changed. Look for the latest one you printed.',
      );
    case 'letters':
      return fail(
        'wrong-passphrase',
        'A recovery key has nine groups of four letters and digits, and this has more or fewer. Nothing has changed. Check it against the one you printed.',
      );
    case 'slip':
      return fail(
        'wrong-passphrase',
        'There is a slip in that recovery key: some letter is not as printed. Nothing has changed. Check it group by group.',
      );
  }
}

/** The keys file is gone or garbled. */
export const sayKeysGone = (): Failed =>
  fail(
    'damaged',
    'The file that holds the journal’s keys (keys.json) is missing or damaged, so the journal cannot be opened. The journal itself has not been touched. Put the file back, or restore a backup: each one holds its own keys.',
  );

/** What the file system or SQLite said of a folder, as a failure. Anything else is a bug and is thrown on. */
export function folderFailure(error: unknown): Failed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || diskTroubleOf(error) === 'full') {
    return fail('disk', 'The disk is full. Everything saved before is safe. Make some room, then try again.');
  }
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR)$/.test(code) || diskTroubleOf(error) === 'read-only') {
    return fail('disk', 'That folder cannot be written to. Nothing has been changed. Make it writable, or choose another.');
  }
  if (code === 'ENOENT')
    return fail('disk', 'That file or folder is not there (any more). Nothing has been changed. Check where it is, then try again.');
  if (/^E[A-Z]+$/.test(code) || diskTroubleOf(error) !== null) {
    return fail('disk', 'The disk is not answering as it should. Everything saved before is safe. Check the disk, then try again.');
  }
  throw error;
}
