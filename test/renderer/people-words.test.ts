import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock } from '../../main/domain/clock.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { OrganisationId, PersonId, PostId } from '../../main/domain/id.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import type { PostView } from '../../main/domain/views.ts';
import { type CareerPiece, sayAlongside, sayCareer, sayFrom, sayGap, sayUntil } from '../../renderer/features/people/career.ts';
import { isDue, sayPromiseWhen, sayPromiseWhose } from '../../renderer/features/people/ledger.ts';
import { sayJoined, sayMoves } from '../../renderer/features/people/merging.ts';
import { sayHow } from '../../renderer/features/people/meetings.ts';
import { offersFor } from '../../renderer/features/people/OrganisationField.tsx';
import { sayHowMany, sayLastMet, sayRhythm, sayStanding } from '../../renderer/features/people/standing.ts';
import { aPerson, contactWith, FRIDAY } from '../support/builders.ts';

const clockOf = (facts: Partial<Parameters<typeof contactWith>[1]>, person: Partial<Parameters<typeof aPerson>[0]> = {}) =>
  readClock(contactWith(aPerson({ ring: 'inner', ...person }), facts), DEFAULT_SETTINGS, FRIDAY);

/** A career as it is read. */
const careerText = (pieces: readonly CareerPiece[]): string => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');

describe('how someone stands, in a short phrase', () => {
  it.each([
    ['71 days of 30', clockOf({ lastFaceToFace: day('2026-09-10') })],
    ['1 day of 30', clockOf({ lastFaceToFace: day('2026-11-19') })],
    ['planned Tue 24 Nov', clockOf({ lastFaceToFace: day('2026-09-10'), nextFaceToFace: day('2026-11-24') })],
    ['planned tomorrow', clockOf({ lastFaceToFace: day('2026-09-10'), nextFaceToFace: day('2026-11-21') })],
    ['snoozed until 1 Dec', clockOf({ lastFaceToFace: day('2026-09-10'), snoozedUntil: day('2026-12-01') })],
    ['due today', clockOf({ lastFaceToFace: day('2026-10-21') })],
    ['due Tue 24 Nov', clockOf({ lastFaceToFace: day('2026-10-25') })],
    ['never met, due 4 Dec 2024', clockOf({})],
    ['not met yet, due 2 Dec', clockOf({ postSince: day('2026-11-18') })],
    ['no rhythm', clockOf({}, { rhythm: { kind: 'none' } })],
  ])('%s', (words, clock) => {
    expect(sayStanding({ clock, archivedOn: null }, FRIDAY)).toBe(words);
  });

  it('says of those archived only when', () => {
    expect(sayStanding({ clock: { state: 'still' }, archivedOn: day('2026-03-02') }, FRIDAY)).toBe('archived 2 Mar');
  });

  it('says when someone was last met, else last in touch, else that there has been nothing', () => {
    expect(sayLastMet({ lastFaceToFace: day('2026-09-10'), lastContact: day('2026-11-01') }, FRIDAY)).toBe('met 10 Sep');
    expect(sayLastMet({ lastFaceToFace: null, lastContact: day('2026-11-01') }, FRIDAY)).toBe('in touch 1 Nov');
    expect(sayLastMet({ lastFaceToFace: null, lastContact: null }, FRIDAY)).toBe('no contact yet');
  });

  it.each([
    ['You meant every 30 days; it has been 71.', clockOf({ lastFaceToFace: day('2026-09-10') })],
    ['You mean every 30 days; it has been 3.', clockOf({ lastFaceToFace: day('2026-11-17') })],
    ['You mean every 30 days; you met today.', clockOf({ lastFaceToFace: FRIDAY })],
    ['You mean to meet every 30 days; the first was due 4 December 2024.', clockOf({})],
    ['You mean to meet every 30 days; the first is due 2 December.', clockOf({ postSince: day('2026-11-18') })],
    ['No rhythm: the journal will not remind you.', clockOf({}, { rhythm: { kind: 'none' } })],
  ])('on their page: %s', (words, clock) => {
    expect(sayRhythm(clock, FRIDAY)).toBe(words);
  });
});

describe('the head of the list', () => {
  it.each([
    ['40 people; nobody is overdue.', [40, 40, 0, false]],
    ['Two people; one is overdue.', [2, 2, 1, false]],
    ['40 people; seven are overdue.', [40, 40, 7, false]],
    ['One person of 40.', [1, 40, 7, true]],
    ['No people of 2,000.', [0, 2_000, 7, true]],
  ] as const)('%s', (words, [shown, all, asking, narrowed]) => {
    expect(sayHowMany(shown, all, asking, narrowed)).toBe(words);
  });
});

const post = (title: string, organisationName: string, startedOn: string | null, endedOn: string | null = null): PostView => ({
  id: 1 as PostId,
  personId: 1 as PersonId,
  organisationId: organisationName.length as OrganisationId,
  organisationName,
  title,
  startedOn: startedOn === null ? null : day(startedOn),
  endedOn: endedOn === null ? null : day(endedOn),
});

describe('posts as a sentence', () => {
  it.each([
    ['', []],
    ['Director of Adult Social Services, Aldermere County Council.', [post('Director of Adult Social Services', 'Aldermere County Council', null)]],
    [
      'Director of Adult Social Services, Aldermere County Council. Before that, at Westmarsh Borough Council.',
      [post('Director of Adult Social Services', 'Aldermere County Council', '2021-04-12'), post('Head', 'Westmarsh Borough Council', null, '2021-03-30')],
    ],
    ['Director, Fellside. Also Co-chair, Place Board.', [post('Director', 'Fellside', null), post('Co-chair', 'Place Board', null)]],
    ['Director, Fellside. Before that, Deputy director there.', [post('Director', 'Fellside', '2024-01-01'), post('Deputy director', 'Fellside', null, '2023-12-31')]],
    ['At Fellside.', [post('', 'Fellside', null)]],
    ['Until 30 March 2021, Head, Westmarsh.', [post('Head', 'Westmarsh', null, '2021-03-30')]],
    ['Head, Westmarsh. From 1 December, Director, Fellside.', [post('Director', 'Fellside', '2026-12-01'), post('Head', 'Westmarsh', null)]],
  ])('%s', (words, posts) => {
    expect(careerText(sayCareer(posts, FRIDAY))).toBe(words);
  });

  it('never runs words together, and ends as a sentence does', () => {
    const days = fc.option(fc.integer({ min: -4_000, max: 400 }).map((n) => addDays(FRIDAY, n)));
    const posts = fc.array(
      fc
        .record({ title: fc.constantFrom('', 'Director', 'Chair'), place: fc.constantFrom('Fellside', 'Westmarsh', 'The alliance'), startedOn: days, endedOn: days })
        .map(({ title, place, startedOn, endedOn }) => ({ ...post(title, place, null), startedOn, endedOn })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(posts, (held) => {
        const text = careerText(sayCareer(held, FRIDAY));
        expect(text).not.toMatch(/ {2}|\.\p{L}|, ,|\.\./u);
        expect(text === '' || text.endsWith('.')).toBe(true);
      }),
    );
  });
});

describe('a promise in the ledger', () => {
  const on = (text: string | null): Day | null => (text === null ? null : day(text));
  it.each([
    ['by 30 Nov', 'open', '2026-11-30', null],
    ['due today', 'open', '2026-11-20', null],
    ['was due 15 Oct', 'open', '2026-10-15', null],
    ['no day set', 'open', null, null],
    ['kept 28 Apr', 'kept', '2026-04-28', '2026-04-28'],
    ['kept late 29 Apr', 'kept', '2026-04-28', '2026-04-29'],
    ['missed 2 May 2025', 'missed', '2025-05-01', '2025-05-02'],
    ['let off 2 May', 'released', null, '2026-05-02'],
  ] as const)('%s', (words, state, due, settled) => {
    const promise = { state, dueOn: on(due), settledOn: on(settled) };
    expect(sayPromiseWhen(promise, FRIDAY)).toBe(words);
    expect(isDue(promise, FRIDAY)).toBe(words === 'due today' || words.startsWith('was due'));
  });

  it('says whose it is, and keeps names and abbreviations as they are', () => {
    expect(sayPromiseWhose({ direction: 'mine', what: 'Send the paper.' }, 'Helen')).toBe('You: send the paper');
    expect(sayPromiseWhose({ direction: 'theirs', what: 'NHS numbers by ward' }, 'Helen')).toBe('Helen: NHS numbers by ward');
  });
});

describe('what merging would do', () => {
  const [keep, gone] = [aPerson({ name: 'Helen Carrow' }), aPerson({ name: 'Helen C', alsoKnownAs: ['HC', 'helen carrow'] })].map((person) => ({
    ...person,
    posts: [],
    clock: { state: 'still' as const },
    lastFaceToFace: null,
    lastContact: null,
  })) as [never, never];
  const nothing = { meetings: 0, commitments: 0, conflicts: 0, posts: 0, contactPoints: 0 };

  it('counts what moves', () => {
    expect(sayMoves({ keep, gone, moves: { ...nothing, meetings: 2, posts: 1 } })).toBe('Two meetings and one post move to Helen Carrow.');
    expect(sayMoves({ keep, gone, moves: { ...nothing, contactPoints: 1 } })).toBe('One address or phone moves to Helen Carrow.');
    expect(sayMoves({ keep, gone, moves: nothing })).toContain('has no meetings');
  });

  it('names what is joined, and the names that are kept, each once', () => {
    expect(sayJoined({ keep, gone, joined: ['Notes'] })).toBe(
      'Both have written ‘Notes’: the two are joined, Helen Carrow’s first. The rest is kept as it is. ‘Helen C’ and ‘HC’ are kept as also known as.',
    );
  });
});

describe('how a meeting was held', () => {
  it.each([
    ['Face to face, 45 minutes, my office, open', { mode: 'face-to-face', minutes: 45, place: 'my office', character: 'open' }],
    ['Phone, business', { mode: 'phone', minutes: null, place: null, character: 'business' }],
    ['Written, business and open', { mode: 'written', minutes: null, place: null, character: 'both' }],
  ] as const)('%s', (words, meeting) => {
    expect(sayHow(meeting)).toBe(words);
  });
});

describe('organisations offered as one types', () => {
  const known = [
    { name: 'Aldermere County Council', abbreviation: 'ACC' },
    { name: 'Aldermere Integrated Care Board', abbreviation: 'ICB' },
    { name: 'Café Fellside', abbreviation: null },
  ];
  it.each([
    ['ald cou', ['Aldermere County Council']],
    ['icb', ['Aldermere Integrated Care Board']],
    ['cafe', ['Café Fellside']],
    ['dermere', []],
    ['Aldermere County Council', []],
  ])('%s', (typed, names) => {
    expect(offersFor(known, typed).map(({ name }) => name)).toEqual(names);
  });
});

describe('a career in words', () => {
  it.each<[string, string | null, string]>([
    ['2021-04-01', '2021-08-31', 'In no post from 1 April 2021 to 31 August 2021: five months.'],
    ['2026-10-01', '2026-10-12', 'In no post from 1 October to 12 October: twelve days.'],
    ['1949-07-05', '2067-12-31', 'In no post from 5 July 1949 to 31 December 2067: 118 years.'],
    ['2026-10-01', null, 'In no post since 1 October, as far as the journal knows.'],
  ])('says a gap from %s to %s', (from, to, words) => {
    expect(sayGap({ from: day(from), to: to === null ? null : day(to) }, FRIDAY)).toBe(words);
  });

  it('says what was held at the same time, and for how long when that is over', () => {
    expect(sayAlongside([])).toBe('');
    expect(sayAlongside([{ post: post('Director', 'Fellside', '2021-04-01'), from: day('2023-01-01'), to: null }])).toBe('At the same time as Director, Fellside.');
    expect(
      sayAlongside([
        { post: post('Head', 'Westmarsh', '2018-01-01', '2021-04-30'), from: day('2021-04-01'), to: day('2021-04-30') },
        { post: post('', 'Place Board', null), from: null, to: null },
      ]),
    ).toBe('At the same time as Head, Westmarsh (for 30 days); at Place Board.');
  });

  it('says until when someone held it before, and from when after, where that is known', () => {
    expect([sayUntil({ endedOn: day('2021-03-30') }, FRIDAY), sayUntil({ endedOn: null }, FRIDAY)]).toEqual([', until 30 March 2021', '']);
    expect([sayFrom({ startedOn: day('2026-05-01') }, FRIDAY), sayFrom({ startedOn: null }, FRIDAY)]).toEqual([', from 1 May', '']);
  });
});
