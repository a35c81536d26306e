import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, isoWeekOf } from '../../../main/domain/day.ts';
import { FACTORS } from '../../../main/domain/meeting.ts';
import { QUESTIONS, QUESTIONS_EACH, questionsFor } from '../../../main/domain/reviews/questions.ts';
import { nextWeek, type Week } from '../../../main/domain/reviews/week.ts';

const anyWeek = fc.integer({ min: 10, max: 108_000 }).map((count) => isoWeekOf(addDays(day('1900-01-01'), count)));

/** This week and those that follow. */
function weeksFrom(first: Week, count: number): readonly Week[] {
  const weeks = [first];
  while (weeks.length < count) weeks.push(nextWeek(weeks.at(-1) ?? first));
  return weeks;
}

describe('the questions', () => {
  it('are a dozen for each factor, all of them different, and questions', () => {
    const all = FACTORS.flatMap((factor) => QUESTIONS[factor]);
    for (const factor of FACTORS) expect(QUESTIONS[factor]).toHaveLength(QUESTIONS_EACH);
    expect(new Set(all).size).toBe(60);
    for (const question of all) expect(question).toMatch(/^[A-Z][^?]*\?$/);
  });

  it('neither tell what should have been done nor scold', () => {
    const all = FACTORS.flatMap((factor) => QUESTIONS[factor]).join('\n');
    expect(all).not.toMatch(/\b(should|ought|must|why|enough|fail|failed|neglect|excuse|at least|only once|still not)\b/iu);
  });
});

describe('the questions of a week', () => {
  it('are one for each factor, in the order of the factors', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        expect(questionsFor(week).map(({ factor }) => factor)).toEqual([...FACTORS]);
      }),
    );
  });

  it('come round once in twelve weeks and not before, over the ends of years too', () => {
    fc.assert(
      fc.property(anyWeek, (first) => {
        const asked = weeksFrom(first, QUESTIONS_EACH).flatMap((week) => questionsFor(week).map(({ question }) => question));
        expect(new Set(asked).size).toBe(60);
      }),
      { numRuns: 50 },
    );
  });

  it('stand at five different places of their dozens', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const places = questionsFor(week).map(({ factor, question }) => QUESTIONS[factor].indexOf(question));
        expect(new Set(places).size).toBe(FACTORS.length);
      }),
    );
  });
});
