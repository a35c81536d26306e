import type { Doubt } from '../summary/document.ts';
import type { Suspicion } from './doubts.ts';
import type { Change } from './speaking.ts';

/** A doubt with where it stands in the redacted text, one span for each of its places. */
export interface FoundDoubt extends Doubt {
  readonly at: readonly { readonly from: number; readonly to: number }[];
}

/** The text with its changes, and the doubts with their places in it. What is changed is no doubt, unless the doubt is of the change. */
export function rewrite(
  text: string,
  changes: readonly Change[],
  suspicions: readonly Suspicion[],
  section: string,
): { readonly text: string; readonly doubts: readonly FoundDoubt[] } {
  const apart = keepApart(changes);
  const parts: string[] = [];
  const moved: { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[] = [];
  let [at, length] = [0, 0];
  for (const { from, to, words } of apart) {
    parts.push(text.slice(at, from), words);
    const start = length + from - at;
    moved.push({ from, to, start, end: start + words.length });
    [at, length] = [to, start + words.length];
  }
  parts.push(text.slice(at));
  const said = parts.join('');

  const found = new Map<string, Suspicion & { readonly at: { readonly from: number; readonly to: number }[] }>();
  let passed = 0;
  for (const suspicion of keepApart(suspicions)) {
    while (passed < moved.length && (moved[passed]?.to ?? 0) <= suspicion.from) passed += 1;
    const [before, here] = [moved[passed - 1], moved[passed]];
    const shift = before === undefined ? 0 : before.end - before.to;
    let span = { from: suspicion.from + shift, to: suspicion.to + shift };
    if (here !== undefined && here.from < suspicion.to) {
      if (here.from !== suspicion.from || here.to !== suspicion.to) continue;
      span = { from: here.start, to: here.end };
    }
    const known = found.get(suspicion.key);
    if (known === undefined) found.set(suspicion.key, { ...suspicion, at: [span] });
    else known.at.push(span);
  }
  return {
    text: said,
    doubts: [...found.values()].map(({ key, kind, text: words, why, instead, at: spans }) => ({
      key,
      kind,
      text: words,
      why,
      instead,
      at: spans,
      places: spans.map((span) => placeOf(said, span, section)),
    })),
  };
}

/** Leftmost first, the longer of two that begin together; what overlaps it is dropped. */
function keepApart<S extends { readonly from: number; readonly to: number }>(spans: readonly S[]): readonly S[] {
  const apart: S[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= (apart.at(-1)?.to ?? 0)) apart.push(span);
  }
  return apart;
}

/** How much of the text is shown around a doubt. */
const AROUND = 60;

export function placeOf(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  section: string,
): Doubt['places'][number] {
  return {
    section,
    before: text.slice(Math.max(0, from - AROUND), from).replace(/^[\uDC00-\uDFFF]/u, ''),
    after: text.slice(to, to + AROUND).replace(/[\uD800-\uDBFF]$/u, ''),
  };
}
