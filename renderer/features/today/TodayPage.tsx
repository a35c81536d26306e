import { sayDay } from '../../../main/domain/day.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { PageHead, Spread } from '../../ui/Page.tsx';
import { Beginning } from './Beginning.tsx';
import { ComingUp } from './ComingUp.tsx';
import { ConflictsToTalkAbout } from './ConflictsToTalkAbout.tsx';
import { FiveFactors } from './FiveFactors.tsx';
import { sayToday } from './lede.ts';
import { Promises } from './Promises.tsx';
import { Unwritten } from './Unwritten.tsx';
import { WhoToSee } from './WhoToSee.tsx';
import './today.css';

/** The day: who to see, what grates, what was promised, what is coming. */
export function TodayPage() {
  const read = useRead('today.show', {});
  const conflicts = useRead('conflicts.list', {});
  const commitments = useRead('commitments.list', { state: 'open' });
  return (
    <Shown read={read}>
      {(view) => {
        const { day } = view;
        const title = sayDay(day, day);
        if (view.people === 0 && view.meetings === 0) {
          return (
            <>
              <PageHead title={title} margin={`Week ${view.week.week}`} lede="The journal is open and empty. There are three ways to begin." />
              <Beginning />
            </>
          );
        }
        // The sentence waits for all it speaks of, so that it does not change while it is read.
        const lede =
          conflicts.state === 'waiting' || commitments.state === 'waiting'
            ? ' '
            : sayToday({
                today: day,
                late: view.nudges.map(({ name }) => name),
                conflicts: valueOr(conflicts, []),
                commitments: valueOr(commitments, []),
                unwritten: view.unwritten.reduce((sum, { count }) => sum + count, 0),
              });
        return (
          <Spread
            aside={
              <>
                <ComingUp meetings={view.comingUp} />
                <FiveFactors />
              </>
            }
          >
            <PageHead title={title} margin={`Week ${view.week.week}`} lede={lede} />
            <WhoToSee nudges={view.nudges} />
            <Unwritten days={view.unwritten} />
            <ConflictsToTalkAbout conflicts={valueOr(conflicts, [])} />
            <Promises open={valueOr(commitments, [])} />
          </Spread>
        );
      }}
    </Shown>
  );
}
