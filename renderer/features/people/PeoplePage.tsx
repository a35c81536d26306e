import { useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { OrganisationId } from '../../../main/domain/id.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { importPath, personPath } from '../../data/paths.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { Duplicates } from './Duplicates.tsx';
import { countAsking, indexPeople, isNarrowed, pathOf, type PeopleView, peopleIn, readView, WHOLE_LIST } from './listing.ts';
import { AddPerson } from './PersonForm.tsx';
import { addPersonPath } from './paths.ts';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PersonLine } from './PersonLine.tsx';
import { sayHowMany } from './standing.ts';
import { ViewNav } from './ViewNav.tsx';
import './people.css';

/** Everyone around the leader: found, narrowed and put in order. What is looked at is kept in the path. */
export function PeoplePage() {
  const search = useSearch();
  const [, go] = useLocation();
  const view = readView(search);
  const adding = new URLSearchParams(search).get('add');
  const people = useRead('people.list', { archived: view.archived });
  const look = (next: PeopleView): void => {
    go(pathOf(next), { replace: true });
  };
  return (
    <>
      <Shown read={people}>{(rows) => <People rows={rows} view={view} look={look} />}</Shown>
      {adding === null ? null : (
        <AddPerson
          name={adding}
          onClose={() => {
            look(view);
          }}
        />
      )}
    </>
  );
}

interface PeopleProps {
  readonly rows: readonly PersonRow[];
  readonly view: PeopleView;
  readonly look: (view: PeopleView) => void;
}

const NO_ORGANISATIONS: readonly { readonly id: OrganisationId; readonly abbreviation: string | null }[] = [];

function People({ rows, view, look }: PeopleProps) {
  const [, go] = useLocation();
  const list = useRef<HTMLDivElement>(null);
  const organisations = valueOr(useRead('organisations.list', {}), NO_ORGANISATIONS);
  const indexed = useMemo(
    () => indexPeople(rows, new Map(organisations.flatMap(({ id, abbreviation }) => (abbreviation === null ? [] : [[id, abbreviation] as const])))),
    [rows, organisations],
  );
  const shown = peopleIn(indexed, view);
  const nobody = rows.length === 0 && !view.archived;

  if (nobody) return <NobodyYet />;
  return (
    <>
      <PageHead title="People" lede={view.archived ? sayArchived(rows.length) : sayHowMany(shown.length, rows.length, countAsking(rows), isNarrowed(view))} wide>
        <ViewNav at="List" />
        <Acts>
          <Act
            onClick={() => {
              go(addPersonPath());
            }}
          >
            Add someone
          </Act>
          <Act to={importPath('contacts')}>Bring in contacts</Act>
        </Acts>
      </PageHead>
      <div className="section is-tight">
        <Row>
          <PeopleFilters
            rows={rows}
            view={view}
            look={look}
            onDown={() => list.current?.querySelector<HTMLElement>('[data-index="0"] > a')?.focus()}
            onEnter={() => {
              const [first] = shown;
              if (first !== undefined) go(personPath(first.id));
            }}
          />
          {view.archived ? null : <Duplicates />}
        </Row>
      </div>
      <div className="people-list" ref={list}>
        {shown.length === 0 ? (
          <Row>
            <Empty start={<Act onClick={() => look({ ...WHOLE_LIST, archived: view.archived })}>Show everyone</Act>}>
              {rows.length === 0 ? 'Nobody is archived.' : 'Nobody fits all of that.'}
            </Empty>
          </Row>
        ) : (
          <VirtualList
            label="People"
            items={shown}
            keyOf={(person) => person.id}
            hrefOf={(person) => personPath(person.id)}
            nameOf={(person) => person.name}
            rowHeight={56}
          >
            {(person) => <PersonLine person={person} />}
          </VirtualList>
        )}
      </div>
    </>
  );
}

const sayArchived = (count: number): string =>
  count === 0 ? 'People you archive are kept here, with all you wrote.' : 'Archived: kept with all you wrote, and never a reminder.';

function NobodyYet() {
  const [, go] = useLocation();
  return (
    <>
      <PageHead title="People" lede="Everyone you lead with and cannot order about." />
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
                    go(addPersonPath());
                  }}
                >
                  Add someone
                </Button>
              </Buttons>
            }
          >
            <p>
              Each person has a page: who they are now and before, what matters to them, what was promised both ways, and how long it is since you were in the
              same room. Begin with a contacts file from your phone or from Outlook, or with one name.
            </p>
          </Empty>
        </Row>
      </div>
    </>
  );
}
