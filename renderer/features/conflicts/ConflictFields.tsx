import type { ComponentProps } from 'react';
import type { PartnershipId } from '../../../main/domain/id.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ConflictBasics } from './conflict-draft.ts';
import { PartiesField } from './PeopleField.tsx';

interface BasicsProps {
  readonly draft: Pick<ConflictBasics, 'title' | 'parties'>;
  readonly change: (changes: Partial<ConflictBasics>) => void;
  readonly errorAt: (field: 'title' | 'parties') => string | null;
  /** How the first is asked for. */
  readonly over: Pick<ComponentProps<typeof TextField>, 'label' | 'placeholder' | 'ref'>;
}

/** What a conflict is over, and with whom. */
export const OverAndWithWhom = ({ draft, change, errorAt, over }: BasicsProps) => (
  <>
    <TextField
      {...over}
      value={draft.title}
      onChange={(title) => {
        change({ title });
      }}
      maxLength={200}
      required
      startsHere
      error={errorAt('title')}
    />
    <PartiesField
      chosen={draft.parties}
      onChange={(parties) => {
        change({ parties });
      }}
      error={errorAt('parties')}
    />
  </>
);

const NO_PARTNERSHIPS: readonly { readonly id: PartnershipId; readonly name: string }[] = [];

/** The partnership a conflict is within, where there are any. */
export function PartnershipField({ value, onChange }: { readonly value: PartnershipId | null; readonly onChange: (partnershipId: PartnershipId | null) => void }) {
  const partnerships = valueOr(useRead('partnerships.list', {}), NO_PARTNERSHIPS);
  if (partnerships.length === 0) return null;
  return (
    <SelectField
      label="In a partnership"
      value={value === null ? '' : String(value)}
      options={[{ value: '', label: 'none' }, ...partnerships.map(({ id, name }) => ({ value: String(id), label: name }))]}
      onChange={(chosen) => {
        onChange(partnerships.find(({ id }) => String(id) === chosen)?.id ?? null);
      }}
    />
  );
}
