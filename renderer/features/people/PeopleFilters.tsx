import type { OrganisationId } from '../../../main/domain/id.ts';
import { RINGS } from '../../../main/domain/person.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { PeopleView } from './listing.ts';
import { orderOptions, sayRing, standingOptions } from './standing.ts';

interface PeopleFiltersProps {
  readonly rows: readonly PersonRow[];
  readonly view: PeopleView;
  readonly look: (view: PeopleView) => void;
  /** The down arrow in the search line goes on to the list. */
  readonly onDown: () => void;
  /** Enter in the search line opens the first who is shown. */
  readonly onEnter: () => void;
}

const ANY = 'any';
const ringOptions = [{ value: ANY, label: 'Any ring' }, ...RINGS.map((ring) => ({ value: ring, label: `${sayRing(ring)} ring` }))] as const;
const stateOptions = [{ value: ANY, label: 'Any state' }, ...standingOptions] as const;

/** What is looked for, and in what order: one line to type in, and one line of quiet choices. */
export function PeopleFilters({ rows, view, look, onDown, onEnter }: PeopleFiltersProps) {
  return (
    <search className="filters">
      <FindField
        label="Find someone by name, post or organisation"
        placeholder="Find by name, post or organisation"
        value={view.words}
        onChange={(words) => look({ ...view, words })}
        onDown={onDown}
        onEnter={onEnter}
      />
      <div className="filters-choices">
        <SelectField label="Order" value={view.order} options={orderOptions} onChange={(order) => look({ ...view, order })} />
        <SelectField
          label="Ring"
          value={view.ring ?? ANY}
          options={ringOptions}
          onChange={(ring) => look({ ...view, ring: ring === ANY ? null : ring })}
        />
        <SelectField
          label="Organisation"
          value={String(view.organisationId ?? ANY)}
          options={organisationOptions(rows)}
          onChange={(value) => look({ ...view, organisationId: value === ANY ? null : (Number(value) as OrganisationId) })}
        />
        <SelectField
          label="State"
          value={view.standing ?? ANY}
          options={stateOptions}
          onChange={(standing) => look({ ...view, standing: standing === ANY ? null : standing })}
        />
        <Checkbox checked={view.archived} onChange={(archived) => look({ ...view, archived })}>
          Archived
        </Checkbox>
      </div>
    </search>
  );
}

/** The organisations where someone in the list holds a post, by name. */
function organisationOptions(rows: readonly PersonRow[]): readonly { readonly value: string; readonly label: string }[] {
  const names = new Map(rows.flatMap((row) => row.posts.map((post) => [post.organisationId, post.organisationName] as const)));
  const found = [...names].map(([id, name]) => ({ value: String(id), label: name }));
  return [{ value: ANY, label: 'Any organisation' }, ...found.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'))];
}
