import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { sayDate } from '../../../main/domain/day.ts';
import type { OrganisationId } from '../../../main/domain/id.ts';
import type { OrganisationPage as OrganisationPageView } from '../../../preload/contract/organisations.ts';
import { useToday } from '../../data/day.ts';
import { personPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { ConflictLedger, PromiseLedger } from '../people/Ledger.tsx';
import { Meetings } from '../people/Meetings.tsx';
import { AddPerson } from '../people/PersonForm.tsx';
import { PersonLine } from '../people/PersonLine.tsx';
import { Writing } from '../people/Writing.tsx';
import { Timeline } from '../timelines/Timeline.tsx';
import { EditOrganisation } from './OrganisationForm.tsx';
import { inPost } from './in-post.ts';
import { saySuccession, sayYears, successionsOf } from './succession.ts';
import { sayKind } from './words.ts';
import '../people/person.css';
import './organisations.css';

/** An organisation's page, by the number in the path. */
export function OrganisationPage() {
  const { organisationId } = useParams();
  const page = useRead('organisations.get', { organisationId: Number(organisationId) as OrganisationId });
  if (page.state === 'failed' && (page.failure.kind === 'not-found' || page.failure.kind === 'invalid-input')) {
    return (
      <PageHead title="No such organisation" lede="There is no such organisation in the journal. If it was deleted, undo brings it back.">
        <Act to="/organisations">Go to Organisations</Act>
      </PageHead>
    );
  }
  return <Shown read={page}>{(organisation) => <OneOrganisation key={organisation.organisation.id} page={organisation} />}</Shown>;
}

function OneOrganisation({ page }: { readonly page: OrganisationPageView }) {
  const { organisation, current, former } = page;
  const today = useToday();
  const edit = useWrite('organisations.edit', { shown: true, said: () => 'Saved' });
  const { id, name, abbreviation, kind } = organisation;
  const told = successionsOf({ current, former }, today);
  return (
    <div className="organisation">
      <OrganisationHead page={page} />
      <Section title="Who leads it now">
        {current.length === 0 ? (
          <Row>
            <p className="ledger-none">Nobody you know is in post here today.</p>
          </Row>
        ) : null}
        <ul className="people-here">
          {inPost(current).map(({ person, titles }) => (
            <li key={person.id}>
              <Link className="list-link" href={personPath(person.id)}>
                <PersonLine person={person} as={titles} />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <div className="section">
        <Row>
          <div className="cols">
            <section aria-labelledby="between">
              <h2 id="between">Between you</h2>
              <PromiseLedger promises={page.commitments} none="Nothing has been promised to or by the organisation as a whole. Promises with its people are on their pages." />
            </section>
            <section aria-labelledby="grates">
              <h2 id="grates">Where it grates</h2>
              <ConflictLedger conflicts={page.conflicts} of={name} none="No difference with it has come to the surface yet." />
            </section>
            <Writing
              title="Notes"
              value={organisation.notes}
              invitation="How it works, who decides, what it is proud of."
              onSave={async (notes) => {
                const outcome = await edit.run({ organisationId: id, name, abbreviation, kind, notes });
                return outcome.ok ? null : outcome.failure;
              }}
            />
          </div>
        </Row>
      </div>
      {told.length === 0 ? null : (
        <Section title="Who leads it, and who did before">
          {told.map((succession) => (
            <Row key={succession.title} className="succession" margin={sayYears(succession)}>
              <h3>{succession.title === '' ? 'Posts without a title' : succession.title}</h3>
              <p className="posts-words">
                {saySuccession(succession, today).map((piece) =>
                  typeof piece === 'string' ? (
                    piece
                  ) : (
                    <Link key={piece.post.id} className="link is-shown" href={personPath(piece.personId)}>
                      {piece.name}
                    </Link>
                  ),
                )}
              </p>
            </Row>
          ))}
        </Section>
      )}
      <Timeline scope={{ kind: 'organisation', organisationId: id }} name={name} />
      <Meetings meetings={page.meetings} of={{ organisationId: id }} none="None in the journal yet with anyone in post here." />
    </div>
  );
}

type Asking = 'edit' | 'person';

function OrganisationHead({ page }: { readonly page: OrganisationPageView }) {
  const { organisation } = page;
  const { id, name, abbreviation, kind, archivedOn } = organisation;
  const today = useToday();
  const [, go] = useLocation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const archive = useWrite('organisations.archive', { said: () => `Archived ${name}` });
  const unarchive = useWrite('organisations.unarchive', { said: () => `Brought ${name} back` });
  const remove = useWrite('organisations.remove', { said: () => `Deleted ${name}, with the posts held there` });
  const close = (): void => {
    setAsking(null);
  };
  return (
    <>
      <PageHead
        title={name}
        lede={[
          `${sayKind(kind)}${abbreviation === null ? '' : `, ${abbreviation} for short`}.`,
          archivedOn === null ? '' : `Archived on ${sayDate(archivedOn, today)}.`,
        ].join(' ')}
      >
        <Acts>
          {archivedOn === null ? (
            <Act onClick={() => setAsking('person')}>Add someone here</Act>
          ) : (
            <Act onClick={() => void unarchive.run({ organisationId: id })}>Bring it back</Act>
          )}
          <Act onClick={() => setAsking('edit')}>Edit</Act>
          <Menu
            label="More"
            about={name}
            items={[
              archivedOn === null
                ? { label: 'Archive', run: () => void archive.run({ organisationId: id }) }
                : { label: 'Bring back', run: () => void unarchive.run({ organisationId: id }) },
              {
                label: 'Delete',
                run: () => {
                  void remove.run({ organisationId: id }).then((outcome) => {
                    if (outcome.ok) go('/organisations', { replace: true });
                  });
                },
              },
            ]}
          />
        </Acts>
      </PageHead>
      {asking === 'edit' ? <EditOrganisation organisation={organisation} onClose={close} /> : null}
      {asking === 'person' ? <AddPerson organisation={name} onClose={close} /> : null}
    </>
  );
}
