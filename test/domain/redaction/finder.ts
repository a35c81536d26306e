import type { RedactionBook } from '../../../main/domain/redaction/book.ts';

/**
 * Looks for what a book must keep, in another way than the redaction does: everything is made plain – no accents, no signs, small
 * letters – and compared as words, or run together. It knows nothing of sentences, so words that are names too are not looked for.
 */
export function findTold(book: RedactionBook, text: string, isWord: (plain: string) => boolean = () => false): readonly string[] {
  const words = wordsIn(text);
  const known = new Set(words.flatMap((word) => [word, word.replace(/s$/u, '')]));
  const line = ` ${words.join(' ')} `;
  const run = plain(text).replace(/[^\p{L}\p{N}@.]/gu, '');
  const digits = text.replace(/[\s().\-‐‑–/·]/gu, '');
  const told: string[] = [];
  const look = (name: string, singly: boolean): void => {
    const said = wordsIn(name);
    if (said.every(isWord)) return;
    if (said.length > 1 && line.includes(` ${said.join(' ')} `)) told.push(name);
    const joined = said.join('');
    if (said.length > 1 && joined.length > 7 && known.has(joined)) told.push(name);
    if (said.length === 1 && joined.length > 1 && known.has(joined)) told.push(name);
    if (!singly) return;
    for (const word of said)
      if (word.length > 2 && !PARTICLES.includes(word) && known.has(word) && !isWord(word)) told.push(`${word} of ${name}`);
  };
  for (const person of book.people) {
    for (const name of [person.name, ...person.alsoKnownAs]) look(name, true);
    for (const email of person.emails) if (run.includes(plain(email).replace(/[^\p{L}\p{N}@.]/gu, ''))) told.push(email);
    for (const phone of person.phones) {
      const national = phone.replace(/\D/gu, '').replace(/^(?:0044|44|0)0?/u, '');
      if (national.length > 5 && digits.includes(national)) told.push(phone);
    }
  }
  for (const { name, abbreviation } of book.organisations) {
    look(name, false);
    if (abbreviation !== null) look(abbreviation, false);
  }
  for (const { name } of book.partnerships) look(name, false);
  if (book.owner !== null) look(book.owner.name, true);
  return told;
}

/** Nobody's name by themselves. */
const PARTICLES = ['van', 'der'];

const plain = (text: string): string =>
  [...text.normalize('NFKD').toLowerCase()]
    .filter((sign) => !/[\p{M}\p{Cf}'’‘ʼ`´]/u.test(sign))
    .map((sign) => ({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' })[sign] ?? sign)
    .join('');

const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
