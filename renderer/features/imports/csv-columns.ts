import { fold } from '../../../main/domain/name.ts';
import type { InputOf } from '../../../preload/contract.ts';

export type CsvMapping = NonNullable<InputOf<'imports.preview'>['mapping']>;
export type CsvField = keyof CsvMapping;

/** What each column is; null: left out. By place. */
export type Columns = readonly (CsvField | null)[];

export const FIELDS: readonly { readonly value: CsvField; readonly label: string }[] = [
  { value: 'name', label: 'Name' },
  { value: 'firstName', label: 'First name' },
  { value: 'lastName', label: 'Family name' },
  { value: 'honorific', label: 'Dr, Cllr, Dame …' },
  { value: 'organisation', label: 'Organisation' },
  { value: 'title', label: 'Job title' },
  { value: 'email', label: 'E-mail address' },
  { value: 'phone', label: 'Phone' },
  { value: 'assistant', label: 'Assistant' },
  { value: 'notes', label: 'Notes' },
];

/** As many columns as one field may join (contract: csvMapping). */
const MOST_OF_ONE = 20;

const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|rev|revd)\.?$/u;

/** Words of a heading that tell what its column is; the first that fits. Null: it is something else. */
const HEADINGS: readonly (readonly [RegExp, CsvField | null])[] = [
  [/\b(?:post ?code|address line|street|town|city|county|country|birthday|born|date|web|url|id|number of)\b/u, null],
  [/e-?mail/u, 'email'],
  [/\b(?:phone|mobile|tel|telephone|cell|landline)\b/u, 'phone'],
  [/\b(?:assistant|pa|secretary)\b/u, 'assistant'],
  [/\b(?:salutation|prefix|honorific)\b/u, 'honorific'],
  [/\b(?:organi[sz]ation|company|employer|trust|council|agency|body|partner)\b/u, 'organisation'],
  [/\b(?:first|given|forename|christian)\b/u, 'firstName'],
  [/\b(?:last|family|surname)\b/u, 'lastName'],
  [/\b(?:job|role|position|post|title)\b/u, 'title'],
  [/\b(?:notes?|comments?|remarks?)\b/u, 'notes'],
  [/\b(?:name|who|person|contact)\b/u, 'name'],
];

/** What columns probably are, by their headings and first rows; for the user to change. Each name is guessed once. */
export function guessColumns(headings: readonly string[], sample: readonly (readonly string[])[]): Columns {
  const taken = new Set<CsvField>();
  return headings.map((heading, column) => {
    const guess = guessColumn(heading, sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== ''));
    if (guess === null || (taken.has(guess) && guess !== 'email' && guess !== 'phone')) return null;
    taken.add(guess);
    return guess;
  });
}

function guessColumn(heading: string, cells: readonly string[]): CsvField | null {
  const words = fold(heading);
  const known = HEADINGS.find(([pattern]) => pattern.test(words));
  const holds = (pattern: RegExp): boolean => cells.length > 0 && cells.every((cell) => pattern.test(cell.trim().toLowerCase()));
  if (known?.[1] === 'title' && holds(HONORIFIC)) return 'honorific';
  if (known !== undefined) return known[1];
  if (holds(/^\S+@\S+\.\S+$/u)) return 'email';
  return holds(/^\+?[\d ()-]{9,}$/u) ? 'phone' : null;
}

/** Whether some column names people. */
export const namesPeople = (columns: Columns): boolean => columns.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');

/** The columns as the journal takes them. */
export const toMapping = (columns: Columns): CsvMapping =>
  Object.fromEntries(
    FIELDS.map(({ value }) => [value, columns.flatMap((field, column) => (field === value ? [column] : [])).slice(0, MOST_OF_ONE)] as const).filter(
      ([, of]) => of.length > 0,
    ),
  );
