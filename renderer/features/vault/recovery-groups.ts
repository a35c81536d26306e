/** A recovery key as its groups of letters and digits. */
export const groupsOf = (recoveryKey: string): readonly string[] => recoveryKey.split(/[\s-]+/u).filter((group) => group !== '');

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'] as const;

/** "the fourth group". */
export const sayGroup = (index: number): string => `the ${ORDINALS[index] ?? `${index + 1}th`} group`;

/** As one reads it off paper: case and spaces do not matter, and O is 0, I and L are 1. */
const asRead = (text: string): string => text.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');

/** Whether what was typed is that group. */
export const isGroup = (typed: string, group: string): boolean => typed.trim() !== '' && asRead(typed) === asRead(group);
