import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../main/domain/commitment.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { CommitmentId, OrganisationId } from '../../main/domain/id.ts';
import { byDue, groupPromises } from '../../main/domain/promise-groups.ts';
import type { CommitmentView } from '../../main/domain/views.ts';
import { contract } from '../../preload/contract.ts';
import { draftOf, inputOf, namedIn, newDraft, objectionsTo, offersFor, type PromiseDraft } from '../../renderer/features/commitments/promise-draft.ts';
import { promiseAt, sayEnding, sayNext, shownOf } from '../../renderer/features/commitments/promises.ts';
import { dayNear } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const inDays = (days: number): Day => addDays(FRIDAY, days);
const commitmentId = (n: number): CommitmentId => n as CommitmentId;

const aPromise = (but: Partial<CommitmentView> = {}): CommitmentView => ({
  id: commitmentId(1),
  direction: 'mine',
  kind: 'action',
  what: 'send the discharge figures',
  personId: personId(1),
  organisationId: null,
  meetingId: null,
  conflictId: null,
  madeOn: inDays(-30),
  dueOn: FRIDAY,
  state: 'open',
  settledOn: null,
  note: '',
  withName: 'Priya Raman',
  meetingDay: null,
  conflictTitle: null,
  ...but,
});

const anyOpen: fc.Arbitrary<readonly Commitment[]> = fc
  .array(fc.record({ madeOn: dayNear(FRIDAY, 60, 0), dueOn: fc.option(dayNear(FRIDAY, 20, 20)) }), { maxLength: 40 })
  .map((made) => made.map((but, i) => aPromise({ ...but, id: commitmentId(i + 1) })));

describe('promises by when they are due', () => {
  it('are each in one group, in order within it, whatever order they came in', () => {
    fc.assert(
      fc.property(anyOpen, (open) => {
        const groups = groupPromises(open, FRIDAY);
        expect(groups).toEqual(groupPromises(open.toReversed(), FRIDAY));
        expect(groups.flatMap(({ promises }) => promises)).toEqual(open.toSorted(byDue));
        expect(groups.every(({ promises }) => promises.length > 0)).toBe(true);
      }),
    );
  });
});

describe('what of yours comes next', () => {
  it.each([
    [[], 'Nothing of yours is due this week.'],
    [[{ dueOn: null }], 'Nothing of yours is due this week.'],
    [[{ dueOn: inDays(3) }], 'Nothing of yours is due this week.'],
    [[{ dueOn: inDays(2) }], 'Next for you: send the discharge figures, by Sunday 22 November.'],
    [[{ dueOn: FRIDAY }], 'Due today: send the discharge figures.'],
    [[{ dueOn: inDays(-17), what: 'Ring Priya.' }, { dueOn: FRIDAY }], 'Waiting longest for you: ring Priya, due since 3 November.'],
  ] as const)('%o', (mine, said) => {
    expect(sayNext(mine.map((but, i) => aPromise({ ...but, id: commitmentId(i + 1) })), FRIDAY)).toBe(said);
  });

  it('never says how many, of yours or of theirs', () => {
    fc.assert(
      fc.property(anyOpen, (open) => {
        const words = sayNext(open, FRIDAY).replace(/\d+ (?:November|December|October)/u, '');
        expect(words).not.toMatch(/\d|\b(?:one|two|three|four|five)\b/u);
      }),
    );
  });
});

it.each([
  [{ state: 'kept', settledOn: FRIDAY }, 'kept'],
  [{ state: 'kept', settledOn: inDays(1) }, 'kept late'],
  [{ state: 'released', settledOn: FRIDAY }, 'let off'],
  [{ state: 'missed', settledOn: FRIDAY }, 'missed'],
  [{}, 'open'],
] as const)('a promise %o stands in the margin as ‘%s’', (but, said) => {
  expect(sayEnding(aPromise(but))).toBe(said);
});

describe('a long list of promises', () => {
  const list = (length: number) => Array.from({ length }, (_, i) => ({ id: commitmentId(i + 1) }));

  it.each([
    ['a few are all shown', 14, 0, null, 14],
    ['many are cut', 15, 0, null, 12],
    ['a hundred more are shown when asked for', 500, 1, null, 112],
    ['as far as the one that was come for', 25_000, 0, 300, 300],
    ['one that is not among them changes nothing', 500, 0, 9_999, 12],
  ])('%s', (_, length, asked, at, shown) => {
    expect(shownOf(list(length), asked, at === null ? null : commitmentId(at))).toBe(shown);
  });

  it('never leaves only one or two behind a line', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(4), fc.option(fc.integer({ min: 1, max: 400 })), (length, asked, at) => {
        const left = length - shownOf(list(length), asked, at === null ? null : commitmentId(at));
        expect(left === 0 || left > 2).toBe(true);
      }),
    );
  });
});

it.each([
  ['at=12', 12],
  ['', null],
  ['at=', null],
  ['at=0', null],
  ['at=-3', null],
  ['at=1.5', null],
  ['at=twelve', null],
])('the path’s ‘%s’ asks for promise %s', (search, at) => {
  expect(promiseAt(search)).toBe(at);
});

const DIRECTORY = {
  people: [
    { id: personId(1), name: 'Siân Llywelyn', honorific: null, alsoKnownAs: ['Shan'], ring: 'key', posts: [{ title: 'Chair', organisationId: 1 as OrganisationId }], emails: [], lastMetOn: null },
    { id: personId(2), name: 'Jo Ward', honorific: null, alsoKnownAs: [], ring: 'key', posts: [], emails: [], lastMetOn: null },
    { id: personId(3), name: 'Jo Ward', honorific: null, alsoKnownAs: [], ring: 'key', posts: [{ title: '', organisationId: 1 as OrganisationId }], emails: [], lastMetOn: null },
  ],
  organisations: [{ id: 1 as OrganisationId, name: 'Aldermere County Council', abbreviation: 'ACC' }],
} as const;

describe('whom a promise is with', () => {
  it.each([
    ['sian', ['Siân Llywelyn']],
    ['shan', ['Siân Llywelyn']],
    ['jo w', ['Jo Ward', 'Jo Ward']],
    ['acc', ['Aldermere County Council']],
    ['council', ['Aldermere County Council']],
    ['nobody', []],
  ])('‘%s’ offers %o', (typed, names) => {
    expect(offersFor(DIRECTORY, typed).map(({ label }) => label)).toEqual(names);
  });

  it('is told from another of the name by where they are', () => {
    expect(offersFor(DIRECTORY, 'jo').map(({ note }) => note)).toEqual([undefined, 'Aldermere County Council']);
  });

  it.each([
    ['sian llywelyn', { kind: 'person', personId: 1, name: 'Siân Llywelyn' }],
    ['acc', { kind: 'organisation', organisationId: 1, name: 'Aldermere County Council' }],
    ['Jo Ward', null],
    ['Siân', null],
    ['', null],
  ])('‘%s’ typed out means %o', (typed, meant) => {
    expect(namedIn(DIRECTORY, typed)).toEqual(meant);
  });
});

const drafts: fc.Arbitrary<PromiseDraft> = fc.record({
  direction: fc.constantFrom('mine', 'theirs'),
  kind: fc.constantFrom('help', 'action'),
  what: fc.constantFrom('', ' ', 'ring', 'a'.repeat(200), '🙂'),
  typed: fc.constantFrom('', 'Jo', 'Siân Llywelyn'),
  with: fc.constantFrom(null, { kind: 'person' as const, personId: personId(1), name: 'Siân Llywelyn' }, { kind: 'organisation' as const, organisationId: 1 as OrganisationId, name: 'ACC' }),
  madeOn: fc.option(dayNear(FRIDAY, 5, 2)),
  dueOn: fc.option(dayNear(FRIDAY, 8, 8)),
  note: fc.string(),
});

describe('a promise being written', () => {
  it('is accepted by the contract whenever the form has no objection', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        if (objectionsTo(draft, FRIDAY).size > 0) return;
        expect(contract['commitments.add'].input.safeParse(inputOf(draft)).error?.issues).toBeUndefined();
      }),
    );
  });

  it.each<[string, Partial<PromiseDraft>, string, string]>([
    ['without words', { what: ' ' }, 'what', 'Write what was promised.'],
    ['with someone who is not known', { typed: 'Jo' }, 'with', 'Choose someone from the list, or leave it empty.'],
    ['without the day it was made', { madeOn: null }, 'madeOn', 'Write the day it was made.'],
    ['made tomorrow', { madeOn: inDays(1) }, 'madeOn', 'A promise cannot have been made on a day that is still to come.'],
    ['due before it was made', { dueOn: inDays(-1) }, 'dueOn', 'A promise cannot be due before it was made.'],
  ])('%s is objected to where it is', (_, but, field, words) => {
    const draft = { ...newDraft({ what: 'ring' }, FRIDAY), ...but };
    expect([...objectionsTo(draft, FRIDAY)]).toEqual([[field, words]]);
  });

  it('comes back the same when it is opened and saved at once', () => {
    for (const promise of [aPromise({ note: 'as typed' }), aPromise({ personId: null, organisationId: 1 as OrganisationId, withName: 'ACC' }), aPromise({ personId: null, withName: null, dueOn: null })]) {
      const { direction, kind, what, personId: person, organisationId, madeOn, dueOn, note } = promise;
      const counterpart = person !== null ? { kind: 'person', personId: person } : organisationId === null ? null : { kind: 'organisation', organisationId };
      expect(inputOf(draftOf(promise))).toEqual({ direction, kind, what, with: counterpart, madeOn, dueOn, note });
    }
  });

  it('begins with whom it is made to, today', () => {
    const helen = { kind: 'person', personId: personId(7), name: 'Helen Carrow' } as const;
    expect(newDraft({ with: helen, kind: 'help' }, day('2026-11-20'))).toMatchObject({ direction: 'mine', kind: 'help', typed: 'Helen Carrow', with: helen, madeOn: FRIDAY, dueOn: null });
  });
});
