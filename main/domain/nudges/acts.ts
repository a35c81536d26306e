import { isOpenStage } from '../conflict.ts';
import type { Nudge } from '../nudge.ts';

/**
 * What may be done about a nudge (mission: log it · plan it · snooze · change the rhythm · open). Data only: a screen gives
 * each its words, for the same act is said differently of a person, a conflict and a promise.
 */
export const NUDGE_ACTS = [
  /** Set a day to meet. */
  'plan',
  /** Write of a meeting; in a conflict, of a conversation. */
  'log',
  /** Set the day of the next conversation; while it is parked, the day to look again. */
  'choose-date',
  /** Take a conflict that was parked up again. */
  'take-up',
  /** Write the other’s view in words they would accept (paper: factor 3). */
  'their-view',
  /** Mine: it is done. */
  'kept',
  /** Theirs: it has come. */
  'arrived',
  /** Theirs: asked once more by word of mouth; the day moves. */
  'ask-again',
  /** Another due day. */
  'move-day',
  /** Mine: they let me off. Theirs: I let them off. */
  'release',
  /** Offer help: a promise of mine. */
  'offer-help',
  /** Rehearse a difference before it is real: a what-if. */
  'rehearse',
  /** Change the rhythm, or take it away. */
  'rhythm',
  /** Be quiet about it until a day. */
  'snooze',
  /** Go to whom or what it is about. */
  'open',
] as const;
export type NudgeAct = (typeof NUDGE_ACTS)[number];

/** The acts a nudge offers: the first is the one to take. */
export function actsOf(nudge: Nudge): readonly NudgeAct[] {
  switch (nudge.rule) {
    case 'overdue':
    case 'never-met':
    case 'new-in-post':
    case 'remote-drift':
      return ['plan', 'log', 'snooze', 'rhythm', 'open'];
    case 'only-business':
      return ['plan', 'log', 'snooze', 'open'];
    case 'next-conversation':
      return isOpenStage(nudge.stage) ? ['log', 'choose-date', 'snooze', 'open'] : ['take-up', 'choose-date', 'snooze', 'open'];
    case 'stuck':
      return ['their-view', 'log', 'choose-date', 'snooze', 'open'];
    case 'festering':
      return ['choose-date', 'log', 'snooze', 'open'];
    case 'promise-due':
      return ['kept', 'move-day', 'release', 'snooze', 'open'];
    case 'waiting':
      return ['arrived', 'ask-again', 'release', 'snooze', 'open'];
    case 'unhelpful':
      return ['offer-help', 'snooze', 'open'];
    case 'quiet-agreement':
      return ['rehearse', 'snooze', 'open'];
    case 'purpose-untested':
    case 'moved-on':
      return ['open', 'snooze'];
  }
}

/** The acts of a row: those of its lead, then what the others offer besides. */
export const actsOfRow = ({ lead, also }: { readonly lead: Nudge; readonly also: readonly Nudge[] }): readonly NudgeAct[] => [
  ...new Set([lead, ...also].flatMap(actsOf)),
];
