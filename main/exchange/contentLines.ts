/**
 * The content lines of a vCard or iCalendar file, made ready for ical.js: folded lines whole, lines nobody asked for
 * (photos, keys, attachments) left out before they cost anything, and vCard 2.1's ways of writing put as 3.0 writes
 * them. Values themselves are read by the library.
 */

export interface ContentLine {
  /** Upper case, without its group: "EMAIL" of "item1.EMAIL". */
  readonly name: string;
  /** The whole line, unfolded. Of `BEGIN` and `END` too. */
  readonly line: string;
}

/** The most one line may hold; what is past it is left out. */
const LINE_LIMIT = 1_000_000;

const NAME = /^(?:([\w-]+)\.)?([\w-]+)(?=[;:])/u;
const QUOTED_PRINTABLE = /;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/iu;

/** Yields the lines whose names are kept, with every `BEGIN` and `END`. Lines without a name are passed over. */
export function* contentLines(text: string, kept: ReadonlySet<string>): Generator<ContentLine> {
  let pending: Pending | null = null;
  for (const raw of physicalLines(text)) {
    const isFold = raw.startsWith(' ') || raw.startsWith('\t');
    if (pending !== null && (isFold || pending.softBreak)) {
      extend(pending, raw, isFold);
      continue;
    }
    if (pending !== null && pending.kept) yield whole(pending);
    pending = begin(raw, kept);
  }
  if (pending !== null && pending.kept) yield whole(pending);
}

interface Pending {
  readonly name: string;
  readonly kept: boolean;
  readonly quotedPrintable: boolean;
  readonly parts: string[];
  length: number;
  /** The line so far ends in quoted-printable's "=": the next belongs to it, indented or not. */
  softBreak: boolean;
}

const whole = ({ name, parts }: Pending): ContentLine => ({ name, line: parts.join('') });

function begin(raw: string, kept: ReadonlySet<string>): Pending | null {
  const name = NAME.exec(raw.length > 200 ? raw.slice(0, 200) : raw)?.[2]?.toUpperCase();
  if (name === undefined) return null;
  const quotedPrintable = QUOTED_PRINTABLE.test(raw.slice(0, 500));
  const softBreak = quotedPrintable && raw.endsWith('=');
  const isKept = name === 'BEGIN' || name === 'END' || kept.has(name);
  const line = softBreak ? raw.slice(0, -1) : raw;
  return { name, kept: isKept, quotedPrintable, parts: isKept ? [line.slice(0, LINE_LIMIT)] : [], length: line.length, softBreak };
}

function extend(pending: Pending, raw: string, isFold: boolean): void {
  const ends = pending.quotedPrintable && raw.endsWith('=');
  // A fold is one white-space character; a soft break's next line begins at once, even with a space.
  const rest = pending.softBreak || !isFold ? raw : raw.slice(1);
  const part = ends ? rest.slice(0, -1) : rest;
  pending.softBreak = ends;
  pending.length += part.length;
  if (pending.kept && pending.length <= LINE_LIMIT) pending.parts.push(part);
}

/** Lines as the file breaks them: CRLF, LF or CR. */
function* physicalLines(text: string): Generator<string> {
  const onlyReturns = !text.includes('\n');
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf(onlyReturns ? '\r' : '\n', from);
    const end = found === -1 ? text.length : found;
    let to = end;
    // Files passed through several systems end their lines in CR CR LF.
    while (to > from && text.charCodeAt(to - 1) === 0x0d) to -= 1;
    yield text.slice(from, to);
    from = end + 1;
  }
}
