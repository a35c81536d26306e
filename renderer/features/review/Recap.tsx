import { Link } from 'wouter';
import { sayShortDay } from '../../../main/domain/day.ts';
import { sayFactor } from '../../../main/domain/reviews/questions.ts';
import { sayCarried, sayDecided, saySeeing } from '../../../main/domain/reviews/recap.ts';
import { nextWeek } from '../../../main/domain/reviews/week.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { conflictPath } from '../../data/paths.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { DecisionsMade } from './DecisionsMade.tsx';
import { WeekAhead } from './NextWeekAside.tsx';
import { drawDecisions, sayLeft, sayTalk } from './recap.ts';

/** One calm page to read: what moved, what was decided, who will be seen, and what was thought. */
export function Recap({ page }: { readonly page: ReviewPage }) {
  const today = useToday();
  const { done, review } = page;
  const asked = [...page.people, ...page.conflicts, ...page.commitments];
  // The week that was next then is over now.
  const isOver = page.days.nextTo < today;
  const { made, left } = drawDecisions(page);
  return (
    <>
      {done.talks.length === 0 ? null : (
        <Section title="What was talked through">
          {done.talks.map(({ conflictId, title, day, text, ...talk }, at) => (
            // Two entries of one day about one conflict differ only in their place.
            <Row key={`${conflictId} ${at}`} className="recap-row" margin={sayShortDay(day, today)}>
              <p className="say">
                <Link href={conflictPath(conflictId)}>{title}</Link>
                {sayTalk(talk) === '' ? null : <span className="of">{sayTalk(talk)}</span>}
              </p>
              {text.trim() === '' ? null : <p className="small">{text}</p>}
            </Row>
          ))}
        </Section>
      )}
      <Section title="What you decided">
        <Row>
          <p className="say">{[sayDecided(asked), review.finishedOn === null ? sayCarried(asked, `week ${nextWeek(review).week}`) : ''].filter((part) => part !== '').join(' ')}</p>
          {made.length === 0 ? null : <DecisionsMade lines={made} />}
          {left.length === 0 ? null : <p className="say recap-left">{sayLeft(left)}</p>}
        </Row>
      </Section>
      <Section title={isOver ? 'Who you meant to see' : 'Who you will see'}>
        <Row>
          {isOver ? null : <p className="say">{saySeeing(page.planned)}</p>}
          {page.planned.length === 0 ? isOver ? <p className="say">Nothing was planned.</p> : null : <WeekAhead page={page} />}
        </Row>
      </Section>
      {review.answers.length === 0 ? null : (
        <Section title="What the week showed you">
          {review.answers.map(({ factor, question, answer }) => (
            <Row key={factor} className="recap-row" margin={sayFactor(factor)}>
              <p className="small">{question}</p>
              <p className="say recap-answer">{answer}</p>
            </Row>
          ))}
        </Section>
      )}
    </>
  );
}
