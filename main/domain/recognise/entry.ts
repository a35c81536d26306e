import type { Day } from '../day.ts';
import type { Entry, EntryCommitment, EntryConflict, EntryParticipant, OrganisationRef, PersonRef } from '../entry.ts';
import type { MeetingId } from '../id.ts';
import { fold } from '../name.ts';
import { type Corrections, NO_CORRECTIONS, personKey, promiseKeys } from './corrections.ts';
import type { PersonMention, Recognition } from './recognition.ts';
import { tidy } from './words.ts';

/** What is known of an entry besides its line. */
export interface Given {
  readonly day: Day;
  readonly corrections?: Corrections;
  /** Set when the line finishes or changes a meeting already in the journal. */
  readonly meetingId?: MeetingId | null;
  /** The meeting it finishes, as it stands: what the line does not say is taken from it. */
  readonly upon?: Omit<Entry, 'day' | 'text' | 'meetingId'>;
}

/** Most people and promises one entry may have (preload/contract/meetings.ts). */
const MOST_PARTICIPANTS = 500;
const MOST_COMMITMENTS = 50;

/**
 * The meeting a line tells of: what was read, with the user's corrections over it, and defaults for what was not said
 * (face to face, business). Nobody is guessed: an unsure or unknown name that was not answered is left out, and so is a
 * difference that may belong to a known conflict (see `isSettled`). Someone only spoken of took no part.
 */
export function entryFrom(recognition: Recognition, text: string, given: Given): Entry {
  const corrections = given.corrections ?? NO_CORRECTIONS;
  const { upon } = given;
  const participants = participantsOf(recognition, corrections, upon?.participants ?? []);
  const { time, minutes, mode, character, place } = recognition;
  return {
    meetingId: given.meetingId ?? null,
    day: given.day,
    time: corrections.time !== undefined ? corrections.time : (time?.value ?? upon?.time ?? null),
    minutes: corrections.minutes !== undefined ? corrections.minutes : (minutes?.value ?? upon?.minutes ?? null),
    mode: corrections.mode ?? mode?.value ?? upon?.mode ?? 'face-to-face',
    character: corrections.character ?? character?.value ?? upon?.character ?? 'business',
    place: placeOf(corrections.place, place?.value ?? upon?.place ?? null),
    title: upon?.title ?? null,
    text,
    learned: upon?.learned ?? '',
    factors: upon?.factors ?? [],
    partnershipId: upon?.partnershipId ?? null,
    source: upon?.source ?? 'line',
    participants,
    commitments: [...(upon?.commitments ?? []), ...commitmentsOf(recognition, corrections, participants)].slice(0, MOST_COMMITMENTS),
    conflict: conflictOf(recognition, text, corrections) ?? upon?.conflict ?? null,
  };
}

const placeOf = (corrected: string | null | undefined, read: string | null): string | null => {
  const place = corrected === undefined ? read : corrected;
  return place === null ? null : tidy(place) || null;
};

/** Whom a mention means once corrected, and whether they took part; null: nobody, or not yet known. */
function personOf(
  mention: PersonMention,
  corrections: Corrections,
): { readonly person: PersonRef; readonly present: boolean } | null {
  const answer = corrections.people[personKey(mention)];
  if (answer !== undefined) return answer.kind === 'nobody' ? null : answer;
  return mention.kind === 'known' ? { person: { kind: 'known', personId: mention.personId }, present: mention.present } : null;
}

function participantsOf(
  recognition: Recognition,
  corrections: Corrections,
  already: readonly EntryParticipant[],
): readonly EntryParticipant[] {
  const participants = [...already];
  const join = (person: PersonRef): void => {
    if (!participants.some((one) => isSamePerson(one.person, person))) participants.push({ person: tidied(person), safety: null });
  };
  for (const mention of recognition.people) {
    const who = personFor(recognition, mention, corrections);
    if (who?.present === true) join(who.person);
  }
  corrections.added.forEach(join);
  return participants.slice(0, MOST_PARTICIPANTS);
}

/** As `personOf`; a newcomer named again by first name alone is whoever the full name was answered to be. */
function personFor(recognition: Recognition, mention: PersonMention, corrections: Corrections): ReturnType<typeof personOf> {
  const own = personOf(mention, corrections);
  if (own !== null || mention.kind !== 'new' || corrections.people[personKey(mention)] !== undefined) return own;
  const answered = recognition.people.find(
    (one) => one.kind === 'new' && one.name === mention.name && corrections.people[personKey(one)] !== undefined,
  );
  return answered === undefined ? null : personOf(answered, corrections);
}

const tidied = (person: PersonRef): PersonRef =>
  person.kind === 'known' ? person : { kind: 'new', name: tidy(person.name), organisation: tidiedOrganisation(person.organisation) };

const tidiedOrganisation = (organisation: OrganisationRef | null): OrganisationRef | null =>
  organisation?.kind === 'new' ? { kind: 'new', name: tidy(organisation.name) } : organisation;

const isSamePerson = (a: PersonRef, b: PersonRef): boolean => {
  if (a.kind === 'known') return b.kind === 'known' && a.personId === b.personId;
  return b.kind === 'new' && fold(a.name) === fold(b.name);
};

function commitmentsOf(
  recognition: Recognition,
  corrections: Corrections,
  participants: readonly EntryParticipant[],
): readonly EntryCommitment[] {
  const keys = promiseKeys(recognition.promises);
  return recognition.promises.flatMap((promise, index) => {
    const edit = corrections.promises[keys[index] ?? ''];
    if (edit === null) return [];
    const mention = promise.person === null ? undefined : recognition.people[promise.person];
    const read = mention === undefined ? null : (personFor(recognition, mention, corrections)?.person ?? null);
    const person = edit?.person !== undefined ? edit.person : read;
    const at = person === null ? -1 : participants.findIndex((one) => isSamePerson(one.person, person));
    // A line that finishes a meeting with one guest need not name them again.
    const only =
      mention === undefined && edit?.person === undefined && recognition.people.length === 0 && participants.length === 1 ? 0 : null;
    return {
      direction: edit?.direction ?? promise.direction,
      kind: edit?.kind ?? promise.kind,
      what: tidy(edit?.what ?? promise.what) || promise.what,
      participant: at >= 0 ? at : only,
      // A promise to someone who was only spoken of is theirs all the same.
      ...(at < 0 && only === null && person?.kind === 'known' ? { personId: person.personId } : {}),
      dueOn: edit?.dueOn !== undefined ? edit.dueOn : promise.dueOn,
    };
  });
}

function conflictOf({ conflict }: Recognition, text: string, { conflict: answer }: Corrections): EntryConflict | null {
  if (conflict === null || answer?.kind === 'none') return null;
  if (answer?.kind === 'known') {
    const said = tidy(text.slice(conflict.span.from, conflict.span.to), 1_000);
    return {
      kind: 'known',
      conflictId: answer.conflictId,
      text: conflict.feels === '' ? said : `${said}, ${conflict.feels}`,
      movement: null,
    };
  }
  if (answer === undefined && conflict.candidates.length > 0) return null;
  return { kind: 'new', title: conflict.title, feels: conflict.feels };
}
