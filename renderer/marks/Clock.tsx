import type { ClockReading } from '../../main/domain/clock.ts';
import { CLOCK_SIZE, drawClock, sayClock } from './clock.ts';
import './marks.css';

interface ClockProps {
  readonly reading: ClockReading;
  /** In pixels: 36 beside a name in a list, 52 beside the name of a page. */
  readonly size?: number;
  /** The same is said in words beside it. */
  readonly silent?: boolean;
}

/** How far through the rhythm someone is: a spring, with overdue plain to see. */
export function Clock({ reading, size = 36, silent = false }: ClockProps) {
  const mark = drawClock(reading);
  if (mark === null) return null;
  const words = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': sayClock(reading) };
  return (
    <svg className="clock" width={size} height={size} viewBox={`0 0 ${CLOCK_SIZE} ${CLOCK_SIZE}`} {...words}>
      <path className={mark.neverMet ? 'clock-track is-never' : 'clock-track'} d={mark.track} />
      {mark.run === '' ? null : <path className="clock-run" d={mark.run} />}
      {mark.over === '' ? null : <path className="clock-over" d={mark.over} />}
      {mark.sign === 'set' ? <circle className="clock-set" cx={CLOCK_SIZE / 2} cy={CLOCK_SIZE / 2} r="2" /> : null}
      {mark.sign === 'rest' ? <path className="clock-rest" d="M13.2 16H18.8" /> : null}
    </svg>
  );
}
