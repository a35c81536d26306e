import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Day } from '../../../main/domain/day.ts';
import type { Factor } from '../../../main/domain/meeting.ts';
import { countIn, type Month, monthsIn } from '../../../main/domain/pictures/factors.ts';
import type { FactorPicture } from '../../../preload/contract/timelines.ts';
import { useToday } from '../../data/day.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Picture } from '../../pictures/Picture.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { Evidence } from './Evidence.tsx';
import { FactorsChart } from './FactorsChart.tsx';
import { ScopeField } from './ScopeField.tsx';
import { daysOf, factorsPath, type FactorsView, keyOf, readFactors, sayPeriod } from './view.ts';
import { sayFactors } from './words.ts';
import './factors.css';

/** The evidence for each factor in a period, of everything or of one relationship (mission: Five-factor picture). No score. */
export function FactorsPage() {
  const today = useToday();
  const [, go] = useLocation();
  const view = readFactors(useSearch());
  const days = daysOf(view, today);
  const look = (next: FactorsView): void => {
    go(factorsPath(next), { replace: true });
  };
  const read = useRead('factors.show', { from: days?.from ?? today, to: days?.to ?? today, scope: view.scope }, { when: days !== null, keepLast: true });
  const of = read.state === 'here' ? read.value.of : null;
  return (
    <>
      <PageHead title={of === null ? 'Five factors' : `Five factors, with ${of}`} lede={days === null ? 'Choose the first and the last day.' : `${sayPeriod(days)}.`} keepsFocus={false} wide />
      <div className="section is-tight">
        <Row>
          <div className="factors-choices">
            <Choice label="Period" value={view.period} options={PERIOD_OPTIONS} onChange={(period) => look({ ...view, period, ...(period === 'other' ? { from: view.from ?? days?.from ?? null, to: view.to ?? days?.to ?? null } : {}) })} />
            {view.period === 'other' ? <OtherPeriod key={keyOf(view.scope)} view={view} look={look} /> : null}
            <ScopeField scope={view.scope} of={of} onChange={(scope) => look({ ...view, scope })} />
          </div>
        </Row>
      </div>
      {days === null ? null : <Shown read={read}>{(picture) => <Factors key={`${picture.from} ${picture.to} ${keyOf(view.scope)}`} picture={picture} factor={view.factor} />}</Shown>}
    </>
  );
}

const PERIOD_OPTIONS = [
  { value: 'quarter', label: 'This quarter' },
  { value: 'before', label: 'Last quarter' },
  { value: 'year', label: 'A year' },
  { value: 'other', label: 'Another period' },
] as const;

/** The first and last day; looked at when both are said. */
function OtherPeriod({ view, look }: { readonly view: FactorsView; readonly look: (view: FactorsView) => void }) {
  const set = (days: { readonly from: Day | null; readonly to: Day | null }): void => {
    if (days.from !== null && days.to !== null) look({ ...view, ...days });
  };
  return (
    <div className="factors-days">
      <DateField label="From" value={view.from} onChange={(from) => set({ from, to: view.to })} />
      <DateField label="To" value={view.to} onChange={(to) => set({ from: view.from, to })} error={view.from !== null && view.to !== null && view.to < view.from ? 'The period would end before it begins.' : null} />
    </div>
  );
}

function Factors({ picture, factor }: { readonly picture: FactorPicture; readonly factor: Factor | null }) {
  const drawing = useRef<SVGSVGElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<Factor>>(new Set(factor === null ? [] : [factor]));
  const [asked, setAsked] = useState<{ readonly factor: Factor; readonly month: Month; readonly asked: number } | null>(null);
  useEffect(() => {
    if (factor !== null) document.getElementById(`factor-${factor}`)?.scrollIntoView({ block: 'start' });
  }, [factor]);
  const toggle = (one: Factor, open: boolean): void => {
    setOpened((now) => (now.has(one) === open ? now : new Set(open ? [...now, one] : [...now].filter((each) => each !== one))));
  };
  const { from, to, of } = picture;
  const period = sayPeriod({ from, to });
  return (
    <>
      <div className="section is-tight">
        <Row>
          <Picture
            about={{ title: of === null ? 'Five factors' : `Five factors, with ${of}`, when: period, name: `Five factors ${period}`, description: sayFactors(picture.factors) }}
            drawing={drawing}
            told={told}
            hint="A stroke for each piece of evidence, on its day. Point at a month, or walk with the arrow keys: Enter opens what is behind it."
            table={<FactorsTable picture={picture} />}
          >
            {(width) => (
              <FactorsChart
                picture={picture}
                width={width}
                drawing={drawing}
                onTold={setTold}
                onOpen={(one, month) => {
                  toggle(one, true);
                  setAsked({ factor: one, month, asked: (asked?.asked ?? 0) + 1 });
                }}
              />
            )}
          </Picture>
        </Row>
      </div>
      <Section title="What is behind them">
        {picture.factors.map((one) => (
          <Evidence key={one.factor} factor={one} opened={opened.has(one.factor)} onToggle={(open) => toggle(one.factor, open)} at={asked?.factor === one.factor ? asked : null} />
        ))}
      </Section>
    </>
  );
}

/** How many pieces in each month. */
function FactorsTable({ picture: { from, to, factors } }: { readonly picture: FactorPicture }) {
  const months = monthsIn({ from, to });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {factors.map(({ factor, name }) => (
            <th key={factor} scope="col" className="count">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.from}>
            <th scope="row">{`${month.name} ${month.year}`}</th>
            {factors.map(({ factor, pieces }) => (
              <td key={factor} className="count">
                {countIn(
                  pieces.map(({ day }) => day),
                  month,
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
