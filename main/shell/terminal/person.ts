import type { ErasePreview } from '../../../preload/contract/records.ts';
import { sayGoes } from '../../domain/records/words.ts';
import { UsageError } from '../arguments.ts';
import { chooseOne } from './choose.ts';
import { ask, type Command, type Desk, Failed } from './desk.ts';
import type { CommandLine } from './command-line.ts';
import { count } from './table.ts';

/** Everything held on one person: saved, or erased. */
export const person: Command = {
  usage: 'person export NAME --format document|json --out FILE | erase NAME [--yes-erase "NAME"]  save everything held on someone, or erase it',
  needs: 'an open journal',
  needsWords: 'Say export or erase, and whom.',
  run: async (line, desk) => {
    const [what, ...words] = line.words;
    if (what !== 'export' && what !== 'erase') throw new UsageError('Say ‘person export NAME’ or ‘person erase NAME’.');
    if (words.length === 0) throw new UsageError('Say whom.');
    const whom = await someone(desk, words.join(' '));
    return what === 'export' ? save(whom, line, desk) : erase(whom, line, desk);
  },
};

type Whom = Awaited<ReturnType<typeof someone>>;

async function someone(desk: Desk, words: string) {
  const [people, archived] = [await ask(desk, 'people.list', { archived: false }), await ask(desk, 'people.list', { archived: true })];
  return chooseOne(
    [...people, ...archived].map(({ id, name, alsoKnownAs }) => ({ id, name, names: [name, ...alsoKnownAs] })),
    words,
    'person',
    '‘find’ searches everything.',
  );
}

async function save({ id, name }: Whom, { format, out }: CommandLine, desk: Desk) {
  if (format !== 'document' && format !== 'json') throw new UsageError('Say --format document or --format json.');
  if (out === null) throw new UsageError('Say where to save it, with --out FILE.');
  const { saved } = await ask(desk, 'records.savePerson', { personId: id, format });
  return { data: { saved }, words: `Everything held on ${name} saved in ${saved ?? out}. The file is not encrypted.` };
}

async function erase({ id, name }: Whom, { yesErase }: CommandLine, desk: Desk) {
  const preview = await ask(desk, 'records.erasePreview', { personId: id });
  if (yesErase === null) return { data: preview, words: sayPreview(preview) };
  if (preview.held === null && yesErase !== name) {
    throw new Failed({ kind: 'refused', message: `To erase ${name}, give the whole name: --yes-erase "${name}". Nothing has changed.` });
  }
  await ask(desk, 'records.erase', { personId: id, name: yesErase });
  return {
    data: { erased: true },
    words: `Erased. Undo and search remember nothing of it. Backups made before hold it still, until newer ones have taken their place; so do copies and files you saved elsewhere.`,
  };
}

function sayPreview({ person: { name }, goes, mentions, held }: ErasePreview): string {
  const lines = [
    `Erasing ${name} would take out, for good:`,
    ...sayGoes(goes).map((line) => `  ${line}`),
    '',
    mentions.length === 0 ? 'The name stands in no other writing.' : `${count(mentions.length, 'mention')} elsewhere would be replaced:`,
    ...mentions.map(({ title, before, name: named, after }) => `  ${title === '' ? '' : `${title}: `}${before}[${named}]${after}`),
    '',
    held === null ? `Nothing has changed. To do it: person erase "${name}" --yes-erase "${name}"` : 'It cannot be done now: disclosure was requested, and what is held must be kept.',
  ];
  return lines.join('\n');
}
