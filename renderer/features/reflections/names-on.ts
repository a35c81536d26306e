import { placesOf } from '../../../main/domain/reflections/links.ts';

/** A longer line is left unmarked, as it is left unset. */
const LONGEST = 4_000;

/** Where names stand on a line, the earliest first; of names within one another, the longest. */
export function namesOn(line: string, names: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  if (line.length > LONGEST) return [];
  const all = names.flatMap((name) => placesOf(name, line).map((from) => ({ from, to: from + name.length })));
  const inOrder = all.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return inOrder.filter((one, at) => !inOrder.slice(0, at).some((before) => before.to > one.from));
}
