import { type Ref, useId } from 'react';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { type Question, sayQuestion } from '../../../main/domain/recognise/questions.ts';
import { Kbd } from '../../ui/Kbd.tsx';

interface QuestionAskProps {
  readonly question: Question;
  readonly lexicon: Lexicon;
  readonly onAnswer: (number: number) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What a line leaves unsure, asked once, under its words. Figures answer it while it has the focus, Alt with one from the words. */
export function QuestionAsk({ question, lexicon, onAnswer, ref }: QuestionAskProps) {
  const id = useId();
  const said = sayQuestion(question, lexicon);
  return (
    <div
      ref={ref}
      className="ask"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (!/^[1-9]$/u.test(event.key) || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onAnswer(Number(event.key));
      }}
    >
      <p id={id}>{said.question}</p>
      <div className="acts">
        {said.answers.map((answer, index) => (
          <button
            key={answer}
            type="button"
            className="act"
            onClick={() => {
              onAnswer(index + 1);
            }}
          >
            {answer} <Kbd keys={String(index + 1)} />
          </button>
        ))}
      </div>
    </div>
  );
}
