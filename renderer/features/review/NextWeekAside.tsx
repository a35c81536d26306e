import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { AsideSection } from '../../ui/Page.tsx';
import { drawNextWeek, sayDayOfWeek } from './next-week.ts';

/** What next week holds already, beside the words. */
export const NextWeekAside = ({ page }: { readonly page: ReviewPage }) => (
  <AsideSection title="Next week so far">
    {page.planned.length === 0 ? <p className="small">Nothing is planned yet.</p> : <WeekAhead page={page} />}
  </AsideSection>
);

/** Next week, day by day. What was decided in this review is underlined, and said to be. */
export const WeekAhead = ({ page }: { readonly page: ReviewPage }) => (
  <ul className="week">
    {drawNextWeek(page).map(({ day, lines }) => (
      <li key={day}>
        <span className="week-day">{sayDayOfWeek(day)}</span>
        <div className="week-lines">
          {lines.length === 0 ? <p className="week-none">nothing yet</p> : null}
          {lines.map(({ id, words, isNew }) => (
            <p key={id} className={isNew ? 'is-new' : undefined}>
              {words}
              {isNew ? <span className="unseen"> (decided in this review)</span> : null}
            </p>
          ))}
        </div>
      </li>
    ))}
  </ul>
);
