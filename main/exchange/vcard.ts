import ICAL from 'ical.js';
import { type ContentLine, contentLines } from './contentLines.ts';
import { CARDS_LIMIT, CONTACTS_LIMIT } from './limits.ts';
import type { ParsedContact, ParsedContactPoint, ParsedContacts, Refused } from './parsed.ts';
import { divideName, joinName, oneLine, sayHonorific } from './personName.ts';
import { refuse, refuseLarge } from './refusal.ts';
import { tidyContact } from './tidyContact.ts';
import { ordinal, UnreadList } from './unread.ts';
import { normaliseCardLine } from './vcardLine.ts';

/** The lines of a card that are read. Photos, logos, sounds, keys, addresses and birthdays never get past this. */
const KEPT = new Set([
  'VERSION', 'KIND', 'FN', 'N', 'NICKNAME', 'ORG', 'TITLE', 'ROLE', 'EMAIL', 'TEL', 'NOTE', 'AGENT',
  'X-ABLABEL', 'X-ABSHOWAS', 'X-ABRELATEDNAMES', 'X-ADDRESSBOOKSERVER-KIND',
  'X-ASSISTANT', 'X-ASSISTANT-PHONE', 'X-EVOLUTION-ASSISTANT', 'X-MS-ASSISTANT', 'X-KADDRESSBOOK-X-ASSISTANTSNAME',
]);

/** Every card of a vCard file, 2.1, 3.0 or 4.0. A card that cannot be one person is named as unread; the rest stand. */
export function readCards(text: string, fileName: string): ParsedContacts | Refused {
  const contacts: ParsedContact[] = [];
  const unread = new UnreadList();
  let kept = 0;
  let count = 0;
  let card: ContentLine[] | null = null;
  /** Cards inside a card: 2.1's AGENT holds a whole one. */
  let inner = 0;
  const close = (lines: readonly ContentLine[], cut: boolean): void => {
    count += 1;
    const read = cut ? 'the file ends in the middle of it' : readCard(lines, count, unread);
    if (typeof read === 'string') unread.add(partOf(count, lines), read);
    else contacts.push(read);
  };
  for (const content of contentLines(text, KEPT)) {
    kept += content.line.length;
    if (kept > CONTACTS_LIMIT) return refuseLarge(fileName, CONTACTS_LIMIT, 'contacts');
    if (count > CARDS_LIMIT) return tooMany(fileName);
    const { name, line } = content;
    const isCard = /:\s*VCARD\s*$/iu.test(line);
    if (name === 'BEGIN' && isCard) {
      if (card !== null && card.at(-1)?.name === 'AGENT') inner += 1;
      else {
        if (card !== null) close(card, false);
        card = [];
      }
    } else if (name === 'END' && isCard) {
      if (inner > 0) inner -= 1;
      else if (card !== null) {
        close(card, false);
        card = null;
      }
    } else if (inner === 0 && name !== 'BEGIN' && name !== 'END') card?.push(content);
  }
  if (card !== null) close(card, true);
  if (count > CARDS_LIMIT) return tooMany(fileName);
  return { contacts, unread: unread.list() };
}

const tooMany = (fileName: string): Refused =>
  refuse(
    'too-many',
    `‘${oneLine(fileName).slice(0, 60)}’ holds more than ${CARDS_LIMIT.toLocaleString('en-GB')} contacts.`,
    'Export those you work with, or divide the file.',
  );

function partOf(number: number, lines: readonly ContentLine[]): string {
  const named = lines.find(({ name }) => name === 'FN')?.line;
  const said = named === undefined ? '' : oneLine(named.slice(named.indexOf(':') + 1));
  return said === '' || said.length > 80 ? `The ${ordinal(number)} card` : `The ${ordinal(number)} card, ‘${said}’`;
}

/** A property as ical.js reads it, in plain strings. */
interface CardProperty {
  readonly name: string;
  readonly group: string | null;
  readonly types: readonly string[];
  /** Components of a structured value, else one or more values. */
  readonly values: readonly string[];
}

/** One card, or why it is not one person. Lines that cannot be read are named; the card still stands without them. */
function readCard(lines: readonly ContentLine[], number: number, unread: UnreadList): ParsedContact | string {
  const version = lines.find(({ name }) => name === 'VERSION')?.line ?? '';
  const design = /:\s*4/u.test(version) ? ICAL.design.vcard : ICAL.design.vcard3;
  const properties: CardProperty[] = [];
  for (const { name, line } of lines) {
    const property = name === 'VERSION' || name === 'AGENT' ? null : readProperty(name, line, design);
    if (property === 'broken') unread.add(partOf(number, lines), `its ${name} line is broken and was left out`);
    else if (property !== null) properties.push(property);
  }
  const contact = contactOf(properties);
  return typeof contact === 'string' ? contact : tidyContact(contact, (why) => unread.add(partOf(number, lines), why));
}

function readProperty(name: string, line: string, design: typeof ICAL.design.vcard): CardProperty | null | 'broken' {
  const normal = normaliseCardLine(line);
  if (normal === null) return null;
  try {
    const read: unknown = ICAL.parse.property(normal, design);
    if (!Array.isArray(read)) return 'broken';
    const [, parameters, , ...values] = read as readonly unknown[];
    const { group, type } = (parameters ?? {}) as { readonly group?: unknown; readonly type?: unknown };
    return {
      name,
      group: typeof group === 'string' ? group : null,
      types: flatten(type).map((word) => word.toLowerCase()),
      values: (values.length === 1 && Array.isArray(values[0]) ? values[0].map((value) => flatten(value).join(', ')) : flatten(values)).map(unescape),
    };
  } catch {
    return 'broken';
  }
}

/** The library leaves "\\;" and "\\:" in plain text as they are written. */
const unescape = (value: string): string => value.replace(/\\([;:,])/gu, '$1');

const flatten = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(flatten) : typeof value === 'string' ? [value] : typeof value === 'number' ? [String(value)] : [];

/** The contact a card's properties tell of, or why they tell of none. */
function contactOf(properties: readonly CardProperty[]): ParsedContact | string {
  const all = (...names: readonly string[]): readonly CardProperty[] => properties.filter(({ name }) => names.includes(name));
  const first = (name: string): CardProperty | undefined => all(name)[0];
  const textOf = (name: string): string => (first(name)?.values ?? []).join(',').trim();

  const kind = (textOf('KIND') || textOf('X-ADDRESSBOOKSERVER-KIND')).toLowerCase();
  if (kind === 'group') return 'it is a list of people, not a person';
  if (kind === 'org' || kind === 'location' || textOf('X-ABSHOWAS').toUpperCase() === 'COMPANY') return 'it is an organisation, not a person';

  const [organisation = ''] = first('ORG')?.values ?? [];
  const spoken = spokenName(textOf('FN'), first('N')?.values ?? []);
  if (spoken.name === '') return oneLine(organisation) === '' ? 'it has no name' : 'it names an organisation and no person';

  const labels = new Map(all('X-ABLABEL').flatMap(({ group, values }) => (group === null ? [] : [[group.toLowerCase(), values.join(' ')] as const])));
  const labelOf = ({ group, types }: CardProperty): string | null =>
    sayLabel((group === null ? undefined : labels.get(group.toLowerCase())) ?? '') ?? sayTypes(types);
  const points = (name: string): readonly ParsedContactPoint[] =>
    all(name).map((property) => ({ value: sayValue(property.values.join(',')), label: labelOf(property) }));

  const phones = points('TEL');
  const assistants = [
    ...all('X-ASSISTANT', 'X-EVOLUTION-ASSISTANT', 'X-MS-ASSISTANT', 'X-KADDRESSBOOK-X-ASSISTANTSNAME').map(({ values }) => values.join(' ')),
    ...all('X-ABRELATEDNAMES').filter((property) => labelOf(property) === 'assistant').map(({ values }) => values.join(' ')),
    ...all('X-ASSISTANT-PHONE').map(({ values }) => sayValue(values.join(','))),
    ...phones.filter(({ label }) => label === ASSISTANTS_PHONE).map(({ value }) => value),
  ];
  return {
    name: spoken.name,
    honorific: spoken.honorific,
    alsoKnownAs: all('NICKNAME').flatMap(({ values }) => values),
    organisation,
    title: textOf('TITLE') || textOf('ROLE'),
    emails: points('EMAIL'),
    phones: phones.filter(({ label }) => label !== ASSISTANTS_PHONE),
    notes: all('NOTE').map(({ values }) => values.join(',')).join('\n\n'),
    assistant: assistants.join(', '),
  };
}

/** FN without what N says comes before and after the name; N alone where FN is missing or written family name first. */
function spokenName(formatted: string, n: readonly string[]): { readonly name: string; readonly honorific: string | null } {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = n.map(oneLine);
  const structured = joinName(given, additional, family);
  const isReversed = family !== '' && given !== '' && formatted.toLowerCase().startsWith(`${family.toLowerCase()}, `);
  let name = oneLine(formatted);
  if (name === '' || isReversed) name = structured;
  if (prefix !== '' && name.startsWith(`${prefix} `)) name = name.slice(prefix.length).trim();
  if (suffix !== '' && name.endsWith(` ${suffix}`)) name = name.slice(0, -suffix.length).replace(/,?\s*$/u, '');
  const divided = divideName(name);
  return { name: divided.name, honorific: sayHonorific(prefix) ?? divided.honorific };
}

const ASSISTANTS_PHONE = 'assistantphone';

/** Apple writes its own labels as `_$!<Work>!$_`. One plain word is written small; the user's own stay as they are. */
function sayLabel(label: string): string | null {
  const said = oneLine(label).replace(/^_\$!<(.*)>!\$_$/u, (_, own: string) => own.toLowerCase());
  return /^\p{Lu}\p{Ll}+$/u.test(said) ? said.toLowerCase() : said || null;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  work: 'work', home: 'home', cell: 'mobile', iphone: 'mobile', fax: 'fax', pager: 'pager', main: 'main', car: 'car',
};

/** "work", "mobile", "work fax"; what says nothing to a reader (INTERNET, VOICE, PREF) is left out. */
const sayTypes = (types: readonly string[]): string | null => [...new Set(types.flatMap((type) => TYPE_WORDS[type] ?? []))].join(' ') || null;

/** vCard 4's URIs as people write them. */
const sayValue = (value: string): string =>
  oneLine(value)
    .replace(/^(?:tel|mailto):/iu, '')
    .replace(/;ext=(\d+)$/iu, ' ext. $1');
