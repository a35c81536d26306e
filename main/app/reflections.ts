import { deleteReflection, insertReflection, listReflections, readReflection, replaceLinks, updateReflection } from '../../db/repositories/reflections.ts';
import type { Writer } from '../../db/journal.ts';
import { deleteSession, insertSession, listSessions, moveNext, readSession, summariesOf, updateSession } from '../../db/repositories/sessions.ts';
import { type Outcome, succeed } from '../../preload/contract/outcome.ts';
import type { reflectionCalls, sessionCalls } from '../../preload/contract/reflections.ts';
import { type Day, sayDate } from '../domain/day.ts';
import type { CoachingSession } from '../domain/reflection.ts';
import { isUnwritten } from '../domain/reflections/prompts.ts';
import { objectionToNext, settleNext } from '../domain/reflections/sessions.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { present } from './fields.ts';

export const reflectionHandlers = ({ journal, today }: Desk) => {
  const say = (day: Day): string => (day === today() ? 'today' : sayDate(day, today()));

  /** Makes the next session be where a session looks for it, within the same step. */
  const placeNext = (writer: Writer, before: Pick<CoachingSession, 'id' | 'coach' | 'nextOn'>, nextOn: Day | null): void => {
    const next = settleNext(before, nextOn, listSessions(writer));
    if (next.kind === 'move') updateSession(writer, next.session.id, { day: next.day });
    if (next.kind === 'add') insertSession(writer, { day: next.day, coach: before.coach, bring: '', questions: '', tookAway: '', nextOn: null });
  };

  return {
    'reflections.list': (filter) => succeed(listReflections(journal.read, filter)),

    'reflections.get': ({ reflectionId }) => {
      const found = readReflection(journal.read, reflectionId);
      return found === null ? notFound('reflection') : succeed(found);
    },

    'reflections.begin': (reflection) => {
      const objection = objectionToDay(reflection.day, today());
      if (objection !== null) return refuse(objection);
      return succeed({ reflectionId: journal.change('Began a reflection', (writer) => insertReflection(writer, reflection)) });
    },

    'reflections.keep': ({ reflectionId, parts, links }) => {
      if (readReflection(journal.read, reflectionId) === null) return notFound('reflection');
      journal.keep((writer) => {
        updateReflection(writer, reflectionId, { parts });
        replaceLinks(writer, reflectionId, links);
      });
      return succeed({});
    },

    'reflections.edit': ({ reflectionId, ...given }) => {
      const before = readReflection(journal.read, reflectionId);
      if (before === null) return notFound('reflection');
      const fields = present(given);
      const objection = fields.day === undefined ? null : objectionToDay(fields.day, today());
      if (objection !== null) return refuse(objection);
      const { day } = fields;
      journal.change(day === undefined ? 'Changed the factors of a reflection' : `Moved a reflection to ${say(day)}`, (writer) => updateReflection(writer, reflectionId, fields));
      return succeed({});
    },

    'reflections.remove': ({ reflectionId }) => {
      const before = readReflection(journal.read, reflectionId);
      if (before === null) return notFound('reflection');
      const which = isUnwritten(before.parts) ? 'an empty reflection' : `the reflection of ${say(before.day)}`;
      journal.change(`Deleted ${which}`, (writer) => deleteReflection(writer, reflectionId));
      return succeed({});
    },

    'sessions.list': () => succeed(listSessions(journal.read).map(({ id, day, coach, nextOn, summaries }) => ({ id, day, coach, nextOn, summaries }))),

    'sessions.get': ({ sessionId }) => {
      const found = readSession(journal.read, sessionId);
      return found === null ? notFound('coaching session') : succeed({ ...found, summaries: summariesOf(journal.read, sessionId) });
    },

    'sessions.add': (session) => {
      const objection = objectionToNext(session.day, session.nextOn);
      if (objection !== null) return refuse(objection);
      const sessionId = journal.change(`Added a coaching session with ${session.coach}`, (writer) => {
        const id = insertSession(writer, session);
        placeNext(writer, { id, coach: session.coach, nextOn: null }, session.nextOn);
        return id;
      });
      return succeed({ sessionId });
    },

    'sessions.edit': ({ sessionId, ...given }): Outcome<Record<string, never>> => {
      const before = readSession(journal.read, sessionId);
      if (before === null) return notFound('coaching session');
      const fields = present(given);
      const after = { ...before, ...fields };
      const objection = objectionToNext(after.day, after.nextOn);
      if (objection !== null) return refuse(objection);
      const label =
        fields.nextOn === undefined || fields.nextOn === null ? `Changed the coaching session with ${before.coach}` : `Set the next session with ${after.coach} for ${say(fields.nextOn)}`;
      journal.change(label, (writer) => {
        updateSession(writer, sessionId, fields);
        // The one before knows of this one by its day.
        if (after.day !== before.day) moveNext(writer, before.coach, before.day, after.day);
        if (fields.nextOn !== undefined) placeNext(writer, { id: sessionId, coach: after.coach, nextOn: before.nextOn }, fields.nextOn);
      });
      return succeed({});
    },

    'sessions.remove': ({ sessionId }) => {
      const before = readSession(journal.read, sessionId);
      if (before === null) return notFound('coaching session');
      journal.change(`Deleted the coaching session with ${before.coach}`, (writer) => deleteSession(writer, sessionId));
      return succeed({});
    },
  } satisfies HandlersOf<keyof typeof reflectionCalls | keyof typeof sessionCalls>;
};

/** Why a reflection may not be of a day; null when it may. A whole sentence. */
const objectionToDay = (day: Day, today: Day): string | null => (day > today ? 'A reflection is of its day or an earlier one. Choose today or a day before it.' : null);
