import { type Day, EARLIEST_DAY, sayDate } from '../domain/day.ts';

/** A day with its year, wherever it is read. */
export const fullDate = (day: Day): string => sayDate(day, EARLIEST_DAY);

/** A name, a title or a sentence within Markdown: what would be a sign there is written as itself. */
export const inline = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+])(?=\s)/u, '\\$1');

/** What someone wrote, as it was typed, set apart as a quotation. Markdown in it stands; HTML does not. */
export const quoted = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n+$/u, '')
    .replace(/[<&]/gu, (sign) => (sign === '<' ? '&lt;' : '&amp;'))
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Blocks with a line between them, and one break at the end; empty ones are left out. */
export const blocks = (parts: readonly (string | null)[]): string => `${parts.filter((part): part is string => part !== null && part !== '').join('\n\n')}\n`;

/** A heading and what is under it; nothing at all when that is empty. */
export const under = (level: 1 | 2 | 3, title: string, parts: readonly (string | null)[]): string | null => {
  const filled = parts.filter((part): part is string => part !== null && part !== '');
  return filled.length === 0 ? null : [`${'#'.repeat(level)} ${inline(title)}`, ...filled].join('\n\n');
};

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** "What it is:" and the words under it; nothing when there are none. */
export const labelled = (label: string, text: string): string | null => (text.trim() === '' ? null : `${label}:\n\n${quoted(text)}`);
