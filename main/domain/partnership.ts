import { addDays, type Day, daysBetween } from './day.ts';
import type { OrganisationId, PartnershipId, PersonId, StandingId, StatementId } from './id.ts';

export interface PartnershipMember {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId | null;
  readonly joinedOn: Day | null;
  readonly leftOn: Day | null;
}

/** The group that leads a place together. */
export interface Partnership {
  readonly id: PartnershipId;
  readonly name: string;
  /** Days between meetings as a group, without an agenda; null: no rhythm. */
  readonly rhythmDays: number | null;
  readonly notes: string;
  readonly archivedOn: Day | null;
  readonly members: readonly PartnershipMember[];
}

/**
 * What a partnership says of itself (paper: factor 1). Each `purpose` is a revision: the latest by day is the one that stands;
 * `truth`: a difficult truth; `accomplishment`: something tangible; `principle`: one of its own for working together.
 */
export const STATEMENT_KINDS = ['purpose', 'truth', 'accomplishment', 'principle'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface Statement {
  readonly id: StatementId;
  readonly partnershipId: PartnershipId;
  readonly kind: StatementKind;
  readonly day: Day;
  readonly text: string;
  /** Why it was revised, who said it, what came of it. */
  readonly note: string;
}

/** Where a member stands on the purpose. */
export const STANCES = ['owns', 'agrees', 'sceptical', 'unasked'] as const;
export type Stance = (typeof STANCES)[number];

const STANCE_WORDS: Record<Stance, string> = { owns: 'owns it', agrees: 'agrees politely', sceptical: 'sceptical', unasked: 'not yet asked' };
export const sayStance = (stance: Stance): string => STANCE_WORDS[stance];

/** Where a member stood on a day, with the words they used. The latest by day is where they stand. */
export interface Standing {
  readonly id: StandingId;
  readonly partnershipId: PartnershipId;
  readonly personId: PersonId;
  readonly day: Day;
  readonly stance: Stance;
  readonly words: string;
}

/** The purpose that stands: the latest revision by day, and of one day the last written; null when none is written. */
export const currentPurpose = (statements: readonly Statement[]): Statement | null => purposesOf(statements)[0] ?? null;

/** The revisions of the purpose, the latest first. */
export const purposesOf = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ kind }) => kind === 'purpose').toSorted((a, b) => (a.day === b.day ? b.id - a.id : a.day < b.day ? 1 : -1));

/** Where someone stands: what was noted last by day, and of one day the last noted; never asked when nothing was. */
export function stanceOf(standings: readonly Standing[]): { readonly stance: Stance; readonly latest: Standing | null } {
  const [latest] = standings.toSorted((a, b) => (a.day === b.day ? b.id - a.id : a.day < b.day ? 1 : -1));
  return latest === undefined ? { stance: 'unasked', latest: null } : { stance: latest.stance, latest };
}

/** Who belongs to it on a day: someone who leaves on a day belongs until its end, as one holds a post. */
export const isMemberOn = ({ leftOn }: Pick<PartnershipMember, 'leftOn'>, day: Day): boolean => leftOn === null || leftOn >= day;

/** The members of today you have never met face to face without the group (paper: factor 2). */
export const neverMetAlone = <M extends Pick<PartnershipMember, 'leftOn'> & { readonly lastAlone: Day | null }>(members: readonly M[], today: Day): readonly M[] =>
  members.filter((member) => isMemberOn(member, today) && member.lastAlone === null);

interface GroupFacts {
  readonly rhythmDays: number | null;
  readonly archivedOn: Day | null;
  /** The last meeting of the group that was open, or both, today or earlier. */
  readonly lastOpen: Day | null;
  /** The first such that is planned. */
  readonly nextOpen: Day | null;
}

/** Where a group's own clock stands. `due`: the day by which to meet; `daysPast` counts from it. */
export type GroupClock =
  | { readonly state: 'still' }
  | { readonly state: 'never' }
  | { readonly state: 'planned'; readonly on: Day }
  | { readonly state: 'due' | 'in-time'; readonly due: Day; readonly daysPast: number };

/**
 * Whether a group is due to meet without an agenda, by its own rhythm. Meetings that were all business do not count, as
 * often as they are. `still`: it has no rhythm, or is archived.
 */
export function readGroupClock({ rhythmDays, archivedOn, lastOpen, nextOpen }: GroupFacts, today: Day): GroupClock {
  if (rhythmDays === null || archivedOn !== null) return { state: 'still' };
  if (nextOpen !== null) return { state: 'planned', on: nextOpen };
  if (lastOpen === null) return { state: 'never' };
  const due = addDays(lastOpen, rhythmDays);
  const daysPast = daysBetween(due, today);
  return { state: daysPast >= 0 ? 'due' : 'in-time', due, daysPast };
}
