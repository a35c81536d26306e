import type { ReviewId } from '../../../main/domain/id.ts';
import { sayFactor } from '../../../main/domain/reviews/questions.ts';
import type { ReviewAnswer } from '../../../main/domain/review.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { Row } from '../../ui/Page.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { useAnswer } from './answers.ts';

/** Five prompts, one for each factor, to write under. */
export const Questions = ({ page: { review, questions } }: { readonly page: ReviewPage }) => (
  <section className="section" aria-label="Five questions">
    {questions.map((question) => (
      <OneQuestion key={question.factor} reviewId={review.id} question={question} />
    ))}
  </section>
);

function OneQuestion({ reviewId, question }: { readonly reviewId: ReviewId; readonly question: ReviewAnswer }) {
  const [words, write] = useAnswer(reviewId, question);
  return (
    <Row className="asked" margin={sayFactor(question.factor)}>
      <WordsField label={question.question} value={words} onChange={write} />
    </Row>
  );
}
