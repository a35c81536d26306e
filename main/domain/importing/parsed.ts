import type { Day, LocalTime } from '../day.ts';
import type { Mode } from '../meeting.ts';

/**
 * What a file of contacts or a calendar says, whatever its format. Reading gives these, planning takes them; neither
 * knows the journal's records.
 */

/** A way to reach someone, with the file's word for it ("work", "mobile"). */
export interface ParsedContactPoint {
  readonly value: string;
  readonly label: string | null;
}

/** One contact as a file gives it. Photos, keys and addresses are left in the file. */
export interface ParsedContact {
  readonly name: string;
  readonly honorific: string | null;
  readonly alsoKnownAs: readonly string[];
  readonly organisation: string | null;
  readonly title: string | null;
  readonly emails: readonly ParsedContactPoint[];
  readonly phones: readonly ParsedContactPoint[];
  readonly notes: string;
  readonly assistant: string;
}

/** A part of a file that could not be read: which, and why, in plain words. The rest is still offered. */
export interface UnreadPart {
  /** "The 3rd card", "Row 12", "‘Board away day’ on 3 May 2026". */
  readonly part: string;
  /** A clause that follows it: "it has no name". */
  readonly why: string;
}

export interface ParsedContacts {
  readonly contacts: readonly ParsedContact[];
  readonly unread: readonly UnreadPart[];
}

/** Someone a calendar entry names. Rooms and equipment are not guests. */
export interface ParsedGuest {
  /** Lower case; null when the calendar gives none. */
  readonly email: string | null;
  readonly name: string | null;
  readonly declined: boolean;
  readonly organiser: boolean;
}

/** One occurrence of a calendar entry, in local wall-clock time. */
export interface ParsedOccurrence {
  /** UID, and the recurrence's original start when it repeats: the same file again finds it. */
  readonly sourceKey: string;
  readonly title: string;
  /** The day it starts. */
  readonly day: Day;
  /** Null for an all-day entry. */
  readonly time: LocalTime | null;
  /** 1 to 1,440; null when all-day, unknown or longer than a day. */
  readonly minutes: number | null;
  readonly place: string | null;
  readonly mode: Mode;
  readonly cancelled: boolean;
  readonly private: boolean;
  readonly guests: readonly ParsedGuest[];
}

export interface ParsedCalendar {
  /** By day and time; an all-day entry comes first in its day. */
  readonly occurrences: readonly ParsedOccurrence[];
  readonly unread: readonly UnreadPart[];
}

/** Why an entry is shown but not ticked (mission: Import); `you-declined` when the diary's owner said no to it. */
export type NotTicked = 'cancelled' | 'private' | 'all-day' | 'future' | 'nobody-invited' | 'you-declined';
