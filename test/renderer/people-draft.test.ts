import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import type { ContactPointId } from '../../main/domain/id.ts';
import { contract } from '../../preload/contract.ts';
import {
  additionOf,
  changeOf,
  draftOf,
  emptyPoint,
  emptyPost,
  namesIn,
  newDraft,
  nextKey,
  objectionsTo,
  objectionsToPost,
  pathOfRow,
  type PersonDraft,
  writtenPosts,
} from '../../renderer/features/people/person-draft.ts';
import { aPerson } from '../support/builders.ts';

const text = fc.constantFrom('', ' ', 'Helen', 'Chief nurse', '🙂');
const days = fc.option(fc.constantFrom(day('2020-01-01'), day('2024-06-30'), day('2026-11-20')));

const drafts: fc.Arbitrary<PersonDraft> = fc.record({
  name: text,
  honorific: text,
  alsoKnownAs: fc.constantFrom('', 'HC', 'HC, Hels , , Helen Brown'),
  ring: fc.constantFrom('inner', 'key', 'wider'),
  rhythmKind: fc.constantFrom('ring', 'days', 'none'),
  days: fc.option(fc.integer({ min: 1, max: 3_650 })),
  posts: fc.array(fc.record({ key: fc.nat(), title: text, organisation: text, startedOn: days, endedOn: days }), { maxLength: 5 }),
  points: fc.array(fc.record({ key: fc.nat(), kind: fc.constantFrom('email', 'phone'), value: text, label: text }), { maxLength: 5 }),
});

describe('a person being written', () => {
  it('is accepted by the contract whenever the form has no objection', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        if (objectionsTo(draft).size > 0) return;
        expect(contract['people.add'].input.safeParse(additionOf(draft)).error?.issues).toBeUndefined();
      }),
    );
  });

  it('is refused by the contract, or by a rule of posts, whenever the form objects to a name or an organisation', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const objections = [...objectionsTo(draft).keys()].filter((path) => /name|organisation/u.test(path));
        if (objections.length > 0) expect(contract['people.add'].input.safeParse(additionOf(draft)).success).toBe(false);
      }),
    );
  });

  it('comes back the same when the form is opened on someone and saved at once', () => {
    const person = aPerson({ honorific: 'Dr', alsoKnownAs: ['HC', 'Hels'], rhythm: { kind: 'days', days: 45 } });
    const points = [{ id: 1 as ContactPointId, kind: 'email' as const, value: 'helen@aldermere.example', label: null }];
    expect(contract['people.edit'].input.parse(changeOf(person.id, draftOf(person, points)))).toEqual({
      personId: person.id,
      name: person.name,
      honorific: 'Dr',
      alsoKnownAs: ['HC', 'Hels'],
      ring: 'key',
      rhythm: { kind: 'days', days: 45 },
      contactPoints: [{ kind: 'email', value: 'helen@aldermere.example', label: null }],
    });
  });

  it('leaves out rows that say nothing, and points what is wrong at the row as it stands', () => {
    const draft: PersonDraft = { ...newDraft('Helen'), posts: [emptyPost(1), { ...emptyPost(2), title: 'Chair' }], points: [emptyPoint(1, 'phone')] };
    expect(additionOf(draft)).toMatchObject({ posts: [{ title: 'Chair' }], contactPoints: [] });
    expect([...objectionsTo(draft).keys()]).toEqual(['posts.0.organisation']);
    expect(pathOfRow(writtenPosts(draft), 2, 'posts')).toBe('posts.0');
    expect(nextKey(draft.posts)).toBe(3);
  });

  it('objects to a post that ends before it starts, at its last day', () => {
    const post = { ...emptyPost(1), title: 'Chair', organisation: 'Fellside', startedOn: day('2026-01-02'), endedOn: day('2026-01-01') };
    expect([...objectionsToPost(post)]).toEqual([['endedOn', 'The post would end before it starts.']]);
    expect(objectionsToPost({ ...post, endedOn: day('2026-01-02') }).size).toBe(0);
  });

  it('reads names between commas', () => {
    expect(namesIn(' HC, Hels ,, Helen Brown;')).toEqual(['HC', 'Hels', 'Helen Brown']);
  });
});
