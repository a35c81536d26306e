import { useId } from 'react';
import { sayDay, sayShortDay } from '../../../main/domain/day.ts';
import { countOf } from '../../../main/domain/words.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { begin } from './words.ts';

/** Days on which the calendar knows more than the journal; each opens in Log, which leads back here. */
export function Unlogged({ page: { unlogged, review } }: { readonly page: ReviewPage }) {
  const id = useId();
  const today = useToday();
  if (unlogged.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="unseen">
        Days that wait for a sentence
      </h2>
      {unlogged.map(({ day, count }) => (
        <Row key={day} className="decide" margin={sayShortDay(day, today)}>
          <h3>
            {begin(countOf(count, 'meeting', 'meetings'))}
            <span className="of">from your calendar</span>
          </h3>
          <p className="say">Nothing is written of {count === 1 ? 'it' : 'them'} yet.</p>
          <Acts>
            <Act about={sayDay(day, today)} to={logPath({ day, review: review.id })}>
              {count === 1 ? 'Write a sentence' : 'Write a sentence for each'}
            </Act>
          </Acts>
        </Row>
      ))}
    </section>
  );
}
