import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../main/exchange/calendar.ts';
import { readContacts } from '../../main/exchange/contacts.ts';
import { between, calendarOf, contactsOf, fixture, refusalOf, startsOf } from './files.ts';

const from = (name: string) => fixture(`third-party/${name}`);
const contactsIn = (name: string) => contactsOf(from(name));
const calendarIn = (name: string, first: string, last: string, zone = 'Europe/London') => calendarOf(from(name), between(first, last, zone));

describe('a vCard another program wrote', () => {
  it('is read from Outlook 2007: quoted-printable, a certificate, a photo, an assistant', () => {
    expect(contactsIn('outlook-2007.vcf')).toMatchObject({
      contacts: [
        {
          name: 'Michael Angstadt',
          honorific: 'Mr',
          alsoKnownAs: ['Mike'],
          organisation: 'TheCompany',
          title: 'TheJobTitle',
          emails: [{ value: 'mike.angstadt@gmail.com' }],
          phones: [{ label: 'work' }, { label: 'home' }, { label: 'mobile' }, { value: '(111) 555-3333', label: 'work fax' }],
          notes: expect.stringContaining('vCard type.\nBut I\'m not sure because'),
          assistant: 'TheAssistantName',
        },
      ],
      unread: [],
    });
  });

  it('is read from an iPhone: grouped lines, a photo, lines that end in CR CR LF', () => {
    expect(contactsIn('John_Doe_IPHONE.vcf')).toMatchObject({
      contacts: [{ name: 'John Richter James Doe', honorific: 'Mr', organisation: 'IBM', emails: [{ value: 'john.doe@ibm.com' }], assistant: '905-222-1234' }],
      unread: [],
    });
  });

  it('is read from Evolution: parameters of its own, an escaped comma in a name', () => {
    expect(contactsIn('John_Doe_EVOLUTION.vcf')).toMatchObject({
      contacts: [{ name: 'John Richter, James Doe', alsoKnownAs: ['Johny'], emails: [{ value: 'john.doe@ibm.com', label: 'work' }], assistant: 'Little Red' }],
      unread: [],
    });
  });

  it('is read from Gmail and from the standard’s own example', () => {
    expect(contactsIn('gmail-single.vcf').contacts).toMatchObject([{ name: 'Greg Dartmouth', phones: [{ label: 'mobile' }, { label: 'GRAND_CENTRAL' }] }]);
    expect(contactsIn('rfc6350-example.vcf').contacts).toMatchObject([{ name: 'Simon Perreault', organisation: 'Viagenie', phones: [{ value: '+1-418-656-9254 ext. 102' }, { label: 'work mobile' }] }]);
  });
});

describe('a calendar another program wrote', () => {
  it('is read from Outlook on the web, zones as it shows them and no UIDs', () => {
    const calendar = calendarIn('Office-2012-owa.ics', '2020-10-28', '2020-11-06');
    expect(calendar.unread).toEqual([]);
    expect(startsOf(calendar)).toEqual(['2020-10-28 02:30', '2020-10-28 17:30', '2020-11-02 18:30', '2020-11-02 18:30', '2020-11-05 18:30', '2020-11-06 18:30']);
    expect(new Set(calendar.occurrences.map(({ sourceKey }) => sourceKey))).toHaveProperty('size', 6);
  });

  it('is read past a stray word in a rule', () => {
    const calendar = calendarIn('badRRULE.ics', '2020-12-21', '2020-12-21');
    expect(calendar.occurrences.map(({ title, time }) => `${title} ${time}`)).toEqual(['Brain Break 16:40', 'Academic Time 16:50']);
    expect(calendar.unread).toEqual([]);
    expect(calendarIn('badRRULE.ics', '2020-12-18', '2020-12-18').occurrences.map(({ title }) => title)).toContain('Invalid RRULE property');
  });

  it('is read by the rules of a customised zone', () => {
    const calendar = calendarIn('bad_ms_tz.ics', '2020-10-20', '2020-11-05');
    expect(startsOf(calendar)).toEqual(['2020-10-20 15:35', '2020-10-22 15:35', '2020-10-27 14:35', '2020-10-29 14:35', '2020-11-03 15:35', '2020-11-05 15:35']);
    expect(calendar.unread).toEqual([]);
  });

  it('is read with an organiser whose name is an address in quotation marks', () => {
    expect(calendarIn('event-organizer-cn.ics', '2013-04-18', '2013-04-18').occurrences).toMatchObject([{ time: '19:00', guests: [{ email: 'stomlinson@mozilla.com', name: null, organiser: true }] }]);
  });

  it('is read from Exchange, an all-day occurrence moved by an instant', () => {
    expect(startsOf(calendarIn('exchange_whole_day_moved_recurrence.ics', '2026-02-19', '2026-03-03'))).toEqual(['2026-02-19 all day', '2026-02-24 all day', '2026-02-27 all day', '2026-03-03 all day']);
    expect(startsOf(calendarIn('exchange_whole_day_moved_recurrence.ics', '2026-08-11', '2026-08-31')).at(-1)).toBe('2026-08-18 all day');
  });

  it('is read when a change comes before its series, and over a clock change', () => {
    expect(startsOf(calendarIn('google-recurrence-order.ics', '2026-02-01', '2026-02-28'))).toEqual(['2026-02-10 17:00', '2026-02-11 17:30', '2026-02-12 17:00']);
    expect(startsOf(calendarIn('whole_day_moved_over_dst_change_berlin.ics', '2024-10-01', '2024-11-30', 'Europe/Berlin'))).toEqual(['2024-10-27 all day', '2024-10-29 all day', '2024-10-30 all day']);
  });

  it('is read around its errors, each named with its reason', () => {
    const { occurrences, unread } = calendarIn('large-file-with-late-error.ics', '2024-01-01', '2024-12-31');
    expect(occurrences).toHaveLength(394);
    expect(unread).toEqual([
      ...['060', '061', '123', '185', '278', '340'].map((number) => ({ part: `‘Event ${number}’`, why: 'its start cannot be read as a day' })),
      { part: '‘This event should trigger an error after 2000+ lines’ on 1 January 2024', why: 'it gives two different starts' },
    ]);
  });

  it('is read from Exchange in ten zones, but for a start caught inside quotation marks', () => {
    const { occurrences, unread } = calendarIn('ms_timezones.ics', '2020-09-10', '2020-09-10');
    expect(occurrences.map(({ title, time }) => `${title} ${time}`)).toContain('test 08:00');
    expect(unread).toEqual([{ part: '‘Log Yesterday\'s Jira time’', why: 'its start cannot be read as a day' }]);
  });

  it('is read from Apple’s Calendar, tentative, cancelled and all', () => {
    const { occurrences } = calendarIn('tentative-apple-calendar.ics', '2022-07-01', '2022-07-31');
    expect(occurrences.map(({ title, cancelled }) => `${title} ${cancelled}`)).toEqual(['Tentative false', 'Confirmed false', 'Cancelled true', 'No Status false']);
  });
});

it.each(readdirSync(new URL('../fixtures/third-party', import.meta.url)))('%s is refused as the other kind, saying which it is', (name) => {
  const file = from(name);
  const refused = refusalOf(name.endsWith('.ics') ? readContacts(file) : readCalendar(file, between('2020-01-01', '2020-12-31')));
  expect(refused.reason).toBe('wrong-kind');
  expect(refused.message).toContain(name.endsWith('.ics') ? 'is a calendar, not contacts' : 'is contacts, not a calendar');
});
