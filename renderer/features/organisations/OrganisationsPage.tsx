import { useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { OrganisationRow } from '../../../preload/contract/organisations.ts';
import { importPath, organisationPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { isNarrowed, organisationsIn, type OrganisationsView, pathOf, readView, WHOLE_LIST } from './listing.ts';
import { AddOrganisation } from './OrganisationForm.tsx';
import { OrganisationLine } from './OrganisationLine.tsx';
import { addOrganisationPath } from './paths.ts';
import { kindOptions, orderOptions, sayHowMany } from './words.ts';
import '../people/people.css';

/** The bodies around the leader. What is looked at is kept in the path. */
export function OrganisationsPage() {
  const search = useSearch();
  const [, go] = useLocation();
  const view = readView(search);
  const adding = new URLSearchParams(search).get('add');
  const organisations = useRead('organisations.list', { archived: view.archived });
  const look = (next: OrganisationsView): void => {
    go(pathOf(next), { replace: true });
  };
  return (
    <>
      <Shown read={organisations}>{(rows) => <Organisations rows={rows} view={view} look={look} />}</Shown>
      {adding === null ? null : (
        <AddOrganisation
          name={adding}
          onClose={() => {
            look(view);
          }}
        />
      )}
    </>
  );
}

interface OrganisationsProps {
  readonly rows: readonly OrganisationRow[];
  readonly view: OrganisationsView;
  readonly look: (view: OrganisationsView) => void;
}

const ANY = 'any';
const anyKind = [{ value: ANY, label: 'Any kind' }, ...kindOptions] as const;

function Organisations({ rows, view, look }: OrganisationsProps) {
  const [, go] = useLocation();
  const list = useRef<HTMLDivElement>(null);
  const shown = organisationsIn(rows, view);
  if (rows.length === 0 && !view.archived) return <NoneYet />;
  return (
    <>
      <PageHead
        title="Organisations"
        lede={view.archived ? 'Archived: kept with all you wrote.' : sayHowMany(shown.length, rows, isNarrowed(view))}
        wide
      >
        <Acts>
          <Act
            onClick={() => {
              go(addOrganisationPath());
            }}
          >
            Add an organisation
          </Act>
        </Acts>
      </PageHead>
      <div className="section is-tight">
        <Row>
          <search className="filters">
            <FindField
              label="Find an organisation by name"
              placeholder="Find by name"
              value={view.words}
              onChange={(words) => look({ ...view, words })}
              onDown={() => list.current?.querySelector<HTMLElement>('[data-index="0"] > a')?.focus()}
              onEnter={() => {
                const [first] = shown;
                if (first !== undefined) go(organisationPath(first.id));
              }}
            />
            <div className="filters-choices">
              <SelectField label="Order" value={view.order} options={orderOptions} onChange={(order) => look({ ...view, order })} />
              <SelectField label="Kind" value={view.kind ?? ANY} options={anyKind} onChange={(kind) => look({ ...view, kind: kind === ANY ? null : kind })} />
              <Checkbox checked={view.archived} onChange={(archived) => look({ ...view, archived })}>
                Archived
              </Checkbox>
            </div>
          </search>
        </Row>
      </div>
      <div className="people-list" ref={list}>
        {shown.length === 0 ? (
          <Row>
            <Empty start={<Act onClick={() => look({ ...WHOLE_LIST, archived: view.archived })}>Show them all</Act>}>
              {rows.length === 0 ? 'No organisation is archived.' : 'None fits all of that.'}
            </Empty>
          </Row>
        ) : (
          <VirtualList
            label="Organisations"
            items={shown}
            keyOf={(organisation) => organisation.id}
            hrefOf={(organisation) => organisationPath(organisation.id)}
            nameOf={(organisation) => organisation.name}
            rowHeight={56}
          >
            {(organisation) => <OrganisationLine organisation={organisation} />}
          </VirtualList>
        )}
      </div>
    </>
  );
}

function NoneYet() {
  const [, go] = useLocation();
  return (
    <>
      <PageHead title="Organisations" lede="The trusts, councils, practices and charities you work with." />
      <div className="section is-tight">
        <Row>
          <Empty
            start={
              <Buttons>
                <Button
                  first
                  onClick={() => {
                    go(importPath('contacts'));
                  }}
                >
                  Bring in contacts
                </Button>
                <Button
                  onClick={() => {
                    go(addOrganisationPath());
                  }}
                >
                  Add an organisation
                </Button>
              </Buttons>
            }
          >
            <p>
              An organisation has a page too: who leads it now and led it before, when you were last in a room with any of them, what was promised, and where it
              grates. They come by themselves, with the people you add.
            </p>
          </Empty>
        </Row>
      </div>
    </>
  );
}
