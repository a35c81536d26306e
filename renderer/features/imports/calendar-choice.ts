import { addDays, type Day, weekdayOf } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { type CalendarPlan, type CalendarRow, isTicked as isTickedAtFirst, type NewGuest } from '../../../main/domain/importing/calendar.ts';
import { fold } from '../../../main/domain/name.ts';
import type { Owner } from '../../../main/domain/settings.ts';

/**
 * What the user changed of a plan, by names that stay when the calendar is read again for other days or another owner:
 * entries by the calendar's own key, people by address or name.
 */
export interface CalendarChoice {
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly welcome: ReadonlySet<string>;
  /** By folded name; null: none of them. */
  readonly meant: ReadonlyMap<string, PersonId | null>;
  /** The suggested owner was confirmed. */
  readonly ownerSettled: boolean;
}

export const AS_SUGGESTED: CalendarChoice = { ticks: new Map(), welcome: new Set(), meant: new Map(), ownerSettled: false };

export const keyOfGuest = ({ email, name }: Pick<NewGuest, 'email' | 'name'>): string => email ?? fold(name);

/** Whether an entry can be ticked: one that is here already cannot. */
export const canTick = ({ why }: Pick<CalendarRow, 'why'>): boolean => !why.includes('already-here');

export const isTicked = ({ ticks }: CalendarChoice, row: CalendarRow): boolean => canTick(row) && (ticks.get(row.occurrence.sourceKey) ?? isTickedAtFirst(row));

/** The choice with these entries ticked or not. */
export const tick = (choice: CalendarChoice, rows: readonly CalendarRow[], on: boolean): CalendarChoice => ({
  ...choice,
  ticks: new Map([...choice.ticks, ...rows.filter(canTick).map((row) => [row.occurrence.sourceKey, on] as const)]),
});

/** The choice with someone new welcome or not. */
export function welcome(choice: CalendarChoice, guest: NewGuest, on: boolean): CalendarChoice {
  const next = new Set(choice.welcome);
  if (on) next.add(keyOfGuest(guest));
  else next.delete(keyOfGuest(guest));
  return { ...choice, welcome: next };
}

export const isWelcome = (choice: CalendarChoice, guest: NewGuest): boolean => choice.welcome.has(keyOfGuest(guest));

/** A name several people have. */
export interface SharedName {
  /** Folded. */
  readonly key: string;
  readonly name: string;
  readonly candidates: readonly PersonId[];
  /** Entries it stands in. */
  readonly entries: number;
}

/** Names of the plan that several people have, each once, in its order. */
export function sharedNames(plan: Pick<CalendarPlan, 'rows'>): readonly SharedName[] {
  const found = new Map<string, SharedName>();
  for (const guest of plan.rows.flatMap(({ guests }) => guests)) {
    if (guest.kind !== 'unsure' || guest.declined) continue;
    const key = fold(guest.name);
    const before = found.get(key);
    found.set(key, before === undefined ? { key, name: guest.name, candidates: guest.candidates, entries: 1 } : { ...before, entries: before.entries + 1 });
  }
  return [...found.values()];
}

/** Whether the diary's owner still has to be confirmed before anything is saved: it will be remembered. */
export const asksForOwner = (choice: CalendarChoice, plan: Pick<CalendarPlan, 'owner'>): boolean => plan.owner?.suggested === true && !choice.ownerSettled;

export interface ConfirmedCalendar {
  readonly rows: number[];
  readonly newPeople: number[];
  readonly meant: { name: string; personId: PersonId }[];
}

/** What confirming hands to the journal. */
export function confirmed(choice: CalendarChoice, plan: CalendarPlan): ConfirmedCalendar {
  const shared = new Set(sharedNames(plan).map(({ key }) => key));
  return {
    rows: plan.rows.flatMap((row, index) => (isTicked(choice, row) ? [index] : [])),
    newPeople: plan.newPeople.flatMap((guest, index) => (isWelcome(choice, guest) ? [index] : [])),
    meant: [...choice.meant].flatMap(([name, personId]) => (personId !== null && shared.has(name) ? [{ name, personId }] : [])),
  };
}

/** The latest day, today at most, of what is ticked: the one to write up first. */
export function latestToWriteUp(choice: CalendarChoice, plan: Pick<CalendarPlan, 'rows'>, today: Day): Day | null {
  const days = plan.rows.filter((row) => isTicked(choice, row) && row.occurrence.day <= today).map(({ occurrence }) => occurrence.day);
  return days.toSorted().at(-1) ?? null;
}

/** Days to read a calendar for. */
export interface Span {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** The days most often wanted; the first is what a calendar is read for unless others are chosen. */
export function usualSpans(today: Day): readonly Span[] {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return [
    { name: 'This week', from: monday, to: addDays(monday, 6) },
    { name: 'Last week', from: addDays(monday, -7), to: addDays(monday, -1) },
    { name: 'The last four weeks', from: addDays(monday, -21), to: addDays(monday, 6) },
    { name: 'The last year', from: addDays(today, -364), to: today },
  ];
}

/** A candidate taken as the owner: a further address of the owner one has, or another owner in their place. */
export const ownerTaken = (candidate: Owner, before: Owner | null): Owner =>
  before !== null && fold(before.name) === fold(candidate.name) ? { name: before.name, emails: [...new Set([...before.emails, ...candidate.emails])] } : candidate;
