/** The largest file read at all, in bytes. */
export const RAW_CONTACTS_LIMIT = 64 * 1024 * 1024;
/** The most a contacts file may hold once photos and keys are dropped, in characters. */
export const CONTACTS_LIMIT = 32 * 1024 * 1024;
export const CALENDAR_LIMIT = 32 * 1024 * 1024;
export const CARDS_LIMIT = 10_000;
/** Occurrences of all entries within the chosen days. */
export const OCCURRENCES_LIMIT = 5_000;
/** Occurrences of one entry within the chosen days; past it the entry is not a meeting. */
export const OCCURRENCES_OF_ONE_LIMIT = 2_000;
/** Steps a repeating rule may take to pass the chosen days: hourly for eleven years, daily for 270. */
export const STEPS_OF_ONE_RULE = 100_000;
/** Steps all rules of a file may take together. */
export const STEPS_OF_A_FILE = 1_000_000;
/** The longest interval of a rule: "every 10,000 days". Longer ones make the library count for minutes. */
export const INTERVAL_LIMIT = 10_000;
/** The most parts named as unread; the rest are counted. */
export const UNREAD_SHOWN = 100;
/** As the journal's own fields (contract: NAME_LIMIT, WORDS_LIMIT, contact points of one person). */
export const NAME_LIMIT = 200;
export const WORDS_LIMIT = 100_000;
export const CONTACT_POINTS_LIMIT = 25;
