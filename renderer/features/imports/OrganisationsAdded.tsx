import { useState } from 'react';
import { countOf, listNames } from '../../../main/domain/words.ts';
import { Act } from '../../ui/Act.tsx';
import { sayOrganisations } from './contacts-words.ts';

/** How many are named before one asks for the rest. */
const NAMED = 3;

/** The organisations that would be added with those ticked, in one line. */
export function OrganisationsAdded({ names }: { readonly names: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  const whole = all || names.length <= NAMED + 1;
  return (
    <p className="imports-note">
      {sayOrganisations(names.length)}: {whole ? `${listNames(names)}.` : `${names.slice(0, NAMED).join(', ')} and`}
      {whole ? null : <Act onClick={() => setAll(true)}>{countOf(names.length - NAMED, 'more', 'more')}</Act>}
    </p>
  );
}
