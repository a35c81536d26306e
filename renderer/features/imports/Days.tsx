import { useState } from 'react';
import { type Day, sayDay } from '../../../main/domain/day.ts';
import { useToday } from '../../data/day.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { usualSpans } from './calendar-choice.ts';
import { sayDays } from './calendar-words.ts';

interface DaysProps {
  readonly from: Day;
  readonly to: Day;
  /** Nothing was found on these days: others are offered at once. */
  readonly empty: boolean;
  readonly onChoose: (from: Day, to: Day) => void;
}

/** The days a calendar is read for: a sentence, and on asking other days. */
export function Days({ from, to, empty, onChoose }: DaysProps) {
  const today = useToday();
  const [asked, setAsked] = useState(false);
  const open = asked || empty;
  return (
    <div>
      <p className="imports-note">
        {sayDays(from, to, today)}.{empty ? null : <Act onClick={() => setAsked(!asked)}>{asked ? 'Keep these days' : 'Change the days'}</Act>}
      </p>
      {open ? (
        <div className="imports-open">
          <Acts>
            {usualSpans(today)
              .filter((span) => span.from !== from || span.to !== to)
              .map((span) => (
                <Act
                  key={span.name}
                  onClick={() => {
                    setAsked(false);
                    onChoose(span.from, span.to);
                  }}
                >
                  {span.name}
                </Act>
              ))}
          </Acts>
          <OtherDays
            key={`${from} ${to}`}
            from={from}
            to={to}
            onChoose={(first, last) => {
              setAsked(false);
              onChoose(first, last);
            }}
          />
        </div>
      ) : null}
    </div>
  );
}

function OtherDays({ from, to, onChoose }: Pick<DaysProps, 'from' | 'to' | 'onChoose'>) {
  const today = useToday();
  const [first, setFirst] = useState<Day | null>(from);
  const [last, setLast] = useState<Day | null>(to);
  const [pressed, setPressed] = useState(false);
  const wrong = first !== null && last !== null && last < first ? `That is before ${sayDay(first, today)}.` : null;
  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (first !== null && last !== null && wrong === null) onChoose(first, last);
      }}
    >
      <div className="fields-beside">
        <DateField label="From" value={first} onChange={setFirst} error={pressed && first === null ? 'Write a day, such as 16 Nov.' : null} />
        <DateField label="To" value={last} onChange={setLast} error={pressed ? (last === null ? 'Write a day, such as 22 Nov.' : wrong) : null} />
      </div>
      <div>
        <Button type="submit">Read these days</Button>
      </div>
    </form>
  );
}
