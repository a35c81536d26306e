import { describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import { isTicked, meetingsToSave, planCalendar } from '../../main/domain/importing/calendar.ts';
import { planContacts } from '../../main/domain/importing/contacts.ts';
import { FRIDAY } from '../support/builders.ts';
import { calendarOf, contactsOf, fixture } from './files.ts';
import { EMPTY, saveContacts } from './savedJournal.ts';

const partners = contactsOf(fixture('contacts/partner-contacts.vcf'));
const outlook = contactsOf(fixture('contacts/outlook-contacts.csv'));
const journal = saveContacts(EMPTY, planContacts(partners, EMPTY));
const week = calendarOf(fixture('calendar/chief-executive-week.ics'));
const plan = planCalendar(week, journal, null, FRIDAY, new Set());

describe('the chief executive’s week, after their partners’ contacts', () => {
  const ticked = plan.rows.filter(isTicked);
  const modes = (mode: string): number => ticked.filter(({ occurrence }) => occurrence.mode === mode).length;

  it('ticks 26 entries: 15 face to face, 6 by video, 5 by phone', () => {
    expect(ticked).toHaveLength(26);
    expect([modes('face-to-face'), modes('video'), modes('phone')]).toEqual([15, 6, 5]);
  });

  it('recognises every guest, by address, and nobody is new', () => {
    const guests = plan.rows.flatMap((row) => row.guests);
    expect(guests.length).toBeGreaterThan(60);
    expect(guests.filter((guest) => guest.kind !== 'known' || guest.by !== 'email')).toEqual([]);
    expect(plan.newPeople).toEqual([]);
    expect(plan.unread).toEqual([]);
  });

  it('understands whose diary it is, and never lists them as a guest', () => {
    expect(plan.owner).toEqual({ owner: { name: 'Alex Morgan', emails: ['alex.morgan@aldermere-icb.example'] }, suggested: true });
    expect(plan.rows.flatMap((row) => row.guests).map(({ name }) => name)).not.toContain('Alex Morgan');
    const known = planCalendar(week, journal, { name: 'Alex Morgan', emails: ['Alex.Morgan@aldermere-icb.example'] }, FRIDAY, new Set());
    expect(known.owner?.suggested).toBe(false);
    expect(known.rows).toEqual(plan.rows);
  });

  it('has the weekly call at 18.30 on Thursday, where it was moved, and not at 8.00', () => {
    const calls = plan.rows.filter(({ occurrence }) => occurrence.title.startsWith('Weekly system leaders call'));
    expect(calls.map(({ occurrence }) => [occurrence.day, occurrence.time])).toEqual([['2026-11-19', '18:30']]);
    expect(calls.every(isTicked)).toBe(true);
  });

  it('shows the cancelled, the private and the guestless, and does not tick them', () => {
    const others = plan.rows.filter((row) => !isTicked(row)).map(({ occurrence, why }) => `${occurrence.title}: ${why.join(', ')}`);
    expect(others.toSorted()).toEqual([
      'Cancelled: Regulator quarterly review: cancelled',
      ...Array.from({ length: 5 }, () => 'HOLD – prep: nobody-invited'),
      'Private – school: private, all-day, nobody-invited',
    ]);
  });

  it('saves what was ticked, and the same file again adds nothing', () => {
    const rows = plan.rows.flatMap((row, index) => (isTicked(row) ? [index] : []));
    const { meetings, people } = meetingsToSave(plan, { rows, newPeople: [] });
    expect(people).toEqual([]);
    expect(meetings).toHaveLength(26);
    expect(meetings.every(({ entry }) => entry.participants.length > 0 && entry.source === 'calendar' && entry.text === '')).toBe(true);
    const again = planCalendar(week, journal, null, FRIDAY, new Set(meetings.map(({ sourceKey }) => sourceKey)));
    expect(again.rows.filter(isTicked)).toEqual([]);
    expect(again.rows.filter(({ why }) => why.includes('already-here'))).toHaveLength(26);
    expect(meetingsToSave(again, { rows: again.rows.map((_, index) => index), newPeople: [] }).meetings).toHaveLength(again.rows.length - 26);
  });

  it('leaves what is still to come unticked', () => {
    const wednesday = planCalendar(week, journal, null, day('2026-11-18'), new Set());
    expect(wednesday.rows.filter(({ why }) => why.includes('future')).every(({ occurrence }) => occurrence.day > '2026-11-18')).toBe(true);
    expect(wednesday.rows.filter(isTicked).every(({ occurrence }) => occurrence.day <= '2026-11-18')).toBe(true);
  });
});

describe('the partners’ contacts', () => {
  it('make forty people and nine organisations of the right kinds', () => {
    const first = planContacts(partners, EMPTY);
    expect(first.rows.filter(({ ticked, standing }) => ticked && standing.kind === 'new')).toHaveLength(40);
    expect(Object.fromEntries(first.organisations.map(({ name, kind }) => [name, kind]))).toEqual({
      'Aldermere County Council': 'local-authority',
      'Aldermere Integrated Care Board': 'integrated-care-board',
      'Aldermere Voluntary Sector Alliance': 'voluntary-and-community',
      'Calder Vale Community and Mental Health NHS Trust': 'nhs-trust',
      'Healthwatch Aldermere': 'regulator',
      'Northmoor Ambulance Service': 'ambulance',
      'St Brannoc\'s Hospitals NHS Foundation Trust': 'nhs-trust',
      'Westmarsh Borough Council': 'local-authority',
      'Westmarsh GP Federation': 'primary-care',
    });
  });

  it('add nothing the second time, and from Outlook’s CSV only what the cards did not say', () => {
    expect(planContacts(partners, journal).rows.every(({ standing, ticked }) => standing.kind === 'here' && !ticked)).toBe(true);
    const second = planContacts(outlook, journal);
    expect(second.rows.filter(({ standing }) => standing.kind === 'new')).toEqual([]);
    expect(second.organisations).toEqual([]);
    expect(planContacts(outlook, saveContacts(journal, second)).rows.every(({ standing }) => standing.kind === 'here')).toBe(true);
  });
});
