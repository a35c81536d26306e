import type { Sighting, Who } from './people.ts';
import type { Piece } from './pieces.ts';
import type { Pledge } from './promises.ts';
import type { Span } from './recognition.ts';

/** "Gareth joined", "Gareth was there too". */
const CAME = /^(?:['’]s)?\s(?:(?:also|then)\s)?(?:joined|came|turned\sup|dropped\sin|sat\sin|popped\sin|was\sthere|there\stoo|as\swell|was\swith\sus)\b/iu;

/**
 * Who took part, as against who was only spoken of: those named in the head of the line ("8.30 Priya, Gareth"), or
 * straight after "with", "saw", "spoke to" and the like, or who "joined", and the rest of their list. Not those after
 * "about", nor those a promise is to be kept with. When nobody fits, the first one named.
 */
export function whoTookPart(text: string, head: readonly Piece[], sightings: readonly Sighting[], pledges: readonly Pledge[]): readonly boolean[] {
  const promised = pledges.map(({ span }) => span);
  const present: boolean[] = [];
  const anywhere = sightings.some((sighting) => tookPart(text, head, sighting, promised));
  const fallback = anywhere ? -1 : sightings.findIndex((one) => one.standing !== 'about' && !isObject(one.span, pledges));
  for (const [index, sighting] of sightings.entries()) {
    const before = sightings[index - 1];
    const listed = sighting.standing === 'listed' && present[index - 1] === true && before !== undefined;
    present.push(tookPart(text, head, sighting, promised) || listed || index === fallback);
  }
  return present.map((one, index) => one || sightings.some((other, at) => present[at] === true && isSame(other.who, sightings[index]?.who)));
}

function tookPart(text: string, head: readonly Piece[], { span, standing }: Sighting, promised: readonly Span[]): boolean {
  if (standing === 'listed' || standing === 'about' || promised.some((one) => one.from <= span.from && span.from < one.to)) return false;
  if (standing === 'met' || standing === 'head' || CAME.test(text.slice(span.to, span.to + 24))) return true;
  const piece = head.find((one) => span.from >= one.from && span.from < one.to);
  return piece !== undefined && standing === 'none' && /(?:^|[,(])\s*(?:(?:dr|mr|mrs|ms|prof|cllr|sir|dame)\.?\s)?$/iu.test(text.slice(piece.from, span.from));
}

/** Inside a promise, but not the one who makes it. */
const isObject = (span: Span, pledges: readonly Pledge[]): boolean =>
  pledges.some((pledge) => pledge.clause.from < span.from && span.from < pledge.clause.to);

/** Whether two sightings are of one person. */
export function isSame(a: Who | undefined, b: Who | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind === 'known' && b.kind === 'known') return a.person.id === b.person.id;
  if (a.kind === 'new' && b.kind === 'new') return a.name === b.name;
  return a.kind === 'unsure' && b.kind === 'unsure' && a.people.length === b.people.length && a.people.every((one, i) => one.id === b.people[i]?.id);
}
