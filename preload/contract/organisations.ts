import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import type { OrganisationId } from '../../main/domain/id.ts';
import { type Organisation, ORGANISATION_KINDS } from '../../main/domain/organisation.ts';
import type { CommitmentView, ConflictRow, MeetingView, PostView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { idField, maybeNameField, nameField, wordsField } from './fields.ts';
import type { PersonRow } from './people.ts';

const id = z.strictObject({ organisationId: idField<OrganisationId>() });
const fields = z.strictObject({
  name: nameField,
  abbreviation: maybeNameField.default(null),
  kind: z.enum(ORGANISATION_KINDS).default('other'),
  notes: wordsField.default(''),
});

/** One line of the list of organisations. */
export interface OrganisationRow extends Organisation {
  readonly people: number;
  readonly lastFaceToFace: Day | null;
  readonly openConflicts: number;
}

export interface OrganisationPage {
  readonly organisation: Organisation;
  /** Current posts with each person's clock, most urgent first. */
  readonly current: readonly { readonly post: PostView; readonly person: PersonRow }[];
  /** Ended posts, latest first. */
  readonly former: readonly { readonly post: PostView; readonly name: string }[];
  readonly meetings: readonly MeetingView[];
  readonly commitments: readonly CommitmentView[];
  readonly conflicts: readonly ConflictRow[];
}

export const organisationCalls = {
  'organisations.list': reads(z.strictObject({ archived: z.boolean().default(false) })).gives<readonly OrganisationRow[]>(),
  'organisations.get': reads(id).gives<OrganisationPage>(),
  'organisations.add': writes(fields).gives<{ readonly organisationId: OrganisationId }>(),
  'organisations.edit': writes(id.extend(fields.shape)).gives<Record<string, never>>(),
  'organisations.archive': writes(id).gives<Record<string, never>>(),
  'organisations.unarchive': writes(id).gives<Record<string, never>>(),
  'organisations.remove': writes(id).gives<Record<string, never>>(),
} as const;
