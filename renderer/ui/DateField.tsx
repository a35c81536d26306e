import { useContext, useEffect, useRef, useState } from 'react';
import { type Day, EARLIEST_DAY, isDay, LATEST_DAY, sayDate, sayDay } from '../../main/domain/day.ts';
import { TodayContext } from '../data/day.ts';
import { Field, type FieldWords } from './Field.tsx';
import { parseDay } from './parse-day.ts';
import './acts.css';

interface DateFieldProps extends FieldWords {
  readonly value: Day | null;
  /** Null while what is typed is not yet a day from `min` to `max`. */
  readonly onChange: (value: Day | null) => void;
  readonly min?: Day;
  readonly max?: Day;
  readonly startsHere?: boolean;
}

/**
 * A civil day, typed as one would write it ("27 Nov", "next Friday") or picked. The browser's own date field is only the
 * picker: it writes days in the browser's language, and "11/12" must not mean November here and December there.
 */
export function DateField({ value, onChange, min = EARLIEST_DAY, max = LATEST_DAY, startsHere, error, ...words }: DateFieldProps) {
  const today = useContext(TodayContext);
  const [typed, setTyped] = useState(() => written(value, today));
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Set from outside; what one is typing stands as it is.
    setTyped((now) => (value === null || parseDay(now, today) === value ? now : written(value, today)));
  }, [value, today]);

  const within = (day: Day | null): Day | null => (day !== null && day >= min && day <= max ? day : null);
  const read = parseDay(typed, today);
  const unread =
    typed.trim() !== '' && read === null
      ? hasYearBeyond(typed)
        ? `Choose a day from ${sayDate(min, max)} to ${sayDate(max, min)}.`
        : 'Write a day, such as 27 Nov.'
      : read !== null && within(read) === null
        ? `Choose a day from ${sayDate(min, max)} to ${sayDate(max, min)}.`
        : null;
  const [left, setLeft] = useState(false);

  return (
    <Field {...words} error={(left ? unread : null) ?? error ?? null}>
      {(bound) => (
        <span className="date">
          <input
            {...bound}
            className="control is-short"
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder="27 Nov"
            value={typed}
            data-starts-here={startsHere}
            onChange={(event) => {
              setLeft(false);
              setTyped(event.target.value);
              onChange(within(parseDay(event.target.value, today)));
            }}
            data-unread={unread !== null}
            onBlur={() => {
              setLeft(true);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') setLeft(true);
            }}
          />
          <button
            type="button"
            className="act"
            onClick={() => {
              picker.current?.showPicker();
            }}
          >
            Pick
          </button>
          <input
            ref={picker}
            className="date-picker"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={read ?? ''}
            min={min}
            max={max}
            onChange={(event) => {
              if (!isDay(event.target.value)) return;
              setTyped(written(event.target.value, today));
              onChange(within(event.target.value));
            }}
          />
          <span className="date-words" aria-live="polite">
            {read === null || within(read) === null ? '' : sayDay(read, today ?? read)}
          </span>
        </span>
      )}
    </Field>
  );
}

/** Whether it would be a day, were its year not before or after those a journal knows. */
const hasYearBeyond = (typed: string): boolean =>
  (typed.match(/(?<!\d)\d{4,}(?!\d)/gu) ?? []).some((year) => Number(year) < Number(EARLIEST_DAY.slice(0, 4)) || Number(year) > Number(LATEST_DAY.slice(0, 4)));

const written = (day: Day | null, today: Day | null): string => (day === null ? '' : sayDate(day, today ?? EARLIEST_DAY));
