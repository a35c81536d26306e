import { countOf } from '../../../main/domain/words.ts';

/** How long ago the words were kept, in words: "Kept two seconds ago". `seconds` since then. */
export function sayKept(seconds: number): string {
  if (seconds < 1) return 'Kept just now';
  if (seconds < 60) return `Kept ${countOf(Math.floor(seconds), 'second', 'seconds')} ago`;
  if (seconds < 3_600) return `Kept ${countOf(Math.floor(seconds / 60), 'minute', 'minutes')} ago`;
  return 'Kept more than an hour ago';
}
