import { sayStage } from '../../../main/domain/conflict.ts';
import { type Day, daysBetween, sayDate, sayShortDay } from '../../../main/domain/day.ts';
import { nameOf, type Place } from '../../../main/domain/nudge.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import { listNames, sayCount } from '../../../main/domain/words.ts';
import type { NudgeRow, TodayView } from '../../../preload/contract/nudges.ts';

/** Each place's heading; the fourth is there only when it has something. */
export const PLACE_TITLES: Record<Place, string> = {
  see: 'Who to see',
  conflicts: 'Conflicts to talk about',
  promises: 'Promises',
  thoughts: 'Worth a thought',
};

/** Where everything of a place is, when it has a page. */
export const PLACE_PATHS: Record<Place, string | null> = { see: '/people', conflicts: '/conflicts', promises: '/commitments', thoughts: null };

/** What a place says when nothing asks: how things stand, or what would come there. */
export function sayNothingAsks(place: Place, { conflicts, commitments }: Pick<TodayView, 'conflicts' | 'commitments'>): string | null {
  switch (place) {
    case 'see':
      return 'Nobody is waiting. Everyone with a rhythm is within it, or has a date set.';
    case 'conflicts':
      if (conflicts.all === 0) return 'When a line in the log tells of a difference, it is kept, and comes back here when it wants a conversation.';
      return conflicts.open === 0 ? 'No difference is open.' : 'No difference wants a conversation today.';
    case 'promises':
      if (commitments.all === 0) return 'What you promise in the log, and what is promised to you, comes here when it is due.';
      return commitments.open === 0 ? 'No promise is open.' : 'None is due just now.';
    case 'thoughts':
      return null;
  }
}

/** What stands beside a row's name: an organisation, whom a difference is with and how far it is; a promise has its words alone. */
export function sayBeside({ lead, post }: Pick<NudgeRow, 'lead' | 'post'>): string | null {
  if ('conflictId' in lead) {
    const { parties, stage } = lead;
    const few = parties.length > MOST_NAMED ? [...parties.slice(0, MOST_NAMED - 1), `${sayCount(parties.length - MOST_NAMED + 1)} more`] : parties;
    return few.length === 0 ? sayStage(stage) : `with ${listNames(few)}, ${sayStage(stage)}`;
  }
  return post === null ? null : post.organisationName;
}

const MOST_NAMED = 3;

/** No row says more sentences than these; a person's own page says everything. */
const SENTENCES = 2;

/** A row with as many of its reasons as two sentences hold: the lead's, and what else there is room for. */
export function inShort(row: NudgeRow, today: Day): NudgeRow {
  const fits = (also: NudgeRow['also']): boolean => sentencesIn(sayRow({ lead: row.lead, also }, today, row.post)) <= SENTENCES;
  return { ...row, also: row.also.reduce<NudgeRow['also']>((said, nudge) => (fits([...said, nudge]) ? [...said, nudge] : said), []) };
}

const sentencesIn = (words: string): number => words.split(/(?<=[.?!]) (?=[\p{Lu}‘])/u).length;

/** What a row is called: a name or a title; null for a promise, whose sentence says it. */
export const sayHead = ({ lead }: Pick<NudgeRow, 'lead'>): string | null => ('commitmentId' in lead ? null : nameOf(lead));

/**
 * The line that stands for what is not shown: "And five more, from Anneliese Vogel to Beatrix Ashdown" while all of them are
 * at hand and have names, else only how many. Null when everything is shown.
 */
export function sayRest(rows: readonly Pick<NudgeRow, 'lead'>[], count: number, shown: number): string | null {
  if (count <= shown) return null;
  const hidden = rows.slice(shown);
  const words = `And ${sayCount(count - shown)} more`;
  const [first, last] = [hidden[0]?.lead, hidden.at(-1)?.lead];
  if (first === undefined || last === undefined || hidden.length < count - shown) return words;
  if (!('personId' in first) || 'commitmentId' in first || !('personId' in last) || 'commitmentId' in last) return words;
  return hidden.length === 1 ? `${words}, ${first.name}` : `${words}, from ${first.name} to ${last.name}`;
}

/** "today", "Mon 23 Nov", "due 9 Nov": what the margin says of a promise's day. */
export function sayDue(dueOn: Day, today: Day): string {
  const ahead = daysBetween(today, dueOn);
  if (ahead === 0) return 'today';
  return ahead > 0 ? sayShortDay(dueOn, today) : `due ${sayDate(dueOn, today).replace(/([A-Z][a-z]{2})[a-z]+/u, '$1')}`;
}
