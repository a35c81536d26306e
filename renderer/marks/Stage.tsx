import type { Stage } from '../../main/domain/conflict.ts';
import './marks.css';

/** How much of the bar is filled at each stage. */
const FILLED: Record<Stage, number> = { rehearsed: 0, noticed: 0, surfaced: 9, worked: 18, resolved: 26, parked: 0 };

/** A conflict's stage as a bar: outline noticed, part filled surfaced, more worked on, broken set aside, upright at the end resolved. */
export function StageMark({ stage }: { readonly stage: Stage }) {
  const broken = stage === 'parked' || stage === 'rehearsed';
  const filled = FILLED[stage];
  return (
    <svg className="stage-mark" width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
      <rect x="1" y="4" width="26" height="8" className={broken ? 'stage-out is-broken' : 'stage-out'} />
      {filled === 0 ? null : <rect x="1" y="4" width={filled} height="8" className="stage-in" />}
      {stage === 'resolved' ? <path className="stage-end" d="M27 1V15" /> : null}
    </svg>
  );
}
