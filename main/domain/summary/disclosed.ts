import type { Appearing, RedactionBook, RedactionRef } from '../redaction/book.ts';
import { applySettled, fieldFor, type FoundDoubt, gatherDoubts, prepareRedaction, redact, type Redacted, type Redactor } from '../redaction/redaction.ts';
import type { Doubt, SettledDoubt, SummaryDocument, SummaryRequest } from './document.ts';
import type { SummaryRecords } from './records.ts';
import { mouthOf, type ProseOptions, type Speaker } from './said.ts';
import { LEFT_OUT, reachOf } from './shorten.ts';
import { summarise } from './summarise.ts';

/** A summary at a level of disclosure: the document, and what in it might still tell who is meant. */
export interface DisclosedSummary {
  readonly document: SummaryDocument;
  /** Not settled yet. */
  readonly open: readonly Doubt[];
  readonly settled: readonly (Doubt & { readonly how: SettledDoubt })[];
}

/**
 * The summary as it may be given away. It is made twice: once to learn whom it speaks of and in which order, so that the letters follow
 * it, and once to be kept.
 */
export function discloseSummary(
  records: SummaryRecords,
  book: RedactionBook,
  request: Pick<SummaryRequest, 'sections' | 'disclosure' | 'settled'>,
): DisclosedSummary {
  const redactor = prepareRedaction(book, request.disclosure, appearingIn(records, request));
  const found: (readonly FoundDoubt[])[] = [];
  const settle = ({ text, doubts }: Pick<Redacted, 'text' | 'doubts'>): string => {
    found.push(doubts);
    return applySettled(text, doubts, request.settled, redactor);
  };
  const speakerUnder = (section: string): Speaker => ({
    person: (id, opens) => settle(fieldFor(redactor, { kind: 'person', id }, opens === 'opens', { section })),
    organisation: (id) => settle(fieldFor(redactor, { kind: 'organisation', id }, false, { section })),
    partnership: (id, opens) => settle(fieldFor(redactor, { kind: 'partnership', id }, opens === 'opens', { section })),
    prose: (written, options = {}) => settle(redactPart(redactor, section, written, options)),
  });
  const document = summarise(records, request, (heading) => mouthOf(speakerUnder(heading)));
  const how = new Map(request.settled.map((one) => [one.key, one]));
  const doubts = gatherDoubts(found);
  return {
    document,
    open: doubts.filter(({ key }) => !how.has(key)),
    settled: doubts.flatMap((doubt) => {
      const as = how.get(doubt.key);
      return as === undefined ? [] : [{ ...doubt, how: as }];
    }),
  };
}

/** Redacts all of a text and only then shortens it, so that no name is cut through; doubts in what is left out need no settling. */
function redactPart(redactor: Redactor, section: string, written: string, { about = [], most }: ProseOptions): Pick<Redacted, 'text' | 'doubts'> {
  const { text, doubts } = redact(redactor, written, { section, about });
  const reach = most === undefined ? text.length : reachOf(text, most);
  if (reach === text.length) return { text, doubts };
  const kept = doubts.flatMap((doubt): readonly FoundDoubt[] => {
    const within = doubt.at.map(({ to }) => to <= reach);
    const at = doubt.at.filter((_, i) => within[i]);
    return at.length === 0 ? [] : [{ ...doubt, at, places: doubt.places.filter((_, i) => within[i]) }];
  });
  return { text: `${text.slice(0, reach).trimEnd()}${LEFT_OUT}`, doubts: kept };
}

/** Whom a summary names and what it quotes, in order of appearance. */
function appearingIn(records: SummaryRecords, request: Pick<SummaryRequest, 'sections' | 'disclosure'>): Appearing {
  const first: RedactionRef[] = [];
  const texts: string[] = [];
  const name = (ref: RedactionRef): string => {
    first.push(ref);
    return '';
  };
  const listening: Speaker = {
    person: (id) => name({ kind: 'person', id }),
    organisation: (id) => name({ kind: 'organisation', id }),
    partnership: (id) => name({ kind: 'partnership', id }),
    prose: (written) => {
      texts.push(written);
      return written;
    },
  };
  summarise(records, request, () => mouthOf(listening));
  return { first, texts };
}
