import { Link, useLocation } from 'wouter';
import { sayDay } from '../../../main/domain/day.ts';
import { STEPS } from '../../../main/domain/review.ts';
import { sayStep } from '../../../main/domain/reviews/steps.ts';
import { sayWeek } from '../../../main/domain/reviews/week.ts';
import type { ReviewDesk, ReviewRow } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { importPath, logPath, reviewPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { finishesLastFirst, sayAhead, sayDesk, sayPast, sayWhere } from './desk.ts';
import { numberOfStep, stepPath } from './steps.ts';
import { begin } from './words.ts';
import './review.css';

/** Where the week stands: its review to begin or to go on with, and those that are past. */
export function DeskPage() {
  const today = useToday();
  const desk = useRead('reviews.current', {});
  const people = useRead('people.list', {});
  return (
    <Shown read={desk}>
      {(value) => (
        <>
          <PageHead title="The week in review" margin={`Week ${value.week.week}`} lede={sayDesk(value, today)} />
          <ThisWeek desk={value} />
          {people.state === 'here' && people.value.length === 0 ? <Teach /> : <Ahead desk={value} />}
          <PastReviews past={value.past} />
        </>
      )}
    </Shown>
  );
}

function ThisWeek({ desk }: { readonly desk: ReviewDesk }) {
  const { week, current, leftOpen } = desk;
  const today = useToday();
  const [, go] = useLocation();
  const beginning = useWrite('reviews.begin', { said: () => null });
  const lastFirst = finishesLastFirst(desk, today);
  const start = async (): Promise<void> => {
    const outcome = await beginning.run({});
    if (outcome.ok) go(reviewPath(outcome.value.reviewId));
  };
  const open = ({ id, step }: ReviewRow) => (): void => {
    go(stepPath(id, step));
  };
  const ofThisWeek =
    current === null ? (
      <Button first={!lastFirst} busy={beginning.busy} onClick={() => void start()}>
        Begin the review of week {week.week}
      </Button>
    ) : (
      <Button first={current.finishedOn === null} onClick={open(current)}>
        {current.finishedOn === null ? `Go on with week ${week.week}` : `Read the review of week ${week.week}`}
      </Button>
    );
  const ofLast =
    leftOpen === null ? null : (
      <Button first={lastFirst} onClick={open(leftOpen)}>
        Finish week {leftOpen.week}
      </Button>
    );
  return (
    <section className="section is-tight" aria-label="This week">
      <Row>
        <Buttons>
          {lastFirst ? ofLast : ofThisWeek}
          {lastFirst ? ofThisWeek : ofLast}
        </Buttons>
        {leftOpen === null || lastFirst ? null : (
          <p className="small desk-left">
            Week {leftOpen.week} was left at {sayWhere(leftOpen.step)}. {current === null ? 'Unless you finish it, what is left of it is carried into this week’s.' : 'What was left of it is in this week’s.'}
          </p>
        )}
      </Row>
    </section>
  );
}

/** The seven steps, and what each would have one look at. */
const Ahead = ({ desk: { current, waiting } }: { readonly desk: ReviewDesk }) =>
  current === null ? (
    <Section title="What it will walk you through">
      <ol>
        {STEPS.map((step) => (
          <li key={step} className="desk-step row">
            <span className="m" aria-hidden="true">
              {numberOfStep(step)}
            </span>
            <span className="b say">
              {sayStep(step)}
              <span className="of">{sayAhead(step, waiting)}</span>
            </span>
          </li>
        ))}
      </ol>
      <Row className="desk-keep">
        <p className="small">Leave whenever you like: everything is kept as you go.</p>
      </Row>
    </Section>
  ) : null;

/** A journal with nobody in it yet. */
const Teach = () => (
  <section className="section" aria-label="Before the first review">
    <Row>
      <p className="say">
        A review looks at the week you have written down and the people you mean to see. There is nobody in this journal yet, so it would have little to ask. Bring in
        your contacts, or write a line of what happened today; on Friday this page will know whom you have been missing.
      </p>
      <Acts>
        <Act to={importPath('contacts')}>Choose a contacts file</Act>
        <Act to={logPath()}>Open today’s page</Act>
      </Acts>
    </Row>
  </section>
);

function PastReviews({ past }: { readonly past: readonly ReviewRow[] }) {
  const today = useToday();
  if (past.length === 0) return null;
  return (
    <Section title="Past reviews">
      {past.map((review) => (
        <Row key={review.id} className="past-review" margin={begin(sayWeek(review, today))}>
          <p className="say">
            <Link href={reviewPath(review.id)}>{review.finishedOn === null ? 'Not finished' : `Finished on ${sayDay(review.finishedOn, today)}`}</Link>
            <span className="of">{sayPast(review)}</span>
          </p>
        </Row>
      ))}
    </Section>
  );
}
