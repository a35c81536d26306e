/** What each column of a known export holds. Indexes into a row; a column may be missing. */
export interface CsvLayout {
  readonly whole: number | null;
  readonly honorific: number | null;
  readonly first: readonly number[];
  readonly family: number | null;
  readonly nickname: number | null;
  readonly organisation: number | null;
  readonly title: number | null;
  readonly notes: number | null;
  readonly assistant: readonly number[];
  readonly emails: readonly CsvPoint[];
  readonly phones: readonly CsvPoint[];
}

/** A column of addresses or numbers: its label is another column (Google) or said by its heading (Outlook). */
export interface CsvPoint {
  readonly value: number;
  readonly label: number | string | null;
}

/** Outlook's phone headings, in its order, with the word for each. Fax, telex and the company's own numbers are left. */
const OUTLOOK_PHONES: readonly (readonly [string, string])[] = [
  ['mobile phone', 'mobile'],
  ['primary phone', 'main'],
  ['business phone', 'work'],
  ['business phone 2', 'work'],
  ['home phone', 'home'],
  ['home phone 2', 'home'],
  ['car phone', 'car'],
  ['other phone', 'other'],
];
const OUTLOOK_EMAILS = ['e-mail address', 'e-mail 2 address', 'e-mail 3 address'] as const;

/** The layout of Outlook's export, or of Google's old or new one; null for any other headings. */
export function layoutOf(headings: readonly string[]): CsvLayout | null {
  const columns = new Map(headings.map((heading, at) => [heading.trim().toLowerCase(), at] as const).toReversed());
  const at = (...names: readonly string[]): number | null => names.map((name) => columns.get(name)).find((found) => found !== undefined) ?? null;
  const has = (name: string): boolean => columns.has(name);
  if (has('e-mail 1 - value') || has('organization 1 - name') || (has('organization name') && has('labels'))) return googleLayout(at);
  if (has('e-mail address') && has('first name') && has('last name')) return outlookLayout(at);
  return null;
}

type At = (...names: readonly string[]) => number | null;

const present = (...columns: readonly (number | null)[]): readonly number[] => columns.filter((column) => column !== null);

/** Both formats: the old says "Given Name" and "Organization 1 - Name", the new "First Name" and "Organization Name". */
const googleLayout = (at: At): CsvLayout => ({
  whole: at('name'),
  honorific: at('name prefix'),
  first: present(at('given name', 'first name'), at('additional name', 'middle name')),
  family: at('family name', 'last name'),
  nickname: at('nickname'),
  organisation: at('organization 1 - name', 'organization name'),
  title: at('organization 1 - title', 'organization title'),
  notes: at('notes'),
  assistant: [],
  emails: numbered(at, 'e-mail'),
  phones: numbered(at, 'phone'),
});

const numbered = (at: At, what: string): readonly CsvPoint[] =>
  Array.from({ length: 20 }, (_, index) => ({
    value: at(`${what} ${index + 1} - value`),
    label: at(`${what} ${index + 1} - type`, `${what} ${index + 1} - label`),
  })).flatMap(({ value, label }) => (value === null ? [] : [{ value, label }]));

const outlookLayout = (at: At): CsvLayout => ({
  whole: null,
  honorific: at('title'),
  first: present(at('first name'), at('middle name')),
  family: at('last name'),
  nickname: at('nickname'),
  organisation: at('company'),
  title: at('job title'),
  notes: at('notes'),
  assistant: present(at("assistant's name"), at("assistant's phone")),
  emails: OUTLOOK_EMAILS.flatMap((heading) => point(at(heading), null)),
  phones: OUTLOOK_PHONES.flatMap(([heading, label]) => point(at(heading), label)),
});

const point = (value: number | null, label: string | null): readonly CsvPoint[] => (value === null ? [] : [{ value, label }]);
