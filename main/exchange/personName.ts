import { oneLine } from '../domain/name.ts';

/** A name as one would say it, apart from how its owner is addressed. */
export interface PersonName {
  readonly name: string;
  readonly honorific: string | null;
}

const HONORIFICS =
  /^(?:(?:the )?(?:rt|right) hon(?:ourable)?\.?|professor|prof\.?|dr\.?|sir|dame|lord|lady|baroness|baron|cllr\.?|councillor|rev(?:erend|d)?\.?|canon|mrs?\.?|ms\.?|miss|mx\.?)(?= )/iu;

export { oneLine };

/** Divides "Prof. Dame Siân Llywelyn" into what comes before a name and the name. */
export function divideName(full: string): PersonName {
  let name = oneLine(full);
  const before: string[] = [];
  for (let found = HONORIFICS.exec(name); found !== null; found = HONORIFICS.exec(name)) {
    before.push(found[0]);
    name = name.slice(found[0].length).trim();
  }
  return { name, honorific: sayHonorific(before.join(' ')) };
}

/** "Mr." as British English writes it; null when there is none. */
export const sayHonorific = (honorific: string): string | null => oneLine(honorific).replace(/\./gu, '') || null;

/** The parts of a structured name as one would say them. */
export const joinName = (...parts: readonly string[]): string => parts.map(oneLine).filter((part) => part !== '').join(' ');
