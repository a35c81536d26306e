import { joinWriting, namesBeside } from '../merge.ts';
import { fold } from '../name.ts';
import { matchedForm, namesAgree } from './matching.ts';
import type { ParsedContact, ParsedContactPoint } from './parsed.ts';

/**
 * A file's contacts with each person once, in the order they first come. Two cards are one person when they share an
 * address and their names agree, or the whole name and nothing speaks against it (no two addresses, or one organisation).
 */
export function mergeContacts(contacts: readonly ParsedContact[]): readonly ParsedContact[] {
  const merged: ParsedContact[] = [];
  const byEmail = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  for (const contact of contacts) {
    const likely = [...contact.emails.flatMap(({ value }) => byEmail.get(matchedForm('email', value)) ?? []), ...(byName.get(fold(contact.name)) ?? [])];
    const at = likely.find((index) => {
      const other = merged[index];
      return other !== undefined && isSamePerson(other, contact);
    });
    const index = at ?? merged.length;
    const other = merged[index];
    const one = other === undefined ? contact : mergeTwo(other, contact);
    merged[index] = one;
    for (const { value } of contact.emails) remember(byEmail, matchedForm('email', value), index);
    remember(byName, fold(contact.name), index);
  }
  return merged;
}

function remember(map: Map<string, number[]>, key: string, index: number): void {
  const indexes = map.get(key) ?? [];
  if (!indexes.includes(index)) map.set(key, [...indexes, index]);
}

function isSamePerson(a: ParsedContact, b: ParsedContact): boolean {
  const addresses = new Set(a.emails.map(({ value }) => matchedForm('email', value)));
  if (b.emails.some(({ value }) => addresses.has(matchedForm('email', value)))) return [a.name, ...a.alsoKnownAs].some((name) => namesAgree(name, b.name));
  if (fold(a.name) !== fold(b.name)) return false;
  return a.emails.length === 0 || b.emails.length === 0 || (a.organisation !== null && b.organisation !== null && fold(a.organisation) === fold(b.organisation));
}

/** The first card's words stand; what only the second says is added. */
const mergeTwo = (first: ParsedContact, second: ParsedContact): ParsedContact => ({
  name: first.name,
  honorific: first.honorific ?? second.honorific,
  alsoKnownAs: namesBeside(first.name, [...first.alsoKnownAs, second.name, ...second.alsoKnownAs]),
  organisation: first.organisation ?? second.organisation,
  title: first.title ?? second.title,
  emails: joinPoints('email', first.emails, second.emails),
  phones: joinPoints('phone', first.phones, second.phones),
  notes: joinWriting(first.notes, second.notes),
  assistant: joinWriting(first.assistant, second.assistant),
});

function joinPoints(kind: 'email' | 'phone', first: readonly ParsedContactPoint[], second: readonly ParsedContactPoint[]): readonly ParsedContactPoint[] {
  const has = new Set(first.map(({ value }) => matchedForm(kind, value)));
  return [...first, ...second.filter(({ value }) => !has.has(matchedForm(kind, value)))];
}
