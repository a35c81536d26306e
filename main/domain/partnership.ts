import type { Day } from './day.ts';
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
