import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { PersonMention, PromiseMention, Recognition } from '../../../main/domain/recognise/recognition.ts';

/**
 * A recognition as a table shows it: what was not read is absent. People stand as "Priya Raman" (took part),
 * "(Gareth)" (only spoken of), "? Samuel or Samantha" and "+ Jo Pickering, Westmarsh Housing" (new). A promise stands as
 * "mine: send the data – to Priya Raman – 2026-11-27".
 */
export interface ReadLine {
  readonly time?: string;
  readonly minutes?: number;
  readonly mode?: string;
  readonly character?: string;
  readonly place?: string;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly promises?: readonly string[];
  readonly conflict?: string;
  readonly feels?: string;
  readonly partOf?: readonly string[];
}

export function sayRecognition(recognition: Recognition, lexicon: Lexicon): ReadLine {
  const { time, minutes, mode, character, place, people, organisations, promises, conflict } = recognition;
  return {
    ...(time === null ? {} : { time: time.value }),
    ...(minutes === null ? {} : { minutes: minutes.value }),
    ...(mode === null ? {} : { mode: mode.value }),
    ...(character === null ? {} : { character: character.value }),
    ...(place === null ? {} : { place: place.value }),
    ...(people.length === 0 ? {} : { people: people.map((mention) => sayMention(mention, lexicon)) }),
    ...(organisations.length === 0
      ? {}
      : { organisations: organisations.map(({ organisationId }) => lexicon.organisations.get(organisationId)?.name ?? '') }),
    ...(promises.length === 0 ? {} : { promises: promises.map((promise) => sayPromise(promise, people, lexicon)) }),
    ...(conflict === null ? {} : { conflict: conflict.title }),
    ...(conflict === null || conflict.feels === '' ? {} : { feels: conflict.feels }),
    ...(conflict === null || conflict.candidates.length === 0
      ? {}
      : { partOf: conflict.candidates.map((id) => lexicon.conflicts.find((one) => one.id === id)?.title ?? '') }),
  };
}

function sayMention(mention: PersonMention, lexicon: Lexicon): string {
  const who = sayWho(mention, lexicon);
  return mention.present ? who : `(${who})`;
}

function sayWho(mention: PersonMention, lexicon: Lexicon): string {
  switch (mention.kind) {
    case 'known':
      return lexicon.people.get(mention.personId)?.name ?? '';
    case 'unsure':
      return `? ${mention.candidates.map((id) => lexicon.people.get(id)?.name ?? '').join(' or ')}`;
    case 'new':
      return `+ ${mention.name}${mention.organisationName === null ? '' : `, ${mention.organisationName}`}`;
  }
}

function sayPromise({ direction, kind, what, person, dueOn }: PromiseMention, people: readonly PersonMention[], lexicon: Lexicon): string {
  const mention = person === null ? undefined : people[person];
  const who = mention === undefined ? '' : ` – ${direction === 'mine' ? 'to' : 'from'} ${sayWho(mention, lexicon)}`;
  return `${direction}${kind === 'help' ? ' help' : ''}: ${what}${who}${dueOn === null ? '' : ` – ${dueOn}`}`;
}

/** A line of the log, what is to be read from it, and the day of its page (the Friday of the examples unless said). */
export type Line = readonly [text: string, reads: ReadLine, on?: string];
