import { isOpenStage } from '../../../../main/domain/conflict.ts';
import { PLAIN_SIZES } from '../../../../main/domain/timeline/sizes.ts';
import type { LaneProps } from '../lane-props.ts';
import { CONFLICT } from '../lanes.ts';
import { keyOfPlaced } from '../stops.ts';

const BAR_AT = 15;

/** Conflicts from when they were noticed, with their stages: outline, tint, solid, dashes, and an upright at the end. */
export function ConflictLane({ layout, shift, width, stop }: LaneProps) {
  return layout.conflicts.map((placed) => {
    const key = keyOfPlaced('conflict', placed, ({ conflict }) => conflict.id);
    if (placed.to + shift < 0 || placed.from + shift > width) return null;
    const at = { x: placed.from + shift, y: placed.row * CONFLICT.row };
    const label = placed.kind === 'one' ? placed.bar.conflict.title : `${placed.bars.length} conflicts`;
    // Words of what began before the left edge stand at the edge, and what would reach past the right one begins before it.
    const words = at.x < 0 ? Math.min(-at.x, Math.max(placed.to - placed.from - PLAIN_SIZES.label(label), 0)) : Math.min(0, width - at.x - PLAIN_SIZES.label(label));
    if (placed.kind === 'many') {
      return (
        <g key={key} {...stop(key)} transform={`translate(${at.x} ${at.y})`}>
          <rect className="tl-many" y={BAR_AT} width={Math.max(placed.to - placed.from, 6)} height={CONFLICT.bar} />
          <text className="tl-title" x={words} y="11">
            {label}
          </text>
        </g>
      );
    }
    const { conflict, stages, from, barTo } = placed.bar;
    const asks = isOpenStage(conflict.stage);
    return (
      <g key={key} {...stop(key)} className={asks ? 'tl-mark is-asking' : 'tl-mark'} transform={`translate(${at.x} ${at.y})`}>
        <text className="tl-title" x={words} y="11">
          {label}
        </text>
        {stages.map((stage, i) => (
          <rect key={`${stage.stage} ${i}`} className={`tl-stage is-${stage.stage}`} x={stage.from - from} y={BAR_AT} width={Math.max(stage.to - stage.from, 2)} height={CONFLICT.bar} />
        ))}
        {conflict.stage === 'resolved' ? <path className="tl-resolved" d={`M${barTo - from} ${BAR_AT - 4}V${BAR_AT + CONFLICT.bar + 4}`} /> : null}
      </g>
    );
  });
}
