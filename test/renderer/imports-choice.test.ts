import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, localTime, weekdayOf } from '../../main/domain/day.ts';
import { type CalendarPlan, type CalendarRow, isTicked as isTickedAtFirst, type NewGuest } from '../../main/domain/importing/calendar.ts';
import type { OrganisationId, PostId } from '../../main/domain/id.ts';
import { type ContactRow, type ContactsPlan, NOTHING_ADDED } from '../../main/domain/importing/contacts.ts';
import { RINGS } from '../../main/domain/person.ts';
import * as calendar from '../../renderer/features/imports/calendar-choice.ts';
import * as contacts from '../../renderer/features/imports/contacts-choice.ts';
import { guessColumns, namesPeople, toMapping } from '../../renderer/features/imports/csv-columns.ts';
import { dayNear } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const STANDINGS: readonly ContactRow['standing'][] = [
  { kind: 'new' },
  { kind: 'here', personId: personId(1), name: 'Somebody', archived: false },
  { kind: 'changed', personId: personId(1), name: 'Somebody', archived: false, by: 'email' },
];

const contactRow = fc
  .record({ standing: fc.constantFrom(...STANDINGS), ticked: fc.boolean(), at: fc.constantFrom(null, 'Alder', 'Birch', 'Cedar') })
  .map(({ standing, ticked, at }): ContactRow => ({
    contact: { name: 'Somebody', honorific: null, alsoKnownAs: [], organisation: at, title: null, emails: [], phones: [], notes: '', assistant: '' },
    standing,
    adds: {
      honorific: null,
      alsoKnownAs: [],
      emails: [],
      phones: [],
      post: at === null ? null : { organisation: { kind: 'new', name: at }, organisationName: at, title: '' },
      notes: '',
      assistant: '',
    },
    moved: null,
    ticked: ticked && standing.kind !== 'here',
  }));
const contactsPlan = fc
  .array(contactRow, { maxLength: 20 })
  .map((rows): ContactsPlan => ({ rows, organisations: ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, kind: 'other' })), ring: 'wider', unread: [] }));

describe('ticking contacts', () => {
  it('hands over what the plan ticked when nothing was changed', () => {
    fc.assert(
      fc.property(contactsPlan, (plan) => {
        expect(contacts.confirmed(contacts.AS_PLANNED, plan)).toEqual({ rows: plan.rows.flatMap((row, index) => (row.ticked ? [index] : [])), rings: [], moves: [] });
      }),
    );
  });

  it('never hands over what is here already, even with all ticked', () => {
    fc.assert(
      fc.property(contactsPlan, (plan) => {
        const all = contacts.tick(contacts.AS_PLANNED, contacts.placed(plan), true);
        expect(contacts.confirmed(all, plan).rows).toEqual(plan.rows.flatMap(({ standing }, index) => (standing.kind === 'here' ? [] : [index])));
        expect(contacts.confirmed(contacts.tick(all, contacts.placed(plan), false), plan).rows).toEqual([]);
      }),
    );
  });

  it('counts what it hands over', () => {
    fc.assert(
      fc.property(contactsPlan, (plan) => {
        const { fresh, changed } = contacts.countTicked(contacts.AS_PLANNED, contacts.placed(plan));
        expect(fresh + changed).toBe(contacts.confirmed(contacts.AS_PLANNED, plan).rows.length);
      }),
    );
  });

  it('hands over only rings that differ, only of those who are new and ticked', () => {
    fc.assert(
      fc.property(contactsPlan, fc.constantFrom(...RINGS), (plan, ring) => {
        const chosen = contacts.putInRing(contacts.AS_PLANNED, contacts.placed(plan), ring);
        const fresh = plan.rows.flatMap((row, index) => (row.ticked && row.standing.kind === 'new' ? [index] : []));
        expect(contacts.confirmed(chosen, plan).rings).toEqual(ring === plan.ring ? [] : fresh.map((row) => ({ row, ring })));
      }),
    );
  });

  it('adds the organisations of ticked rows alone', () => {
    fc.assert(
      fc.property(contactsPlan, (plan) => {
        const wanted = new Set(plan.rows.filter(({ ticked }) => ticked).map(({ contact }) => contact.organisation));
        expect(contacts.organisationsAdded(contacts.AS_PLANNED, plan)).toEqual(['Alder', 'Birch', 'Cedar'].filter((name) => wanted.has(name)));
      }),
    );
  });

  it('shows every row in one of its three kinds', () => {
    fc.assert(
      fc.property(contactsPlan, (plan) => {
        const shown = (kind: contacts.ContactsShown) => contacts.rowsShown({ ...contacts.AS_PLANNED, shown: kind }, contacts.placed(plan));
        const apart = [...shown('new'), ...shown('changed'), ...shown('here')].toSorted((a, b) => a.index - b.index);
        expect(apart).toEqual(shown('all'));
      }),
    );
  });
});

describe('saying what became of someone in another post', () => {
  const director = { id: 5 as PostId, title: 'Director', organisationId: 1 as OrganisationId, organisationName: 'Alder', startedOn: day('2026-11-16') };
  const row: ContactRow = {
    contact: { name: 'Somebody', honorific: null, alsoKnownAs: [], organisation: 'Birch', title: 'Chair', emails: [], phones: [], notes: '', assistant: '' },
    standing: { kind: 'here', personId: personId(1), name: 'Somebody', archived: false },
    adds: NOTHING_ADDED,
    moved: { held: [director], to: { organisation: { kind: 'new', name: 'Birch' }, organisationName: 'Birch', title: 'Chair' } },
    ticked: false,
  };
  const plan: ContactsPlan = { rows: [row], organisations: [{ name: 'Birch', kind: 'other' }], ring: 'wider', unread: [] };
  const one = contacts.placed(plan)[0]!;
  const moved = contacts.sayMoved(contacts.AS_PLANNED, one, director.id, FRIDAY);

  it('leaves it as it is until something is said, and again when that is taken back', () => {
    expect(contacts.waysOfMove(one)).toEqual([director.id, null, undefined]);
    for (const choice of [contacts.AS_PLANNED, contacts.sayMoved(moved, one, undefined, FRIDAY)]) {
      expect(contacts.confirmed(choice, plan)).toEqual({ rows: [], rings: [], moves: [] });
      expect(contacts.organisationsAdded(choice, plan)).toEqual([]);
    }
  });

  it('hands over what was said, ticked or not, with the organisation it makes', () => {
    expect(contacts.confirmed(moved, plan).moves).toEqual([{ row: 0, from: director.id, since: FRIDAY }]);
    expect(contacts.countTicked(moved, [one])).toEqual({ fresh: 0, changed: 0, moved: 1 });
    expect(contacts.organisationsAdded(moved, plan)).toEqual(['Birch']);
    expect(contacts.rowsShown({ ...moved, shown: 'moved' }, [one])).toEqual([one]);
  });

  it('keeps the day when another way is said', () => {
    const since = day('2026-11-18');
    const besides = contacts.sayMoved(contacts.sayMovedSince(moved, one, since), one, null, FRIDAY);
    expect(contacts.confirmed(besides, plan).moves).toEqual([{ row: 0, from: null, since }]);
  });

  it('objects to no day, and to one on which the post they leave had not begun', () => {
    expect(contacts.objectionToMove(moved, one, FRIDAY)).toBeNull();
    expect(contacts.objectionToMove(contacts.sayMovedSince(moved, one, null), one, FRIDAY)).toBe('Say since when, as a day.');
    const early = contacts.sayMovedSince(moved, one, day('2026-11-16'));
    expect(contacts.objectionToMove(early, one, FRIDAY)).toBe('The post they leave began on 16 November: choose a day after that.');
    expect(contacts.objectionToMove(contacts.sayMoved(early, one, null, FRIDAY), one, FRIDAY)).toBeNull();
  });
});

const aGuest = (name: string, email: string | null = null): NewGuest => ({ name, email, entries: 1 });

const calendarRow = (key: string, but: Partial<CalendarRow> = {}, on = FRIDAY): CalendarRow => ({
  occurrence: {
    sourceKey: key,
    title: key,
    day: on,
    time: localTime('09:00'),
    minutes: 30,
    place: null,
    mode: 'video',
    cancelled: false,
    private: false,
    guests: [],
  },
  why: [],
  guests: [],
  ...but,
});
const aPlan = (but: Partial<CalendarPlan> = {}): CalendarPlan => ({ rows: [], newPeople: [], owner: null, ownerCandidates: [], unread: [], ...but });

describe('ticking entries', () => {
  const [board, cancelled, here] = [calendarRow('board'), calendarRow('cancelled', { why: ['cancelled'] }), calendarRow('here', { why: ['already-here'] })];

  it('hands over what has no reason against it, and nobody new', () => {
    const plan = aPlan({ rows: [board, cancelled, here], newPeople: [aGuest('Jo Pickering')] });
    expect(calendar.confirmed(calendar.AS_SUGGESTED, plan)).toEqual({ rows: [0], newPeople: [], meant: [] });
    expect(plan.rows.map(isTickedAtFirst)).toEqual([true, false, false]);
  });

  it('lets any entry be ticked but one that is here already', () => {
    const plan = aPlan({ rows: [board, cancelled, here] });
    expect(calendar.confirmed(calendar.tick(calendar.AS_SUGGESTED, plan.rows, true), plan).rows).toEqual([0, 1]);
    expect(calendar.confirmed(calendar.tick(calendar.AS_SUGGESTED, plan.rows, false), plan).rows).toEqual([]);
  });

  it('keeps ticks and welcomes when the calendar is read for other days', () => {
    const before = aPlan({ rows: [board, cancelled], newPeople: [aGuest('Jo Pickering'), aGuest('Amina Yusuf', 'amina@x.example')] });
    const unticked = calendar.tick(calendar.AS_SUGGESTED, [board], false);
    const chosen = calendar.welcome(calendar.tick(unticked, [cancelled], true), before.newPeople[1]!, true);
    const after = aPlan({ rows: [calendarRow('earlier'), cancelled, board], newPeople: [aGuest('A. Yusuf', 'amina@x.example')] });
    expect(calendar.confirmed(chosen, after)).toEqual({ rows: [0, 1], newPeople: [0], meant: [] });
    expect(calendar.confirmed(calendar.welcome(chosen, after.newPeople[0]!, false), after).newPeople).toEqual([]);
  });

  it('asks once who is meant by a name several people have, and hands over whom was said', () => {
    const unsure = { kind: 'unsure', name: 'Chris Tàylor', candidates: [personId(1), personId(2)], declined: false } as const;
    const rows = [calendarRow('a', { guests: [unsure] }), calendarRow('b', { guests: [{ ...unsure, name: 'chris taylor' }] }), calendarRow('c', { guests: [{ ...unsure, name: 'Sam Lee', declined: true }] })];
    const plan = aPlan({ rows });
    expect(calendar.sharedNames(plan)).toEqual([{ key: 'chris taylor', name: 'Chris Tàylor', candidates: [personId(1), personId(2)], entries: 2 }]);
    const meaning = (who: ReturnType<typeof personId> | null) => calendar.confirmed({ ...calendar.AS_SUGGESTED, meant: new Map([['chris taylor', who]]) }, plan).meant;
    expect(meaning(personId(2))).toEqual([{ name: 'chris taylor', personId: personId(2) }]);
    expect(meaning(null)).toEqual([]);
    expect(calendar.confirmed({ ...calendar.AS_SUGGESTED, meant: new Map([['someone', personId(1)]]) }, plan).meant).toEqual([]);
  });

  it('asks whose diary it is only when that is a guess not yet confirmed', () => {
    const owner = { name: 'Alex Morgan', emails: ['alex@x.example'] };
    expect(calendar.asksForOwner(calendar.AS_SUGGESTED, { owner: { owner, suggested: true } })).toBe(true);
    expect(calendar.asksForOwner({ ...calendar.AS_SUGGESTED, ownerSettled: true }, { owner: { owner, suggested: true } })).toBe(false);
    expect(calendar.asksForOwner(calendar.AS_SUGGESTED, { owner: { owner, suggested: false } })).toBe(false);
    expect(calendar.asksForOwner(calendar.AS_SUGGESTED, { owner: null })).toBe(false);
  });

  it('gives the owner a further address when the name is theirs, and takes another person whole', () => {
    const before = { name: 'Alex Morgan', emails: ['alex@x.example'] };
    expect(calendar.ownerTaken({ name: 'alex morgan', emails: ['am@y.example'] }, before)).toEqual({ name: 'Alex Morgan', emails: ['alex@x.example', 'am@y.example'] });
    expect(calendar.ownerTaken({ name: 'Jo Pickering', emails: [] }, before)).toEqual({ name: 'Jo Pickering', emails: [] });
  });

  it('writes up the latest day of what is ticked that has come', () => {
    const rows = [calendarRow('a', {}, addDays(FRIDAY, -2)), calendarRow('b', { why: ['cancelled'] }, addDays(FRIDAY, -1)), calendarRow('c', {}, addDays(FRIDAY, 3))];
    expect(calendar.latestToWriteUp(calendar.AS_SUGGESTED, { rows }, FRIDAY)).toBe(addDays(FRIDAY, -2));
    expect(calendar.latestToWriteUp(calendar.AS_SUGGESTED, { rows: rows.slice(2) }, FRIDAY)).toBeNull();
  });
});

it('offers this week from Monday to Sunday first, and never more than a year', () => {
  fc.assert(
    fc.property(dayNear(FRIDAY, 800, 800), (today) => {
      const spans = calendar.usualSpans(today);
      const [week] = spans;
      expect(weekdayOf(week!.from)).toBe(1);
      expect(daysBetween(week!.from, week!.to)).toBe(6);
      expect(week!.from <= today && today <= week!.to).toBe(true);
      for (const { from, to } of spans) expect(daysBetween(from, to)).toBeLessThan(366);
    }),
  );
  expect(calendar.usualSpans(FRIDAY)[0]).toMatchObject({ from: day('2026-11-16'), to: day('2026-11-22') });
});

describe('the columns of a table', () => {
  it.each<[string, readonly string[], string | null]>([
    ['Full name', ['Helen Carrow'], 'name'],
    ['Organisation name', ['Aldermere'], 'organisation'],
    ['Who', ['Helen Carrow'], 'name'],
    ['Forename', ['Helen'], 'firstName'],
    ['Surname', ['Carrow'], 'lastName'],
    ['Title', ['Dr', 'Mrs'], 'honorific'],
    ['Title', ['Director', 'Dr'], 'title'],
    ['Role', ['Director'], 'title'],
    ['Contact e-mail', ['h@x.example'], 'email'],
    ['Mobile', ['07700 900123'], 'phone'],
    ['PA', ['Fiona'], 'assistant'],
    ['Comments', ['walks'], 'notes'],
    ['Reach at', ['h@x.example'], 'email'],
    ['Reach at', ['01632 960123'], 'phone'],
    ['Postcode', ['AL1 1AA'], null],
    ['Address line 1', ['Civic Centre'], null],
    ['Wo', ['Aldermere'], null],
    ['', [], null],
  ])('‘%s’ over %j is guessed to be %s', (heading, cells, field) => {
    expect(guessColumns([heading], cells.map((cell) => [cell]))).toEqual([field]);
  });

  it('guesses one name, and as many addresses as there are', () => {
    expect(guessColumns(['Name', 'Known name', 'Email', 'Other email'], [['Helen', 'Nell', 'a@x.example', 'b@x.example']])).toEqual(['name', null, 'email', 'email']);
  });

  it('need one that names people', () => {
    expect(namesPeople(['email', null, 'organisation'])).toBe(false);
    expect(namesPeople([null, 'lastName'])).toBe(true);
  });

  it('are handed over by their place, those left out not at all', () => {
    expect(toMapping(['name', null, 'email', 'email'])).toEqual({ name: [0], email: [2, 3] });
    expect(toMapping(Array.from({ length: 30 }, () => 'notes' as const)).notes).toHaveLength(20);
  });
});
