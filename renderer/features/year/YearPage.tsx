import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { monthsOf } from '../../../main/domain/pictures/year.ts';
import { countOf, listNames, sayCount } from '../../../main/domain/words.ts';
import type { FacesOfYear } from '../../../preload/contract/timelines.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Picture } from '../../pictures/Picture.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { ViewNav } from '../people/ViewNav.tsx';
import { readYear, sayYearOfFaces, turnTo, yearPath } from './words.ts';
import { YearChart } from './YearChart.tsx';
import './year.css';

/** The days of a year on which you met someone face to face. */
export function YearPage() {
  const now = Number(useToday().slice(0, 4));
  const year = readYear(useSearch(), now);
  const read = useRead('years.show', { year }, { keepLast: true });
  return <Shown read={read}>{(faces) => <Year faces={faces} now={now} />}</Shown>;
}

function Year({ faces: { year, days, years }, now }: { readonly faces: FacesOfYear; readonly now: number }) {
  const today = useToday();
  const drawing = useRef<SVGSVGElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const { before, after } = turnTo(year, years, now);
  const words = sayYearOfFaces(days);
  return (
    <>
      <PageHead title={`${year}, face to face`} margin={countOf(days.length, 'day', 'days')} lede={words} wide keepsFocus>
        <ViewNav at="Year" />
      </PageHead>
      <div className="section is-tight">
        <Row>
          {years.length === 0 ? (
            <Empty start={<Act to={logPath()}>Write in the log</Act>}>
              <p>Each day on which you meet someone in person fills here, as large as the number of meetings; what stays empty is time you were not in a room with anyone.</p>
            </Empty>
          ) : (
            <>
              <Acts>
                {before === null ? null : <Act to={yearPath(before)}>{`The year before, ${before}`}</Act>}
                {after === null ? null : <Act to={yearPath(after)}>{`The year after, ${after}`}</Act>}
              </Acts>
              <div className="year-picture">
                <Picture
                  about={{ title: `${year}, face to face`, when: words, description: 'A square for each day with a meeting face to face, as large as the number of meetings. Weeks are columns, Monday first.' }}
                  drawing={drawing}
                  told={told}
                  hint="Point at a day, or walk with the arrow keys: by day up and down, by week sideways, by month with Page Up and Page Down. Enter opens it in the log."
                  table={<YearTable year={year} days={days} />}
                >
                  {(width) => <YearChart key={year} year={year} faces={days} today={today} width={width} drawing={drawing} description={words} onTold={setTold} />}
                </Picture>
              </div>
            </>
          )}
        </Row>
      </div>
    </>
  );
}

/** Names in a row of the table before the rest are counted. */
const NAMED = 6;

const YearTable = ({ year, days }: Pick<FacesOfYear, 'year' | 'days'>) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Month</th>
        <th scope="col" className="count">
          Days
        </th>
        <th scope="col" className="count">
          Meetings
        </th>
        <th scope="col">With</th>
      </tr>
    </thead>
    <tbody>
      {monthsOf(year, days).map(({ name, days: count, meetings, names }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="count">{count}</td>
          <td className="count">{meetings}</td>
          <td>{names.length > NAMED + 1 ? `${names.slice(0, NAMED).join(', ')} and ${sayCount(names.length - NAMED)} others` : names.length === 0 ? 'nobody' : listNames(names)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
