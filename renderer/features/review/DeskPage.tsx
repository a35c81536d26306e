import { Link, useLocation } from 'wouter';
import { sayDay } from '../../../main/domain/day.ts';
import type { ReviewDesk, ReviewRow } from '../../../preload/contract/views.ts';
import { useToday } from '../../data/day.ts';
import { importPath, logPath, reviewPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { finishesLastFirst, sayDesk, sayPast, sayWaiting, sayWhere } from './desk.ts';
import { stepPath } from './steps.ts';
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
  const begin = useWrite('reviews.begin', { said: () => null });
  const lastFirst = finishesLastFirst(desk, today);
  const start = async (): Promise<void> => {
    const outcome = await begin.run({});
    if (outcome.ok) go(reviewPath(outcome.value.reviewId));
  };
  const open = ({ id, step }: ReviewRow) => (): void => {
    go(stepPath(id, step));
  };
  const ofThisWeek =
    current === null ? (
      <Button first={!lastFirst} busy={begin.busy} onClick={() => void start()}>
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

/** What this week's would have one look at. */
function Ahead({ desk: { current, waiting } }: { readonly desk: ReviewDesk }) {
  const lines = sayWaiting(waiting);
  if (current !== null) return null;
  return (
    <Section title="What it will walk you through">
      <Row>
        <ul className="desk-ahead">
          {lines.map((words) => (
            <li key={words}>{words}</li>
          ))}
          <li>five questions, one for each factor</li>
          <li>who to see next week</li>
        </ul>
        <p className="small">Leave whenever you like: everything is kept as you go.</p>
      </Row>
    </Section>
  );
}

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
        <Row key={review.id} className="past-review" margin={`Week ${review.week}`}>
          <p className="say">
            <Link href={reviewPath(review.id)}>{review.finishedOn === null ? 'Not finished' : `Finished on ${sayDay(review.finishedOn, today)}`}</Link>
            <span className="of">{sayPast(review)}</span>
          </p>
        </Row>
      ))}
    </Section>
  );
}
