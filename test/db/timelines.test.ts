import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { fillJournal } from '../../db/demo/fill.ts';
import { generateJournal } from '../../db/demo/generate.ts';
import { TWENTY_YEARS } from '../../db/demo/size.ts';
import { createJournal } from '../../db/open.ts';
import { timelineRecords } from '../../db/repositories/timelines.ts';
import type { Day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { TimelineFacts, TimelineScope } from '../../main/domain/timeline/facts.ts';
import { layOut, spanOf } from '../../main/domain/timeline/layout.ts';
import { FRIDAY } from '../support/builders.ts';

const opened = createJournal({ path: ':memory:', key: new Uint8Array(32).fill(7) });
if (!opened.ok) throw new Error(`The journal did not open: ${opened.failure.kind}`);
const { journal } = opened;
const records = generateJournal({ seed: 4, today: FRIDAY, size: TWENTY_YEARS });
journal.change('Filled', (writer) => fillJournal(writer, records));
afterAll(() => journal.close());

const heldOn = ({ startedOn, endedOn }: { readonly startedOn: Day | null; readonly endedOn: Day | null }, on: Day): boolean => (startedOn ?? '') <= on && (endedOn ?? '9999') >= on;

/** Everything of one relationship, read from the records one by one. */
function naively(scope: TimelineScope) {
  const inPost = (personId: PersonId | null, on: Day): boolean =>
    scope.kind === 'organisation' && records.posts.some((post) => post.organisationId === scope.organisationId && post.personId === personId && heldOn(post, on));
  const isOfScope = (personId: PersonId | null, on: Day): boolean => (scope.kind === 'person' ? personId === scope.personId : inPost(personId, on));
  const ids = (things: readonly { readonly id: number }[]): readonly number[] => things.map(({ id }) => id).toSorted((a, b) => a - b);
  const meetings = records.meetings.filter((meeting) =>
    scope.kind === 'partnership' ? meeting.partnershipId === scope.partnershipId : meeting.participants.some(({ personId }) => isOfScope(personId, meeting.day)),
  );
  return {
    posts: ids(records.posts.filter((post) => (scope.kind === 'person' ? post.personId === scope.personId : scope.kind === 'organisation' && post.organisationId === scope.organisationId))),
    meetings: ids(meetings),
    conflicts: ids(
      records.conflicts.filter((conflict) =>
        scope.kind === 'partnership'
          ? conflict.partnershipId === scope.partnershipId
          : conflict.parties.some((party) =>
              party.kind === 'person' ? isOfScope(party.personId, conflict.noticedOn) : scope.kind === 'organisation' && party.organisationId === scope.organisationId,
            ),
      ),
    ),
    commitments: ids(
      records.commitments.filter((commitment) =>
        scope.kind === 'partnership'
          ? meetings.some(({ id }) => id === commitment.meetingId)
          : isOfScope(commitment.personId, commitment.madeOn) || (scope.kind === 'organisation' && commitment.organisationId === scope.organisationId),
      ),
    ),
  };
}

function inThePicture(scope: TimelineScope, pixelsPerDay: number) {
  const facts: TimelineFacts = { name: '', today: FRIDAY, rhythmDays: 60, flags: [], ...timelineRecords(journal.read, scope) };
  const layout = layOut(facts, { origin: spanOf(facts).from, pixelsPerDay });
  const ids = (all: readonly number[]) => all.toSorted((a, b) => a - b);
  return {
    posts: ids(layout.bands.flatMap((bar) => (bar.kind === 'one' ? [bar.bar] : bar.bars)).flatMap(({ band }) => (band.kind === 'post' ? [band.id] : []))),
    meetings: ids([...layout.faces, ...layout.remote].flatMap(({ members }) => members.map(({ id }) => id))),
    conflicts: ids(layout.conflicts.flatMap((bar) => (bar.kind === 'one' ? [bar.bar] : bar.bars)).map(({ conflict }) => conflict.id)),
    commitments: ids([...layout.mine, ...layout.theirs].flatMap((bar) => (bar.kind === 'one' ? [bar.bar] : bar.bars)).map(({ commitment }) => commitment.id)),
  };
}

const busiest = records.people.slice(0, 4);
const others = records.people.slice(700, 702);
const SCOPES: readonly (readonly [string, TimelineScope])[] = [
  ...[...busiest, ...others].map(({ id, name }) => [name, { kind: 'person' as const, personId: id }] as const),
  ...records.organisations.slice(0, 2).map(({ id, name }) => [name, { kind: 'organisation' as const, organisationId: id }] as const),
  ...records.partnerships.slice(0, 2).map(({ id, name }) => [name, { kind: 'partnership' as const, partnershipId: id }] as const),
];

describe('ten relationships of twenty years', () => {
  it.each(SCOPES)('%s: every post, meeting, conflict and promise is in the picture or in one of its counted marks', (_, scope) => {
    const wanted = naively(scope);
    expect(wanted.meetings.length).toBeGreaterThan(0);
    // Twenty years in a window, one, and a week.
    for (const pixelsPerDay of [0.14, 2.7, 140]) expect(inThePicture(scope, pixelsPerDay)).toEqual(wanted);
  });
});

describe('a person’s timeline', () => {
  const plan = () =>
    journal.read
      .all<{ readonly detail: string }>(
        sql`EXPLAIN QUERY PLAN SELECT m.id FROM meeting m WHERE m.id IN (SELECT meeting_id FROM participant WHERE person_id = 1) ORDER BY m.day, m.id`,
      )
      .map(({ detail }) => detail);

  it('is found by the person’s own history, not by going through every meeting', () => {
    expect(plan().some((step) => /SEARCH m USING INTEGER PRIMARY KEY/u.test(step))).toBe(true);
    expect(plan().some((step) => /SCAN m\b/u.test(step))).toBe(false);
  });

  it('leaves out what is of others, and tells each meeting by who else was there', () => {
    const [person] = records.people;
    if (person === undefined) throw new Error('Nobody was generated');
    const { meetings } = timelineRecords(journal.read, { kind: 'person', personId: person.id });
    expect(meetings.every(({ label }) => !label.includes(person.name))).toBe(true);
    expect(meetings.map(({ day }) => day)).toEqual(meetings.map(({ day }) => day).toSorted());
  });
});
