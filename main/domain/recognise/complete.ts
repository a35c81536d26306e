import type { OrganisationId, PersonId } from '../id.ts';
import type { Ring } from '../person.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf, nameWords } from './words.ts';

/** One offer for what follows an `@`. `name` is what is written into the line; `beside` tells two of a name apart. */
export type Completion =
  | { readonly kind: 'person'; readonly personId: PersonId; readonly name: string; readonly beside: string | null }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId; readonly name: string; readonly beside: string | null };

/** Most offers shown at once. */
const MOST = 8;

const NEARNESS: Readonly<Record<Ring, number>> = { inner: 0, key: 1, wider: 2 };

/**
 * People and organisations whose name has words beginning as typed, case and accents forgiven: "ra" and "pri ra" both
 * offer Priya Raman. Names that begin so come first, then people before organisations, then the nearer ring and those
 * met more lately. At most eight. Nothing typed offers the nearest people.
 */
export function complete(prefix: string, lexicon: Lexicon): readonly Completion[] {
  const typed = nameWords(prefix);
  const found: { readonly order: readonly (number | string)[]; readonly offer: Completion }[] = [];
  for (const person of lexicon.people.values()) {
    const fits = Math.min(...(lexicon.namings.get(person.id) ?? []).map((naming) => fit(naming.words, typed)));
    if (fits === Infinity) continue;
    const post = person.posts[0];
    const beside = post === undefined ? null : (lexicon.organisations.get(post.organisationId)?.name ?? null);
    found.push({
      order: [
        fits,
        0,
        NEARNESS[person.ring],
        person.lastMetOn === null ? 1 : 0,
        -Number(person.lastMetOn?.replaceAll('-', '') ?? 0),
        person.name,
        person.id,
      ],
      offer: { kind: 'person', personId: person.id, name: person.name, beside },
    });
  }
  for (const organisation of typed.length === 0 ? [] : lexicon.organisations.values()) {
    const short = organisation.abbreviation;
    const fits = Math.min(
      fit(nameWords(organisation.name), typed),
      short !== null && keyOf(short).startsWith(typed.join('')) ? 0 : Infinity,
    );
    if (fits === Infinity) continue;
    found.push({
      order: [fits, 1, 0, 0, 0, organisation.name, organisation.id],
      offer: { kind: 'organisation', organisationId: organisation.id, name: organisation.name, beside: short },
    });
  }
  return found
    .toSorted((a, b) => compare(a.order, b.order))
    .slice(0, MOST)
    .map(({ offer }) => offer);
}

/** 0 when the name begins so, 1 when some of its words in order do, Infinity when they do not. */
function fit(words: readonly string[], typed: readonly string[]): number {
  let at = -1;
  let first = true;
  for (const [index, part] of typed.entries()) {
    at = words.findIndex((word, i) => i > at && word.startsWith(part));
    if (at < 0) return Infinity;
    if (index === 0) first = at === 0;
  }
  return first ? 0 : 1;
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}
