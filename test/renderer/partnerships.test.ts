import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../main/domain/day.ts';
import { differenceBetween } from '../../main/domain/difference.ts';
import type { OrganisationId, PartnershipId, PersonId, PostId, StandingId, StatementId } from '../../main/domain/id.ts';
import type { Factor } from '../../main/domain/meeting.ts';
import type { Stance, Statement } from '../../main/domain/partnership.ts';
import type { PostView } from '../../main/domain/views.ts';
import type { OrganisationPage } from '../../preload/contract/organisations.ts';
import type { MemberView, PartnershipPage } from '../../preload/contract/partnerships.ts';
import type { PersonRow } from '../../preload/contract/people.ts';
import { saySuccession, sayYears, successionsOf } from '../../renderer/features/organisations/succession.ts';
import { foldDifference } from '../../renderer/features/partnerships/fold-difference.ts';
import { OFFERED_PRINCIPLES } from '../../renderer/features/partnerships/offered-principles.ts';
import {
  objectionToMembership,
  sayDifference,
  sayGroupDue,
  sayGroupRhythm,
  sayMembership,
  sayNeverAlone,
  sayPurposeSince,
  sayStances,
} from '../../renderer/features/partnerships/words.ts';

const TODAY = day('2026-11-20');
const ago = (days: number): Day => addDays(TODAY, -days);

const member = (name: string, stance: Stance | null, but: Partial<MemberView> = {}): MemberView => ({
  personId: 1 as PersonId,
  organisationId: null,
  organisationName: null,
  joinedOn: null,
  leftOn: null,
  lastAlone: ago(3),
  name,
  standings: stance === null ? [] : [{ id: 1 as StandingId, partnershipId: 1 as PartnershipId, personId: 1 as PersonId, day: ago(3), stance, words: '' }],
  ...but,
});

describe('the group’s own rhythm in words', () => {
  const partnership = { id: 1 as PartnershipId, name: 'Place Board', rhythmDays: 90, notes: '', archivedOn: null, members: [] };
  it.each([
    [{ rhythmDays: null }, {}, '', 'The group has no rhythm of its own for meeting without an agenda.'],
    [{ archivedOn: ago(3) }, {}, '', 'It meant to meet without an agenda every 90 days.'],
    [{}, {}, 'not yet', 'The group means to meet without an agenda every 90 days, and never has yet.'],
    [{}, { lastOpen: ago(20) }, 'by 29 Jan 2027', 'The group means to meet without an agenda every 90 days; it has been 20.'],
    [{}, { lastOpen: TODAY }, 'by 18 Feb 2027', 'The group means to meet without an agenda every 90 days; it did today.'],
    [{}, { lastOpen: ago(90) }, 'due today', 'The group meant to meet without an agenda every 90 days; it has been 90.'],
    [{}, { lastOpen: ago(1_113) }, 'was due 1 Feb 2024', 'The group meant to meet without an agenda every 90 days; it has been 1,113.'],
    [{}, { lastOpen: ago(113), nextOpen: ago(-5) }, 'on 25 Nov', 'The group means to meet without an agenda every 90 days; it has been 113, and the next is planned for 25 November.'],
    [{}, { nextOpen: ago(-5) }, 'on 25 Nov', 'The group means to meet without an agenda every 90 days; it never has yet, and the next is planned for 25 November.'],
  ])('%o %o', (but, meetings, due, words) => {
    const page = { partnership: { ...partnership, ...but }, lastOpen: null, nextOpen: null, ...meetings };
    expect(sayGroupDue(page, TODAY).words).toBe(due);
    expect(sayGroupRhythm(page, TODAY)).toBe(words);
  });

  it('asks when it is due, and when it never was', () => {
    const asks = (lastOpen: Day | null, nextOpen: Day | null = null): boolean => sayGroupDue({ partnership, lastOpen, nextOpen }, TODAY).asks;
    expect([asks(ago(90)), asks(null), asks(ago(89)), asks(ago(200), ago(-3))]).toEqual([true, true, false, false]);
  });
});

describe('when the purpose was last touched', () => {
  const statement = (days: number): Statement => ({ id: 1 as StatementId, partnershipId: 1 as PartnershipId, kind: 'purpose', day: ago(days), text: 'A purpose.', note: '' });
  // Only what is read of a meeting.
  const meeting = (days: number, factors: readonly Factor[]) => ({ day: ago(days), factors }) as unknown as PartnershipPage['meetings'][number];
  it.each([
    [[], [], ''],
    [[statement(252)], [], 'Written down on 13 March.'],
    [[statement(252), statement(400)], [meeting(17, [1]), meeting(5, [2]), meeting(-5, [1])], 'Last revised on 13 March; last discussed on 3 November.'],
    [[], [meeting(0, [1])], 'Discussed today.'],
  ])('%#', (statements, meetings, words) => {
    expect(sayPurposeSince({ statements, meetings }, TODAY)).toBe(words);
  });
});

describe('where the members stand, in a sentence', () => {
  it.each([
    [[], ''],
    [[member('A B', 'owns')], 'One owns it.'],
    [[member('A B', 'owns'), member('C D', 'owns'), member('E F', 'agrees'), member('G H', 'sceptical'), member('I J', null)], 'Two own it, one agrees politely, one is sceptical and one is not yet asked.'],
    [[member('A B', 'owns'), member('C D', 'sceptical', { leftOn: ago(1) })], 'One owns it.'],
  ])('%#', (members, words) => {
    expect(sayStances(members, TODAY)).toBe(words);
  });

  it.each([
    [['Helen Carrow'], 'You have never met Helen alone.'],
    [['Helen Carrow', 'Tunde Bakare', 'Siân Llywelyn'], 'You have never met Helen, Tunde or Siân alone.'],
    [['A A', 'B B', 'C C', 'D D', 'E E', 'F F'], 'There are six you have never met alone.'],
    [[], ''],
  ])('%o never met alone', (names, words) => {
    expect(sayNeverAlone([member('Martin Pemberton', null), ...names.map((name) => member(name, null, { lastAlone: null }))], TODAY)).toBe(words);
  });
});

describe('the days of a membership', () => {
  it.each([
    [null, null, ''],
    [ago(252), null, 'joined 13 March'],
    [ago(-3), null, 'joins 23 November'],
    [null, ago(1), 'left 19 November'],
    [null, ago(0), 'until 20 November'],
    [ago(700), ago(1), 'joined 20 December 2024, left 19 November'],
  ])('%s to %s', (joinedOn, leftOn, words) => {
    expect(sayMembership({ joinedOn, leftOn }, TODAY)).toBe(words);
  });

  it('may not end before they begin', () => {
    expect([objectionToMembership({ joinedOn: ago(2), leftOn: ago(3) }), objectionToMembership({ joinedOn: ago(2), leftOn: ago(2) }), objectionToMembership({ joinedOn: null, leftOn: ago(3) })]).toEqual([
      'This is before the day they joined.',
      null,
      null,
    ]);
  });
});

describe('a difference as it is read', () => {
  it.each([
    ['Beds.', 'Beds.', 'They say the same.'],
    ['One deprived place', 'One place', 'One word taken out, none put in.'],
    ['Fewer beds', 'Many more beds', 'One word taken out, two put in.'],
  ])('%s to %s', (before, after, words) => {
    expect(sayDifference(differenceBetween(before, after))).toBe(words);
  });

  it('leaves out the middle of what stayed, and loses nothing of it', () => {
    const text = fc.oneof(fc.string({ maxLength: 40 }), fc.integer({ min: 30, max: 300 }).map((count) => 'some words that stayed '.repeat(count)), fc.integer({ min: 100, max: 2_000 }).map((count) => 'x'.repeat(count)));
    const piece = fc.record({ kind: fc.constantFrom('same', 'removed', 'added'), text });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const folded = foldDifference(pieces);
        expect(folded.map((one) => one.text).join('')).toBe(pieces.map((one) => one.text).join(''));
        if (pieces.length > 1) for (const one of folded) if (one.kind === 'same') expect(one.text.length).toBeLessThanOrEqual(500);
        for (const one of folded) if (one.kind === 'skipped') expect(one.text.length).toBeGreaterThan(100);
      }),
    );
  });
});

it('six principles are offered, each a sentence of its own', () => {
  expect(new Set(OFFERED_PRINCIPLES).size).toBe(6);
  for (const text of OFFERED_PRINCIPLES) expect(text).toMatch(/^\p{Lu}.*\.$/u);
});

describe('a post as a history', () => {
  let posts = 0;
  const post = (title: string, startedOn: Day | null, endedOn: Day | null): PostView => ({
    id: (posts += 1) as PostId,
    personId: posts as PersonId,
    organisationId: 1 as OrganisationId,
    organisationName: 'Northfield',
    title,
    startedOn,
    endedOn,
  });
  const now = (name: string, title: string, startedOn: Day | null): OrganisationPage['current'][number] => {
    const held = post(title, startedOn, null);
    // Only their number and name are read.
    return { post: held, person: { id: held.personId, name } as PersonRow };
  };
  const then = (name: string, title: string, startedOn: Day | null, endedOn: Day | null) => ({ name, post: post(title, startedOn, endedOn) });
  const say = (current: OrganisationPage['current'], former: OrganisationPage['former']): readonly string[] =>
    successionsOf({ current, former }, TODAY).map((one) => `${one.title}: ${saySuccession(one, TODAY).map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')}`);

  it.each([
    [[now('Helen Carrow', 'Chief executive', day('2021-05-03'))], [then('Martin Pemberton', 'chief  Executive', null, day('2021-05-02'))], ['Chief executive: Helen Carrow since 3 May 2021; before, Martin Pemberton until 2 May 2021.']],
    [[now('Helen Carrow', 'Chair', null)], [], ['Chair: Helen Carrow.']],
    [[], [then('A', 'Chair', null, day('2026-03-13')), then('B', 'Chair', null, null)], ['Chair: Nobody you know now; before, A until 13 March and B.']],
    [[now('A', 'Chair', null)], [then('B', 'Chair', day('2026-12-01'), null)], ['Chair: A; to come, B from 1 December.']],
    [[now('A', 'Chair', null), now('B', 'chair', day('2026-01-04')), now('C', 'Nurse', null)], [], ['Chair: A and B since 4 January.', 'Nurse: C.']],
    [[], [], []],
  ])('%#', (current, former, words) => {
    expect(say(current, former)).toEqual(words);
  });

  it.each([
    [[now('A', 'Chair', day('2021-05-03'))], [then('B', 'Chair', null, day('2021-05-02'))], 'since 2021'],
    [[now('A', 'Chair', null)], [], ''],
    [[], [then('B', 'Chair', null, day('2021-05-02'))], 'until 2021'],
    [[], [then('B', 'Chair', day('2026-12-01'), null), then('C', 'Chair', null, day('2021-05-02'))], 'from 2026'],
  ])('in short, %#', (current, former, words) => {
    expect(successionsOf({ current, former }, TODAY).map(sayYears)).toEqual([words]);
  });
});
