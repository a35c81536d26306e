import { isOpenStage } from '../conflict.ts';
import { type Day, daysBetween } from '../day.ts';
import type { FesteringNudge, NextConversationNudge, StuckNudge } from '../nudge.ts';
import type { Settings } from '../settings.ts';
import type { ConflictFacts } from './facts.ts';

/** What a conflict may ask. */
export type ConflictNudge = NextConversationNudge | StuckNudge | FesteringNudge;

/**
 * What a conflict asks today (mission: Other nudges). While its next conversation is still to come nothing is said of it; one
 * that is parked asks only on its day.
 */
export function conflictNudges(facts: ConflictFacts, settings: Settings, today: Day): readonly ConflictNudge[] {
  if (!isOpenStage(facts.stage)) return [lookAgain(facts, today)].filter((nudge) => nudge !== null);
  if (facts.nextOn !== null && facts.nextOn > today) return [];
  return [nextConversation(facts, today), stuck(facts, settings), festering(facts, settings, today)].filter((nudge) => nudge !== null);
}

const which = ({ id, title, stage, parties }: ConflictFacts) => ({ conflictId: id, title, stage, parties });

/** Its day has come, and nothing was written on it or after: writing of the talk is answer enough, and taking it out asks again. */
function nextConversation(facts: ConflictFacts, today: Day): NextConversationNudge | null {
  const { nextOn, lastEntryOn } = facts;
  if (nextOn === null || nextOn > today || (lastEntryOn !== null && lastEntryOn >= nextOn)) return null;
  return { rule: 'next-conversation', ...which(facts), on: nextOn, daysPast: daysBetween(nextOn, today) };
}

/** Parked, and the day to look again has come. */
function lookAgain(facts: ConflictFacts, today: Day): NextConversationNudge | null {
  const { stage, revisitOn } = facts;
  if (stage !== 'parked' || revisitOn === null || revisitOn > today) return null;
  return { rule: 'next-conversation', ...which(facts), on: revisitOn, daysPast: daysBetween(revisitOn, today) };
}

/** The latest `stuckTalks` moved nothing. A move to another stage is movement, unless it was written that nothing moved. */
function stuck(facts: ConflictFacts, { nudges }: Settings): StuckNudge | null {
  const moved = facts.talks.findIndex((talk) => talk.movement !== 'none');
  const still = moved === -1 ? facts.talks : facts.talks.slice(0, moved);
  const first = still.at(-1);
  if (first === undefined || still.length < nudges.stuckTalks) return null;
  return { rule: 'stuck', ...which(facts), talks: still.length, since: first.day };
}

/** Nothing written for `festersAfterDays`, counted from the day it was noticed when nothing ever was. */
function festering(facts: ConflictFacts, { nudges }: Settings, today: Day): FesteringNudge | null {
  const lastEntryOn = facts.lastEntryOn ?? facts.noticedOn;
  const daysSilent = daysBetween(lastEntryOn, today);
  return daysSilent < nudges.festersAfterDays ? null : { rule: 'festering', ...which(facts), lastEntryOn, daysSilent };
}
