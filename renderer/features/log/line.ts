import { fold } from '../../../main/domain/name.ts';
import { type Day, isDay } from '../../../main/domain/day.ts';
import type { Entry, EntryCommitment, EntryConflict, EntryParticipant, PersonRef } from '../../../main/domain/entry.ts';
import type { ConflictId, MeetingId, PartnershipId, PersonId } from '../../../main/domain/id.ts';
import { type Factor, FACTORS, SAFETIES, type Safety } from '../../../main/domain/meeting.ts';
import { answerPerson, type Corrections, correctionsFrom, NO_CORRECTIONS, personKey, promiseKeys } from '../../../main/domain/recognise/corrections.ts';
import { entryFrom } from '../../../main/domain/recognise/entry.ts';
import type { Recognition } from '../../../main/domain/recognise/recognition.ts';
import { tidy } from '../../../main/domain/recognise/words.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import type { DraftLine } from '../../../preload/contract/meetings.ts';

/** A promise that the words do not tell of. */
export interface AddedPromise extends Omit<EntryCommitment, 'participant' | 'personId'> {
  readonly person: PersonRef | null;
}

/** What only the form can say of a meeting: nothing in a line's words tells of it. */
export interface FormParts {
  /** Another day than that of the page. */
  readonly day?: Day;
  readonly promised?: readonly AddedPromise[];
  /** In place of what the words say of a difference; null: none. */
  readonly conflict?: { readonly kind: 'known'; readonly conflictId: ConflictId } | { readonly kind: 'new'; readonly title: string } | null;
  /** People of the meeting it finishes who were not there after all. */
  readonly absent: readonly PersonId[];
  /** How safe it was to disagree, by person (`refKey`). */
  readonly safety: Readonly<Record<string, Safety>>;
  readonly learned?: string;
  readonly factors?: readonly Factor[];
  readonly partnershipId?: PartnershipId | null;
}

/** One unfinished line of a day: its words as typed, and what was set right beside them. */
export interface Line {
  readonly key: string;
  readonly text: string;
  /** The meeting it finishes or changes; null for a line of its own. */
  readonly meetingId: MeetingId | null;
  readonly corrections: Corrections;
  readonly form: FormParts;
}

export const NO_FORM: FormParts = { absent: [], safety: {} };

export const aLine = (key: string, text = '', meetingId: MeetingId | null = null): Line => ({
  key,
  text,
  meetingId,
  corrections: NO_CORRECTIONS,
  form: NO_FORM,
});

/** Whether there is anything in it to keep. */
export const isBegun = (line: Line): boolean =>
  line.text.trim() !== '' || JSON.stringify([line.corrections, line.form]) !== JSON.stringify([NO_CORRECTIONS, NO_FORM]);

/** A line as it is kept between keystrokes and a restart. */
export const toDraft = ({ key, text, meetingId, corrections, form }: Line): DraftLine => ({
  key,
  text,
  meetingId,
  // Plain JSON, both: a record of records.
  corrections: JSON.parse(JSON.stringify({ read: corrections, form })) as DraftLine['corrections'],
});

/** A line as it was kept. What is not understood is left out, never guessed at; the words always come back. */
export function fromDraft({ key, text, meetingId, corrections }: DraftLine): Line {
  const kept = recordOf(corrections);
  return { key, text, meetingId, corrections: correctionsFrom(kept['read']), form: formFrom(kept['form']) };
}

function formFrom(json: unknown): FormParts {
  const { absent, safety, learned, factors, partnershipId, day, promised, conflict } = recordOf(json);
  const chosen = conflict === null ? null : conflictFrom(conflict);
  return {
    absent: Array.isArray(absent) ? absent.filter((id): id is PersonId => Number.isSafeInteger(id)) : [],
    safety: Object.fromEntries(Object.entries(recordOf(safety)).filter((pair): pair is [string, Safety] => SAFETIES.some((one) => one === pair[1]))),
    ...(typeof learned === 'string' ? { learned } : {}),
    ...(Array.isArray(factors) ? { factors: FACTORS.filter((factor) => factors.includes(factor)) } : {}),
    ...(partnershipId === null || Number.isSafeInteger(partnershipId) ? { partnershipId: partnershipId as PartnershipId | null } : {}),
    ...(typeof day === 'string' && isDay(day) ? { day } : {}),
    ...(Array.isArray(promised) ? { promised: promised.map(promiseFrom) } : {}),
    ...(chosen === undefined ? {} : { conflict: chosen }),
  };
}

function promiseFrom(json: unknown): AddedPromise {
  const edit = correctionsFrom({ promises: { added: recordOf(json) } }).promises['added'] ?? {};
  return { ...NEW_PROMISE, ...edit };
}

export const NEW_PROMISE: AddedPromise = { direction: 'mine', kind: 'action', what: '', person: null, dueOn: null };

function conflictFrom(json: unknown): FormParts['conflict'] {
  const { kind, title } = recordOf(json);
  if (kind === 'new' && typeof title === 'string') return { kind, title };
  const known = correctionsFrom({ conflict: json }).conflict;
  return known?.kind === 'known' ? known : undefined;
}

const recordOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Readonly<Record<string, unknown>>) : {};

/** The words a person is known by within one line, saved or not. */
export const refKey = (person: PersonRef): string => (person.kind === 'known' ? `id ${person.personId}` : `name ${fold(person.name)}`);

/** What a line comes to: the meeting it will save, and for each of its promises the key its corrections are kept by; null: added in the form. */
export interface Understood {
  readonly entry: Entry;
  readonly promiseKeys: readonly (string | null)[];
}

/** The meeting a line will save. Promises and the conflict the meeting it changes has already are not added again. */
export function understand(line: Line, recognition: Recognition, meeting: MeetingView | null, day: Day): Understood {
  const { corrections, form, meetingId, text } = line;
  const upon = meeting === null ? {} : { upon: standing(meeting, form.absent) };
  const entry = entryFrom(recognition, text, { day, corrections, meetingId, ...upon });
  const participants = entry.participants.map((participant) => ({
    ...participant,
    safety: form.safety[refKey(participant.person)] ?? participant.safety,
  }));
  const keys = promiseKeys(recognition.promises).filter((key) => corrections.promises[key] !== null);
  const told = entry.commitments
    .map((commitment, index) => ({ commitment, key: keys[index] ?? null }))
    .filter(({ commitment }) => !hasPromise(meeting, commitment, participants));
  const added = (form.promised ?? []).flatMap(({ person, what, ...promise }): readonly EntryCommitment[] => {
    const at = person === null ? -1 : participants.findIndex((one) => refKey(one.person) === refKey(person));
    const absent = at < 0 && person?.kind === 'known' ? { personId: person.personId } : {};
    return tidy(what) === '' ? [] : [{ ...promise, ...absent, what: tidy(what), participant: at < 0 ? null : at }];
  });
  const saves: Entry = {
    ...entry,
    day: form.day ?? day,
    participants,
    learned: form.learned ?? entry.learned,
    factors: form.factors ?? entry.factors,
    partnershipId: form.partnershipId === undefined ? entry.partnershipId : form.partnershipId,
    commitments: [...told.map(({ commitment }) => commitment), ...added],
    conflict: conflictOf(form, entry.conflict, meeting),
  };
  return { entry: saves, promiseKeys: [...told.map(({ key }) => key), ...added.map(() => null)] };
}

function conflictOf({ conflict }: FormParts, read: EntryConflict | null, meeting: MeetingView | null): EntryConflict | null {
  const chosen: EntryConflict | null =
    conflict === undefined
      ? read
      : conflict === null
        ? null
        : conflict.kind === 'known'
          ? { ...conflict, text: '', movement: null }
          : tidy(conflict.title) === ''
            ? null
            : { kind: 'new', title: tidy(conflict.title), feels: '' };
  return hasConflict(meeting, chosen) ? null : chosen;
}

/** A saved meeting as what a line is written upon. */
const standing = (meeting: MeetingView, absent: readonly PersonId[]): Omit<Entry, 'day' | 'text' | 'meetingId'> => ({
  time: meeting.time,
  minutes: meeting.minutes,
  mode: meeting.mode,
  character: meeting.character,
  place: meeting.place,
  title: meeting.title,
  learned: meeting.learned,
  factors: meeting.factors,
  partnershipId: meeting.partnershipId,
  source: meeting.source,
  participants: meeting.participants
    .filter(({ personId }) => !absent.includes(personId))
    .map(({ personId, safety }) => ({ person: { kind: 'known', personId }, safety })),
  commitments: [],
  conflict: null,
});

/** A promise is known again by whose it is and how it begins: the rest may be written further. */
const promiseBegins = (what: string): string => fold(what).split(' ').slice(0, 2).join(' ');

function hasPromise(meeting: MeetingView | null, { direction, what, participant, personId: absent }: EntryCommitment, participants: readonly EntryParticipant[]): boolean {
  const person = participant === null ? undefined : participants[participant]?.person;
  const personId = person?.kind === 'known' ? person.personId : (absent ?? null);
  return (meeting?.commitments ?? []).some(
    (known) => known.direction === direction && promiseBegins(known.what) === promiseBegins(what) && (personId === null || known.personId === null || known.personId === personId),
  );
}

const hasConflict = (meeting: MeetingView | null, conflict: Entry['conflict']): boolean =>
  conflict !== null &&
  (meeting?.conflicts ?? []).some((known) => (conflict.kind === 'known' ? known.conflictId === conflict.conflictId : fold(known.title) === fold(conflict.title)));

/** A line with some of its corrections changed. */
export const corrected = (line: Line, changes: Partial<Corrections>): Line => ({ ...line, corrections: { ...line.corrections, ...changes } });

/** A line with some of what only the form says changed. */
export const withForm = (line: Line, changes: Partial<FormParts>): Line => ({ ...line, form: { ...line.form, ...changes } });

/** A line without someone: whether read from its words, added beside them, or of the meeting it finishes. */
export function withoutPerson(line: Line, recognition: Recognition, meeting: MeetingView | null, person: PersonRef): Line {
  const key = refKey(person);
  let { corrections } = line;
  for (const mention of recognition.people) {
    const answer = corrections.people[personKey(mention)];
    const meant: PersonRef | null =
      answer !== undefined ? (answer.kind === 'someone' ? answer.person : null) : mention.kind === 'known' ? { kind: 'known', personId: mention.personId } : null;
    if (meant !== null && refKey(meant) === key) corrections = answerPerson(corrections, personKey(mention), { kind: 'nobody' });
  }
  corrections = { ...corrections, added: corrections.added.filter((one) => refKey(one) !== key) };
  const without = { ...line, corrections };
  if (person.kind !== 'known' || meeting?.participants.some(({ personId }) => personId === person.personId) !== true) return without;
  return withForm(without, { absent: [...new Set([...line.form.absent, person.personId])] });
}

/** A line with someone who took part and is not named in it. */
export function withPerson(line: Line, person: PersonRef): Line {
  const back = person.kind === 'known' ? withForm(line, { absent: line.form.absent.filter((id) => id !== person.personId) }) : line;
  return corrected(back, { added: [...line.corrections.added.filter((one) => refKey(one) !== refKey(person)), person] });
}
