import { describe, expect, it } from 'vitest';
import { day, localTime } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import { type CalendarPerson, isTicked, meetingsToSave, planCalendar } from '../../main/domain/importing/calendar.ts';
import type { ParsedGuest, ParsedOccurrence } from '../../main/domain/importing/parsed.ts';
import { FRIDAY } from '../support/builders.ts';

const aGuest = (email: string | null, name: string | null = null, but: Partial<ParsedGuest> = {}): ParsedGuest => ({ email, name, declined: false, organiser: false, ...but });
const ALEX = aGuest('alex@icb.example', 'Alex Morgan', { organiser: true });
const OWNER = { name: 'Alex Morgan', emails: ['alex@icb.example'] };

const anOccurrence = (but: Partial<ParsedOccurrence> = {}): ParsedOccurrence => ({
  sourceKey: 'one',
  title: 'Place board',
  day: FRIDAY,
  time: localTime('09:00'),
  minutes: 60,
  place: null,
  mode: 'face-to-face',
  cancelled: false,
  private: false,
  guests: [ALEX, aGuest('priya@icb.example', 'Priya Raman')],
  ...but,
});

const aPerson = (id: number, name: string, emails: readonly string[] = [], alsoKnownAs: readonly string[] = []): CalendarPerson => ({ id: id as PersonId, name, emails, alsoKnownAs });
const people = [aPerson(1, 'Priya Raman', ['priya@icb.example']), aPerson(2, 'Sam Patel'), aPerson(3, 'Sam Patel'), aPerson(4, 'Siân O’Dell', ['office@avsa.example']), aPerson(5, 'Bo Ray', ['office@avsa.example'])];

const planOf = (occurrences: readonly ParsedOccurrence[], owner: typeof OWNER | null = OWNER, imported: readonly string[] = []) =>
  planCalendar({ occurrences, unread: [] }, { people }, owner, FRIDAY, new Set(imported));
const guestsOf = (...guests: readonly ParsedGuest[]) => planOf([anOccurrence({ guests: [ALEX, ...guests] })]).rows[0]?.guests;

describe('an entry of a diary', () => {
  it.each<[string, Partial<ParsedOccurrence>]>([
    ['cancelled', { cancelled: true }],
    ['private', { private: true }],
    ['all-day', { time: null, minutes: null }],
    ['future', { day: day('2026-11-21') }],
    ['nobody-invited', { guests: [] }],
    ['nobody-invited', { guests: [ALEX] }],
    ['nobody-invited', { guests: [ALEX, aGuest('priya@icb.example', null, { declined: true })] }],
    ['you-declined', { guests: [{ ...ALEX, organiser: false, declined: true }, aGuest('priya@icb.example', null, { organiser: true })] }],
    ['already-here', { sourceKey: 'imported' }],
  ])('is not ticked, because %s (%#)', (why, but) => {
    expect(planOf([anOccurrence(but)], OWNER, ['imported']).rows).toMatchObject([{ why: [why] }]);
  });

  it('is ticked when nothing speaks against it, today included', () => {
    expect(planOf([anOccurrence()]).rows.every(isTicked)).toBe(true);
  });
});

describe('a guest', () => {
  it('is known by address before name', () => {
    expect(guestsOf(aGuest('priya@icb.example', 'P Raman (Chief Exec)'))).toMatchObject([{ kind: 'known', personId: 1, by: 'email' }]);
    expect(guestsOf(aGuest('other@icb.example', 'RAMAN, Priya (ALDERMERE ICB)'))).toMatchObject([{ kind: 'known', personId: 1, by: 'name' }]);
    expect(guestsOf(aGuest(null, 'sian o\'dell'))).toMatchObject([{ kind: 'known', personId: 4, by: 'name' }]);
  });

  it('at an address two people read is the one of that name', () => {
    expect(guestsOf(aGuest('office@avsa.example', 'Bo Ray'))).toMatchObject([{ personId: 5 }]);
    expect(guestsOf(aGuest('office@avsa.example', 'AVSA office'))).toMatchObject([{ personId: 4 }]);
  });

  it('with a name two people have is asked about, and saved only as answered', () => {
    const plan = planOf([anOccurrence({ guests: [ALEX, aGuest(null, 'Sam Patel')] })]);
    expect(plan.rows[0]?.guests).toMatchObject([{ kind: 'unsure', candidates: [2, 3] }]);
    const saved = (meant: readonly (readonly [string, PersonId])[]) => meetingsToSave(plan, { rows: [0], newPeople: [], meant: new Map(meant) }).meetings[0]?.entry.participants;
    expect(saved([])).toEqual([]);
    expect(saved([['sam patel', 3 as PersonId]])).toMatchObject([{ person: { kind: 'known', personId: 3 } }]);
    expect(saved([['sam patel', 1 as PersonId]])).toEqual([]);
  });

  it('nobody knows becomes a person only when ticked, once however often invited', () => {
    const plan = planOf([anOccurrence({ guests: [ALEX, aGuest('new.comer2@x.example')] }), anOccurrence({ sourceKey: 'two', guests: [ALEX, aGuest('new.comer2@x.example', 'Newman Comer')] })]);
    expect(plan.newPeople).toEqual([{ name: 'New Comer', email: 'new.comer2@x.example', entries: 2 }]);
    expect(meetingsToSave(plan, { rows: [0, 1], newPeople: [] })).toMatchObject({ people: [], meetings: [{ entry: { participants: [] } }, { entry: { participants: [] } }] });
    expect(meetingsToSave(plan, { rows: [0], newPeople: [0] })).toMatchObject({ people: [{ name: 'New Comer' }], meetings: [{ entry: { participants: [{ person: { kind: 'new', name: 'New Comer' } }] } }] });
  });

  it('who declined is shown and takes no part', () => {
    const plan = planOf([anOccurrence({ guests: [ALEX, aGuest('priya@icb.example', null, { declined: true }), aGuest('office@avsa.example', 'Bo Ray')] })]);
    expect(plan.rows[0]?.guests).toHaveLength(2);
    expect(meetingsToSave(plan, { rows: [0], newPeople: [] }).meetings[0]?.entry.participants).toMatchObject([{ person: { personId: 5 } }]);
  });

  it('invited by two addresses is one', () => {
    expect(guestsOf(aGuest('priya@icb.example'), aGuest(null, 'Priya Raman', { declined: true }))).toMatchObject([{ personId: 1, declined: false }]);
  });
});

describe('the diary’s owner', () => {
  const others = (count: number) => Array.from({ length: count }, (_, at) => anOccurrence({ sourceKey: `${at}`, guests: [ALEX, aGuest(`guest${at}@x.example`)] }));

  it('is suggested as the one most entries share, and is never a guest', () => {
    const plan = planOf(others(5), null);
    expect(plan.owner).toEqual({ owner: OWNER, suggested: true });
    expect(plan.rows.flatMap(({ guests }) => guests).map(({ name }) => name)).not.toContain('Alex Morgan');
    expect(plan.ownerCandidates[0]).toEqual({ email: 'alex@icb.example', name: 'Alex Morgan', entries: 5 });
    expect(plan.ownerCandidates).toHaveLength(5);
  });

  it('is suggested as whom the journal does not know, between two in every entry', () => {
    const invited = anOccurrence({ guests: [aGuest('priya@icb.example', 'Priya Raman', { organiser: true }), aGuest('alex@icb.example', 'Alex Morgan')] });
    expect(planOf([invited], null).owner?.owner.name).toBe('Alex Morgan');
  });

  it('is not suggested when nobody is in more than half', () => {
    const strangers = Array.from({ length: 4 }, (_, at) => anOccurrence({ guests: [aGuest(`a${at}@x.example`), aGuest(`b${at}@x.example`)] }));
    expect(planOf(strangers, null).owner).toBeNull();
    expect(planOf([], null).owner).toBeNull();
  });

  it('is known by another address when the name is theirs and the address nobody else’s', () => {
    expect(guestsOf(aGuest('alex.morgan@personal.example', 'Alex Morgan'))).toEqual([]);
    const namesake = planCalendar({ occurrences: [anOccurrence({ guests: [aGuest('priya@icb.example', 'Alex Morgan')] })], unread: [] }, { people }, OWNER, FRIDAY, new Set());
    expect(namesake.rows[0]?.guests).toMatchObject([{ personId: 1 }]);
  });
});
