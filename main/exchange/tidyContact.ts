import { CONTACT_POINTS_LIMIT, NAME_LIMIT, WORDS_LIMIT } from './limits.ts';
import type { ParsedContact, ParsedContactPoint } from './parsed.ts';
import { oneLine } from './personName.ts';

/**
 * A contact as the journal can keep it: one line a name, nothing empty, nothing twice, nothing longer than the
 * journal's fields. What is cut or left out is told through `tell`. A contact whose name is too long is not one: the
 * reason comes back instead.
 */
export function tidyContact(contact: ParsedContact, tell: (why: string) => void): ParsedContact | string {
  const name = oneLine(contact.name);
  if (name === '') return 'it has no name';
  if (name.length > NAME_LIMIT) return `its name is ${name.length.toLocaleString('en-GB')} characters long, and the journal keeps ${NAME_LIMIT}`;
  const short = (text: string | null, what: string): string | null => {
    const line = oneLine(text ?? '');
    if (line.length <= NAME_LIMIT) return line || null;
    tell(`its ${what} is longer than ${NAME_LIMIT} characters and was cut`);
    return `${line.slice(0, NAME_LIMIT - 1).trimEnd()}…`;
  };
  const writing = (text: string, what: string): string => {
    const clean = text.replace(/\r\n?/gu, '\n').trim();
    if (clean.length <= WORDS_LIMIT) return clean;
    tell(`its ${what} are longer than ${WORDS_LIMIT.toLocaleString('en-GB')} characters and were cut`);
    return `${clean.slice(0, WORDS_LIMIT - 1)}…`;
  };
  const points = (all: readonly ParsedContactPoint[], what: string, isOne: (value: string) => boolean): readonly ParsedContactPoint[] => {
    const byValue = new Map<string, ParsedContactPoint>();
    for (const { value, label } of all) {
      const line = oneLine(value);
      if (line === '') continue;
      if (line.length > NAME_LIMIT || !isOne(line)) tell(`${what} ‘${line.slice(0, 40)}’ does not read as one and was left out`);
      else if (!byValue.has(line.toLowerCase())) byValue.set(line.toLowerCase(), { value: line, label: label === null ? null : oneLine(label).slice(0, 40) || null });
    }
    const kept = [...byValue.values()];
    if (kept.length > CONTACT_POINTS_LIMIT) tell(`it has ${kept.length} of ${what}, and the first ${CONTACT_POINTS_LIMIT} were kept`);
    return kept.slice(0, CONTACT_POINTS_LIMIT);
  };
  return {
    name,
    honorific: short(contact.honorific, 'title before the name'),
    alsoKnownAs: [...new Set(contact.alsoKnownAs.map(oneLine))].filter((other) => other !== '' && other.length <= NAME_LIMIT && other !== name).slice(0, 20),
    organisation: short(contact.organisation, 'organisation'),
    title: short(contact.title, 'title'),
    emails: points(contact.emails, 'the e-mail address', (value) => value.includes('@')),
    phones: points(contact.phones, 'the phone number', (value) => /\d/u.test(value)),
    notes: writing(contact.notes, 'notes'),
    assistant: writing(oneLine(contact.assistant), 'words on an assistant'),
  };
}
