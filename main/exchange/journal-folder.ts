import type { Day } from '../domain/day.ts';
import { monthYear } from '../domain/records/months.ts';
import { uniqueNames } from '../domain/records/file-names.ts';
import type { JournalToRead, Page } from './journal-to-read.ts';
import { journalTables } from './journal-tables.ts';
import { blocks, fullDate } from './markdown.ts';
import { organisationPages, partnershipPages, peoplePages, reviewPages, sessionPages } from './journal-pages.ts';
import { tellConflict, tellMeeting, tellReflection } from './record-parts.ts';
import { type ArchivedFile, zipArchive } from './zip.ts';

/** The whole journal as a folder of Markdown and CSV, in one archive. */
export const folderArchive = (journal: JournalToRead, madeOn: Day): Buffer => zipArchive(folderFiles(journal, madeOn), madeOn);

/** Its files. */
export function folderFiles(journal: JournalToRead, madeOn: Day): readonly ArchivedFile[] {
  const { rows, meetings, conflicts, reflections } = journal;
  const inFolder = (folder: string, pages: readonly Page[]): readonly ArchivedFile[] => {
    const named = uniqueNames();
    return pages.map(({ name, text }) => ({ path: `${folder}/${named(name)}.md`, text }));
  };
  return [
    { path: 'Read me.md', text: readMe(madeOn) },
    ...inFolder('People', peoplePages(journal)),
    ...inFolder('Organisations', organisationPages(journal)),
    ...inFolder('Partnerships', partnershipPages(journal)),
    ...inFolder('Conflicts', conflicts.map((conflict) => ({ name: conflict.conflict.title, text: blocks([tellConflict(conflict, 1)]) }))),
    ...inFolder(
      'Log',
      [...Map.groupBy(meetings, ({ day }) => day.slice(0, 7))].map(([month, some]) => ({
        name: month,
        text: blocks([`# ${monthYear(month)}`, ...some.map((meeting) => tellMeeting(meeting, 2))]),
      })),
    ),
    ...inFolder('Reflections', reflections.map((reflection) => ({ name: reflection.day, text: blocks([tellReflection(reflection, 1)]) }))),
    ...inFolder('Coaching sessions', sessionPages(rows)),
    ...inFolder('Weekly reviews', reviewPages(rows)),
    ...journalTables(journal).map(({ name, text }) => ({ path: `Tables/${name}.csv`, text })),
  ];
}

const readMe = (madeOn: Day): string =>
  blocks([
    '# A journal kept in Rapport',
    `Everything in it, as it was on ${fullDate(madeOn)}, to be read without Rapport.`,
    '**None of it is encrypted.** Whoever can open this folder can read every word. It names people in confidence: keep it where only you can reach it, and delete it when you have what you need.',
    'The pages are Markdown: any text editor opens them. The tables are CSV for a spreadsheet; text that a spreadsheet would run as a formula has an apostrophe before it.',
    'This folder cannot be read back into Rapport. The export as JSON can.',
  ]);
