/** What a spreadsheet would take for a formula, however much blank stands before it. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠\t\r]/u;

/** A value of a table; null and nothing are an empty field. */
export type CsvValue = string | number | null;

/**
 * A table as a CSV file: RFC 4180, with a mark of UTF-8 at the start, which Excel needs. Text that a spreadsheet would run as a formula
 * has an apostrophe before it, so that it is shown and not run.
 */
export function csvFile(headings: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${[headings, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
