import { Link } from 'wouter';
import type { Day } from '../../../main/domain/day.ts';
import { sayDate, sayShortDay } from '../../../main/domain/day.ts';
import { alongQuarter, type FactorStrip, monthsOfQuarter, quarterStart } from '../../../main/domain/factors.ts';
import { useToday } from '../../data/day.ts';
import { factorsPath } from '../factors/view.ts';
import { Row, Section } from '../../ui/Page.tsx';
import '../../marks/marks.css';

/** The width a strip is drawn in; it stretches to what it has. */
const WIDTH = 220;

/** The quarter's evidence for each factor: one stroke for each piece, on its day. */
export function FiveFactors({ factors }: { readonly factors: readonly FactorStrip[] }) {
  const today = useToday();
  const months = monthsOfQuarter(today);
  return (
    <Section title="Five factors, this quarter" margin={<span className="factor-since">since {sayDate(quarterStart(today), today)}</span>}>
      <Row>
        <ul className="factors">
          {factors.map((strip) => (
            <li key={strip.factor}>
              <Link className="factor-name" href={factorsPath({ factor: strip.factor })}>
                {strip.name}
              </Link>
              <Rug days={strip.days} months={months} today={today} />
              <span className="factor-months" aria-hidden="true">
                {months.map((month) => (
                  <span key={month} style={{ left: `${alongQuarter(month, today) * 100}%` }}>
                    {sayShortDay(month, today).split(' ')[2]}
                  </span>
                ))}
              </span>
              <span className="factor-words">{strip.words}</span>
            </li>
          ))}
        </ul>
      </Row>
    </Section>
  );
}

/** Strokes along a line. The words beside it say the same, so it is not said again. */
const Rug = ({ days, months, today }: { readonly days: readonly Day[]; readonly months: readonly Day[]; readonly today: Day }) => (
  <svg className="rug" viewBox={`0 0 ${WIDTH} 18`} preserveAspectRatio="none" aria-hidden="true">
    <path className="rug-line" d={`M0 17.5H${WIDTH}`} />
    <path className="rug-tick" d={months.map((month) => `M${at(month, today)} 14.5V17.5`).join('')} />
    <path className="rug-mark" d={days.map((day) => `M${at(day, today)} 2V14`).join('')} />
  </svg>
);

const at = (day: Day, today: Day): number => Math.round(alongQuarter(day, today) * (WIDTH - 2) * 10) / 10 + 1;
