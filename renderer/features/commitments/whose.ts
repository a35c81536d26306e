import type { CommitmentView } from '../../../main/domain/views.ts';
import { organisationPath, personPath } from '../../data/paths.ts';

/** Where the page is of whom a promise is with; null when it is with nobody in particular. */
export const pathOfWhose = ({ personId, organisationId }: Pick<CommitmentView, 'personId' | 'organisationId'>): string | null =>
  personId !== null ? personPath(personId) : organisationId === null ? null : organisationPath(organisationId);
