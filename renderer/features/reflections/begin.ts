import { useLocation } from 'wouter';
import type { ReflectionKind, ReflectionLink } from '../../../main/domain/reflection.ts';
import { beginningOf, questionFor } from '../../../main/domain/reflections/prompts.ts';
import type { FactorQuestion } from '../../../main/domain/reviews/questions.ts';
import { useToday } from '../../data/day.ts';
import { reflectionPath } from '../../data/paths.ts';
import { useWrite } from '../../data/query.ts';

interface BeginOptions {
  /** What is asked, of a question. The day's when not given. */
  readonly question?: FactorQuestion;
  readonly links?: readonly ReflectionLink[];
}

/** Begins a reflection and goes to it. */
export function useBegin(): { readonly begin: (kind: ReflectionKind, options?: BeginOptions) => void; readonly busy: boolean } {
  const today = useToday();
  const [, go] = useLocation();
  const call = useWrite('reflections.begin');
  const begin = (kind: ReflectionKind, { question = questionFor(today), links = [] }: BeginOptions = {}): void => {
    const { parts, factors } = beginningOf(kind, question);
    void call.run({ day: today, kind, parts: [...parts], factors: [...factors], links: [...links] }).then((outcome) => {
      if (outcome.ok) go(reflectionPath(outcome.value.reflectionId));
    });
  };
  return { begin, busy: call.busy };
}
