import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { day, localTime } from '../../main/domain/day.ts';
import { type MeetingToShow, writeCalendar } from '../../main/exchange/writeCalendar.ts';

const AT = '2026-11-20T18:00:00.000Z';
const aMeeting = (but: Partial<MeetingToShow> = {}): MeetingToShow => ({
  uid: 'b1946ac92492d2347c6235b4d2611184@rapport',
  day: day('2026-11-24'),
  time: localTime('17:00'),
  minutes: null,
  mode: 'face-to-face',
  place: 'her office',
  participants: [{ name: 'Helen Carrow' }],
  partnershipName: null,
  ...but,
});

/** The entries of a file, as a calendar reads them. */
const read = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const only = (meeting: MeetingToShow): ICAL.Event => {
  const [event, ...others] = read(writeCalendar([meeting], AT));
  if (event === undefined || others.length > 0) throw new Error('Not one entry');
  return event;
};

/** Names and places as they may be typed or brought in: signs of the format, line breaks, emoji, marks and halves of characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(',', ';', '\\', '\n', '"', ':', ' ', 'é', '👩‍⚕️', 'BEGIN:VEVENT', '\r\n', '\u2028'), minLength: 1, maxLength: 100 }),
);

describe('a calendar file', () => {
  it('shows when, where and with whom, and that it is private', () => {
    expect(writeCalendar([aMeeting()], AT).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rapport//Planned meetings//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:b1946ac92492d2347c6235b4d2611184@rapport',
      'DTSTAMP:20261120T180000Z',
      'DTSTART:20261124T170000',
      'DTEND:20261124T180000',
      'SUMMARY:Meeting with Helen Carrow',
      'LOCATION:her office',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each<[string, Partial<MeetingToShow>, string, string]>([
    ['an hour when nobody has said how long', {}, '2026-11-24T17:00:00', '2026-11-24T18:00:00'],
    ['as long as was said', { minutes: 45 }, '2026-11-24T17:00:00', '2026-11-24T17:45:00'],
    ['past midnight', { time: localTime('23:30'), minutes: 90, day: day('2026-12-31') }, '2026-12-31T23:30:00', '2027-01-01T01:00:00'],
    ['the whole day when no time is known', { time: null, day: day('2026-12-31') }, '2026-12-31', '2027-01-01'],
  ])('lasts %s', (_, but, from, to) => {
    const event = only(aMeeting(but));
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([from, to]);
    // Wall-clock times are of no zone.
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  it.each<[string, Partial<MeetingToShow>]>([
    ['Video call with Helen Carrow', { mode: 'video' }],
    ['Phone call with Helen Carrow', { mode: 'phone' }],
    ['Meeting: Place Board', { partnershipName: 'Place Board' }],
    ['Meeting', { participants: [] }],
    ['Meeting with A, B, C, D, E and two others', { participants: [...'ABCDEFG'].map((name) => ({ name })) }],
  ])('calls an entry “%s”', (summary, but) => {
    expect(only(aMeeting(but)).summary).toBe(summary);
  });

  it('reads back as it was, whatever a name or a place is made of', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, place) => {
        const event = only(aMeeting({ participants: [{ name }], place }));
        expect(event.summary).toBe(`Meeting with ${asRead(name)}`);
        expect(event.location).toBe(asRead(place));
      }),
    );
  });

  it('holds a name with commas, semicolons, line breaks and 200 emoji', () => {
    const name = `Carrow, Helen; \n“the chair” \\ ${'🦊'.repeat(200)}`;
    expect(only(aMeeting({ participants: [{ name }] })).summary).toBe(`Meeting with ${name}`);
  });

  it('has no line past 75 octets, no line break but CRLF, and cuts no character', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (names, place) => {
        const text = writeCalendar([aMeeting({ participants: names.map((name) => ({ name })), place })], AT);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  it('tells nothing that was written of a meeting', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/u).map((letters) => `zq${letters}`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 7, maxLength: 7 }), (secrets) => {
        const [title, text, learned, what, conflict, email, notes] = secrets;
        // More than it asks for, as a meeting of the journal is.
        const meeting = { ...aMeeting(), title, text, learned, commitments: [{ what }], conflicts: [{ title: conflict, text: notes }], participants: [{ name: 'Helen Carrow', email }] };
        const file = writeCalendar([meeting], AT);
        for (const secret of secrets) expect(file).not.toContain(secret);
        expect(file).not.toMatch(/ATTENDEE|ORGANIZER|DESCRIPTION|mailto/iu);
      }),
    );
  });

  it('is a calendar with nothing in it when nothing is planned', () => {
    expect(read(writeCalendar([], AT))).toEqual([]);
  });
});

/** Text as a calendar gives it back: line breaks of one kind, no control characters, no halves of characters. */
const asRead = (text: string): string => text.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll(/[\p{Cc}--[\t\n]]/gv, '');
