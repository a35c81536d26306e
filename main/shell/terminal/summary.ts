import type { InputOf } from '../../../preload/contract.ts';
import type { SummaryPreview } from '../../../preload/contract/summaries.ts';
import { DISCLOSURES, type Disclosure, type DocumentBlock, type DocumentRun, type Doubt, SUMMARY_SECTIONS, type SummaryDocument } from '../../domain/summary/document.ts';
import { countOf } from '../../domain/words.ts';
import { UsageError } from '../arguments.ts';
import type { CommandLine } from './command-line.ts';
import { ask, type Command, type Desk, Failed, type Found } from './desk.ts';

type Request = InputOf<'summary.preview'>;
const FORMATS = ['pdf', 'docx', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

/** The coaching summary: read here, or saved with `--out`. Names make way for letters unless another level is asked for. */
export const summary: Command = {
  usage:
    'summary [--from DAY] [--to DAY] [--disclosure full|roles|pseudonyms] [--settle hide] [--out FILE] [--format pdf|docx|markdown]  make the coaching summary; without --out, read it here',
  needs: 'an open journal',
  run: async (line, desk) => {
    const start = await ask(desk, 'summary.start', {});
    const asked: Request = {
      from: line.from ?? start.from,
      to: line.to ?? start.to,
      sections: [...SUMMARY_SECTIONS],
      disclosure: readDisclosure(line.disclosure),
      settled: [],
      sessionId: start.sessionId,
    };
    if (line.out === null && line.format !== null) throw new UsageError('Say where to save it, with --out FILE.');
    const format = line.out === null ? null : readFormat(line);
    const request = readSettle(line.settle) ? await hideAll(desk, asked) : asked;
    const preview = await ask(desk, 'summary.preview', request);
    if (format === null || line.json) return { data: preview, words: sayPreview(preview) };
    return save(desk, request, preview, format);
  },
};

async function save(desk: Desk, request: Request, { open }: SummaryPreview, format: Format): Promise<Found> {
  if (open.length > 0) {
    throw new Failed({ kind: 'refused', message: [sayOpen(open), '', 'Nothing has been saved. ‘--settle hide’ hides all of them; in the window each is settled by itself.'].join('\n') });
  }
  const { saved } = await ask(desk, 'summary.save', { ...request, format });
  return { data: { saved }, words: saved === null ? 'Nothing was saved.' : `Saved in ${saved}` };
}

/** What hiding hides may leave other words to settle, so it is looked at again; each round settles more, and there are few. */
const ROUNDS = 5;

async function hideAll(desk: Desk, request: Request): Promise<Request> {
  let now = request;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { open } = await ask(desk, 'summary.preview', now);
    if (open.length === 0) return now;
    now = { ...now, settled: [...(now.settled ?? []), ...open.map(({ key, instead }) => ({ key, as: 'goes' as const, instead }))] };
  }
  return now;
}

function readDisclosure(text: string | null): Disclosure {
  const found = DISCLOSURES.find((level) => level === (text ?? 'pseudonyms'));
  if (found === undefined) throw new UsageError(`‘${text}’ is no level of disclosure: say full, roles or pseudonyms.`);
  return found;
}

/** As it is said, else as the file's ending says. */
function readFormat({ format, out }: Pick<CommandLine, 'format' | 'out'>): Format {
  const ending = /\.(pdf|docx|md|markdown)$/iu.exec(out ?? '')?.[1]?.toLowerCase();
  const said = format ?? (ending === 'md' ? 'markdown' : ending);
  const found = FORMATS.find((one) => one === said);
  if (found === undefined) throw new UsageError(format === null ? 'Say which format, with --format pdf, docx or markdown.' : `‘${format}’ is no format of a summary: say pdf, docx or markdown.`);
  return found;
}

function readSettle(text: string | null): boolean {
  if (text !== null && text !== 'hide') throw new UsageError('All that is left to settle can be hidden, with --settle hide. In the window each can be settled by itself.');
  return text === 'hide';
}

function sayPreview({ document, open }: SummaryPreview): string {
  return [sayDocument(document), ...(open.length === 0 ? [] : [sayOpen(open)])].join('\n\n');
}

const sayOpen = (open: readonly Doubt[]): string =>
  [`${countOf(open.length, 'thing', 'things')} left to settle:`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), ...open.map(sayDoubt)].join('\n');

const sayDoubt = ({ text, why, instead, places }: Doubt): string =>
  [`  ‘${text}’: ${why}${instead === '' ? '' : ` Hidden, it is ‘${instead}’.`}`, ...places.map(({ section, before, after }) => `    ${section}: …${`${before}${text}${after}`.replaceAll(/\s+/gu, ' ')}…`)].join('\n');

const sayDocument = ({ title, lede, sections }: SummaryDocument): string =>
  [title, lede, ...sections.flatMap(({ heading, blocks }) => [heading.toUpperCase(), ...blocks.map(sayBlock)])].join('\n\n');

function sayBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return sayRuns(block.runs);
    case 'words':
      return block.text;
    case 'list':
      return block.items.map((runs) => `– ${sayRuns(runs)}`).join('\n');
    case 'rows': {
      const width = Math.max(...block.rows.map(({ margin }) => margin.length));
      return block.rows.map(({ margin, runs }) => `${margin.padEnd(width)}  ${sayRuns(runs)}`).join('\n');
    }
  }
}

const sayRuns = (runs: readonly DocumentRun[]): string => runs.map(({ text }) => text).join('');
