import type { Doubt, SettledDoubt } from '../summary/document.ts';
import type { Redactor } from './prepare.ts';
import { redact } from './redact.ts';
import { type FoundDoubt, rewrite } from './rewriting.ts';
import { articleFor } from './roles.ts';
import { beginsSentence, type Change, large } from './speaking.ts';

/**
 * The text of `redact` with what was settled: what stays is left, what goes makes way for other words (themselves redacted; none:
 * the gap is closed). Doubts not settled are left.
 */
export function applySettled(text: string, doubts: readonly FoundDoubt[], settled: readonly SettledDoubt[], redactor: Redactor): string {
  const how = new Map(settled.map((one) => [one.key, one]));
  const changes: Change[] = [];
  for (const { key, at } of doubts) {
    const one = how.get(key);
    if (one?.as !== 'goes') continue;
    const words = redact(redactor, one.instead.trim()).text;
    for (const { from, to } of at) changes.push(words === '' ? gapClosed(text, from, to) : { ...inSentence(text, from, words), to });
  }
  return rewrite(text, changes, [], '').text;
}

/** The blank before goes with the words, unless they stand between two of them at the beginning. */
function gapClosed(text: string, from: number, to: number): Change {
  const blank = /[^\S\r\n]$/u.test(text.slice(0, from).slice(-1));
  if (blank && /^(?:[\s.,;:!?…)\]]|$)/u.test(text.slice(to, to + 1))) return { from: from - 1, to, words: '' };
  return { from, to: !blank && /^[^\S\r\n]/u.test(text.slice(to, to + 1)) ? to + 1 : to, words: '' };
}

/** With the article of the text, or its own; with a capital where a sentence begins. */
function inSentence(text: string, from: number, words: string): { readonly from: number; readonly words: string } {
  const before = /(?<![\p{L}\p{N}])(the|an?|my|our|your|their|his|its) $/iu.exec(text.slice(Math.max(0, from - 8), from))?.[1];
  const bare = words.replace(/^(?:an?|the) (?=\S)/u, '');
  if (before !== undefined && /^an?$/iu.test(before)) {
    const article = before.startsWith('A') ? large(articleFor(bare)) : articleFor(bare);
    return { from: from - before.length - 1, words: `${article} ${bare}` };
  }
  if (before !== undefined) return { from, words: bare };
  return { from, words: beginsSentence(text, from) ? large(words) : words };
}

/** The doubts of a whole document: one for each key, with all of its places in order. */
export function gatherDoubts(found: readonly (readonly FoundDoubt[])[]): readonly Doubt[] {
  const gathered = new Map<string, Doubt>();
  for (const { at: _at, ...doubt } of found.flat()) {
    const known = gathered.get(doubt.key);
    gathered.set(doubt.key, known === undefined ? doubt : { ...known, places: [...known.places, ...doubt.places] });
  }
  return [...gathered.values()];
}
