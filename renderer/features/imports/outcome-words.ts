import { countOf, listNames, upperFirst } from '../../../main/domain/words.ts';
import type { ImportOutcome } from '../../../preload/contract/imports.ts';

/** What came in: "40 people and nine organisations", "26 meetings", "more about two people". Empty for nothing. */
const sayOutcome = ({ people, organisations, meetings, extended, moved }: Omit<ImportOutcome, 'importId'>): string =>
  listNames(
    [
      meetings === 0 ? '' : countOf(meetings, 'meeting', 'meetings'),
      people === 0 ? '' : countOf(people, 'person', 'people'),
      organisations === 0 ? '' : countOf(organisations, 'organisation', 'organisations'),
      extended === 0 ? '' : `more about ${countOf(extended, 'person', 'people')}`,
      moved === 0 ? '' : countOf(moved, 'change of post', 'changes of post'),
    ].filter((part) => part !== ''),
  );

/** Said when it is saved; null when nothing was, since there is nothing to undo. */
export function sayBroughtIn(outcome: Omit<ImportOutcome, 'importId'>): string | null {
  const what = sayOutcome(outcome);
  return what === '' ? null : `Brought in ${what}`;
}

/** The same as a sentence of its own. */
export const sayCameIn = (fileName: string, outcome: Omit<ImportOutcome, 'importId'>): string => {
  const what = sayOutcome(outcome);
  return what === '' ? `‘${fileName}’ added nothing: it is all here already.` : `${upperFirst(what)} came in from ‘${fileName}’.`;
};
