import { lastDayBefore } from '../../../main/domain/career.ts';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { callPost, type ContactPoint, endsBeforeItStarts, type Person, type Rhythm, type Ring } from '../../../main/domain/person.ts';
import type { PostView } from '../../../main/domain/views.ts';
import type { InputOf } from '../../../preload/contract.ts';

/** A post as it is being written. `key` tells rows apart while they come and go. */
export interface PostDraft {
  readonly key: number;
  readonly title: string;
  readonly organisation: string;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

/** An e-mail address or phone as it is being written. */
export interface PointDraft {
  readonly key: number;
  readonly kind: ContactPoint['kind'];
  readonly value: string;
  readonly label: string;
}

/** A person as they are being written. */
export interface PersonDraft {
  readonly name: string;
  readonly honorific: string;
  /** Several, with commas between. */
  readonly alsoKnownAs: string;
  readonly ring: Ring;
  readonly rhythmKind: Rhythm['kind'];
  /** Their own days, while the rhythm is of their own; null while what is typed is no number. */
  readonly days: number | null;
  readonly posts: readonly PostDraft[];
  readonly points: readonly PointDraft[];
}

export const emptyPost = (key: number): PostDraft => ({ key, title: '', organisation: '', startedOn: null, endedOn: null });
export const emptyPoint = (key: number, kind: ContactPoint['kind']): PointDraft => ({ key, kind, value: '', label: '' });

/** Someone new, perhaps named already, with one post to fill in. */
export const newDraft = (name: string, organisation = ''): PersonDraft => ({
  name,
  honorific: '',
  alsoKnownAs: '',
  ring: 'wider',
  rhythmKind: 'ring',
  days: null,
  posts: [{ ...emptyPost(1), organisation }],
  points: [],
});

/** Someone as the journal has them. Their posts are changed on their page, one by one. */
export const draftOf = (person: Person, points: readonly ContactPoint[]): PersonDraft => ({
  name: person.name,
  honorific: person.honorific ?? '',
  alsoKnownAs: person.alsoKnownAs.join(', '),
  ring: person.ring,
  rhythmKind: person.rhythm.kind,
  days: person.rhythm.kind === 'days' ? person.rhythm.days : null,
  posts: [],
  points: points.map(({ kind, value, label }, i) => ({ key: i + 1, kind, value, label: label ?? '' })),
});

/** A key that no row has yet. */
export const nextKey = (rows: readonly { readonly key: number }[]): number => Math.max(0, ...rows.map((row) => row.key)) + 1;

const isWritten = (text: string): boolean => text.trim() !== '';

/** The rows that say something; those left empty are not saved. */
export const writtenPosts = (draft: PersonDraft): readonly PostDraft[] =>
  draft.posts.filter((post) => isWritten(post.title) || isWritten(post.organisation) || post.startedOn !== null || post.endedOn !== null);
export const writtenPoints = (draft: PersonDraft): readonly PointDraft[] => draft.points.filter((point) => isWritten(point.value));

/** What is wrong with it before it is handed over, by the path the contract would use ("posts.0.organisation"). */
export function objectionsTo(draft: PersonDraft): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!isWritten(draft.name)) found.set('name', 'Write a name.');
  if (draft.rhythmKind === 'days' && draft.days === null) found.set('rhythm.days', 'Write how many days.');
  for (const [i, post] of writtenPosts(draft).entries()) {
    for (const [field, why] of objectionsToPost(post)) found.set(`posts.${i}.${field}`, why);
  }
  return found;
}

/** What is wrong with one post, by field. */
export function objectionsToPost(post: PostDraft): ReadonlyMap<'organisation' | 'endedOn', string> {
  const found = new Map<'organisation' | 'endedOn', string>();
  if (!isWritten(post.organisation)) found.set('organisation', 'Write where it is.');
  if (endsBeforeItStarts(post)) found.set('endedOn', 'The post would end before it starts.');
  return found;
}

/** What is wrong with leaving these posts for one that begins on this day, in a sentence; null when nothing is. */
export function objectionToLeaving(leaves: readonly PostView[], startedOn: Day | null, today: Day): string | null {
  if (startedOn === null) return 'Choose the first day.';
  const late = leaves.find((post) => lastDayBefore(post, startedOn) === null);
  if (late === undefined) return null;
  return late.startedOn === null ? 'Choose a day after 1 January 1900.' : `${callPost(late).replace(/^the/u, 'The')} began on ${sayDate(late.startedOn, today)}: choose a day after that.`;
}

/** The names between the commas, each once trimmed. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function rhythmOf({ rhythmKind, days }: PersonDraft): Rhythm {
  if (rhythmKind !== 'days') return { kind: rhythmKind };
  return days === null ? { kind: 'ring' } : { kind: 'days', days };
}

const fieldsOf = (draft: PersonDraft) => ({
  name: draft.name,
  honorific: draft.honorific,
  alsoKnownAs: namesIn(draft.alsoKnownAs),
  ring: draft.ring,
  rhythm: rhythmOf(draft),
  contactPoints: writtenPoints(draft).map(({ kind, value, label }) => ({ kind, value, label })),
});

/** What adds them. */
export const additionOf = (draft: PersonDraft): InputOf<'people.add'> => ({ ...fieldsOf(draft), posts: writtenPosts(draft).map(postInputOf) });

/** What changes them. */
export const changeOf = (personId: PersonId, draft: PersonDraft): InputOf<'people.edit'> => ({ personId, ...fieldsOf(draft) });

/** A post as the contract takes it: its organisation by name, found or made. */
export const postInputOf = ({ title, organisation, startedOn, endedOn }: PostDraft) => ({ title, organisation: { name: organisation }, startedOn, endedOn });

/** The path of a row in what was handed over, where the rows left empty are not counted. */
export function pathOfRow(rows: readonly { readonly key: number }[], key: number, list: 'posts' | 'contactPoints'): string {
  return `${list}.${rows.findIndex((row) => row.key === key)}`;
}
