import { sayDay } from '../../../main/domain/day.ts';
import type { Place } from '../../../main/domain/nudge.ts';
import type { TodayView } from '../../../preload/contract/nudges.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { PageHead } from '../../ui/Page.tsx';
import { Beginning } from './Beginning.tsx';
import { ComingUp } from './ComingUp.tsx';
import { FiveFactors } from './FiveFactors.tsx';
import { PlaceOnToday } from './PlaceOnToday.tsx';
import { sayNothingAsks } from './places.ts';
import { planToday, WIDE_FROM } from './plan.ts';
import { Unwritten } from './Unwritten.tsx';
import { useMisjudged } from './misjudged.ts';
import { useWindowSize } from './window-size.ts';
import { wordsOfToday } from './words.ts';
import './today.css';

/** The day: who to see, what grates, what was promised, what is coming. */
export function TodayPage() {
  const read = useRead('today.show', {});
  return <Shown read={read}>{(view) => (view.people === 0 && view.meetings === 0 ? <EmptyToday view={view} /> : <FullToday view={view} />)}</Shown>;
}

const EmptyToday = ({ view }: { readonly view: TodayView }) => (
  <>
    <PageHead title={sayDay(view.day, view.day)} margin={`Week ${view.week.week}`} lede="The journal is open and empty. There are three ways to begin." />
    <Beginning />
  </>
);

/** As much of each place as the window has room for, and the rest of each behind a line. */
function FullToday({ view }: { readonly view: TodayView }) {
  const size = useWindowSize();
  // The row after one that was dealt with is often in another place.
  const page = useKeptFocus<HTMLDivElement>('.nudge, .coming');
  const words = wordsOfToday(view);
  const { columns, over } = useMisjudged(view, size);
  const shown = planToday(words, size, over);
  const place = (name: Place) => <PlaceOnToday place={name} content={view.places[name]} shown={shown[name]} quiet={sayNothingAsks(name, view)} />;
  const thoughts = <div className="today-quieter">{place('thoughts')}</div>;
  const head = <PageHead title={sayDay(view.day, view.day)} margin={`Week ${view.week.week}`} lede={words.lede} />;
  const unwritten = <Unwritten days={view.unwritten} />;
  const coming = <ComingUp meetings={view.comingUp} shown={shown.coming} />;

  if (size.width < WIDE_FROM) {
    return (
      <div className="today" ref={page}>
        {head}
        {place('see')}
        {unwritten}
        {place('conflicts')}
        {place('promises')}
        {thoughts}
        {coming}
        <FiveFactors factors={view.factors} />
      </div>
    );
  }
  return (
    <div className="today is-wide" ref={page}>
      <div className="today-columns" ref={columns}>
        <div>
          {head}
          {place('see')}
          {unwritten}
          {thoughts}
        </div>
        <div className="today-beside">
          {place('conflicts')}
          {place('promises')}
          {coming}
        </div>
      </div>
      <FiveFactors factors={view.factors} />
    </div>
  );
}
