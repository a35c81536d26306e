import type { Day, LocalTime } from '../domain/day.ts';
import type { Mode } from '../domain/meeting.ts';

/** One contact as a file gives it, whatever its format. Photos, keys and addresses are left in the file. */
export interface ParsedContact {
  readonly name: string;
  readonly honorific: string | null;
  readonly alsoKnownAs: readonly string[];
  readonly organisation: string | null;
  readonly title: string | null;
  readonly emails: readonly { readonly value: string; readonly label: string | null }[];
  readonly phones: readonly { readonly value: string; readonly label: string | null }[];
  readonly notes: string;
  readonly assistant: string;
}

/** A part of a file that could not be read: which, and why, in plain words. The rest is still offered. */
export interface UnreadPart {
  /** "The 3rd card", "Row 12", "‘Board away day’ on 3 May". */
  readonly part: string;
  readonly why: string;
}

export interface ParsedContacts {
  readonly contacts: readonly ParsedContact[];
  readonly unread: readonly UnreadPart[];
}

/** A CSV whose headings are not Outlook's or Google's: the user says which column is what. */
export interface UnmappedCsv {
  readonly headings: readonly string[];
  /** The first three rows, so that the user sees what each column holds. */
  readonly sample: readonly (readonly string[])[];
}

/** What a CSV column can be mapped to. `name` or `firstName`/`lastName` is needed; the rest is optional. */
export const CSV_FIELDS = [
  'name',
  'honorific',
  'firstName',
  'lastName',
  'organisation',
  'title',
  'email',
  'phone',
  'assistant',
  'notes',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Column heading index → field; columns not named are ignored. */
export type CsvMapping = Readonly<Partial<Record<CsvField, readonly number[]>>>;

export interface ParsedGuest {
  /** Lower case; null when the calendar gives none. */
  readonly email: string | null;
  readonly name: string | null;
  readonly declined: boolean;
  readonly organiser: boolean;
}

/** Why an entry is shown but not ticked (mission: Import). */
export type NotTicked = 'cancelled' | 'private' | 'all-day' | 'future' | 'nobody-invited';

/** One occurrence of a calendar entry, in local wall-clock time. */
export interface ParsedOccurrence {
  /** UID, and the recurrence's original start when it repeats: the same file again finds it. */
  readonly sourceKey: string;
  readonly title: string;
  readonly day: Day;
  /** Null for an all-day entry. */
  readonly time: LocalTime | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly mode: Mode;
  readonly cancelled: boolean;
  readonly private: boolean;
  readonly guests: readonly ParsedGuest[];
}

export interface ParsedCalendar {
  readonly occurrences: readonly ParsedOccurrence[];
  readonly unread: readonly UnreadPart[];
}

/** Why a whole file is refused. `message` says what it is and what to do, in plain words. */
export interface Refused {
  readonly refused: true;
  readonly reason: 'too-large' | 'not-text' | 'wrong-kind' | 'empty' | 'damaged' | 'too-slow' | 'too-many';
  readonly message: string;
}
