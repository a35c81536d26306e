import { useMemo, useState } from 'react';
import type { OrganisationId, PartnershipId, PersonId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Combobox, type ComboboxOption } from '../people/Combobox.tsx';
import { type FactorScope, keyOf } from './view.ts';

interface ScopeFieldProps {
  readonly scope: FactorScope;
  /** The name of whom or what it is; null: everything. */
  readonly of: string | null;
  readonly onChange: (scope: FactorScope) => void;
}

interface Offer extends ComboboxOption {
  readonly scope: FactorScope;
  readonly text: string;
}

/** Offers in sight at once. */
const OFFERED = 8;
const NOBODY: readonly { readonly id: PersonId; readonly name: string; readonly posts: readonly { readonly organisationName: string }[] }[] = [];
const NO_ORGANISATIONS: readonly { readonly id: OrganisationId; readonly name: string }[] = [];
const NO_PARTNERSHIPS: readonly { readonly id: PartnershipId; readonly name: string }[] = [];

/** Everything, or one person, organisation or partnership, by name. */
export function ScopeField({ scope, of, onChange }: ScopeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const people = valueOr(useRead('people.list', {}), NOBODY);
  const organisations = valueOr(useRead('organisations.list', {}), NO_ORGANISATIONS);
  const partnerships = valueOr(useRead('partnerships.list', {}), NO_PARTNERSHIPS);
  const offers = useMemo((): readonly Offer[] => {
    const offer = (one: FactorScope, label: string, note: string): Offer => ({ key: keyOf(one).replace(' ', '-'), scope: one, label, note, text: fold(label) });
    return [
      ...people.map(({ id, name, posts }) => offer({ kind: 'person', personId: id }, name, posts[0]?.organisationName ?? '')),
      ...organisations.map(({ id, name }) => offer({ kind: 'organisation', organisationId: id }, name, 'organisation')),
      ...partnerships.map(({ id, name }) => offer({ kind: 'partnership', partnershipId: id }, name, 'partnership')),
    ];
  }, [people, organisations, partnerships]);
  const words = fold(typed ?? '').split(' ').filter((word) => word !== '');
  const fitting = words.length === 0 ? [] : offers.filter(({ text }) => words.every((word) => text.startsWith(word) || text.includes(` ${word}`))).slice(0, OFFERED);
  return (
    <div className="factors-scope">
      <Combobox
        label="About"
        value={typed ?? of ?? ''}
        placeholder="Everything, or a name"
        onChange={(text) => {
          setTyped(text);
          if (text.trim() === '' && scope.kind !== 'everything') onChange({ kind: 'everything' });
        }}
        options={fitting}
        onChoose={({ key }) => {
          const chosen = offers.find((each) => each.key === key);
          if (chosen !== undefined) onChange(chosen.scope);
          setTyped(null);
        }}
        {...(typed !== null && words.length > 0 && fitting.length === 0 ? { hint: 'Nobody and nothing in the journal begins so.' } : {})}
      />
      {scope.kind === 'everything' ? null : (
        <Act
          onClick={() => {
            setTyped(null);
            onChange({ kind: 'everything' });
          }}
        >
          Everything
        </Act>
      )}
    </div>
  );
}
