import type { Day } from '../day.ts';
import { bind } from './binding.ts';
import { findConflict } from './conflicts.ts';
import { findLength } from './lengths.ts';
import type { Lexicon } from './lexicon.ts';
import { findCharacter, findMode } from './manner.ts';
import { findOrganisations } from './organisations.ts';
import { findPeople, mentionOf } from './people.ts';
import { headOf, piecesOf } from './pieces.ts';
import { findPlace } from './places.ts';
import { whoTookPart } from './presence.ts';
import { findPromises } from './promises.ts';
import type { Recognition } from './recognition.ts';
import { findTime, findTimeAlone } from './times.ts';
import { scanWords } from './words.ts';

/**
 * Reads one line of the log (experience: Log, the heart): who, when, how long, how, where, what was promised both ways and
 * where it grated. Pure; any text is safe, and nothing is read that its words do not say. `on` is the day of the page:
 * "by Friday" counts from it.
 */
export function recognise(text: string, lexicon: Lexicon, on: Day): Recognition {
  const words = scanWords(text);
  const pieces = piecesOf(text);
  const organisations = findOrganisations(text, words, lexicon);
  const sightings = findPeople(text, words, organisations, lexicon);
  const head = headOf(
    text,
    pieces,
    sightings.map(({ span }) => span),
  );
  const headText = text.slice(0, head.to);

  const body = pieces.slice(head.pieces.length);
  const clock = findTime(headText, sightings[0]?.span.from ?? null) ?? findTimeAlone(text, body[0]);
  const minutes = clock?.length ?? findLength(text, head.to, body, clock?.time.span ?? null);
  const busy = [
    ...sightings.map(({ span }) => span),
    ...(clock === null ? [] : [clock.time.span]),
    ...(minutes === null ? [] : [minutes.span]),
  ];

  const pledges = findPromises(text, pieces, sightings, organisations, on);
  const present = whoTookPart(text, head.pieces, sightings, pledges);
  const promises = pledges.map((pledge) => bind(pledge, text, sightings, present)).filter((promise) => promise !== null);
  const company = {
    personIds: sightings.flatMap(({ who }) => (who.kind === 'known' ? [who.person.id] : [])),
    organisationIds: organisations.map(({ organisationId }) => organisationId),
  };

  const conflict = findConflict(
    text,
    pieces,
    promises.map(({ span }) => span),
    company,
    lexicon,
  );
  const spoken = [...busy, ...promises.map(({ span }) => span), ...(conflict === null ? [] : [conflict.span])];

  return {
    time: clock?.time ?? null,
    minutes,
    mode: findMode(text, head.to),
    character: findCharacter(text, head.to),
    place: findPlace(text, words, head.to, spoken),
    people: sightings.map((sighting, index) => mentionOf(sighting, text, present[index] ?? false)),
    organisations: organisations.map(({ organisationId, span }) => ({ organisationId, span })),
    promises,
    conflict,
  };
}
