/** Whether a file's name says that it is a calendar. */
export const isCalendarName = (name: string): boolean => /\.(?:ics|ical|ifb|icalendar)$/iu.test(name);

/** A file's name short enough for a sentence, without signs that could turn the sentence round. */
export function sayFile(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}]+/gu, '').trim() || 'the file';
  return clean.length <= 60 ? clean : `${clean.slice(0, 40)}…${clean.slice(-15)}`;
}
