import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId, SessionId } from '../../main/domain/id.ts';
import { FACTORS } from '../../main/domain/meeting.ts';
import { type CoachingSession, REFLECTION_KINDS } from '../../main/domain/reflection.ts';
import { eachOnce, linksIn, nameMeeting, stands } from '../../main/domain/reflections/links.ts';
import { beginningOf, isUnwritten, questionFor, questionOfDay, sayKind } from '../../main/domain/reflections/prompts.ts';
import { objectionToNext, orderSessions, settleNext } from '../../main/domain/reflections/sessions.ts';
import { QUESTIONS } from '../../main/domain/reviews/questions.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const days = fc.integer({ min: 0, max: 100_000 }).map((n) => addDays(day('1900-01-01'), n));

describe('the question of a day', () => {
  it('is every one of a factor’s dozen once in any twelve days running', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...FACTORS), (from, factor) => {
        const asked = Array.from({ length: 12 }, (_, n) => questionOfDay(addDays(from, n), factor));
        expect(new Set(asked)).toEqual(new Set(QUESTIONS[factor]));
      }),
    );
  });

  it('comes round to each of the sixty in sixty days, the factors taking turns', () => {
    fc.assert(
      fc.property(days, (from) => {
        const asked = Array.from({ length: 60 }, (_, n) => questionFor(addDays(from, n)));
        expect(new Set(asked.map(({ question }) => question)).size).toBe(60);
        for (let n = 1; n < asked.length; n += 1) expect(asked[n]?.factor).not.toBe(asked[n - 1]?.factor);
      }),
    );
  });

  it('is the same all day', () => {
    expect(questionFor(FRIDAY)).toEqual(questionFor(FRIDAY));
    expect(questionFor(FRIDAY).question).toBe(questionOfDay(FRIDAY, questionFor(FRIDAY).factor));
  });
});

describe('a reflection as it begins', () => {
  it.each(REFLECTION_KINDS)('has nothing written yet: %s', (kind) => {
    const { parts } = beginningOf(kind, questionFor(FRIDAY));
    expect(isUnwritten(parts)).toBe(true);
    expect(sayKind(kind)).not.toBe('');
    expect(new Set(parts.map(({ prompt }) => prompt)).size).toBe(parts.length);
  });

  it('has one part, three, six or one, and only a question is of a factor', () => {
    const question = { factor: 3, question: QUESTIONS[3][0] ?? '' } as const;
    expect(REFLECTION_KINDS.map((kind) => beginningOf(kind, question).parts.length)).toEqual([1, 3, 6, 1]);
    expect(REFLECTION_KINDS.map((kind) => beginningOf(kind, question).factors)).toEqual([[], [], [], [3]]);
    expect(beginningOf('free', question).parts[0]?.prompt).toBe('');
    expect(beginningOf('question', question).parts[0]?.prompt).toBe(QUESTIONS[3][0]);
  });

  it('prompts with short sentences that ask', () => {
    for (const kind of ['what', 'gibbs'] as const) {
      for (const { prompt } of beginningOf(kind, questionFor(FRIDAY)).parts) {
        expect(prompt).toMatch(/^[A-Z].*\?$/u);
        expect(prompt.split(' ').length).toBeLessThanOrEqual(12);
      }
    }
  });
});

describe('what a reflection is about', () => {
  const helen = { kind: 'person' as const, id: personId(1), name: 'Helen Carrow' };
  const will = { kind: 'person' as const, id: personId(2), name: 'Will' };
  const beds = { kind: 'conflict' as const, id: 1 as ConflictId, name: 'Who pays for step-down beds' };

  it('is what was chosen and what the words name, each once', () => {
    expect(linksIn(['Saw Helen Carrow.', 'Who pays for step-down beds, again'], { chosen: [helen], named: [helen, will, beds] })).toEqual([helen, beds]);
  });

  it('loses a name that is struck out, and has it again when the stroke is undone', () => {
    const named = [helen];
    expect(linksIn(['Saw Helen Carrow'], { chosen: [], named })).toEqual([helen]);
    expect(linksIn(['Saw Helen Carro'], { chosen: [], named })).toEqual([]);
    expect(linksIn(['Saw Helen Carrow'], { chosen: [], named })).toEqual([helen]);
  });

  it('keeps what was chosen, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(linksIn(texts, { chosen: [beds], named: [] })).toEqual([beds]);
      }),
    );
  });

  it.each([
    ['Will said so', true],
    ['as Will’s note says', true],
    ['(Will)', true],
    ['Willow House', false],
    ['FreeWill', false],
    ['will you?', false],
    ['Willow and Will', true],
    ['', false],
  ])('finds a name only as words of its own: %j', (text, there) => expect(stands('Will', text)).toBe(there));

  it('tells things of one number and different kinds apart', () => {
    const meeting = { kind: 'meeting' as const, id: 1 as MeetingId };
    expect(eachOnce([helen, meeting, beds, helen])).toHaveLength(3);
  });

  it.each([
    [{ title: 'Budget', people: ['Helen Carrow'], place: null }, 'Budget'],
    [{ title: null, people: ['Helen Carrow'], place: 'her office' }, 'meeting with Helen Carrow'],
    [{ title: ' ', people: ['Helen Carrow', 'Tunde Bakare'], place: null }, 'meeting with Helen Carrow and Tunde Bakare'],
    [{ title: null, people: ['A', 'B', 'C', 'D', 'E'], place: null }, 'meeting with A, B and three others'],
    [{ title: null, people: [], place: 'the towpath' }, 'meeting at the towpath'],
    [{ title: null, people: [], place: null }, 'meeting'],
  ])('names a meeting by its title, else by whom it was with, else by where', (meeting, said) => expect(nameMeeting(meeting)).toBe(said));
});

const aSession = (id: number, on: Day, but: Partial<CoachingSession> = {}): CoachingSession => ({
  id: id as SessionId,
  day: on,
  coach: 'Ruth Amadi',
  bring: '',
  questions: '',
  tookAway: '',
  nextOn: null,
  ...but,
});

describe('coaching sessions', () => {
  const at = (days: number): Day => addDays(FRIDAY, days);

  it('come soonest first, then those past, latest first; today’s is still to come', () => {
    const sessions = [aSession(1, at(-60)), aSession(2, at(30)), aSession(3, FRIDAY), aSession(4, at(-10))];
    const { coming, past } = orderSessions(sessions, FRIDAY);
    expect(coming.map(({ id }) => id)).toEqual([3, 2]);
    expect(past.map(({ id }) => id)).toEqual([4, 1]);
  });

  it.each<[string, Day | null, readonly CoachingSession[], string]>([
    ['makes the next one', at(30), [], 'add'],
    ['makes none without a day', null, [], 'none'],
    ['leaves one that is there', at(30), [aSession(2, at(30))], 'none'],
    ['moves one that was made and is empty', at(30), [aSession(2, at(20))], 'move'],
    ['leaves one in which something is written, and makes another', at(30), [aSession(2, at(20), { bring: 'Helen' })], 'add'],
    ['leaves another coach’s alone', at(30), [aSession(2, at(20), { coach: 'Sam' }), aSession(3, at(30), { coach: 'Sam' })], 'add'],
  ])('%s', (_, nextOn, others, kind) => {
    const before = aSession(1, FRIDAY, { nextOn: at(20) });
    expect(settleNext(before, nextOn, [before, ...others]).kind).toBe(kind);
  });

  it('come one after another', () => {
    expect(objectionToNext(FRIDAY, FRIDAY)).toMatch(/after this one/u);
    expect(objectionToNext(FRIDAY, at(-1))).toMatch(/after this one/u);
    expect(objectionToNext(FRIDAY, at(1))).toBeNull();
    expect(objectionToNext(FRIDAY, null)).toBeNull();
  });
});
