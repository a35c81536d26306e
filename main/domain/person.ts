import type { Day } from './day.ts';
import type { ContactPointId, OrganisationId, PersonId, PostId } from './id.ts';

/** How near someone is; it sets the rhythm unless the person has one of their own (mission: Rhythm). */
export const RINGS = ['inner', 'key', 'wider'] as const;
export type Ring = (typeof RINGS)[number];

/** Days between face-to-face meetings: the ring's, the person's own, or none at all. */
export type Rhythm = { readonly kind: 'ring' } | { readonly kind: 'days'; readonly days: number } | { readonly kind: 'none' };

export interface Person {
  readonly id: PersonId;
  /** As one would say it: "Dr Siân Llywelyn" is `honorific` "Dr" and `name` "Siân Llywelyn". */
  readonly name: string;
  readonly honorific: string | null;
  /** Other names the user writes: nicknames, a former surname. */
  readonly alsoKnownAs: readonly string[];
  readonly ring: Ring;
  readonly rhythm: Rhythm;
  readonly matters: string;
  readonly pressures: string;
  readonly shared: string;
  readonly howMet: string;
  readonly assistant: string;
  readonly notes: string;
  readonly addedOn: Day;
  readonly archivedOn: Day | null;
}

export interface ContactPoint {
  readonly id: ContactPointId;
  readonly kind: 'email' | 'phone';
  readonly value: string;
  readonly label: string | null;
}

/** A person's title at an organisation, from–to. Both ends may be unknown; a post without an end is current. */
export interface Post {
  readonly id: PostId;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly title: string;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

/** Whether a post is held on a day. An end day is the last day in post. */
export const isHeldOn = (post: Pick<Post, 'startedOn' | 'endedOn'>, on: Day): boolean =>
  (post.startedOn === null || post.startedOn <= on) && (post.endedOn === null || post.endedOn >= on);

/** A slip of the keyboard: no post ends before it starts. */
export const endsBeforeItStarts = ({ startedOn, endedOn }: Pick<Post, 'startedOn' | 'endedOn'>): boolean =>
  startedOn !== null && endedOn !== null && endedOn < startedOn;

/** A post in a few words: "Director, Aldermere County Council"; without a title, "at Aldermere County Council". */
export const sayPost = ({ title, organisationName }: { readonly title: string; readonly organisationName: string }): string =>
  title.trim() === '' ? `at ${organisationName}` : `${title}, ${organisationName}`;

/** The same as something one did something to: "the post ‘Director’", "the post at Aldermere County Council". */
export const callPost = ({ title, organisationName }: { readonly title: string; readonly organisationName: string }): string =>
  title.trim() === '' ? `the post at ${organisationName}` : `the post ‘${title}’`;

/** The name one would use in a sentence: the first word of the name. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;

/** Family name first, for lists: "Llywelyn Siân". One-word names stay as they are. */
export function sortNameOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.pop();
  return last === undefined ? '' : [last, ...words].join(' ');
}

/** A person of whom only the name is known yet: in the wider ring, with nothing written. */
export const newPerson = (name: string, addedOn: Day): Omit<Person, 'id' | 'archivedOn'> => ({
  name,
  honorific: null,
  alsoKnownAs: [],
  ring: 'wider',
  rhythm: { kind: 'ring' },
  matters: '',
  pressures: '',
  shared: '',
  howMet: '',
  assistant: '',
  notes: '',
  addedOn,
});
