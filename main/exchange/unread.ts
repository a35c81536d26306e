import { UNREAD_SHOWN } from './limits.ts';
import type { UnreadPart } from './parsed.ts';

/** Gathers what could not be read: the first hundred by name, the rest as a count, so that a ruined file stays readable. */
export class UnreadList {
  readonly #parts: UnreadPart[] = [];
  #more = 0;

  add(part: string, why: string): void {
    if (this.#parts.length < UNREAD_SHOWN) this.#parts.push({ part, why });
    else this.#more += 1;
  }

  list(): readonly UnreadPart[] {
    if (this.#more === 0) return this.#parts;
    return [...this.#parts, { part: `${this.#more.toLocaleString('en-GB')} more parts`, why: 'could not be read either' }];
  }
}

/** "1st", "2nd", "3rd", "11th", "22nd". */
export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number.toLocaleString('en-GB')}${ending}`;
}
