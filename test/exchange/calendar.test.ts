import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../main/exchange/calendar.ts';
import { aCalendar, aFile, anEvent, between, calendarOf, lines, refusalOf, startsOf, THE_WEEK } from './files.ts';

const WEEKLY = ['DTSTART;TZID=Europe/London:20261005T080000', 'DTEND;TZID=Europe/London:20261005T083000', 'RRULE:FREQ=WEEKLY;BYDAY=MO'];
/** The first weeks of a series, over the end of summer time on 25 October. */
const OCTOBER = between('2026-10-05', '2026-11-02');
const changed = (was: string, ...body: readonly string[]): readonly string[] => anEvent(`RECURRENCE-ID;TZID=Europe/London:${was}`, ...body);

describe('a repeating entry', () => {
  it('is expanded only inside the chosen days, at its wall-clock time across a clock change', () => {
    expect(startsOf(calendarOf(aCalendar(anEvent(...WEEKLY)), OCTOBER))).toEqual(['2026-10-05 08:00', '2026-10-12 08:00', '2026-10-19 08:00', '2026-10-26 08:00', '2026-11-02 08:00']);
    expect(startsOf(calendarOf(aCalendar(anEvent(...WEEKLY))))).toEqual(['2026-11-16 08:00']);
  });

  it.each([
    ['in its own zone', 'EXDATE;TZID=Europe/London:20261012T080000'],
    ['in UTC', 'EXDATE:20261012T070000Z'],
    ['as a day', 'EXDATE;VALUE=DATE:20261012'],
    ['among others', 'EXDATE;TZID=Europe/London:20261012T080000,20270104T080000'],
    ['by a Windows name', 'EXDATE;TZID=GMT Standard Time:20261012T080000'],
  ])('loses an occurrence removed %s', (_, removed) => {
    expect(startsOf(calendarOf(aCalendar(anEvent(...WEEKLY, removed)), between('2026-10-05', '2026-10-19')))).toEqual(['2026-10-05 08:00', '2026-10-19 08:00']);
  });

  it('gains a further day', () => {
    const file = aCalendar(anEvent(...WEEKLY, 'RDATE;TZID=Europe/London:20261007T150000'));
    expect(startsOf(calendarOf(file, between('2026-10-05', '2026-10-12')))).toEqual(['2026-10-05 08:00', '2026-10-07 15:00', '2026-10-12 08:00']);
  });

  it('shows a moved occurrence where it went, whichever comes first in the file', () => {
    const moved = changed('20261012T080000', 'DTSTART;TZID=Europe/London:20261013T183000', 'DTEND;TZID=Europe/London:20261013T190000');
    const series = anEvent(...WEEKLY);
    for (const file of [aCalendar(series, moved), aCalendar(moved, series)]) {
      expect(startsOf(calendarOf(file, between('2026-10-12', '2026-10-19')))).toEqual(['2026-10-13 18:30', '2026-10-19 08:00']);
    }
  });

  it('shows an occurrence moved into the chosen days from outside them, and not one moved out', () => {
    const into = changed('20261005T080000', 'DTSTART;TZID=Europe/London:20261014T090000');
    const out = changed('20261012T080000', 'DTSTART;TZID=Europe/London:20261030T090000');
    expect(startsOf(calendarOf(aCalendar(anEvent(...WEEKLY), into, out), between('2026-10-12', '2026-10-16')))).toEqual(['2026-10-14 09:00']);
  });

  it('keeps the name of an occurrence when it is moved later', () => {
    const before = calendarOf(aCalendar(anEvent(...WEEKLY)), between('2026-10-12', '2026-10-12')).occurrences[0];
    const moved = changed('20261012T080000', 'DTSTART;TZID=Europe/London:20261013T183000');
    const after = calendarOf(aCalendar(anEvent(...WEEKLY), moved), between('2026-10-13', '2026-10-13')).occurrences[0];
    expect(before?.sourceKey).toBeDefined();
    expect(after?.sourceKey).toBe(before?.sourceKey);
  });

  it('follows a change to this and all later ones', () => {
    const later = anEvent('RECURRENCE-ID;TZID=Europe/London;RANGE=THISANDFUTURE:20261019T080000', 'DTSTART;TZID=Europe/London:20261020T100000', 'DTEND;TZID=Europe/London:20261020T110000');
    expect(startsOf(calendarOf(aCalendar(anEvent(...WEEKLY), later), OCTOBER))).toEqual(['2026-10-05 08:00', '2026-10-12 08:00', '2026-10-20 10:00', '2026-10-27 10:00']);
  });

  it.each([
    ['an end in UTC that falls an hour before it on its own clock', 'UNTIL=20261019T070000Z', 3],
    ['an end just short of its last', 'UNTIL=20261019T065959Z', 2],
    ['an end given as a day', 'UNTIL=20261019', 3],
    ['a count', 'COUNT=2', 2],
  ])('stops at %s', (_, end, count) => {
    const file = aCalendar(anEvent('DTSTART;TZID=Europe/London:20261005T080000', `RRULE:FREQ=WEEKLY;${end}`));
    expect(startsOf(calendarOf(file, OCTOBER))).toHaveLength(count);
  });

  it.each(['UNTIL=20261006', 'UNTIL=20261005T230000Z', 'UNTIL=20261006T050000Z', 'UNTIL=20261006T235959Z', 'UNTIL=20261007T045959Z'])('of days holds the 6th by %s', (end) => {
    const file = aCalendar(anEvent('DTSTART;VALUE=DATE:20261005', `RRULE:FREQ=DAILY;${end}`));
    expect(startsOf(calendarOf(file, OCTOBER))).toEqual(['2026-10-05 all day', '2026-10-06 all day']);
  });

  it('counts its start as its first, even where the rule would not', () => {
    const file = aCalendar(anEvent('DTSTART;TZID=Europe/London:20261005T080000', 'RRULE:FREQ=WEEKLY;BYDAY=TH'));
    expect(startsOf(calendarOf(file, between('2026-10-05', '2026-10-08')))).toEqual(['2026-10-05 08:00', '2026-10-08 08:00']);
  });

  it('of two versions of an entry keeps the later', () => {
    const version = (sequence: number, hour: string): readonly string[] => anEvent(`SEQUENCE:${sequence}`, `DTSTART:20261116T${hour}0000Z`);
    for (const file of [aCalendar(version(1, '09'), version(2, '10')), aCalendar(version(2, '10'), version(1, '09'))]) {
      expect(startsOf(calendarOf(file))).toEqual(['2026-11-16 10:00']);
    }
  });
});

describe('an entry’s day, time and length', () => {
  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261121'], { day: '2026-11-20', time: null, minutes: null }],
    ['a day by Outlook’s sign', ['DTSTART:20261120T000000Z', 'DTEND:20261121T000000Z', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'], { day: '2026-11-20', time: null }],
    ['midnight to midnight', ['DTSTART;TZID=Europe/London:20261120T000000', 'DTEND;TZID=Europe/London:20261121T000000'], { time: null }],
    ['over midnight', ['DTSTART;TZID=Europe/London:20261118T233000', 'DTEND;TZID=Europe/London:20261119T003000'], { day: '2026-11-18', time: '23:30', minutes: 60 }],
    ['a length', ['DTSTART:20261118T090000Z', 'DURATION:PT1H30M'], { time: '09:00', minutes: 90 }],
    ['no end', ['DTSTART:20261118T090000Z'], { minutes: null }],
    ['an end before its start', ['DTSTART:20261118T090000Z', 'DTEND:20261118T080000Z'], { minutes: null }],
    ['another zone', ['DTSTART;TZID=America/New_York:20261118T090000', 'DTEND;TZID=America/New_York:20261118T093000'], { time: '14:00', minutes: 30 }],
    ['a Windows zone', ['DTSTART;TZID=Eastern Standard Time:20261118T090000'], { time: '14:00' }],
    ['a zone as Windows shows it', ['DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261118T090000'], { time: '14:00' }],
    ['a zone behind a path', ['DTSTART;TZID=/freeassociation.sourceforge.net/America/New_York:20261118T090000'], { time: '14:00' }],
    ['no zone', ['DTSTART:20261118T090000'], { time: '09:00' }],
    ['another day here', ['DTSTART;TZID=Pacific/Auckland:20261119T080000'], { day: '2026-11-18', time: '19:00' }],
  ])('is read from %s', (_, body, expected) => {
    const { occurrences, unread } = calendarOf(aCalendar(anEvent(...body)));
    expect(unread).toEqual([]);
    expect(occurrences).toMatchObject([expected]);
  });

  it('follows a zone the file itself defines', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Customized Time Zone', 'BEGIN:STANDARD', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'];
    const at = (time: string): readonly string[] => anEvent(`DTSTART;TZID=Customized Time Zone:${time}`);
    expect(startsOf(calendarOf(aCalendar(zone, at('20261118T090000'))))).toEqual(['2026-11-18 14:00']);
    expect(startsOf(calendarOf(aCalendar(zone, at('20261028T090000')), OCTOBER))).toEqual(['2026-10-28 13:00']);
  });

  it('says when a zone is known only by its offset, or not at all', () => {
    expect(calendarOf(aCalendar(anEvent('DTSTART;TZID="(UTC+11:00) Nowhere Island":20261118T200000')))).toMatchObject({
      occurrences: [{ time: '09:00' }],
      unread: [{ part: '‘Place board’ on 18 November 2026', why: expect.stringContaining('known only by its offset') }],
    });
    expect(calendarOf(aCalendar(anEvent('DTSTART;TZID=Mars:20261118T200000')))).toMatchObject({
      occurrences: [{ time: '20:00' }],
      unread: [{ why: 'its time zone ‘Mars’ is not known, so its time is as the file gives it' }],
    });
  });

  it('lies on the days of the zone it is read in', () => {
    const file = aCalendar(anEvent('DTSTART:20261115T230000Z'));
    expect(startsOf(calendarOf(file))).toEqual([]);
    expect(startsOf(calendarOf(file, { ...THE_WEEK, zone: 'Europe/Berlin' }))).toEqual(['2026-11-16 00:00']);
  });
});

describe('what an entry says besides', () => {
  const said = (...body: readonly string[]) => calendarOf(aCalendar(anEvent('DTSTART:20261118T090000Z', ...body))).occurrences[0];

  it.each([
    [['STATUS:CANCELLED'], { cancelled: true }],
    [['SUMMARY:Canceled: Board'], { cancelled: false }],
    [['CLASS:PRIVATE'], { private: true }],
    [['CLASS:CONFIDENTIAL'], { private: true }],
    [['CLASS:PUBLIC'], { private: false, cancelled: false }],
    [['LOCATION:The Mill\\, Riverside\\; upstairs'], { place: 'The Mill, Riverside; upstairs' }],
    [['LOCATION:'], { place: null }],
  ])('is read from %j', (body, expected) => {
    expect(said(...body)).toMatchObject(expected);
  });

  it('takes a title that begins "Canceled:" for a cancellation', () => {
    for (const title of ['Canceled: Board', 'Cancelled: Board', 'CANCELLED: Board']) {
      const file = aCalendar(['BEGIN:VEVENT', 'UID:a', `SUMMARY:${title}`, 'DTSTART:20261118T090000Z', 'END:VEVENT']);
      expect(calendarOf(file).occurrences).toMatchObject([{ cancelled: true, title }]);
    }
  });

  it('gives organiser and guests once each, and no rooms', () => {
    expect(
      said(
        'ORGANIZER;CN="Alex Morgan":mailto:Alex@icb.example',
        'ATTENDEE;CN="Alex Morgan";PARTSTAT=ACCEPTED:mailto:alex@icb.example',
        'ATTENDEE;CN="Priya Raman";PARTSTAT=DECLINED:MAILTO:Priya@icb.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Boardroom:mailto:boardroom@icb.example',
        'ATTENDEE;CUTYPE=RESOURCE;CN=Projector:mailto:projector@icb.example',
        'ATTENDEE;CN=helen@cc.example;EMAIL="helen@cc.example":/principals/1234',
        'ATTENDEE;CN="Tunde Bakare":invalid:nomail',
      )?.guests,
    ).toEqual([
      { email: 'alex@icb.example', name: 'Alex Morgan', declined: false, organiser: true },
      { email: 'priya@icb.example', name: 'Priya Raman', declined: true, organiser: false },
      { email: 'helen@cc.example', name: null, declined: false, organiser: false },
      { email: null, name: 'Tunde Bakare', declined: false, organiser: false },
    ]);
  });

  it('leaves reminders and attachments where they are', () => {
    const file = aCalendar(anEvent('DTSTART:20261118T090000Z', 'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA', ' AAAA', 'BEGIN:VALARM', 'SUMMARY:Reminder', 'DTSTART:20261119T090000Z', 'END:VALARM'));
    expect(calendarOf(file).occurrences).toMatchObject([{ title: 'Place board', day: '2026-11-18' }]);
  });
});

describe('what of a calendar cannot be read', () => {
  it.each([
    ['its start cannot be read as a day', ['DTSTART:20260230T090000Z']],
    ['its start cannot be read as a day', ['DTSTART:tomorrow']],
    ['it does not say when it starts', ['DTEND:20261118T090000Z']],
    ['it gives two different starts', ['DTSTART:20261117T090000Z', 'DTSTART:20261118T090000Z']],
    ['how it repeats cannot be understood, so only its first day is offered', ['DTSTART:20261116T090000Z', 'RRULE:FREQ=SOMETIMES']],
    ['how it repeats cannot be understood, so only its first day is offered', ['DTSTART:20261116T090000Z', 'RRULE:INTERVAL=2']],
    ['one of the days it leaves out cannot be read', ['DTSTART:20261116T090000Z', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE;TZID="Europe/London:20261117T090000']],
  ])('%s', (why, body) => {
    const { unread, occurrences } = calendarOf(aCalendar(anEvent(...body), ['BEGIN:VEVENT', 'UID:two', 'SUMMARY:Next', 'DTSTART:20261118T100000Z', 'END:VEVENT']));
    expect(unread.map((part) => part.why)).toEqual([why]);
    expect(unread[0]?.part).toContain('‘Place board’');
    expect(occurrences.map(({ title }) => title)).toContain('Next');
  });

  it('says that a file cut short ends in the middle of an entry', () => {
    const whole = lines('BEGIN:VCALENDAR', ...anEvent('DTSTART:20261118T090000Z'), 'BEGIN:VEVENT', 'SUMMARY:Board away d');
    expect(calendarOf(aFile('x.ics', whole))).toMatchObject({ occurrences: [{ title: 'Place board' }], unread: [{ part: 'The last entry, ‘Board away d’', why: 'the file ends in the middle of it' }] });
  });

  it('is refused when it holds no entries', () => {
    expect(refusalOf(readCalendar(aCalendar(), THE_WEEK))).toMatchObject({ reason: 'empty' });
  });
});
