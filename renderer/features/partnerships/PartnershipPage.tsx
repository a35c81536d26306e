import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { PartnershipId } from '../../../main/domain/id.ts';
import { currentPurpose, isMemberOn } from '../../../main/domain/partnership.ts';
import { countOf, upperFirst } from '../../../main/domain/words.ts';
import type { PartnershipPage as PartnershipView } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { StartConflict } from '../conflicts/StartConflict.tsx';
import { ConflictLedger } from '../people/Ledger.tsx';
import { Meetings } from '../people/Meetings.tsx';
import { Writing } from '../people/Writing.tsx';
import { Timeline } from '../timelines/Timeline.tsx';
import { GroupRhythm } from './GroupRhythm.tsx';
import { forContract } from './member-draft.ts';
import { MemberRow } from './MemberRow.tsx';
import { EditPartnership } from './PartnershipForm.tsx';
import { Principles } from './Principles.tsx';
import { Purpose } from './Purpose.tsx';
import { Statements } from './Statements.tsx';
import { WhatAsks } from './WhatAsks.tsx';
import { sayNeverAlone, sayStances } from './words.ts';
import '../people/person.css';
import './partnerships.css';

/** One partnership, by the number in the path: what it is for, who is in it and where they stand, and its years. */
export function PartnershipPage() {
  const { partnershipId } = useParams<{ readonly partnershipId: string }>();
  // What is in the path is only text; the contract refuses what is not the number of a partnership.
  const read = useRead('partnerships.get', { partnershipId: Number(partnershipId) as PartnershipId });
  if (read.state === 'failed' && (read.failure.kind === 'not-found' || read.failure.kind === 'invalid-input')) {
    return (
      <PageHead title="No such partnership" lede="There is no such partnership in the journal. If it was deleted, undo brings it back.">
        <Act to="/partnerships">Go to Partnerships</Act>
      </PageHead>
    );
  }
  return <Shown read={read}>{(page) => <OnePartnership key={page.partnership.id} page={page} />}</Shown>;
}

function OnePartnership({ page }: { readonly page: PartnershipView }) {
  const { partnership, statements } = page;
  const [editing, setEditing] = useState(false);
  const edit = (): void => {
    setEditing(true);
  };
  return (
    <div className="partnership">
      <PartnershipHead page={page} onEdit={edit} />
      <div className="section is-tight partnership-asks">
        <WhatAsks page={page} />
        <GroupRhythm page={page} onEdit={edit} />
      </div>
      <Purpose page={page} />
      <div className="section">
        <Row>
          <div className="cols">
            <Statements partnership={partnership} kind="truth" statements={statements} />
            <Statements partnership={partnership} kind="accomplishment" statements={statements} />
            <Principles page={page} />
            <Grates page={page} />
          </div>
        </Row>
      </div>
      <MembersSection page={page} onEdit={edit} />
      <Timeline scope={{ kind: 'partnership', partnershipId: partnership.id }} name={partnership.name} />
      <div className="section">
        <Row>
          <Notes page={page} />
        </Row>
      </div>
      <Meetings meetings={page.meetings} of={{ partnershipId: partnership.id }} none="None yet. In the log’s form a meeting can be said to be one of this partnership’s." />
      {editing ? <EditPartnership page={page} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

interface PartProps {
  readonly page: PartnershipView;
  readonly onEdit: () => void;
}

function PartnershipHead({ page: { partnership, members }, onEdit }: PartProps) {
  const today = useToday();
  const [, go] = useLocation();
  const remove = useWrite('partnerships.remove', { said: () => `Deleted ${partnership.name}` });
  const now = members.filter((member) => isMemberOn(member, today)).length;
  return (
    <PageHead title={partnership.name} lede={now === 0 ? 'Nobody belongs to it yet.' : `${upperFirst(countOf(now, 'person leads', 'people lead'))} together here.`}>
      <Acts>
        <Act to={logPath()}>Log a meeting</Act>
        <Act onClick={onEdit}>Edit</Act>
        <Menu
          label="More"
          about={partnership.name}
          items={[
            {
              label: 'Delete',
              run: () => {
                void remove.run({ partnershipId: partnership.id }).then((outcome) => {
                  if (outcome.ok) go('/partnerships', { replace: true });
                });
              },
            },
          ]}
        />
      </Acts>
    </PageHead>
  );
}

/** Everyone in it and where they stand; then those who have left. */
function MembersSection({ page, onEdit }: PartProps) {
  const today = useToday();
  const purpose = currentPurpose(page.statements);
  const now = page.members.filter((member) => isMemberOn(member, today));
  const left = page.members.filter((member) => !isMemberOn(member, today));
  const sums = [sayStances(page.members, today), sayNeverAlone(page.members, today)].filter((words) => words !== '').join(' ');
  const list = (members: PartnershipView['members'], label: string) => (
    <ul aria-label={label}>
      {members.map((member) => (
        <li key={`${member.personId} ${member.joinedOn ?? ''} ${member.leftOn ?? ''}`}>
          <MemberRow page={page} member={member} purpose={purpose} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section title="Who is in it, and where they stand">
      <Row>
        {page.members.length === 0 ? (
          <p className="ledger-none">Nobody yet. Say who leads together here; each can then be asked what the group is for, and answer in their own words.</p>
        ) : (
          <p className="say">{sums}</p>
        )}
        <Acts>
          <Act onClick={onEdit}>{page.members.length === 0 ? 'Say who belongs to it' : 'Add or leave out'}</Act>
        </Acts>
      </Row>
      {now.length === 0 ? null : list(now, 'Members')}
      {left.length === 0 ? null : (
        <>
          <Row className="members-left">
            <h3>Before</h3>
          </Row>
          {list(left, 'Members before')}
        </>
      )}
    </Section>
  );
}

function Grates({ page: { partnership, conflicts } }: { readonly page: PartnershipView }) {
  const [starting, setStarting] = useState(false);
  return (
    <section aria-labelledby="grates">
      <h2 id="grates">Where it grates</h2>
      <ConflictLedger conflicts={conflicts} of={partnership.name} none="No difference has come to the surface in it yet. That can be a good sign, or a polite one." />
      <Acts>
        <Act onClick={() => setStarting(true)}>Start a conflict</Act>
      </Acts>
      {starting ? <StartConflict partnershipId={partnership.id} onClose={() => setStarting(false)} /> : null}
    </section>
  );
}

function Notes({ page: { partnership, members } }: { readonly page: PartnershipView }) {
  const edit = useWrite('partnerships.edit', { shown: true, said: () => 'Saved' });
  const { id: partnershipId, name, rhythmDays } = partnership;
  return (
    <Writing
      title="Notes"
      value={partnership.notes}
      invitation="How it began, who takes the chair, what one should know before walking in."
      onSave={async (notes) => {
        const outcome = await edit.run({ partnershipId, name, rhythmDays, notes, members: members.map(forContract) });
        return outcome.ok ? null : outcome.failure;
      }}
    />
  );
}
