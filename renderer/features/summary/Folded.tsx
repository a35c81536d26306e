import type { Period } from '../../../main/domain/pictures/factors.ts';
import { Act } from '../../ui/Act.tsx';
import type { Choices } from './choices.ts';
import { sayChosen } from './words.ts';

/** The choices in a sentence, while something is being settled. */
export const Folded = ({ choices, days, onChange }: { readonly choices: Choices; readonly days: Period; readonly onChange: () => void }) => (
  <p className="summary-folded small">
    {sayChosen(choices, days)} <Act onClick={onChange}>Change</Act>
  </p>
);
