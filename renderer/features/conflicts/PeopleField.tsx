import type { OrganisationId, PersonId } from '../../../main/domain/id.ts';
import type { PartyName } from '../../../main/domain/views.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { type Choosable, ChosenField } from './ChosenField.tsx';

/** Someone, or an organisation, that can be chosen by name. */
export type PartyChoice = Choosable & ({ readonly kind: 'person'; readonly id: PersonId } | { readonly kind: 'organisation'; readonly id: OrganisationId });

const NONE = { people: [], organisations: [] } as const;

/** Everyone and every organisation in the journal; nobody until they are read. */
export function usePartyChoices(): readonly PartyChoice[] {
  const { people, organisations } = valueOr(useRead('people.directory', {}), NONE);
  return [
    ...people.map((person): PartyChoice => ({ kind: 'person', id: person.id, key: `person-${person.id}`, label: person.name, also: person.alsoKnownAs.join(' ') })),
    ...organisations.map(
      (organisation): PartyChoice => ({
        kind: 'organisation',
        id: organisation.id,
        key: `organisation-${organisation.id}`,
        label: organisation.name,
        note: organisation.abbreviation ?? undefined,
        also: organisation.abbreviation ?? undefined,
      }),
    ),
  ];
}

/** A party as one that is chosen. */
export const choiceOf = (party: PartyName): PartyChoice => ({ ...party, key: `${party.kind}-${party.id}`, label: party.name });

interface PartiesFieldProps {
  readonly chosen: readonly PartyChoice[];
  readonly onChange: (chosen: readonly PartyChoice[]) => void;
  readonly error?: string | null | undefined;
  readonly startsHere?: boolean;
}

/** Whom it is with: people and organisations, at least one. */
export const PartiesField = (props: PartiesFieldProps) => <ChosenField label="With whom" hint="A person or an organisation in the journal; more than one if it is so." all={usePartyChoices()} {...props} />;

interface WhoFieldProps {
  readonly people: readonly PartyChoice[];
  readonly onChange: (people: readonly PartyChoice[]) => void;
  readonly error?: string | null | undefined;
  readonly hint?: string;
}

/** Who was there: people. */
export function WhoField({ people, onChange, error, hint }: WhoFieldProps) {
  const all = usePartyChoices().filter(({ kind }) => kind === 'person');
  return <ChosenField label="Who was there" all={all} chosen={people} onChange={onChange} error={error} {...(hint === undefined ? {} : { hint })} />;
}

/** The ids of the people among them. */
export const personIdsOf = (choices: readonly PartyChoice[]): PersonId[] => choices.flatMap((choice) => (choice.kind === 'person' ? [choice.id] : []));
