import { useLayoutEffect, useRef, useState } from 'react';
import { drawLife, type LifeFacts, sayLife } from './life.ts';
import { MOVEMENT_PATHS } from './Movement.tsx';
import './life.css';

const HEIGHT = 84;
const LINES = { above: 10, stage: 64, day: 80 } as const;

/** A conflict's whole life: its stages as one bar, over it whether each conversation moved it, and when the next is. */
export function LifeStrip({ facts }: { readonly facts: LifeFacts }) {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = figure.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setWidth(Math.floor(element.clientWidth));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  const life = drawLife(facts, Math.max(width, 240));
  const resolved = facts.stage === 'resolved';
  return (
    <figure ref={figure} className="life">
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${Math.max(width, 240)} ${HEIGHT}`} role="img" aria-label={sayLife(facts)}>
        {life.years.map((x) => (
          <path key={x} className="life-year" d={`M${x} 2V44`} />
        ))}
        {life.next === null || life.next.x <= life.end ? null : <path className="life-ahead" d={`M${life.end} 39.5H${life.next.x}`} />}
        {life.bars.map((bar, i) => (
          <rect key={`${bar.stage} ${i}`} className={`life-bar is-${bar.stage}`} x={bar.x} y="35" width={bar.width} height="9" />
        ))}
        {life.movements.map(({ x, movement }, i) => (
          <path key={`${x} ${i}`} className={`life-movement is-${movement}`} transform={`translate(${x} 24)`} d={MOVEMENT_PATHS[movement]} />
        ))}
        {resolved ? <path className="life-end" d={`M${life.end} 31V48`} /> : null}
        {life.next === null ? null : <path className={life.next.due ? 'life-next is-due' : 'life-next'} d={`M${life.next.x} 16V48`} />}
        {life.labels.map(({ x, anchor, text, line, tone }) => (
          <text key={`${line} ${x}`} className={`life-${line} is-${tone}`} x={x} y={LINES[line]} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
