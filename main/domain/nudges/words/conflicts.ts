import { isOpenStage } from '../../conflict.ts';
import { type Day, sayDate } from '../../day.ts';
import type { FesteringNudge, NextConversationNudge, StuckNudge } from '../../nudge.ts';
import { countOf } from '../../words.ts';
import { sayDays, sayWhen } from '../phrases.ts';

/** "The next conversation was due on Wednesday."; parked: "You parked this until Wednesday." */
export function sayNextConversation({ stage, on, daysPast }: NextConversationNudge, today: Day): string {
  if (isOpenStage(stage)) return `The next conversation ${daysPast > 0 ? 'was' : 'is'} due ${sayWhen(on, today)}.`;
  return `You parked this until ${sayWhen(on, today).replace(/^on /u, '')}.`;
}

/** "The last three conversations moved nothing."; after a sentence about the next one, "The last three moved nothing." */
export function sayStuck({ talks }: StuckNudge, afterTheNext: boolean): string {
  if (talks === 1) return `The last ${afterTheNext ? 'one' : 'conversation'} moved nothing.`;
  return `The last ${countOf(talks, '', afterTheNext ? '' : 'conversations').trim()} moved nothing.`;
}

/** "Nothing has been written for 29 days, since 22 October." */
export const sayFestering = ({ lastEntryOn, daysSilent }: FesteringNudge, today: Day): string =>
  `Nothing has been written for ${sayDays(daysSilent)}, since ${sayDate(lastEntryOn, today)}.`;
