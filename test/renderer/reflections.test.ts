import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../main/domain/day.ts';
import type { Directory } from '../../main/domain/directory.ts';
import type { ConflictId, MeetingId, ReflectionId, SessionId } from '../../main/domain/id.ts';
import { FACTORS } from '../../main/domain/meeting.ts';
import { prepare } from '../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../main/domain/views.ts';
import type { ReflectionLinkView, ReflectionRow } from '../../preload/contract/reflections.ts';
import { ALL_REFLECTIONS, peopleIn, readView, reflectionsIn, viewPath } from '../../renderer/features/reflections/listing.ts';
import { settingsOf } from '../../renderer/features/reflections/markdown.ts';
import { namesOn } from '../../renderer/features/reflections/names-on.ts';
import { linkOf, offersFor } from '../../renderer/features/reflections/offers.ts';
import { sayAbout, sayAway, sayBeginning, sayComing, sayHowMany, sayMonth } from '../../renderer/features/reflections/words.ts';
import { makingOf, withNamed, withoutLink, withText, writtenIn } from '../../renderer/features/reflections/writing.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const helen: ReflectionLinkView = { kind: 'person', id: personId(1), name: 'Helen Carrow', day: null };
const tunde: ReflectionLinkView = { kind: 'person', id: personId(2), name: 'Tunde Bakare', day: null };
const beds: ReflectionLinkView = { kind: 'conflict', id: 1 as ConflictId, name: 'Who pays for step-down beds', day: null };
const met: ReflectionLinkView = { kind: 'meeting', id: 1 as MeetingId, name: 'meeting with Helen Carrow', day: FRIDAY };

const aRow = (id: number, but: Partial<ReflectionRow> = {}): ReflectionRow => ({ id: id as ReflectionId, day: FRIDAY, kind: 'free', factors: [], beginning: 'And so.', links: [], ...but });

describe('the list of reflections', () => {
  const rows = [
    aRow(4, { day: day('2026-11-20'), factors: [2, 3], links: [helen, beds] }),
    aRow(3, { day: day('2026-11-02'), factors: [2], links: [tunde] }),
    aRow(2, { day: day('2026-10-30'), links: [helen] }),
    aRow(1, { day: day('2025-10-30') }),
  ];
  const ids = (view: Partial<typeof ALL_REFLECTIONS>) => reflectionsIn(rows, { ...ALL_REFLECTIONS, ...view }).map(({ id }) => id);

  it('is narrowed by factor, by person, and by both', () => {
    expect(ids({})).toEqual([4, 3, 2, 1]);
    expect(ids({ factor: 2 })).toEqual([4, 3]);
    expect(ids({ personId: personId(1) })).toEqual([4, 2]);
    expect(ids({ factor: 2, personId: personId(1) })).toEqual([4]);
    expect(ids({ factor: 5 })).toEqual([]);
  });

  it('says the month at the first of each that is shown', () => {
    const firsts = (view: Partial<typeof ALL_REFLECTIONS>) => reflectionsIn(rows, { ...ALL_REFLECTIONS, ...view }).flatMap((row) => (row.isFirstOfMonth ? [row.id] : []));
    expect(firsts({})).toEqual([4, 2, 1]);
    expect(firsts({ personId: personId(2) })).toEqual([3]);
    expect(rows.map((row) => sayMonth(row.day, FRIDAY))).toEqual(['November', 'November', 'October', 'October 2025']);
  });

  it('knows everyone it is about, once, by name; a conflict of the same number is nobody', () => {
    expect(peopleIn(rows)).toEqual([
      { personId: 1, name: 'Helen Carrow' },
      { personId: 2, name: 'Tunde Bakare' },
    ]);
  });

  it('keeps its view in the path', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...FACTORS)), fc.option(fc.integer({ min: 1, max: 1e9 })), (factor, person) => {
        const view = { factor, personId: person === null ? null : personId(person) };
        expect(readView(viewPath(view).split('?')[1] ?? '')).toEqual(view);
      }),
    );
    expect(readView('factor=9&person=-1')).toEqual(ALL_REFLECTIONS);
    expect(viewPath(ALL_REFLECTIONS)).toBe('/reflections');
  });

  it.each([
    [0, 0, 'A place to think on paper, which nobody else reads.'],
    [1, 1, 'One reflection, the latest first.'],
    [40, 40, '40 reflections, the latest first.'],
    [3, 40, 'Three of 40.'],
    [0, 40, 'None of the 40 fits.'],
  ])('says that %i of %i are shown', (shown, all, words) => expect(sayHowMany(shown, all)).toBe(words));

  it.each([
    [{ links: [helen, beds, met], factors: [3] as const }, 'Helen Carrow, ‘Who pays for step-down beds’ · surfacing conflict'],
    [{ links: [], factors: [] }, ''],
    [{ links: [helen, tunde, beds, { ...helen, id: personId(9), name: 'Siân' }], factors: [] }, 'Helen Carrow, Tunde Bakare, ‘Who pays for step-down beds’, one more'],
    [{ links: [], factors: [1, 5] as const }, 'shared purpose, the longer term'],
  ])('says what one is about', (row, words) => expect(sayAbout(row)).toBe(words));

  it.each([
    ['# After the hill\n\nWalked.', 'After the hill Walked.'],
    ['- one\n- two\n3. three', 'one two three'],
    ['> Said so', 'Said so'],
    ['*really* 2 * 3 – #1', '*really* 2 * 3 – #1'],
    ['<b>as typed</b>', '<b>as typed</b>'],
    ['words and '.repeat(20), `${'words and '.repeat(14).trim()}…`],
    ['x'.repeat(300), `${'x'.repeat(140)}…`],
    ['word, '.repeat(60), `${'word, '.repeat(23).trim().slice(0, -1)}…`],
  ])('begins %j as %j', (text, words) => expect(sayBeginning(text)).toBe(words));
});

describe('when a session is', () => {
  const at = (days: number): Day => addDays(FRIDAY, days);
  it.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [-1, 'yesterday'],
    [6, 'in six days'],
    [-9, 'nine days ago'],
    [21, 'in three weeks'],
    [-91, 'three months ago'],
  ])('in %i days is %s', (days, words) => expect(sayAway(at(days), FRIDAY)).toBe(words));

  it('is said in a sentence', () => {
    const next = { id: 1 as SessionId, coach: 'Ruth Amadi', nextOn: null, summaries: 0 };
    expect(sayComing({ ...next, day: at(6) }, FRIDAY)).toBe('Your next coaching session, with Ruth Amadi, is on 26 November, in six days.');
    expect(sayComing({ ...next, day: FRIDAY }, FRIDAY)).toBe('Your next coaching session, with Ruth Amadi, is today.');
  });
});

describe('what is written, and what it is about', () => {
  const page = { parts: [{ prompt: 'What?', text: 'Saw Helen Carrow.' }, { prompt: 'So?', text: '' }], links: [helen, beds] };

  it('comes back as it was', () => expect(writtenIn(makingOf(page))).toEqual({ parts: page.parts, links: [beds, helen] }));

  it('is about someone for as long as their name stands, and about what was chosen until that is taken off', () => {
    const making = makingOf(page);
    expect(writtenIn(withText(making, 0, 'Saw her.')).links).toEqual([beds]);
    expect(writtenIn(withText(withText(making, 0, 'Saw her.'), 1, 'Helen Carrow’s view')).links).toEqual([beds, helen]);
    expect(writtenIn(withoutLink(making, beds)).links).toEqual([helen]);
    // Taken off, though the words still name her.
    expect(writtenIn(withoutLink(making, helen))).toEqual({ parts: page.parts, links: [beds] });
  });

  it('is about what @ names once its name is written', () => {
    const named = withNamed(makingOf(page), tunde);
    expect(writtenIn(named).links).toEqual([beds, helen]);
    expect(writtenIn(withText(named, 1, 'Tunde Bakare')).links).toEqual([beds, helen, tunde]);
  });

  it('never loses a word, whatever is named and taken off', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.string(), fc.boolean()), { maxLength: 12 }), (changes) => {
        let making = makingOf(page);
        const texts = page.parts.map(({ text }) => text);
        for (const [at, text, isNamed] of changes) {
          making = withText(isNamed ? withNamed(making, tunde) : withoutLink(making, tunde), at, text);
          texts[at] = text;
        }
        expect(writtenIn(making).parts).toEqual(page.parts.map(({ prompt }, at) => ({ prompt, text: texts[at] })));
      }),
    );
  });
});

describe('what @ offers', () => {
  const aPerson = (id: number, name: string): Directory['people'][number] => ({ id: personId(id), name, honorific: null, alsoKnownAs: [], ring: 'key', posts: [], emails: [], lastMetOn: null });
  const lexicon = prepare({
    people: [aPerson(1, 'Helen Carrow'), aPerson(2, 'Tunde Bakare')],
    organisations: [{ id: 1 as never, name: 'Helen House', abbreviation: null }],
    conflicts: [{ id: 1 as ConflictId, title: 'Who pays for step-down beds', stage: 'worked', personIds: [], organisationIds: [] }],
  });
  const meeting = {
    id: 1 as MeetingId,
    day: FRIDAY,
    time: null,
    title: null,
    place: null,
    participants: [{ personId: personId(1), name: 'Helen Carrow', safety: null }],
  } as unknown as MeetingView;
  const names = (typed: string, meetings: readonly MeetingView[] = []) => offersFor(typed, { lexicon, meetings }).map(({ link }) => link.name);

  it('is people, the day’s meetings and conflicts; a body is not what one reflects on', () => {
    expect(names('hel')).toEqual(['Helen Carrow']);
    expect(names('hel', [meeting])).toEqual(['Helen Carrow', 'meeting with Helen Carrow']);
    expect(names('who pays')).toEqual(['Who pays for step-down beds']);
    expect(names('beds')).toEqual(['Who pays for step-down beds']);
    expect(names('zzz')).toEqual([]);
  });

  it('is the nearest people and the day’s meetings before anything is typed', () => expect(names('', [meeting])).toEqual(['Helen Carrow', 'Tunde Bakare', 'meeting with Helen Carrow']));

  it('is never more than eight', () => {
    const many = prepare({ people: Array.from({ length: 40 }, (_, n) => aPerson(n + 1, `Helen ${n}`)), organisations: [], conflicts: [] });
    expect(offersFor('hel', { lexicon: many, meetings: [meeting, meeting, meeting, meeting] })).toHaveLength(8);
  });

  it('names a meeting as the journal does', () => expect(linkOf(meeting)).toEqual(met));
});

describe('how what is typed is set', () => {
  it.each([
    ['# Heading', ['heading']],
    ['#no heading', []],
    ['- an item', ['item']],
    ['12. an item', ['item']],
    ['-no item', []],
    ['> said', ['quote']],
    ['*one* and **two** and _three_', ['emphasis 0–5', 'strong 10–17', 'emphasis 22–29']],
    ['2 * 3 * 4', []],
    ['snake_case_name', []],
    ['- *nothing*', ['item', 'emphasis 2–11']],
    ['<b>plain</b>', []],
    ['', []],
  ])('%j', (line, said) => expect(settingsOf(line).map((one) => ('from' in one ? `${one.kind} ${one.from}–${one.to}` : one.kind))).toEqual(said));

  it('stays within the line, and takes no time over any line at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '_', ' ', 'a', '#', '>', '-', '1', '.'), maxLength: 400 }), (line) => {
        for (const one of settingsOf(line)) if ('from' in one) expect(one.from >= 0 && one.from < one.to && one.to <= line.length).toBe(true);
      }),
    );
    expect(settingsOf('*a '.repeat(30_000))).toEqual([]);
  });

  it('marks names, the longest where one is within another', () => {
    expect(namesOn('meeting with Helen Carrow, and Helen Carrow again', ['Helen Carrow', 'meeting with Helen Carrow'])).toEqual([
      { from: 0, to: 25 },
      { from: 31, to: 43 },
    ]);
    expect(namesOn('Willow', ['Will'])).toEqual([]);
  });
});
