import type { Conflict } from '../../main/domain/conflict.ts';
import { addDays, type Day, daysBetween } from '../../main/domain/day.ts';
import type { PersonId, ReflectionId, SessionId } from '../../main/domain/id.ts';
import { FACTORS, type Meeting } from '../../main/domain/meeting.ts';
import type { Person } from '../../main/domain/person.ts';
import type { ReflectionLink } from '../../main/domain/reflection.ts';
import { beginningOf } from '../../main/domain/reflections/prompts.ts';
import { QUESTIONS } from '../../main/domain/reviews/questions.ts';
import type { Who } from './cast/cast.ts';
import { LEARNED_FRAMES, WORK_FRAMES } from './frames.ts';
import { chanceFrom, seedFor } from './random.ts';
import type { JournalRecords } from './records.ts';
import { COACH, REFLECTIONS, SESSIONS } from './stories/coaching.ts';
import { fillIn } from './wording.ts';

type Coached = Pick<JournalRecords, 'reflections' | 'sessions'>;

/** The sessions of the demo with their coach, and what was written for oneself in between; each list in the order of its days. */
export function coachingFrom({ conflicts, meetings }: Pick<JournalRecords, 'conflicts' | 'meetings'>, ids: ReadonlyMap<Who, PersonId>, today: Day): Coached {
  const days = SESSIONS.map(({ ago }) => addDays(today, -ago));
  return {
    sessions: SESSIONS.map(({ bring, questions, tookAway }, i) => ({
      id: (i + 1) as SessionId,
      day: days[i] ?? today,
      coach: COACH,
      bring,
      questions,
      tookAway,
      nextOn: days[i + 1] ?? null,
    })),
    reflections: REFLECTIONS.map(({ ago, kind, asked: [factor, which] = [1, 0], factors, texts, about = [], after, conflict: title }, i) => {
      const day = addDays(today, -ago);
      const begun = beginningOf(kind, { factor, question: QUESTIONS[factor][which] ?? '' });
      const conflict = conflicts.find((one) => one.title === title);
      const met = after === undefined ? undefined : meetings.findLast((one) => one.day <= day && one.participants.length === 1 && one.participants[0]?.personId === ids.get(after));
      return {
        id: (i + 1) as ReflectionId,
        day,
        kind,
        factors: factors ?? begun.factors,
        parts: begun.parts.map(({ prompt }, at) => ({ prompt, text: texts[at] ?? '' })),
        links: [
          ...about.map((who): ReflectionLink => {
            const id = ids.get(who);
            if (id === undefined) throw new RangeError(`Nobody is called ${who}`);
            return { kind: 'person', id };
          }),
          ...(met === undefined ? [] : [{ kind: 'meeting' as const, id: met.id }]),
          ...(conflict === undefined ? [] : [{ kind: 'conflict' as const, id: conflict.id }]),
        ],
      };
    }),
  };
}

const FORTNIGHT = 14;

/** The same of the largest journal: a reflection every other week on the last meeting there was, and a session every quarter. */
export function largeCoaching(seed: number, { meetings, people, conflicts }: { readonly meetings: readonly Meeting[]; readonly people: readonly Person[]; readonly conflicts: readonly Conflict[] }): Coached {
  const chance = chanceFrom(seedFor(seed, 'coaching'));
  const work = Object.values(WORK_FRAMES).flat();
  const latest = new Map<number, Meeting>();
  const first = meetings[0]?.day;
  if (first === undefined) return { reflections: [], sessions: [] };
  for (const meeting of meetings) latest.set(Math.floor(daysBetween(first, meeting.day) / FORTNIGHT), meeting);
  const written = [...latest.values()];
  return {
    reflections: written.map((meeting, i) => {
      const names = meeting.participants.map(({ personId }) => people[personId - 1]?.name ?? '');
      const about = { name: names[0] ?? '', she: chance.happens(0.5) };
      const text = [chance.oneOf(work).text, chance.oneOf(LEARNED_FRAMES), chance.oneOf(work).text].map((frame) => fillIn(frame, about, 'soon', chance)).join(' ');
      const conflict = chance.happens(0.2) && conflicts.length > 0 ? chance.oneOf(conflicts) : null;
      return {
        id: (i + 1) as ReflectionId,
        day: meeting.day,
        kind: 'free',
        factors: [chance.oneOf(FACTORS)],
        parts: [{ prompt: '', text: `${about.name}. ${text}` }],
        links: [
          ...meeting.participants.slice(0, 2).map(({ personId }): ReflectionLink => ({ kind: 'person', id: personId })),
          { kind: 'meeting', id: meeting.id },
          ...(conflict === null ? [] : [{ kind: 'conflict' as const, id: conflict.id }]),
        ],
      };
    }),
    sessions: written
      .filter((_, i) => i % 7 === 6)
      .map(({ day, participants }, i) => ({
        id: (i + 1) as SessionId,
        day,
        coach: COACH,
        bring: `What ${people[(participants[0]?.personId ?? 1) - 1]?.name ?? 'someone'} said, and why it stayed with me.`,
        questions: 'What do I not want to hear?\nWhat would I do if I were not afraid?',
        tookAway: 'Go and see for myself.',
        nextOn: null,
      })),
  };
}
