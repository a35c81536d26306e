import type { PersonId } from '../../../main/domain/id.ts';
import { personPath } from '../../data/paths.ts';

/** Everything held on one person; with the erasing of it opened. */
export const everythingPath = (personId: PersonId, erase = false): string => `${personPath(personId)}/everything${erase ? '?erase' : ''}`;
