import { sayDay } from '../../../main/domain/day.ts';
import { sayWeekDone } from '../../../main/domain/reviews/recap.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { Recap } from './Recap.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';

/** A review that is finished, to be read. */
export function FinishedReview({ page }: { readonly page: ReviewPage }) {
  const today = useToday();
  const { review } = page;
  const reopen = useWrite('reviews.reopen', { said: () => `Week ${review.week} is open again` });
  return (
    <div className="review is-finished">
      <PageHead
        title={`The review of week ${review.week}`}
        margin={
          <>
            Week {review.week}
            <br />
            {review.year}
          </>
        }
        lede={sayWeekDone(page.done).join(' ')}
      >
        <p className="small finished-on">{review.finishedOn === null ? '' : `Finished on ${sayDay(review.finishedOn, today)}.`}</p>
        <Acts>
          <Act to="/review">All reviews</Act>
          <Act onClick={() => void reopen.run({ reviewId: review.id })}>Open it again</Act>
        </Acts>
      </PageHead>
      <Recap page={page} />
      <SaveCalendar page={page} />
    </div>
  );
}
