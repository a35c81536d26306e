import { fold } from '../../../main/domain/name.ts';

/** How many are offered at once. */
const OFFERED = 8;

/** Those of whom some word begins with each word typed, without those chosen already. Nobody until something is typed. */
export function offersOf<T extends { readonly key: string; readonly label: string; readonly also?: string | undefined }>(all: readonly T[], typed: string, chosen: ReadonlySet<string>): readonly T[] {
  const words = fold(typed).split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  return all
    .filter(({ key, label, also }) => {
      if (chosen.has(key)) return false;
      const text = ` ${fold(`${label} ${also ?? ''}`)}`;
      return words.every((word) => text.includes(` ${word}`));
    })
    .slice(0, OFFERED);
}
