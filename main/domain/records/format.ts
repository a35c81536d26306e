/** What an export says it is: the first thing in it. */
export const JOURNAL_FORMAT = 'journal';

/**
 * The version of the whole journal as JSON (docs/export.md). It grows when something is added or means something else; a file of a
 * later version is refused, one of an earlier version is brought up to date as it is read.
 */
export const JOURNAL_VERSION = 1;
