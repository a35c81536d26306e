import type { LaneProps } from '../lane-props.ts';
import { PROMISE, rowsIn } from '../lanes.ts';
import { PromiseEnd } from '../marks.tsx';
import { keyOfPlaced } from '../stops.ts';

/** Promises as spans from the day they were made to what became of them: mine above, theirs below. */
export function PromiseLane({ layout, shift, width, stop }: LaneProps) {
  const side = (placed: LaneProps['layout']['mine'], below: number) =>
    placed.map((one) => {
      const key = keyOfPlaced('promise', one, ({ commitment }) => commitment.id);
      if (one.to + shift < 0 || one.from + shift > width) return null;
      const at = `translate(${one.from + shift} ${(below + one.row) * PROMISE.row + PROMISE.row / 2})`;
      if (one.kind === 'many') {
        return (
          <g key={key} {...stop(key)} transform={at}>
            <path className="tl-promise is-many" d={`M0 0H${Math.max(one.to - one.from - 4, 12)}`} />
            <text className="tl-many-words" x="4" y="-2">
              {one.bars.length}
            </text>
          </g>
        );
      }
      const { commitment, dueAt } = one.bar;
      const { kind, state, dueOn, settledOn } = commitment;
      const length = one.to - one.from - 6;
      const due = dueAt === null ? null : dueAt - one.from;
      return (
        <g key={key} {...stop(key)} transform={at}>
          <path
            className="tl-promise"
            d={`M${kind === 'help' ? 4 : 0} 0H${length}${kind === 'help' ? '' : 'M0 -3.5V3.5'}${due !== null && due > 4 && due < length - 3 ? `M${due} -3V3` : ''}`}
          />
          {kind === 'help' ? <path className="tl-help" d="M0 0L4 -4L8 0L4 4Z" /> : null}
          <PromiseEnd state={state} late={dueOn !== null && settledOn !== null && settledOn > dueOn} at={length} />
        </g>
      );
    });
  return (
    <>
      {side(layout.mine, 0)}
      {side(layout.theirs, rowsIn(layout).mine)}
    </>
  );
}
