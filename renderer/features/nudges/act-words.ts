import type { Nudge } from '../../../main/domain/nudge.ts';
import type { NudgeAct } from '../../../main/domain/nudges/acts.ts';
import { ENDING_ACTS } from '../commitments/acted.ts';
import { commitmentPath, conflictPath, partnershipPath, personPath } from '../../data/paths.ts';

/** An act as it is pressed. The same act is said differently of a person, a conflict and a promise. */
export function sayAct(act: NudgeAct, nudge: Nudge): string {
  switch (act) {
    case 'log':
      return 'conflictId' in nudge ? 'Log a conversation' : 'Log it';
    case 'release':
      return ENDING_ACTS[nudge.rule === 'waiting' ? 'theirs' : 'mine'].released;
    default:
      return WORDS[act];
  }
}

const WORDS: Record<Exclude<NudgeAct, 'log' | 'release'>, string> = {
  plan: 'Plan it',
  'choose-date': 'Choose a date',
  'take-up': 'Take it up again',
  'their-view': 'Write their view',
  kept: 'Kept',
  arrived: 'Arrived',
  'ask-again': 'Ask again',
  'move-day': 'Move the day',
  'offer-help': 'Offer help',
  rehearse: 'Rehearse a difference',
  rhythm: 'Change the rhythm',
  snooze: 'Snooze',
  open: 'Open',
};

/** Whom or what it is about, on its own page. */
export function nudgePath(nudge: Nudge): string {
  if ('conflictId' in nudge) return conflictPath(nudge.conflictId);
  if ('commitmentId' in nudge) return commitmentPath(nudge.commitmentId);
  return 'partnershipId' in nudge ? partnershipPath(nudge.partnershipId) : personPath(nudge.personId);
}

/** A sentence in three, around the name in it; null where the name is not said in full. */
export function aroundName(sentence: string, name: string | null): readonly [before: string, name: string, after: string] | null {
  const at = name === null || name === '' ? -1 : sentence.indexOf(name);
  return name === null || at === -1 ? null : [sentence.slice(0, at), name, sentence.slice(at + name.length)];
}
