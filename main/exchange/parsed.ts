export type {
  NotTicked,
  ParsedCalendar,
  ParsedContact,
  ParsedContactPoint,
  ParsedContacts,
  ParsedGuest,
  ParsedOccurrence,
  UnreadPart,
} from '../domain/importing/parsed.ts';

/** A file as the user chose it: its name, for messages and for telling formats apart, and its bytes. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A CSV whose headings are not Outlook's or Google's: the user says which column is what. */
export interface UnmappedCsv {
  readonly headings: readonly string[];
  /** The first three rows, so that the user sees what each column holds. */
  readonly sample: readonly (readonly string[])[];
}

/** What a CSV column can be mapped to. `name` or `firstName`/`lastName` is needed; the rest is optional. */
const CSV_FIELDS = [
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

/** Why a whole file is refused. `message` says what it is and what to do, in plain words. */
export interface Refused {
  readonly refused: true;
  readonly reason: 'too-large' | 'not-text' | 'wrong-kind' | 'empty' | 'damaged' | 'too-slow' | 'too-many';
  readonly message: string;
}

/** Whether a file was refused as a whole. */
export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome;
