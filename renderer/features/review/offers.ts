import { fold } from '../../../main/domain/name.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';

/** How many people are offered at once. */
const OFFERED = 8;

/** Those of whom some word begins with each word typed. Nobody until something is typed. */
export function offersFor<T extends Pick<PersonRow, 'name' | 'alsoKnownAs'>>(people: readonly T[], typed: string): readonly T[] {
  const words = fold(typed).split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  return people
    .filter(({ name, alsoKnownAs }) => {
      const text = ` ${fold(`${name} ${alsoKnownAs.join(' ')}`)}`;
      return words.every((word) => text.includes(` ${word}`));
    })
    .slice(0, OFFERED);
}
