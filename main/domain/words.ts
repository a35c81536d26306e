/** "Priya, Tunde and Siân"; a single name alone; nothing for nobody. */
export function listNames(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

/** A count as a sentence says it: in words to twelve, then in figures. */
export const sayCount = (count: number): string => SMALL[count] ?? count.toLocaleString('en-GB');

/** "one meeting", "three meetings", "no meetings", "40 meetings". */
export const countOf = (count: number, one: string, many: string): string => `${sayCount(count)} ${count === 1 ? one : many}`;

/** A sentence's first letter. */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The first letter as it is inside a sentence. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
