import { FACTORS, type Factor } from '../../../main/domain/meeting.ts';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';

/** What of the meetings is shown. */
export interface MeetingFilter {
  readonly mode: 'all' | 'face-to-face' | 'remote';
  readonly factor: Factor | null;
}

/** Whether a meeting is shown. */
export const passes =
  ({ mode, factor }: MeetingFilter) =>
  (meeting: TimelineFacts['meetings'][number]): boolean =>
    (mode === 'all' || (mode === 'face-to-face') === (meeting.mode === 'face-to-face')) && (factor === null || meeting.factors.includes(factor));

/** The factors any meeting touched. */
export const factorsIn = ({ meetings }: TimelineFacts): readonly Factor[] => FACTORS.filter((factor) => meetings.some(({ factors }) => factors.includes(factor)));
