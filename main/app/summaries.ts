import { redactionBook } from '../../db/repositories/redaction-book.ts';
import { listSessions, readSession } from '../../db/repositories/sessions.ts';
import { insertSummaryMade, summaryRecords } from '../../db/repositories/summaries.ts';
import type { Given } from '../../preload/contract.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import type { summaryCalls, SummaryPreview } from '../../preload/contract/summaries.ts';
import { addDays, type Day, earlierOf } from '../domain/day.ts';
import { quarterStart } from '../domain/factors.ts';
import { discloseSummary } from '../domain/summary/disclosed.ts';
import type { SummaryDocument } from '../domain/summary/document.ts';
import { fileNameOf } from '../domain/summary/period.ts';
import { isBare } from '../domain/summary/summarise.ts';
import { sayCount } from '../domain/words.ts';
import { withoutTraces } from '../exchange/pdf-traces.ts';
import { summaryHtml } from '../exchange/summary-html.ts';
import { summaryMarkdown } from '../exchange/summary-markdown.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';

type Request = Given<'summary.preview'>;
type Format = Given<'summary.save'>['format'];

const ENDINGS: Record<Format, string> = { pdf: '.pdf', docx: '.docx', markdown: '.md' };

export const summaryHandlers = (desk: Desk) => {
  const { journal, today, saveFile } = desk;

  const preview = (request: Request): Outcome<SummaryPreview> => {
    const objection = objectionToPeriod(request, today());
    if (objection !== null) return refuse(objection);
    if (request.sessionId !== null && readSession(journal.read, request.sessionId) === null) return notFound('coaching session');
    // Of days to come there is nothing to tell: what is planned is not what happened.
    const to = earlierOf(request.to, today());
    const records = summaryRecords(journal.read, request.from, to, request.sessionId);
    return succeed({ ...discloseSummary(records, redactionBook(journal.read), request), fileName: fileNameOf(request.from, to) });
  };

  /** Stops what is being made; null: nothing is. */
  let stop: (() => void) | null = null;

  return {
    'summary.start': () => {
      const sessions = listSessions(journal.read);
      const last = sessions.find(({ day }) => day < today());
      return succeed({
        from: last === undefined ? quarterStart(today()) : addDays(last.day, 1),
        to: today(),
        sessionId: sessions.findLast(({ day }) => day >= today())?.id ?? null,
        sessions: sessions.map(({ id, day, coach, nextOn, summaries }) => ({ id, day, coach, nextOn, summaries })),
      });
    },

    'summary.preview': preview,

    'summary.save': async ({ format, ...request }) => {
      const made = preview(request);
      if (!made.ok) return made;
      const { document, open, fileName } = made.value;
      if (isBare(document)) return refuse('Nothing is written of these days in the sections that were chosen, so there is nothing to save. Choose other days or sections.');
      if (open.length > 0) return refuse(`${sayOpen(open.length)} might still tell who is meant. Settle ${open.length === 1 ? 'it' : 'them'} first; nothing has been saved.`);
      const stopped = new Promise<Outcome<never>>((resolve) => {
        stop = () => resolve(fail('cancelled', 'You stopped it, so nothing was saved. Your journal is as it was.'));
      });
      const content = await Promise.race([write(document, format, desk), stopped]);
      stop = null;
      if (!content.ok) return content;
      const saved = await saveFile({ name: `${fileName}${ENDINGS[format]}`, content: content.value });
      if (!saved.ok || saved.value.saved === null) return saved;
      const { sessionId, from, disclosure, sections } = request;
      const values = { sessionId, madeOn: today(), from, to: earlierOf(request.to, today()), disclosure, format, sections };
      journal.change('Remembered that a coaching summary was made', (writer) => insertSummaryMade(writer, values));
      return saved;
    },

    'summary.stop': () => {
      stop?.();
      return succeed({});
    },
  } satisfies HandlersOf<keyof typeof summaryCalls>;
};

function objectionToPeriod({ from, to }: Pick<Request, 'from' | 'to'>, today: Day): string | null {
  if (to < from) return 'The period would end before it begins.';
  return from > today ? 'The period has not begun yet, and a summary tells of what was.' : null;
}

const sayOpen = (count: number): string => {
  const words = `${sayCount(count)} ${count === 1 ? 'thing' : 'things'}`;
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** The document in a format. Word's writer is large and seldom needed, so it is fetched when it is. */
async function write(document: SummaryDocument, format: Format, { printDocument }: Desk): Promise<Outcome<string | Uint8Array>> {
  switch (format) {
    case 'markdown':
      return succeed(summaryMarkdown(document));
    case 'docx': {
      const { summaryDocx } = await import('../exchange/summary-docx.ts');
      return succeed(await summaryDocx(document));
    }
    case 'pdf': {
      const printed = await printDocument(summaryHtml(document));
      return printed.ok ? succeed(withoutTraces(printed.value)) : printed;
    }
  }
}
