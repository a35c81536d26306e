import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAtOnce, careerOf, heldTwice, holdersAround, lastDayBefore } from '../../main/domain/career.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { OrganisationId, PostId } from '../../main/domain/id.ts';
import type { PostView } from '../../main/domain/views.ts';
import { dayNear } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

type Days = readonly [from: string | null, to: string | null];
const days = ([from, to]: Days) => ({ startedOn: from === null ? null : day(from), endedOn: to === null ? null : day(to) });
const post = (title: string, at: number, term: Days, id = 1): PostView => ({
  id: id as PostId,
  personId: personId(1),
  organisationId: at as OrganisationId,
  organisationName: `Organisation ${at}`,
  title,
  ...days(term),
});
const career = (...posts: readonly PostView[]) => careerOf(posts, FRIDAY);
const gaps = (...posts: readonly PostView[]) => career(...posts).flatMap((line) => (line.kind === 'gap' ? [[line.from, line.to]] : []));

describe('two posts at once', () => {
  it.each<[boolean, Days, Days]>([
    [true, ['2020-01-01', '2020-12-31'], ['2020-12-31', null]],
    [false, ['2020-01-01', '2020-12-30'], ['2020-12-31', null]],
    [true, [null, null], ['2020-12-31', null]],
    [true, [null, null], [null, null]],
    // When an unknown beginning was, nobody can say.
    [false, [null, null], ['2018-01-01', '2020-12-31']],
    [false, [null, '2022-01-01'], ['2018-01-01', '2020-12-31']],
    [true, [null, '2020-01-01'], ['2018-01-01', '2020-12-31']],
    [true, ['1948-07-05', null], ['2068-01-01', null]],
    [false, ['1948-07-05', '2067-12-31'], ['2068-01-01', '2199-12-31']],
  ])('%s: %j and %j', (atOnce, a, b) => {
    expect(areAtOnce(days(a), days(b))).toBe(atOnce);
    expect(areAtOnce(days(b), days(a))).toBe(atOnce);
  });

  it('are one post held twice only with one title at one organisation', () => {
    const director = post('Director of Finance', 1, ['2020-01-01', null]);
    expect(heldTwice(director, [post('director  of FINANCE', 1, [null, null])])).not.toBeNull();
    expect(heldTwice(director, [post('Director', 1, [null, null])])).toBeNull();
    expect(heldTwice(director, [post('Director of Finance', 2, [null, null])])).toBeNull();
    expect(heldTwice(director, [post('Director of Finance', 1, ['2015-01-01', '2019-12-31'])])).toBeNull();
    expect(heldTwice(post('', 1, [null, null]), [post('', 1, [null, null])])).not.toBeNull();
  });
});

describe('leaving one post for another', () => {
  it.each<[Days, string, string | null]>([
    [['2020-01-01', null], '2026-11-20', '2026-11-19'],
    [[null, null], '2026-11-20', '2026-11-19'],
    [['2020-01-01', '2026-12-31'], '2026-11-20', '2026-11-19'],
    [['2020-01-01', '2026-10-31'], '2026-11-20', '2026-10-31'],
    [['2026-11-19', null], '2026-11-20', '2026-11-19'],
    [['2026-11-20', null], '2026-11-20', null],
    [['2068-01-01', null], '2026-11-20', null],
    [[null, null], '1900-01-01', null],
  ])('%j for one that begins on %s ends on %s', (term, begins, ends) => {
    expect(lastDayBefore(days(term), day(begins))).toBe(ends);
  });
});

describe('a career', () => {
  it.each<[string, readonly PostView[], readonly (readonly [string, string | null])[]]>([
    ['months between two posts', [post('B', 2, ['2021-09-01', null], 2), post('A', 1, ['2018-01-01', '2021-03-31'])], [['2021-04-01', '2021-08-31']]],
    ['nothing between a Friday and a Monday', [post('B', 2, ['2021-04-05', null], 2), post('A', 1, ['2018-01-01', '2021-04-02'])], []],
    ['nothing where a beginning is not known', [post('B', 2, [null, null], 2), post('A', 1, ['2018-01-01', '2021-03-31'])], []],
    ['nothing where another post fills it', [post('C', 3, ['2010-01-01', null], 3), post('B', 2, ['2021-09-01', null], 2), post('A', 1, ['2018-01-01', '2021-03-31'])], []],
    ['since the last post', [post('A', 1, ['2018-01-01', '2021-03-31'])], [['2021-04-01', null]]],
    ['until one that is to come', [post('B', 2, ['2027-01-01', null], 2), post('A', 1, ['2018-01-01', '2026-09-30'])], [['2026-10-01', '2026-12-31']]],
    ['a lifetime', [post('B', 2, ['2068-01-01', null], 2), post('A', 1, ['1948-07-05', '1949-07-04'])], [['1949-07-05', '2067-12-31']]],
    ['nothing of no posts', [], []],
  ])('has a gap: %s', (_, posts, found) => {
    expect(gaps(...posts)).toEqual(found);
  });

  it('says two posts at once with the one that began later, and for how long', () => {
    const [chair, director, head] = [
      post('Co-chair', 3, ['2023-01-01', null], 3),
      post('Director', 2, ['2021-04-01', null], 2),
      post('Head', 1, ['2018-01-01', '2021-04-30'], 1),
    ];
    expect(career(chair, director, head)).toEqual([
      { kind: 'post', post: chair, alongside: [{ post: director, from: '2023-01-01', to: null }] },
      { kind: 'post', post: director, alongside: [{ post: head, from: '2021-04-01', to: '2021-04-30' }] },
      { kind: 'post', post: head, alongside: [] },
    ]);
  });

  const anyDay = fc.oneof(fc.constant(null), dayNear(FRIDAY, 20_000, 20_000));
  const anyPosts = fc.array(fc.record({ startedOn: anyDay, endedOn: anyDay, at: fc.nat(3) }), { maxLength: 8 }).map((terms) =>
    terms
      .map(({ startedOn, endedOn, at }, i): PostView => {
        const backwards = startedOn !== null && endedOn !== null && endedOn < startedOn;
        return { ...post('A', at, [null, null], i + 1), startedOn, endedOn: backwards ? startedOn : endedOn };
      })
      .toSorted((a, b) => (b.endedOn ?? '9999').localeCompare(a.endedOn ?? '9999')),
  );

  const pairOf = (a: PostView, b: PostView): string => `${Math.min(a.id, b.id)},${Math.max(a.id, b.id)}`;

  it('says every post once, in order, each pair at once exactly once, and no gap in which a post may have been held', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const lines = careerOf(posts, FRIDAY);
        expect(lines.flatMap((line) => (line.kind === 'post' ? [line.post.id] : []))).toEqual(posts.map(({ id }) => id));
        const pairs = lines.flatMap((line) => (line.kind === 'post' ? line.alongside.map((other) => pairOf(line.post, other.post)) : []));
        const atOnce = posts.flatMap((a, i) => posts.slice(i + 1).flatMap((b) => (areAtOnce(a, b) ? [pairOf(a, b)] : [])));
        expect(pairs.toSorted()).toEqual(atOnce.toSorted());
        for (const line of lines) {
          if (line.kind === 'post') continue;
          const to: Day = line.to ?? FRIDAY;
          expect(line.from <= to).toBe(true);
          for (const { startedOn, endedOn } of posts) expect((startedOn ?? '') > to || (endedOn ?? '9999') < line.from).toBe(true);
        }
      }),
    );
  });
});

describe('who held a post before and after', () => {
  const holder = (name: string, term: Days) => ({ personId: personId(name.length), name, ...days(term) });
  const around = (term: Days, ...others: readonly ReturnType<typeof holder>[]) => {
    const { before, after } = holdersAround(days(term), others);
    return [before?.name ?? null, after?.name ?? null];
  };

  it.each<[string, Days, readonly ReturnType<typeof holder>[], readonly (string | null)[]]>([
    ['the latest and the first', ['2015-01-01', '2019-12-31'], [holder('Ann', ['2005-01-01', '2009-12-31']), holder('Ben', ['2010-01-01', '2014-12-31']), holder('Cara', ['2020-01-01', '2022-12-31']), holder('Deborah', ['2023-01-01', null])], ['Ben', 'Cara']],
    ['with a handover', ['2015-01-01', null], [holder('Ann', ['2010-01-01', '2015-02-28'])], ['Ann', null]],
    ['nobody who held it side by side', ['2015-01-01', null], [holder('Ann', ['2010-01-01', null]), holder('Ben', ['2012-01-01', '2018-01-01'])], [null, null]],
    ['where beginnings are not known', [null, null], [holder('Ann', [null, '2015-02-28'])], ['Ann', null]],
    ['after years in which nobody held it', ['1948-07-05', '1950-01-01'], [holder('Ann', ['2068-01-01', null])], [null, 'Ann']],
    ['nobody', ['2015-01-01', null], [], [null, null]],
  ])('is found: %s', (_, term, others, found) => {
    expect(around(term, ...others)).toEqual(found);
  });

  it('is the same seen from either: whoever came before has this one after or sooner', () => {
    const term = fc.tuple(fc.oneof(fc.constant(null), dayNear(FRIDAY, 3_000, 1_000)), fc.oneof(fc.constant(null), fc.nat(2_000))).map(([startedOn, length]) => ({
      startedOn,
      endedOn: length === null ? null : addDays(startedOn ?? FRIDAY, length),
    }));
    fc.assert(
      fc.property(term, term, (a, b) => {
        const [of, to] = [{ personId: personId(1), name: 'A', ...a }, { personId: personId(2), name: 'B', ...b }];
        expect(holdersAround(of, [to]).before === to).toBe(holdersAround(to, [of]).after === of);
      }),
    );
  });
});
