import { useLocation, useSearch } from 'wouter';
import { addDays, type Day, sayDate, weekdayName } from '../../../main/domain/day.ts';
import type { ReviewId } from '../../../main/domain/id.ts';
import { useToday } from '../../data/day.ts';
import { logPath, reviewPath } from '../../data/paths.ts';
import { ArrowBack, ArrowOn } from '../../marks/Drawn.tsx';
import { Act } from '../../ui/Act.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Popover } from '../../ui/Popover.tsx';

/** The day before, the day after, any day, and back to today; and to the review the log was opened from. */
export function DayNav({ day }: { readonly day: Day }) {
  const today = useToday();
  const [, navigate] = useLocation();
  const review = reviewFrom(useSearch());
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  return (
    <nav className="day-nav" aria-label="Days">
      <Act to={logPath({ day: before, review })} about={sayDate(before, today)}>
        <ArrowBack /> {weekdayName(before)}
      </Act>
      <Act to={logPath({ day: after, review })} about={sayDate(after, today)}>
        {weekdayName(after)} <ArrowOn />
      </Act>
      {day === today ? null : <Act to={logPath({ day: today, review })}>Today</Act>}
      <Popover label="Choose a day" title="Choose a day">
        {(close) => (
          <DateField
            label="Day"
            value={null}
            onChange={(chosen) => {
              if (chosen === null) return;
              close();
              navigate(logPath({ day: chosen, review }));
            }}
          />
        )}
      </Popover>
      {review === undefined ? null : <Act to={reviewPath(review)}>Back to the review</Act>}
    </nav>
  );
}

/** The review this page was opened from, in the address. */
function reviewFrom(search: string): ReviewId | undefined {
  const text = new URLSearchParams(search).get('review') ?? '';
  return /^[1-9]\d{0,14}$/u.test(text) ? (Number(text) as ReviewId) : undefined;
}
