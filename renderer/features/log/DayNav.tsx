import { useLocation } from 'wouter';
import { addDays, type Day, sayDate, weekdayName } from '../../../main/domain/day.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { ArrowBack, ArrowOn } from '../../marks/Drawn.tsx';
import { Act } from '../../ui/Act.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Popover } from '../../ui/Popover.tsx';

/** The day before, the day after, any day, and back to today. */
export function DayNav({ day }: { readonly day: Day }) {
  const today = useToday();
  const [, navigate] = useLocation();
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  return (
    <nav className="day-nav" aria-label="Days">
      <Act to={logPath({ day: before })} about={sayDate(before, today)}>
        <ArrowBack /> {weekdayName(before)}
      </Act>
      <Act to={logPath({ day: after })} about={sayDate(after, today)}>
        {weekdayName(after)} <ArrowOn />
      </Act>
      {day === today ? null : <Act to={logPath({ day: today })}>Today</Act>}
      <Popover label="Choose a day" title="Choose a day">
        {(close) => (
          <DateField
            label="Day"
            value={null}
            onChange={(chosen) => {
              if (chosen === null) return;
              close();
              navigate(logPath({ day: chosen }));
            }}
          />
        )}
      </Popover>
    </nav>
  );
}
