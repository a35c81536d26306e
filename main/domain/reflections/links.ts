import type { ReflectionLink } from '../reflection.ts';
import { countOf, listNames } from '../words.ts';

/** The same for the same thing, and for nothing else. */
export const keyOfLink = ({ kind, id }: ReflectionLink): string => `${kind} ${id}`;

/** A link alone, without what it is called. */
export function bareLink(link: ReflectionLink): ReflectionLink {
  switch (link.kind) {
    case 'person':
      return { kind: link.kind, id: link.id };
    case 'meeting':
      return { kind: link.kind, id: link.id };
    case 'conflict':
      return { kind: link.kind, id: link.id };
  }
}

/** Each thing once, in the order first named. */
export const eachOnce = <L extends ReflectionLink>(links: readonly L[]): readonly L[] => [...new Map(links.map((link) => [keyOfLink(link), link])).values()];

/** A thing that `@` can name, by what is written into the words. */
export type NamedLink = ReflectionLink & { readonly name: string };

/**
 * What the words are about: what was chosen, and what they name of all that was ever named here by `@`. So a name that is struck out
 * is no link any more, and is one again when the stroke is undone.
 */
export function linksIn<L extends NamedLink>(texts: readonly string[], { chosen, named }: { readonly chosen: readonly L[]; readonly named: readonly L[] }): readonly L[] {
  return eachOnce([...chosen, ...named.filter(({ name }) => texts.some((text) => stands(name, text)))]);
}

/** Whether a name stands in a text, as words of its own: "Will" not in "Willow", but in "Will’s". */
export const stands = (name: string, text: string): boolean => placesOf(name, text).length > 0;

/** Where a name stands in a text, as words of its own. */
export function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  if (name === '') return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2))) places.push(at);
  }
  return places;
}

/** More people than these are counted, not named. */
const MOST_NAMED = 3;

/** A meeting as words may name it: its title, else whom it was with, else where. */
export function nameMeeting({ title, people, place }: { readonly title: string | null; readonly people: readonly string[]; readonly place: string | null }): string {
  if (title !== null && title.trim() !== '') return title;
  if (people.length > MOST_NAMED) return `meeting with ${people.slice(0, MOST_NAMED - 1).join(', ')} and ${countOf(people.length - MOST_NAMED + 1, 'other', 'others')}`;
  if (people.length > 0) return `meeting with ${listNames(people)}`;
  return place === null || place === '' ? 'meeting' : `meeting at ${place}`;
}
