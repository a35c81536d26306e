import type { Sighting, Who } from './people.ts';
import type { Piece } from './pieces.ts';
import type { Pledge } from './promises.ts';
import type { Span } from './recognition.ts';
import { pattern } from './pattern.ts';

/** "Gareth joined", "Gareth was there too". */
const CAME = pattern(
  'iu',
  String.raw`^(?:['’]s)?\s(?:(?:also|then)\s)?(?:joined|came|turned\sup|dropped\sin|sat\sin|popped\sin|was\sthere|`,
  String.raw`there\stoo|as\swell|was\swith\sus)\b`,
);

/** "Priya's deputy rang": it was not Priya. */
const THEIR_PEOPLE = pattern(
  'iu',
  String.raw`^['’]s\s(?:new\s|old\s|own\s)?(?:deputy|pa|assistant|secretary|team|people|staff|boss|chair|chief|wife|`,
  String.raw`husband|partner|son|daughter|colleague|colleagues|successor|predecessor|finance|number\stwo|`,
  String.raw`chief\sof\sstaff)\b`,
);

/** "Priya cancelled", "Helen couldn't make it". */
const AWAY = pattern(
  'iu',
  String.raw`^\s(?:cancelled|canceled|sent\s(?:her|his|their)?\s?apologies|apologies|absent|pulled\sout|dropped\sout|`,
  String.raw`was\saway|(?:did\snot|didn['’]t|could\snot|couldn['’]t)\s(?:come|turn\sup|show|make\sit|join))\b`,
);

/**
 * Who took part, as against who was only spoken of: those named in the head of the line ("8.30 Priya, Gareth"), or
 * straight after "with", "saw", "spoke to" and the like, or who "joined", and the rest of their list. Not those after
 * "about", nor those a promise is to be kept with. When nobody fits, the first one named.
 */
export function whoTookPart(
  text: string,
  head: readonly Piece[],
  sightings: readonly Sighting[],
  pledges: readonly Pledge[],
): readonly boolean[] {
  const promised = pledges.map(({ span }) => span);
  const present: boolean[] = [];
  const anywhere = sightings.some((sighting) => tookPart(text, head, sighting, promised));
  const fallback = anywhere
    ? -1
    : sightings.findIndex((one) => one.standing !== 'about' && !isObject(one.span, pledges) && !isAway(text, one.span));
  for (const [index, sighting] of sightings.entries()) {
    const listed = sighting.standing === 'listed' && present[index - 1] === true;
    present.push(tookPart(text, head, sighting, promised) || listed || index === fallback);
  }
  const there = new Set(sightings.filter((_, index) => present[index] === true).map(({ who }) => identityOf(who)));
  return sightings.map(({ who }) => there.has(identityOf(who)));
}

function tookPart(text: string, head: readonly Piece[], { span, standing }: Sighting, promised: readonly Span[]): boolean {
  if (isAway(text, span)) return false;
  if (standing === 'listed' || standing === 'about' || promised.some((one) => one.from <= span.from && span.from < one.to)) return false;
  if (standing === 'met' || standing === 'head' || CAME.test(text.slice(span.to, span.to + 24))) return true;
  const piece = head.find((one) => span.from >= one.from && span.from < one.to);
  if (piece === undefined || standing !== 'none') return false;
  const from = Math.max(piece.from, span.from - 16);
  return /(?:^|[,(])\s*(?:(?:dr|mr|mrs|ms|prof|cllr|sir|dame)\.?\s)?$/iu.test((from > piece.from ? '…' : '') + text.slice(from, span.from));
}

const isAway = (text: string, { to }: Span): boolean => THEIR_PEOPLE.test(text.slice(to, to + 30)) || AWAY.test(text.slice(to, to + 30));

/** Inside a promise, but not the one who makes it. */
const isObject = (span: Span, pledges: readonly Pledge[]): boolean =>
  pledges.some((pledge) => pledge.clause.from < span.from && span.from < pledge.clause.to);

/** What two sightings of one person share. */
export const identityOf = (who: Who): string => {
  switch (who.kind) {
    case 'known':
      return `known ${who.person.id}`;
    case 'unsure':
      return `unsure ${who.people.map(({ id }) => id).join(' ')}`;
    case 'new':
      return `new ${who.name}`;
  }
};
