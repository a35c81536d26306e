import { describe, expect, it } from 'vitest';
import { day, localTime } from '../../main/domain/day.ts';
import type { OrganisationId, PostId } from '../../main/domain/id.ts';
import type { CalendarRow, PlannedGuest } from '../../main/domain/importing/calendar.ts';
import type { ContactAdditions, ContactRow } from '../../main/domain/importing/contacts.ts';
import type { ParsedContact, ParsedOccurrence } from '../../main/domain/importing/parsed.ts';
import { sayBringInMeetings, sayCalendar, sayDays, sayEntry, sayHow, sayWhy, sayWriteUp } from '../../renderer/features/imports/calendar-words.ts';
import { sayAdditions, sayBringIn, sayContacts, sayMoveOf, sayOrganisations, sayRow, sayStanding, sayWay } from '../../renderer/features/imports/contacts-words.ts';
import { sayBroughtIn, sayCameIn } from '../../renderer/features/imports/outcome-words.ts';
import { sayFile } from '../../renderer/features/imports/say.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const NOTHING: ContactAdditions = { honorific: null, alsoKnownAs: [], emails: [], phones: [], post: null, notes: '', assistant: '' };
const point = (value: string) => ({ value, label: null });

const aContact = (but: Partial<ParsedContact> = {}): ParsedContact => ({
  name: 'Helen Carrow',
  honorific: null,
  alsoKnownAs: [],
  organisation: 'Aldermere County Council',
  title: 'Director',
  emails: [],
  phones: [],
  notes: '',
  assistant: '',
  ...but,
});
const aRow = (but: Partial<ContactRow> = {}): ContactRow => ({ contact: aContact(), standing: { kind: 'new' }, adds: NOTHING, moved: null, ticked: true, ...but });
const changed = (but: Partial<Extract<ContactRow['standing'], { kind: 'changed' }>> = {}) =>
  ({ kind: 'changed', personId: personId(1), name: 'Helen Carrow', archived: false, by: 'email', ...but }) as const;

describe('what a contact would add', () => {
  it.each<[Partial<ContactAdditions>, string]>([
    [{}, ''],
    [{ phones: [point('0123')] }, 'a phone'],
    [{ phones: [point('0123'), point('0124')], emails: [point('a@x.example')] }, 'an e-mail address and two phones'],
    [{ post: { organisation: { kind: 'new', name: 'X' }, organisationName: 'X', title: 'Chair' }, notes: 'Walks.', assistant: 'Fiona' }, 'a post, an assistant and notes'],
    [{ honorific: 'Dr', alsoKnownAs: ['Nell', 'H'] }, '‘Dr’ and two other names'],
    [{ alsoKnownAs: ['Nell'] }, 'another name'],
  ])('is said in ordinary words (%#)', (but, said) => {
    expect(sayAdditions({ ...NOTHING, ...but })).toBe(said);
  });
});

describe('how a contact stands', () => {
  const adds: ContactAdditions = { ...NOTHING, phones: [point('0123')] };
  it.each<[Partial<ContactRow>, string]>([
    [{}, 'New'],
    [{ standing: { kind: 'here', personId: personId(1), name: 'Helen Carrow', archived: false } }, 'Here already'],
    [{ standing: { kind: 'here', personId: personId(1), name: 'Helen Carrow', archived: true } }, 'Here already, archived'],
    [{ standing: { kind: 'here', personId: personId(1), name: 'Nell Carrow', archived: false } }, 'Here already, as Nell Carrow'],
    [{ standing: changed(), adds }, 'Adds a phone'],
    [{ standing: changed({ name: 'Nell Carrow' }), adds }, 'Adds a phone to Nell Carrow'],
    [{ standing: changed({ by: 'name' }), adds, ticked: false }, 'Perhaps someone else of that name; would add a phone'],
    [{ standing: changed({ name: 'Nell Marsh' }), adds, ticked: false }, 'Shares an address with Nell Marsh; would add a phone to Nell Marsh'],
    [{ standing: changed({ archived: true }), adds, ticked: false }, 'Archived here; would add a phone'],
  ])('is said with why it is not ticked (%#)', (but, said) => {
    expect(sayStanding(aRow(but))).toBe(said);
  });

  it('is part of the row as one hears it', () => {
    expect(sayRow(aRow({ contact: aContact({ honorific: 'Dr' }) }))).toBe('Dr Helen Carrow, Director, Aldermere County Council, New');
    expect(sayRow(aRow({ contact: aContact({ title: null, organisation: null }) }))).toBe('Helen Carrow, New');
  });
});

describe('someone the file has in another post', () => {
  const held = (title: string, organisationName: string, id: number) => ({ id: id as PostId, title, organisationId: id as OrganisationId, organisationName, startedOn: null });
  const to = { organisation: { kind: 'new', name: 'Westmarsh' }, organisationName: 'Westmarsh', title: 'Chief Executive' } as const;
  const one = { held: [held('Director', 'Aldermere', 1)], to };
  const two = { held: [held('Director', 'Aldermere', 1), held('', 'Place Board', 2)], to };
  const here = { kind: 'here', personId: personId(1), name: 'Helen Carrow', archived: false } as const;

  it('is heard with what the file says', () => {
    expect(sayRow(aRow({ standing: here, moved: one }))).toBe(
      'Helen Carrow, Director, Aldermere County Council, Here already, Helen Carrow was Director at Aldermere; the file says Chief Executive at Westmarsh.',
    );
    expect(sayMoveOf(aRow({ standing: here }))).toBeNull();
  });

  it('moved, holds it besides, or is left; of two posts it is said which was left', () => {
    expect([1 as PostId, null, undefined].map((from) => sayWay(one, from))).toEqual(['Moved', 'Also holds this', 'Leave as it is']);
    expect([1, 2].map((from) => sayWay(two, from as PostId))).toEqual(['Moved from ‘Director’', 'Moved from ‘Place Board’']);
  });

  it('is counted in what a file holds, and said when it is in', () => {
    expect(sayContacts('a.vcf', [aRow({ standing: here, moved: one })])).toBe('‘a.vcf’ holds one contact, who is here already. One person has another post in it than here.');
    expect(sayBroughtIn({ people: 0, organisations: 1, meetings: 0, extended: 0, moved: 1 })).toBe('Brought in one organisation and one change of post');
  });
});

describe('a file of contacts', () => {
  const [fresh, more, here] = [aRow(), aRow({ standing: changed() }), aRow({ standing: { kind: 'here', personId: personId(1), name: 'Helen Carrow', archived: false } })];
  it.each<[readonly ContactRow[], string]>([
    [[], '‘a.vcf’ holds no contacts that can be read.'],
    [[fresh], '‘a.vcf’ holds one contact, someone new.'],
    [[fresh, fresh], '‘a.vcf’ holds two contacts, all of them new.'],
    [[here, here], '‘a.vcf’ holds two contacts, and all of them are here already. There is nothing to add.'],
    [[fresh, more, here, here], '‘a.vcf’ holds four contacts: one is new, one adds something to someone you have and two are here already.'],
    [[more, more, here], '‘a.vcf’ holds three contacts: two add something to people you have and one is here already.'],
  ])('is summed up (%#)', (rows, said) => {
    expect(sayContacts('a.vcf', rows)).toBe(said);
  });

  it.each([
    [{ fresh: 40, changed: 0 }, 'Bring in 40 people'],
    [{ fresh: 1, changed: 0 }, 'Bring in one person'],
    [{ fresh: 0, changed: 2 }, 'Add to two people'],
    [{ fresh: 2, changed: 1 }, 'Bring in two people, add to one other'],
    [{ fresh: 2, changed: 15 }, 'Bring in two people, add to 15 others'],
    [{ fresh: 0, changed: 0 }, 'Nobody is ticked'],
    [{ fresh: 0, changed: 0, moved: 1 }, 'Record one change of post'],
    [{ fresh: 2, changed: 0, moved: 3 }, 'Bring in two people, record three changes of post'],
  ])('is brought in by an act that counts (%#)', (counts, said) => {
    expect(sayBringIn({ moved: 0, ...counts })).toBe(said);
  });

  it('counts the organisations it adds', () => {
    expect(sayOrganisations(1)).toBe('One organisation will be added with them');
    expect(sayOrganisations(14)).toBe('14 organisations will be added with them');
  });
});

const anOccurrence = (but: Partial<ParsedOccurrence> = {}): ParsedOccurrence => ({
  sourceKey: 'a',
  title: 'Place Board',
  day: FRIDAY,
  time: localTime('08:30'),
  minutes: 45,
  place: 'my office',
  mode: 'face-to-face',
  cancelled: false,
  private: false,
  guests: [],
  ...but,
});
const known = (name: string, declined = false): PlannedGuest => ({ kind: 'known', personId: personId(1), by: 'email', name, declined });
const entry = (but: Partial<CalendarRow> = {}): CalendarRow => ({ occurrence: anOccurrence(), why: [], guests: [known('Helen Carrow')], ...but });

describe('a calendar’s entry', () => {
  it.each<[Partial<CalendarRow>, string]>([
    [{}, ''],
    [{ why: ['cancelled'] }, 'Cancelled'],
    [{ why: ['private', 'all-day', 'nobody-invited'], guests: [] }, 'Private, all day, nobody invited'],
    [{ why: ['nobody-invited'], guests: [known('Helen Carrow', true)] }, 'Everyone declined'],
    [{ why: ['future'] }, 'Still to come'],
    [{ why: ['you-declined'] }, 'You declined'],
    [{ why: ['already-here', 'cancelled', 'future'] }, 'Already here'],
  ])('says why it is not ticked (%#)', (but, said) => {
    expect(sayWhy(entry(but))).toBe(said);
  });

  it('is heard whole', () => {
    const guests: readonly PlannedGuest[] = [known('Helen Carrow'), known('Priya Raman', true), { kind: 'new', newPerson: 0, name: 'Jo Pickering', declined: false }];
    expect(sayEntry(entry({ guests, why: ['cancelled'] }))).toBe(
      '8.30 Place Board; with Helen Carrow, Priya Raman, who declined and Jo Pickering, who is new; Face to face, 45 minutes, my office; Cancelled',
    );
    expect(sayEntry(entry({ occurrence: anOccurrence({ time: null, minutes: null, title: '', place: null }), guests: [] }))).toBe('all day No title; Face to face');
  });

  it('says how it is held', () => {
    expect(sayHow(anOccurrence({ mode: 'video', place: null, minutes: 90 }))).toBe('Video, 1 hour 30');
  });
});

describe('a calendar', () => {
  const [ticked, left, here] = [entry(), entry({ why: ['cancelled'] }), entry({ why: ['already-here'] })];
  it.each<[readonly CalendarRow[], string]>([
    [[], '‘a.ics’ has nothing on these days.'],
    [[ticked], '‘a.ics’ has one entry on these days, and it is ticked.'],
    [[ticked, ticked], '‘a.ics’ has two entries on these days, and all of them are ticked.'],
    [[ticked, left], '‘a.ics’ has two entries on these days. One is ticked; each of the others says why not.'],
    [[left, here], '‘a.ics’ has two entries on these days. None is ticked; each says why.'],
    [[here, here], '‘a.ics’ has two entries on these days, and all of them are here already.'],
  ])('is summed up (%#)', (rows, said) => {
    expect(sayCalendar('a.ics', rows)).toBe(said);
  });

  it.each([
    ['2026-11-16', '2026-11-22', 'Monday 16 to Sunday 22 November'],
    ['2026-11-30', '2026-12-06', 'Monday 30 November to Sunday 6 December'],
    ['2026-11-20', '2026-11-20', 'Friday 20 November'],
    ['2026-12-28', '2027-01-03', 'Monday 28 December to Sunday 3 January 2027'],
    ['2025-11-17', '2025-12-07', 'Monday 17 November to Sunday 7 December 2025'],
  ])('from %s to %s is ‘%s’', (from, to, said) => {
    expect(sayDays(day(from), day(to), FRIDAY)).toBe(said);
  });

  it.each([
    [{ meetings: 26, people: 0 }, 'Bring in 26 meetings'],
    [{ meetings: 1, people: 2 }, 'Bring in one meeting and two people'],
    [{ meetings: 0, people: 2 }, 'Bring in two people'],
    [{ meetings: 0, people: 0 }, 'Nothing is ticked'],
  ])('is brought in by an act that counts (%#)', (counts, said) => {
    expect(sayBringInMeetings(counts)).toBe(said);
  });

  it('offers the day to write up', () => {
    expect(sayWriteUp(FRIDAY, FRIDAY)).toBe('Write up today');
    expect(sayWriteUp(day('2026-11-18'), FRIDAY)).toBe('Write up Wednesday 18 November');
  });
});

describe('what came in', () => {
  const none = { people: 0, organisations: 0, meetings: 0, extended: 0, moved: 0 };
  it.each<[typeof none, string | null, string]>([
    [{ ...none, people: 40, organisations: 9 }, 'Brought in 40 people and nine organisations', '40 people and nine organisations came in from ‘a’.'],
    [{ ...none, extended: 2, moved: 0 }, 'Brought in more about two people', 'More about two people came in from ‘a’.'],
    [{ ...none, meetings: 1 }, 'Brought in one meeting', 'One meeting came in from ‘a’.'],
    [none, null, '‘a’ added nothing: it is all here already.'],
  ])('is said at once and as a sentence (%#)', (outcome, said, sentence) => {
    expect(sayBroughtIn(outcome)).toBe(said);
    expect(sayCameIn('a', outcome)).toBe(sentence);
  });
});

it('keeps a file’s name short, and its letters in order', () => {
  expect(sayFile('partner-contacts.vcf')).toBe('partner-contacts.vcf');
  expect(sayFile(`${'n'.repeat(300)}.vcf`)).toHaveLength(56);
  expect(sayFile('fdp.\u202Efcv\n')).toBe('fdp.fcv');
  expect(sayFile('\u200B')).toBe('the file');
});
