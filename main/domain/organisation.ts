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

/** What the name of each kind tends to hold; the first that fits wins, so the narrower come first. */
const KIND_SIGNS: readonly (readonly [OrganisationKind, RegExp])[] = [
  ['integrated-care-board', /\bintegrated care (?:board|system)\b|\bICB\b/iu],
  ['ambulance', /\bambulance\b/iu],
  ['regulator', /\bcare quality commission\b|\bCQC\b|\bhealthwatch\b|\bofsted\b|\bregulator\b|\bNHS England\b/iu],
  ['university', /\buniversity(?! hospital)/iu],
  ['nhs-trust', /\bNHS\b.*\btrust\b|\bhospitals?\b|\binfirmary\b|\bNHS foundation\b/iu],
  ['local-authority', /\bcouncil\b|\bcombined authority\b|\bborough of\b/iu],
  ['primary-care', /\bsurgery\b|\bpractice\b|\bGPs?\b|\bprimary care\b|\bmedical centre\b|\bPCN\b/iu],
  ['voluntary-and-community', /\bcharity\b|\bvoluntary\b|\balliance\b|\bage uk\b|\bmind\b|\bhospice\b|\bcommunity action\b|\bCVS\b/iu],
];

/** The kind a name suggests; "other" when it suggests none. A guess, for the user to correct. */
export const guessOrganisationKind = (name: string): OrganisationKind => KIND_SIGNS.find(([, sign]) => sign.test(name))?.[0] ?? 'other';
