import { firstNameOf } from '../person.ts';
import type { Sighting } from './people.ts';
import { identityOf } from './presence.ts';
import type { Pledge } from './promises.ts';
import { sayAct } from './promising.ts';
import type { PromiseMention } from './recognition.ts';
import { tidy } from './words.ts';

const OF_THEM = /(?<![\p{L}'’])(?:him|her|his)(?![\p{L}'’])/iu;
const OF_MANY = /(?<![\p{L}'’])(?:them|their)(?![\p{L}'’])/iu;
const NOT_TO = /\b(?:about|from|of|on|over|re|regarding|like|without|against)\s(?:dr\s|mr\s|mrs\s|ms\s|cllr\s)?$/iu;

/** A promise with whom it is, and in the words of a list. Null when nothing is left of it but its day. */
export function bind(pledge: Pledge, text: string, sightings: readonly Sighting[], present: readonly boolean[]): PromiseMention | null {
  const person = pledge.direction === 'theirs' ? fromWhom(pledge, sightings, present) : toWhom(pledge, text, sightings, present);
  const what = tidy(sayAct(pledge.act, pledge.direction, person === null ? null : nameOf(sightings[person])));
  if (!/\p{L}/u.test(what)) return null;
  return {
    direction: pledge.direction,
    kind: /^help\b/u.test(what) ? 'help' : pledge.kind,
    what,
    person,
    dueOn: pledge.dueOn,
    span: pledge.span,
  };
}

/** The name said, or the person last named before "she" or "they"; with nobody before, the only one there. */
function fromWhom({ subject, span }: Pledge, sightings: readonly Sighting[], present: readonly boolean[]): number | null {
  if (typeof subject === 'number') return subject;
  if (subject === null) return null;
  const before = sightings.findLastIndex((sighting) => sighting.span.to <= span.from);
  return before >= 0 ? before : onlyOne(sightings, present);
}

/**
 * The one there who is named in it, or whom "him" or "her" means, or the only one there ("I'll ask Gareth", said to Helen, is
 * promised to Helen), or failing all these the name said; null when several fit.
 */
function toWhom({ clause }: Pledge, text: string, sightings: readonly Sighting[], present: readonly boolean[]): number | null {
  const said = text.slice(clause.from, clause.to);
  const spoken = OF_THEM.exec(said);
  const isNamed = ({ span }: Sighting): boolean =>
    span.from >= clause.from &&
    span.to <= clause.to &&
    !NOT_TO.test(text.slice(Math.max(0, span.from - 20), span.from)) &&
    !/^['’]s/u.test(text.slice(span.to, span.to + 2));
  const named = sightings.findIndex((sighting, index) => present[index] === true && isNamed(sighting));
  if (named >= 0 && (spoken === null || (sightings[named]?.span.from ?? 0) < clause.from + spoken.index)) return named;
  const alone = onlyOne(sightings, present);
  if (spoken !== null || (OF_MANY.test(said) && alone !== null)) {
    const before = sightings.findLastIndex((sighting) => sighting.span.to <= clause.from);
    if (before >= 0) return before;
  }
  if (alone !== null || present.includes(true)) return alone;
  const anyone = sightings.findIndex(isNamed);
  return anyone >= 0 ? anyone : null;
}

/** The one person who took part, when there is just one. */
function onlyOne(sightings: readonly Sighting[], present: readonly boolean[]): number | null {
  const there = new Set(sightings.filter((_, index) => present[index] === true).map(({ who }) => identityOf(who)));
  return there.size === 1 ? present.indexOf(true) : null;
}

const nameOf = (sighting: Sighting | undefined): string | null => {
  if (sighting?.who.kind === 'known') return firstNameOf(sighting.who.person.name);
  return sighting?.who.kind === 'new' ? firstNameOf(sighting.who.name) : null;
};
