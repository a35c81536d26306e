import { fold } from '../../../main/domain/name.ts';
import { type OrganisationKind, guessOrganisationKind, sayOrganisationKind } from '../../../main/domain/organisation.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Combobox } from './Combobox.tsx';

interface OrganisationFieldProps {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error?: string | null | undefined;
  readonly startsHere?: boolean;
}

interface Named {
  readonly id: number;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kind: OrganisationKind;
}

const NONE: readonly Named[] = [];
/** How many are offered at once. */
const OFFERED = 8;

/** An organisation by name: one the journal has, or a new one that is made with what it is named in. */
export function OrganisationField({ value, onChange, error, startsHere = false }: OrganisationFieldProps) {
  const organisations = valueOr(useRead('organisations.list', {}), NONE);
  const isNew = value.trim() !== '' && !organisations.some((organisation) => isNamed(organisation, value));
  return (
    <div>
      <Combobox
        label="Organisation"
        value={value}
        onChange={onChange}
        options={offersFor(organisations, value).map(({ id, name, abbreviation }) => ({ key: id, label: name, note: abbreviation ?? undefined }))}
        onChoose={({ label }) => {
          onChange(label);
        }}
        error={error}
        startsHere={startsHere}
      />
      <p className="field-hint" aria-live="polite">
        {isNew ? `New here: it will be added as ${sayKindOf(value)}.` : ''}
      </p>
    </div>
  );
}

/** Those whose name or short name has a word that begins with each word typed. None once the name is whole. */
export function offersFor<T extends Pick<Named, 'name' | 'abbreviation'>>(organisations: readonly T[], typed: string): readonly T[] {
  const words = fold(typed).split(' ');
  if (organisations.some(({ name }) => name === typed.trim())) return [];
  return organisations
    .filter(({ name, abbreviation }) => {
      const text = ` ${fold(`${name} ${abbreviation ?? ''}`)}`;
      return words.every((word) => text.includes(` ${word}`));
    })
    .slice(0, OFFERED);
}

const isNamed = ({ name, abbreviation }: Pick<Named, 'name' | 'abbreviation'>, typed: string): boolean =>
  fold(name) === fold(typed) || (abbreviation !== null && fold(abbreviation) === fold(typed));

function sayKindOf(name: string): string {
  const kind = guessOrganisationKind(name);
  if (kind === 'other') return 'an organisation';
  const words = sayOrganisationKind(kind);
  return `${/^[aeiouN]/u.test(words) ? 'an' : 'a'} ${words}${kind === 'ambulance' ? ' service' : kind === 'primary-care' || kind === 'voluntary-and-community' ? ' organisation' : ''}`;
}
