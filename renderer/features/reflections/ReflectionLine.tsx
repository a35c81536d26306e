import { type Day, sayDay } from '../../../main/domain/day.ts';
import type { ListedReflection } from './listing.ts';
import { sayAbout, sayBeginning, sayMonth } from './words.ts';

/** One line of the list: when, how it begins, and what it is about. */
export function ReflectionLine({ row, today }: { readonly row: ListedReflection; readonly today: Day }) {
  const about = sayAbout(row);
  return (
    <div className={row.isFirstOfMonth ? 'row reflection-line is-first' : 'row reflection-line'}>
      <div className="m">
        {row.isFirstOfMonth ? <b>{sayMonth(row.day, today)}</b> : null}
        <span>{sayWeekday(row.day)}</span>
      </div>
      <div className="b">
        <p className="say">{sayBeginning(row.beginning) || <i>Nothing written yet</i>}</p>
        {about === '' ? null : <p className="small">{about}</p>}
      </div>
    </div>
  );
}

/** "Fri 20": the month stands above. */
const sayWeekday = (day: Day): string => {
  const [weekday = '', date = ''] = sayDay(day, day).split(' ');
  return `${weekday.slice(0, 3)} ${date}`;
};
