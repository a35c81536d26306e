import type { Movement } from '../../main/domain/conflict.ts';
import './marks.css';

/** Drawn about its middle, so that a picture may put it anywhere. */
export const MOVEMENT_PATHS: Record<Movement, string> = {
  forward: 'M-5.5 0H5.5M1 -4.5L5.5 0L1 4.5',
  none: 'M-4 0H4',
  back: 'M5.5 0H-5.5M-1 -4.5L-5.5 0L-1 4.5',
};

/** Whether a conversation moved anything: an arrow on, a dash, an arrow back. Its words stand beside it. */
export const MovementMark = ({ movement }: { readonly movement: Movement }) => (
  <svg className="movement-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d={MOVEMENT_PATHS[movement]} />
  </svg>
);
