import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../main/exchange/calendar.ts';
import { readContacts } from '../../main/exchange/contacts.ts';
import { contentLines } from '../../main/exchange/contentLines.ts';
import { OCCURRENCES_OF_ONE_LIMIT, STEPS_OF_ONE_RULE } from '../../main/exchange/limits.ts';
import { isRefused } from '../../main/exchange/parsed.ts';
import { StepBudget } from '../../main/exchange/repeat.ts';
import { aCalendar, aCard, aFile, anEvent, between, calendarOf, contactsOf, fixture, lines, refusalOf, startsOf, THE_WEEK } from './files.ts';

const MB = 1024 * 1024;
const bytesOf = (...start: readonly number[]): Uint8Array => Uint8Array.from([...start, ...Array.from({ length: 2_000 }, (_, at) => (at * 7919) % 256)]);
const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

describe('a file that is not one to import', () => {
  it.each([
    ['a PDF', 'wrong-kind', bytesOf(...ascii('%PDF-1.7'))],
    ['a zip file or an Office document', 'wrong-kind', bytesOf(...ascii('PK'), 3, 4)],
    ['an old Office document or an Outlook message', 'wrong-kind', bytesOf(0xd0, 0xcf, 0x11, 0xe0)],
    ['a picture', 'wrong-kind', bytesOf(0xff, 0xd8, 0xff)],
    ['a compressed file', 'wrong-kind', bytesOf(0x1f, 0x8b)],
    ['a web page', 'wrong-kind', new TextEncoder().encode('<!DOCTYPE html><html><body>Sign in</body></html>')],
    ['not text', 'not-text', bytesOf(1, 2, 3)],
    ['not text', 'not-text', new Uint8Array(MB)],
    ['empty', 'empty', new Uint8Array(0)],
    ['empty', 'empty', new TextEncoder().encode('\uFEFF \r\n\r\n')],
    ['larger than', 'too-large', new Uint8Array(100 * MB)],
  ])('is refused as %s (%s), whichever was wanted', (words, reason, bytes) => {
    for (const read of [readContacts({ name: 'file', bytes }), readCalendar({ name: 'file', bytes }, THE_WEEK)]) {
      const refused = refusalOf(read);
      expect(refused.reason).toBe(reason);
      expect(refused.message).toContain(words);
      expect(refused.message).toContain('Nothing was changed.');
    }
  });

  it('is refused as not a calendar when it is a letter, and its name cannot turn the message round', () => {
    const refused = refusalOf(readCalendar(aFile('\u202Efdp.sci\n', 'Dear Ann,\nthank you.'), THE_WEEK));
    expect(refused.message).toBe('‘fdp.sci’ is not a calendar. Nothing was changed. Choose an .ics file.');
  });

  it('is refused as damaged when it ends in .vcf and holds no card', () => {
    expect(refusalOf(readContacts(aFile('x.vcf', 'FN:Helen Carrow\n')))).toMatchObject({ reason: 'damaged' });
  });
});

describe('a file with too much in it', () => {
  const photo = (bytes: number): string => `PHOTO;ENCODING=b;TYPE=JPEG:${`${'A'.repeat(74)}\r\n `.repeat(bytes / 77)}`;

  it('gives its contact and not its 20 MB photo', () => {
    expect(contactsOf(aCard('3.0', 'FN:Helen Carrow', photo(20 * MB), 'TITLE:Director'))).toMatchObject({ contacts: [{ name: 'Helen Carrow', title: 'Director' }], unread: [] });
  });

  it('would carry the photo along if it were not left out first', () => {
    const text = lines('BEGIN:VCARD', 'FN:Helen Carrow', photo(MB), 'END:VCARD');
    const carried = (...kept: readonly string[]): number => [...contentLines(text, new Set(kept))].reduce((sum, { line }) => sum + line.length, 0);
    expect(carried('FN')).toBeLessThan(100);
    expect(carried('FN', 'PHOTO')).toBeGreaterThan(900_000);
  });

  it('may be 60 MB of photos, and may not be 33 MB of notes', () => {
    expect(contactsOf(aCard('2.1', photo(60 * MB), 'FN:Helen Carrow')).contacts).toHaveLength(1);
    const notes = Array.from({ length: 40 }, (_, at) => lines('BEGIN:VCARD', `FN:Person ${at}`, `NOTE:${'a'.repeat(900_000)}`, 'END:VCARD')).join('');
    expect(refusalOf(readContacts(aFile('x.vcf', notes)))).toMatchObject({ reason: 'too-large' });
  });

  it('is refused past 10,000 cards, or rows', () => {
    const cards = (count: number): string => lines('BEGIN:VCARD', 'FN:A B', 'END:VCARD').repeat(count);
    expect(contactsOf(aFile('x.vcf', cards(10_000))).contacts).toHaveLength(10_000);
    expect(refusalOf(readContacts(aFile('x.vcf', cards(10_001))))).toMatchObject({ reason: 'too-many' });
    const rows = (count: number): string => `First Name,Last Name,E-mail Address\n${'A,B,a@b.example\n'.repeat(count)}`;
    expect(contactsOf(aFile('x.csv', rows(10_000))).contacts).toHaveLength(10_000);
    expect(refusalOf(readContacts(aFile('x.csv', rows(10_001))))).toMatchObject({ reason: 'too-many' });
  });

  it('is refused past 5,000 entries on the chosen days', () => {
    const events = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => ['BEGIN:VEVENT', `UID:${at}`, 'DTSTART:20261118T090000Z', 'END:VEVENT']).flat();
    expect(calendarOf(aCalendar(events(5_000))).occurrences).toHaveLength(5_000);
    expect(refusalOf(readCalendar(aCalendar(events(5_001)), THE_WEEK))).toMatchObject({ reason: 'too-many' });
    expect(calendarOf(aCalendar(events(5_001)), between('2026-01-01', '2026-01-31')).occurrences).toEqual([]);
  });

  it('names the first hundred unreadable parts and counts the rest', () => {
    const { unread } = contactsOf(aFile('x.vcf', lines('BEGIN:VCARD', 'FN:A B', 'END:VCARD') + lines('BEGIN:VCARD', 'END:VCARD').repeat(150)));
    expect(unread).toHaveLength(101);
    expect(unread.at(-1)).toEqual({ part: '50 more parts', why: 'could not be read either' });
  });

  it('keeps a line of 5 MB from growing the contact', () => {
    expect(contactsOf(aCard('3.0', 'FN:A B', `NOTE:${'a'.repeat(5 * MB)}`))).toMatchObject({ contacts: [{ name: 'A B' }], unread: [{ why: expect.stringContaining('were cut') }] });
  });
});

describe('a repeating entry that never ends', () => {
  const OFTEN = `it repeats more than ${OCCURRENCES_OF_ONE_LIMIT.toLocaleString('en-GB')} times in these days, so only its first day is offered`;
  const FAR = 'it repeats too often to follow as far as these days, so only its first day is offered';
  const ODD = 'it repeats at an interval no diary has, so only its first day is offered';

  it.each([
    ['19000101T000000Z', 'FREQ=SECONDLY', FAR],
    ['20261116T000000Z', 'FREQ=SECONDLY', OFTEN],
    ['20261116T000000Z', 'FREQ=SECONDLY;COUNT=999999999', OFTEN],
    ['19000101T000000Z', 'FREQ=MINUTELY;UNTIL=29991231T000000Z', FAR],
    ['20261116T000000Z', 'FREQ=SECONDLY;BYMONTH=1', FAR],
    ['20261116T000000Z', 'FREQ=DAILY;INTERVAL=999999999', ODD],
    ['20261116T000000Z', 'FREQ=YEARLY;INTERVAL=2147483647', ODD],
    ['19000101T000000Z', 'FREQ=HOURLY;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,10,20,30,40,50', FAR],
  ])('from %s by %s is stopped by counting: %s', (start, rule, why) => {
    const { unread } = calendarOf(aCalendar(anEvent(`DTSTART:${start}`, `RRULE:${rule}`)));
    expect(unread.map((part) => part.why)).toEqual([why]);
  });

  it.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2', 'FREQ=DAILY;BYDAY=MO;BYMONTHDAY=32', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6'])(
    'by %s, which never comes, gives its first day',
    (rule) => {
      expect(startsOf(calendarOf(aCalendar(anEvent('DTSTART:20261116T090000Z', `RRULE:${rule}`))))).toEqual(['2026-11-16 09:00']);
    },
  );

  it('does not starve its neighbours until the whole file’s steps are spent', () => {
    const bomb = (at: number): readonly string[] => ['BEGIN:VEVENT', `UID:bomb ${at}`, `SUMMARY:Bomb ${at}`, 'DTSTART:19000101T000000Z', 'RRULE:FREQ=SECONDLY', 'END:VEVENT'];
    const honest = anEvent('DTSTART:20261012T080000Z', 'RRULE:FREQ=WEEKLY');
    expect(startsOf(calendarOf(aCalendar(bomb(1), bomb(2), honest)))).toEqual(['2026-11-16 08:00']);
    const many = calendarOf(aCalendar(...Array.from({ length: 50 }, (_, at) => bomb(at)), honest));
    expect(many.unread).toHaveLength(51);
  });

  it('leaves ordinary diaries alone: weekly since 1990, every weekday for years, hourly for one', () => {
    expect(startsOf(calendarOf(aCalendar(anEvent('DTSTART;TZID=Europe/London:19900101T080000', 'RRULE:FREQ=WEEKLY;BYDAY=MO'))))).toEqual(['2026-11-16 08:00']);
    expect(startsOf(calendarOf(aCalendar(anEvent('DTSTART;TZID=Europe/London:20000103T080000', 'RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'))))).toHaveLength(5);
    expect(startsOf(calendarOf(aCalendar(anEvent('DTSTART:20260101T000000Z', 'RRULE:FREQ=HOURLY'))))).toHaveLength(120);
    expect(startsOf(calendarOf(aCalendar(anEvent('DTSTART:19900228T090000Z', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=3MO'))))).toEqual(['2026-11-16 09:00']);
  });

  it('would go round for ever inside the library if its steps were not counted', () => {
    class Enough extends Error {}
    let steps = 0;
    class Uncounted extends ICAL.RecurIterator {
      override check_contracting_rules(): boolean {
        steps += 1;
        if (steps > 2 * STEPS_OF_ONE_RULE) throw new Enough();
        return super.check_contracting_rules();
      }
    }
    const never = new Uncounted({ rule: ICAL.Recur.fromString('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), dtstart: ICAL.Time.fromJSDate(new Date('2026-11-16T09:00:00Z'), true) });
    expect(() => {
      while (never.next() !== null);
    }).toThrow(Enough);
  });

  it('spends steps: without them nothing is followed', () => {
    const budget = new StepBudget(10);
    budget.spend(10);
    expect(budget.ofOneRule).toBe(0);
  });
});

describe('a zone that is a trap', () => {
  it.each(['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=1;BYSECOND=1,2,3', 'FREQ=DAILY', 'FREQ=YEARLY'])('with the rule %s is not followed', (rule) => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Trap', 'BEGIN:STANDARD', 'DTSTART:16010101T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', `RRULE:${rule}`, 'END:STANDARD', 'END:VTIMEZONE'];
    expect(calendarOf(aCalendar(zone, anEvent('DTSTART;TZID=Trap:20261118T090000')))).toMatchObject({ occurrences: [{ time: '09:00' }], unread: [{ why: expect.stringContaining('‘Trap’ is not known') }] });
  });
});

describe('letters of every kind', () => {
  it.each(['Zoë 🐙 Smith', 'محمد علي', 'שרה לוי', '王小明 Wang', 'Ｆｕｌｌ Ｗｉｄｔｈ', 'Null\u0000 Byte', '=cmd|calc', '<b>Bold</b> O’Dell'])('are kept in a name: %j', (name) => {
    const kept = name.replaceAll('\0', '');
    expect(contactsOf(aCard('3.0', `FN:${name}`)).contacts.map((contact) => contact.name)).toEqual([kept]);
    expect(calendarOf(aCalendar(['BEGIN:VEVENT', 'UID:a', `SUMMARY:${name}`, 'DTSTART:20261118T090000Z', 'END:VEVENT'])).occurrences.map(({ title }) => title)).toEqual([kept]);
  });

  it('are cut where a title is longer than the journal keeps', () => {
    const { occurrences } = calendarOf(aCalendar(['BEGIN:VEVENT', 'UID:a', `SUMMARY:${'long '.repeat(2_000)}`, 'DTSTART:20261118T090000Z', 'END:VEVENT']));
    expect(occurrences[0]?.title.length).toBeLessThanOrEqual(200);
    expect(occurrences[0]?.title.endsWith('…')).toBe(true);
  });
});

describe('a file damaged anywhere', () => {
  const samples = ['contacts/partner-contacts.vcf', 'third-party/outlook-2007.vcf', 'contacts/outlook-contacts.csv', 'calendar/chief-executive-week.ics', 'third-party/bad_ms_tz.ics'].map(fixture);
  const aSpot = fc.record({ at: fc.nat(), with: fc.uint8Array({ minLength: 0, maxLength: 8 }), drop: fc.nat({ max: 200 }) });

  it('is read or refused, and never more than that', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(aSpot, { minLength: 1, maxLength: 6 }), fc.boolean(), ({ name, bytes }, spots, cut) => {
        let damaged = [...bytes.subarray(0, 12_000)];
        for (const spot of spots) damaged.splice(spot.at % damaged.length, spot.drop, ...spot.with);
        if (cut) damaged = damaged.slice(0, (spots[0]?.at ?? 0) % damaged.length);
        const file = { name, bytes: Uint8Array.from(damaged) };
        for (const read of [readContacts(file), readCalendar(file, between('2020-01-01', '2026-12-31'))]) {
          const names = 'contacts' in read ? read.contacts.map((contact) => contact.name) : [];
          expect([isRefused(read) ? read.message : 'read', ...names]).not.toContain('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
