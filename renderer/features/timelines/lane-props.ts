import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import type { TimelineLayout } from '../../../main/domain/timeline/layout.ts';
import type { LaneBox } from './lanes.ts';

/** What a lane needs to draw itself. */
export interface LaneProps {
  readonly box: LaneBox;
  readonly layout: TimelineLayout;
  readonly facts: TimelineFacts;
  readonly name: string;
  /** From pixels of the layout to pixels of the picture. */
  readonly shift: number;
  readonly width: number;
  /** The props of the mark of this key: its words, and what the picture knows it by. */
  readonly stop: (key: string) => StopProps;
}

export interface StopProps {
  readonly role: 'link' | 'button';
  /** The one that the Tab key finds is set by the picture itself, so that a lane need not be drawn anew for it. */
  readonly tabIndex: -1;
  readonly 'aria-label': string;
  readonly className: string;
  readonly 'data-stop': string;
}
