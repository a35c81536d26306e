import type { Day } from './day.ts';
import type { OrganisationId } from './id.ts';

/** Kinds of partner organisation, in the order they are offered. */
export const ORGANISATION_KINDS = [
  'nhs-trust',
  'integrated-care-board',
  'local-authority',
  'primary-care',
  'voluntary-and-community',
  'ambulance',
  'regulator',
  'university',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  /** What people call it in a hurry: "ICB", "St B's". */
  readonly abbreviation: string | null;
  readonly kind: OrganisationKind;
  readonly notes: string;
  readonly archivedOn: Day | null;
}

const WORDS: Record<OrganisationKind, string> = {
  'nhs-trust': 'NHS trust',
  'integrated-care-board': 'integrated care board',
  'local-authority': 'local authority',
  'primary-care': 'primary care',
  'voluntary-and-community': 'voluntary and community',
  ambulance: 'ambulance',
  regulator: 'regulator',
  university: 'university',
  other: 'other',
};

/** The kind in words, as the screen shows it. */
export const sayOrganisationKind = (kind: OrganisationKind): string => WORDS[kind];
