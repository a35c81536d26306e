import type { CommitmentView } from '../../../main/domain/views.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import { addDays, type Day, daysBetween, sayDate, sayDay, sayShortDay, weekdayName } from '../../../main/domain/day.ts';
import { countOf } from '../../../main/domain/words.ts';

/** Days ahead within which a promise of yours asks (mission: promise due). */
const MINE_WITHIN = 3;
/** Days past due after which one of theirs asks (mission: waiting on them). */
const THEIRS_AFTER = 7;

/** The open promises that ask today: yours due within three days or past, theirs past due by a week; by due day. */
export const promisesThatAsk = (open: readonly CommitmentView[], today: Day): readonly CommitmentView[] =>
  open
    .filter(({ direction, dueOn, state }) => {
      if (state !== 'open' || dueOn === null) return false;
      return direction === 'mine' ? dueOn <= addDays(today, MINE_WITHIN) : daysBetween(dueOn, today) >= THEIRS_AFTER;
    })
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.id - b.id);

/** "Send the discharge figures, for Priya Raman. You said so on Monday." */
export function sayPromise({ direction, kind, what, withName, madeOn, dueOn }: CommitmentView, today: Day): string {
  if (direction === 'theirs') {
    const late = dueOn === null ? 0 : daysBetween(dueOn, today);
    return `${withName ?? 'Someone'} was to ${lowerFirst(bare(what))}. It has been ${countOf(late, 'day', 'days')}.`;
  }
  const to = withName === null || what.includes(firstNameOf(withName)) ? '' : `, for ${withName}`;
  return `${upperFirst(bare(what))}${to}. You ${kind === 'help' ? 'offered' : 'said so'} ${sayMade(madeOn, today)}.`;
}

/** "today", "Mon 23", "due 9 Nov": what the margin says of a promise's day. */
export function sayDue(dueOn: Day, today: Day): string {
  const ahead = daysBetween(today, dueOn);
  if (ahead === 0) return 'today';
  return ahead > 0 ? sayShortDay(dueOn, today) : `due ${sayDate(dueOn, today).replace(/([A-Z][a-z]{2})[a-z]+/u, '$1')}`;
}

function sayMade(madeOn: Day, today: Day): string {
  const ago = daysBetween(madeOn, today);
  return ago === 0 ? 'today' : ago === 1 ? 'yesterday' : ago < 7 ? `on ${weekdayName(madeOn)}` : `on ${ago < 60 ? sayDay(madeOn, today) : sayDate(madeOn, today)}`;
}

const bare = (what: string): string => what.trim().replace(/[.;,]+$/u, '');
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);
