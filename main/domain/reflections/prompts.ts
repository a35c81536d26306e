import { type Day, daysBetween, EARLIEST_DAY } from '../day.ts';
import { type Factor, FACTORS } from '../meeting.ts';
import type { ReflectionKind, ReflectionPart } from '../reflection.ts';
import { type FactorQuestion, QUESTIONS, QUESTIONS_EACH } from '../reviews/questions.ts';

/**
 * What stands above the writing (mission: reflections): nothing; Rolfe's three questions; Gibbs' six steps – what happened, what
 * one felt, what it was worth, why, what else, what next. In our own words.
 */
const PROMPTS: Record<Exclude<ReflectionKind, 'question'>, readonly string[]> = {
  free: [''],
  what: ['What happened, as you saw it?', 'So what does it tell you?', 'Now what will you do, or let be?'],
  gibbs: [
    'What happened, and who was there?',
    'What did you think and feel while it was going on?',
    'What was good about it, and what was not?',
    'Why did it go the way it did?',
    'What else could you have done?',
    'What will you do when it comes round again?',
  ],
};

const KIND_NAMES: Record<ReflectionKind, string> = {
  free: 'Free writing',
  what: 'What? So what? Now what?',
  gibbs: 'Gibbs’ six steps',
  question: 'One question',
};

/** How it is prompted, in words. */
export const sayKind = (kind: ReflectionKind): string => KIND_NAMES[kind];

/** How far each factor is ahead in its dozen; not as in the weekly review, so that a week's question is seldom the day's too. */
const PHASES: Record<Factor, number> = { 1: 2, 2: 7, 3: 0, 4: 5, 5: 10 };

/** The question of a day for a factor: every one of the dozen is asked once in any twelve days running. */
export function questionOfDay(day: Day, factor: Factor): string {
  return QUESTIONS[factor][(daysBetween(EARLIEST_DAY, day) + PHASES[factor]) % QUESTIONS_EACH] ?? '';
}

/** The one question offered on a day. The factors take turns, so that each of the sixty comes round in sixty days. */
export function questionFor(day: Day): FactorQuestion {
  const factor = FACTORS[daysBetween(EARLIEST_DAY, day) % FACTORS.length] ?? 1;
  return { factor, question: questionOfDay(day, factor) };
}

/** A reflection as it begins: its prompts with nothing written, and the factor that was asked about. */
export interface Beginning {
  readonly parts: readonly ReflectionPart[];
  readonly factors: readonly Factor[];
}

/** How one of these begins; a question is asked of the factor. */
export function beginningOf(kind: ReflectionKind, { factor, question }: FactorQuestion): Beginning {
  const prompts = kind === 'question' ? [question] : PROMPTS[kind];
  return { parts: prompts.map((prompt) => ({ prompt, text: '' })), factors: kind === 'question' ? [factor] : [] };
}

/** Whether nothing has been written under any of its prompts. */
export const isUnwritten = (parts: readonly ReflectionPart[]): boolean => parts.every(({ text }) => text.trim() === '');
