import { fold } from '../../../main/domain/name.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { answerPerson, type Corrections, editPromise, NO_CORRECTIONS, personKey, promiseKeys } from '../../../main/domain/recognise/corrections.ts';
import type { PersonMention, Recognition } from '../../../main/domain/recognise/recognition.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { aLine, type Line, refKey } from './line.ts';
import { keyOfMeeting } from './rows.ts';

/**
 * A saved meeting as a line to change: its words as they were, and what was set right or answered then, so that nothing is
 * asked twice. `recognition` is what its words read as now. Who is named in the words follows the words; who was added
 * beside them, and every guest of a calendar, stays until taken out.
 */
export function lineToChange(meeting: MeetingView, recognition: Recognition): Line {
  const there = new Set(meeting.participants.map(({ personId }) => personId));
  let corrections = partsSetRight(meeting, recognition);
  const named: PersonId[] = [];
  for (const mention of recognition.people) {
    const who = whoWasMeant(mention, there);
    if (who !== null && there.has(who)) named.push(who);
    const isAsRead = mention.kind === 'known' && mention.present === there.has(mention.personId);
    if (isAsRead) continue;
    corrections = answerPerson(
      corrections,
      personKey(mention),
      who === null ? { kind: 'nobody' } : { kind: 'someone', person: { kind: 'known', personId: who }, present: there.has(who) },
    );
  }
  return {
    ...aLine(keyOfMeeting(meeting), meeting.text, meeting.id),
    corrections,
    form: {
      absent: meeting.source === 'calendar' ? [] : [...new Set(named)],
      safety: Object.fromEntries(
        meeting.participants.flatMap(({ personId, safety }) => (safety === null ? [] : [[refKey({ kind: 'known', personId }), safety] as const])),
      ),
    },
  };
}

/** Whom a name in the words meant when the meeting was saved; null: nobody, as far as the meeting tells. */
function whoWasMeant(mention: PersonMention, there: ReadonlySet<PersonId>): PersonId | null {
  if (mention.kind === 'known') return mention.personId;
  const fits = mention.kind === 'unsure' ? mention.candidates.filter((id) => there.has(id)) : [];
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** What the meeting holds that its words do not say, or say otherwise. */
function partsSetRight(meeting: MeetingView, { time, minutes, mode, character, place, promises, conflict }: Recognition): Corrections {
  const [touched] = meeting.conflicts;
  const keys = promiseKeys(promises);
  const untold = keys.filter((_, index) => {
    const promise = promises[index];
    return promise !== undefined && !meeting.commitments.some((known) => known.direction === promise.direction && beginsAs(known.what, promise.what));
  });
  const corrections: Corrections = {
    ...NO_CORRECTIONS,
    ...(time === null || time.value === meeting.time ? {} : { time: meeting.time }),
    ...(minutes === null || minutes.value === meeting.minutes ? {} : { minutes: meeting.minutes }),
    ...(mode === null || mode.value === meeting.mode ? {} : { mode: meeting.mode }),
    ...(character === null || character.value === meeting.character ? {} : { character: meeting.character }),
    ...(place === null || place.value === meeting.place ? {} : { place: meeting.place }),
    ...(conflict === null ? {} : { conflict: touched === undefined ? { kind: 'none' } : { kind: 'known', conflictId: touched.conflictId } }),
  };
  return untold.reduce((set, key) => editPromise(set, key, null), corrections);
}

/** A promise is known again by how it begins. */
const beginsAs = (a: string, b: string): boolean => opening(a) === opening(b);
const opening = (what: string): string => fold(what).split(' ').slice(0, 2).join(' ');
