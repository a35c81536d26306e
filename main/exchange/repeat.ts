import ICAL from 'ical.js';
import { INTERVAL_LIMIT, OCCURRENCES_OF_ONE_LIMIT, STEPS_OF_A_FILE, STEPS_OF_ONE_RULE } from './limits.ts';
import { DAY, type Wall } from './zones/wallClock.ts';

/** Steps left for all the rules of one file. Counted, never timed: the same file is stopped at the same place anywhere. */
export class StepBudget {
  #left: number;

  constructor(steps: number = STEPS_OF_A_FILE) {
    this.#left = steps;
  }

  /** The steps one rule may take now. */
  get ofOneRule(): number {
    return Math.min(this.#left, STEPS_OF_ONE_RULE);
  }

  spend(steps: number): void {
    this.#left -= steps;
  }
}

/** Why a rule is not followed, as a clause about the entry. */
export interface NotFollowed {
  readonly notFollowed: string;
}

/** A year of a yearly rule costs the library a look at each of its days. */
const STEPS_OF_A_YEAR = 50;

class OutOfSteps extends Error {}
class PastTheEnd extends Error {}

/**
 * The wall-clock starts that a rule gives from `start` on, between `from` and `to` (inclusive). Expanded by ical.js one
 * step at a time; it stops past `to`, or when its steps are spent, whatever the rule says.
 */
export function expandRule(rule: ICAL.Recur, start: Wall, isDate: boolean, from: Wall, to: Wall, budget: StepBudget): readonly Wall[] | NotFollowed {
  if (rule.interval > INTERVAL_LIMIT) return { notFollowed: 'it repeats at an interval no diary has' };
  const limit = budget.ofOneRule;
  const last = timeOf(to, isDate);
  let spent = 0;
  const spend = (steps: number): void => {
    spent += steps;
    if (spent > limit) throw new OutOfSteps();
  };

  /** The library's iterator, counted where it may go round without giving an occurrence. */
  class Counted extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend(1);
      if (this.last.compare(last) > 0) throw new PastTheEnd();
      return super.check_contracting_rules();
    }

    override expand_year_days(year: number): number {
      spend(STEPS_OF_A_YEAR);
      if (year > last.year) throw new PastTheEnd();
      return super.expand_year_days(year);
    }
  }

  const found: Wall[] = [];
  try {
    const iterator = new Counted({ rule, dtstart: timeOf(startNear(from, rule, start), isDate) });
    for (let next = iterator.next(); next !== null && next !== undefined; next = iterator.next()) {
      spend(1);
      const wall = wallOf(next);
      if (wall > to) break;
      if (wall >= from) found.push(wall);
      if (found.length > OCCURRENCES_OF_ONE_LIMIT) return { notFollowed: `it repeats more than ${OCCURRENCES_OF_ONE_LIMIT.toLocaleString('en-GB')} times in these days` };
    }
  } catch (failure) {
    if (failure instanceof OutOfSteps) return { notFollowed: 'it repeats too often to follow as far as these days' };
    if (!(failure instanceof PastTheEnd)) return { notFollowed: 'how it repeats cannot be understood' };
  } finally {
    budget.spend(spent);
  }
  return found;
}

/**
 * Where expanding may begin: for days and weeks without a count, a whole number of intervals after the start and still
 * before `from`, since nothing before that shows. The same occurrences follow, in far fewer steps.
 */
export function startNear(from: Wall, rule: ICAL.Recur, start: Wall): Wall {
  const days = rule.freq === 'DAILY' ? 1 : rule.freq === 'WEEKLY' ? 7 : null;
  if (days === null || rule.count !== null || rule.interval < 1) return start;
  const interval = rule.interval * days * DAY;
  return start + Math.max(0, Math.floor((from - start) / interval) - 1) * interval;
}

const timeOf = (wall: Wall, isDate: boolean): ICAL.Time => {
  const time = ICAL.Time.fromJSDate(new Date(wall), true);
  time.zone = ICAL.Timezone.localTimezone;
  time.isDate = isDate;
  return time;
};

const wallOf = (time: ICAL.Time): Wall =>
  Date.UTC(time.year, time.month - 1, time.day, time.isDate ? 0 : time.hour, time.isDate ? 0 : time.minute, time.isDate ? 0 : time.second);

/** The rule with its end read on the entry's own wall clock, as its occurrences are. */
export function endingOnWall(rule: ICAL.Recur, wallOfEnd: (end: ICAL.Time) => Wall, isDate: boolean): ICAL.Recur {
  if (rule.until === null || rule.until === undefined) return rule;
  const ending = rule.clone();
  ending.until = timeOf(wallOfEnd(rule.until), isDate);
  return ending;
}
