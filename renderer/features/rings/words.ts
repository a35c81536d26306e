import type { RingPerson } from '../../../main/domain/pictures/ring-marks.ts';
import { furthestFirst, type RingsLayout } from '../../../main/domain/pictures/rings.ts';
import type { OrganisationId } from '../../../main/domain/id.ts';
import { countOf, listNames, sayCount, upperFirst } from '../../../main/domain/words.ts';
import { type Ring, RINGS } from '../../../main/domain/person.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';

/** Which of them are drawn: all, or a ring's, or an organisation's. */
export interface RingsView {
  readonly ring: Ring | null;
  readonly organisationId: OrganisationId | null;
}

/** The view a search text ("ring=inner") stands for. */
export function readRings(search: string): RingsView {
  const given = new URLSearchParams(search);
  const organisation = Number(given.get('organisation'));
  return {
    ring: RINGS.find((ring) => ring === given.get('ring')) ?? null,
    organisationId: Number.isSafeInteger(organisation) && organisation > 0 ? (organisation as OrganisationId) : null,
  };
}

/** The path of a view; reading it back gives the same view. */
export function ringsPath({ ring, organisationId }: RingsView): string {
  const given = new URLSearchParams();
  if (ring !== null) given.set('ring', ring);
  if (organisationId !== null) given.set('organisation', String(organisationId));
  const search = given.toString();
  return search === '' ? '/people/rings' : `/people/rings?${search}`;
}

/** Those of the list a view draws. */
export const rowsIn = (rows: readonly PersonRow[], { ring, organisationId }: RingsView): readonly PersonRow[] =>
  rows.filter((row) => (ring === null || row.ring === ring) && (organisationId === null || row.posts.some((post) => post.organisationId === organisationId)));

/** Someone of the list as the rings draw them: at the organisation looked at, else at their newest post. */
export const ringPersonOf = ({ id, name, ring, clock, posts }: PersonRow, { organisationId }: RingsView): RingPerson => ({
  id,
  name,
  ring,
  clock,
  organisation: (posts.find((post) => post.organisationId === organisationId) ?? posts[0])?.organisationName ?? null,
});

/** The whole picture in words: who is beyond what was meant, and who furthest. */
export function sayRings({ sectors }: RingsLayout): string {
  const marks = sectors.flatMap((sector) => sector.marks);
  if (marks.length === 0) return 'Nobody is drawn.';
  const beyond = marks.filter(({ state }) => state !== 'within');
  const planned = beyond.filter(({ state }) => state === 'planned').length;
  const furthest = furthestFirst(beyond.map(({ person }) => person)).slice(0, 3);
  const set = planned === 0 ? '' : `, ${planned === beyond.length ? 'all' : sayCount(planned)} of them with a date already set`;
  return [
    `${upperFirst(countOf(marks.length, 'person', 'people'))} in ${countOf(sectors.length, 'organisation', 'organisations')}.`,
    'Distance from the centre is the time since you last met face to face, divided by the rhythm.',
    beyond.length === 0
      ? 'Nobody lies beyond the line marked due.'
      : `${upperFirst(countOf(beyond.length, 'person lies', 'people lie'))} beyond the line marked due${set}; the furthest ${furthest.length === 1 ? 'is' : 'are'} ${listNames(furthest.map(({ name }) => name))}.`,
  ].join(' ');
}

/** Who is left out of the picture, and why; nothing when nobody is. */
export function sayLeftOut({ notDrawn, still }: Pick<RingsLayout, 'notDrawn' | 'still'>): string {
  const more = notDrawn.length === 0 ? null : `${upperFirst(countOf(notDrawn.length, 'more is', 'more are'))} not drawn, so that names can be read: the inner ring, those overdue and the key ring come first.`;
  const none = still.length === 0 ? null : `${upperFirst(countOf(still.length, 'has no rhythm, and so no distance', 'have no rhythm, and so no distance'))}.`;
  return [more, none].filter((part) => part !== null).join(' ');
}
