import type { Owner } from '../settings.ts';
import { matchedForm, nameFromEmail, spokenName } from './matching.ts';
import type { ParsedGuest, ParsedOccurrence } from './parsed.ts';

/** Whose diary this may be, likeliest first. */
export interface OwnerCandidate {
  readonly email: string;
  readonly name: string;
  /** Entries they organise or attend. */
  readonly entries: number;
}

const CANDIDATES_SHOWN = 5;

/**
 * Those who organise or attend most of a diary's entries, likeliest first, at most five. Among equals one the journal
 * does not know comes first (few keep themselves among their contacts), then who organises more.
 */
export function ownerCandidates(occurrences: readonly ParsedOccurrence[], isKnown: (email: string) => boolean): readonly OwnerCandidate[] {
  const found = new Map<string, { readonly email: string; name: string | null; entries: number; organises: number }>();
  for (const { guests } of occurrences) {
    for (const { email, name, organiser } of guests) {
      if (email === null) continue;
      const candidate = found.get(email) ?? { email, name: null, entries: 0, organises: 0 };
      candidate.entries += 1;
      if (organiser) candidate.organises += 1;
      candidate.name ??= name;
      found.set(email, candidate);
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.entries - a.entries || Number(isKnown(a.email)) - Number(isKnown(b.email)) || b.organises - a.organises || (a.email < b.email ? -1 : 1))
    .slice(0, CANDIDATES_SHOWN)
    .map(({ email, name, entries }) => ({ email, name: name === null ? nameFromEmail(email) : spokenName(name), entries }));
}

/** The candidate to suggest: in more than half of the entries that name anybody. Null when nobody is. */
export function suggestOwner(occurrences: readonly ParsedOccurrence[], isKnown: (email: string) => boolean): Owner | null {
  const withSomebody = occurrences.filter(({ guests }) => guests.length > 0).length;
  const [first] = ownerCandidates(occurrences, isKnown);
  return first !== undefined && first.entries * 2 > withSomebody ? { name: first.name, emails: [first.email] } : null;
}

/** Whether a guest is the diary's owner: by address, or by name when the address is none the journal knows. */
export function isOwner(guest: ParsedGuest, owner: Owner | null, isKnown: (email: string) => boolean, sameName: (a: string, b: string) => boolean): boolean {
  if (owner === null) return false;
  if (guest.email !== null && owner.emails.some((email) => matchedForm('email', email) === guest.email)) return true;
  if (guest.email !== null && isKnown(guest.email)) return false;
  return guest.name !== null && owner.name.trim() !== '' && sameName(spokenName(guest.name), owner.name);
}
