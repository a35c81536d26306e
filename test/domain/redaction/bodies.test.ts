import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '../../../main/domain/id.ts';
import { prepareRedaction, redact } from '../../../main/domain/redaction/redaction.ts';
import { doubtsIn, hidden, PSEUDONYMS, THE_BOOK } from './book.ts';

describe('an organisation in prose is hidden', () => {
  it.each([
    ['I went to Westmarsh Borough Council.', 'I went to Organisation C.'],
    ['I went to westmarsh borough council.', 'I went to Organisation C.'],
    ['I went to Westmarsh\nBorough Council.', 'I went to Organisation C.'],
    ['Westmarsh Council said no.', 'Organisation C said no.'],
    ['Westmarsh’s view', 'Organisation C’s view'],
    ['the Westmarsh team', 'the Organisation C team'],
    ['a Westmarsh councillor', 'an Organisation C councillor'],
    ['An Aldermere County Council paper', 'An Organisation D paper'],
    ['St Brannoc’s is full.', 'Organisation B is full.'],
    ["St. Brannoc's is full.", 'Organisation B is full.'],
    ['St Brannocs is full.', 'Organisation B is full.'],
    ['Saint Brannoc’s Hospitals is full.', 'Organisation B is full.'],
    ['Brannoc’s wards', 'Organisation B wards'],
    ['St B’s wards', 'Organisation B wards'],
    ['the AICB said no', 'Organisation A said no'],
    ['the ACC’s gap', 'Organisation D’s gap'],
    ['Aldermere ICB and Aldermere Council', 'Organisation A and Organisation D'],
    ['WBC has not paid.', 'Organisation C has not paid.'],
    ['The Place Board met.', 'Partnership A met.'],
    ['at the Kestrel Group', 'at Partnership B'],
    ['a Kestrel paper', 'a Partnership B paper'],
  ])('‘%s’ is ‘%s’', (text, redacted) => expect(hidden(text)).toBe(redacted));

  it('and a place that several are named after is the area', () => {
    expect(hidden('We drove through Aldermere.')).toBe('We drove through the area.');
    expect(hidden('the Aldermere system')).toBe('the area system');
    expect(hidden('an Aldermere nurse')).toBe('an area nurse');
  });

  it('and not where a kind is said: an ICB is any', () => {
    for (const text of [
      'The ICB is a kind, and an ICB is any.',
      'a council, a county council, an NHS trust',
      'the integrated care boards',
      'County Hall',
      'an ambulance service',
    ]) {
      expect(hidden(text)).toBe(text);
      expect(doubtsIn(text)).toEqual([]);
    }
  });

  it('yet it goes when it is what the journal calls one of them', () => {
    const organisations = THE_BOOK.organisations.map((one) => (one.id === 1 ? { ...one, abbreviation: 'ICB' } : one));
    const redactor = prepareRedaction({ ...THE_BOOK, organisations }, 'pseudonyms');
    expect(redact(redactor, 'The ICB said that an ICB costs what four ICBs cost.').text).toBe(
      'Organisation A said that an ICB costs what four ICBs cost.',
    );
  });

  it('is an organisation when it cannot be told which', () => {
    const organisations = [
      ...THE_BOOK.organisations,
      { id: 9 as OrganisationId, name: 'Ashby Craft Circle', abbreviation: 'ACC', kind: 'other' as const },
    ];
    expect(redact(prepareRedaction({ ...THE_BOOK, organisations }, 'pseudonyms'), 'I rang ACC.').text).toBe('I rang an organisation.');
  });
});

describe('addresses and numbers go, known or not', () => {
  it.each([
    ['Write to helen.carrow@aldermere-cc.example.', 'Write to an e-mail address.'],
    ['Write to HELEN.CARROW@ALDERMERE-CC.EXAMPLE, soon.', 'Write to an e-mail address, soon.'],
    ['Write to helen.carrow @ aldermere-cc.example.', 'Write to an e-mail address.'],
    ['Write to helen.carrow@\naldermere-cc.example.', 'Write to an e-mail address.'],
    ['<unknown+1@nowhere.org>', '<an e-mail address>'],
    ['mailto:x_y@nowhere.nhs.uk today', 'mailto:an e-mail address today'],
    ['See https://www.aldermere-cc.example/people?id=4.', 'See a web address.'],
    ['See aldermere-icb.nhs.uk for it.', 'See a web address for it.'],
    ['Follow @someguy_9 there.', 'Follow someone there.'],
    ['Lives at SW1A 2AA now.', 'Lives at a postcode now.'],
    ['Lives at sw1a2aa now.', 'Lives at a postcode now.'],
  ])('‘%s’ is ‘%s’', (text, redacted) => expect(hidden(text)).toBe(redacted));

  it.each([
    '+44 1632 963111',
    '01632 963111',
    '01632963111',
    '(01632) 963 111',
    '+44 (0)1632 963111',
    '0044 1632 963111',
    '01632-963-111',
    '01632.963.111',
    '0 1 6 3 2 9 6 3 1 1 1',
    '963111',
    '963 111',
    '07700 900123',
    '07700\u00a0900\u00a0123',
    '+447700900123',
    '07700\n900123',
    '０１６３２ ９６３１１１',
    '020 7946 0123',
    '+353 1 496 0123',
    '07911 123456',
  ])('a phone number in any spacing: %j', (phone) => expect(hidden(`Ring ${phone}, please.`)).toBe('Ring a phone number, please.'));

  it.each([
    'At 08.30 on 03.11.2026 there were 1,900 hours.',
    '2026-11-20',
    '£9,000,000 over 3 years',
    '10.30–11.15',
    'sixty-one people, 61 beds',
    '14 of 96',
    'at work @ noon',
  ])('and what is no number to ring stays: ‘%s’', (text) => expect(hidden(text)).toBe(text));
});

describe('a document', () => {
  it('has letters in the order in which it speaks of people, and none that a writer has used', () => {
    const redactor = prepareRedaction(THE_BOOK, 'pseudonyms', { texts: ['Gareth asked Person B about Priya.', 'Helen came.'] });
    expect(redact(redactor, 'Gareth asked Person B about Priya. Helen came.').text).toBe(
      'Person A asked Person B about Person C. Person D came.',
    );
  });

  it('begins with whom its fields name', () => {
    const { id } = THE_BOOK.people[4]!;
    const redactor = prepareRedaction(THE_BOOK, 'pseudonyms', { first: [{ kind: 'person', id }], texts: ['Helen came.'] });
    expect(redact(redactor, 'Helen met Siân.').text).toBe('Person B met Person A.');
  });

  it('says what its fields say in capitals or small letters, and keeps to it when redacted again', () => {
    const said = hidden('HELEN CARROW and helen at WESTMARSH.');
    expect(said).toBe('Person A and Person A at Organisation C.');
    expect(redact(PSEUDONYMS, said)).toMatchObject({ text: said, doubts: [] });
  });
});
