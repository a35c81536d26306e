import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { sayShortDay } from '../../../main/domain/day.ts';
import type { PartnershipId } from '../../../main/domain/id.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import { sayEvery } from '../../../main/domain/sentences.ts';
import type { PartnershipPage as PartnershipView } from '../../../preload/contract/views.ts';
import { useToday } from '../../data/day.ts';
import { logPath, personPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { EditPartnership } from './PartnershipForm.tsx';
import './partnerships.css';

/** Meetings shown at once: the latest. */
const MEETINGS_SHOWN = 20;

/** One partnership: who is in it, and when it met. Its purpose and principles have their place here later. */
export function PartnershipPage() {
  const { partnershipId } = useParams<{ readonly partnershipId: string }>();
  // What is in the path is only text; the contract refuses what is not the number of a partnership.
  const read = useRead('partnerships.get', { partnershipId: Number(partnershipId) as PartnershipId });
  return <Shown read={read}>{(page) => <OnePartnership key={page.partnership.id} page={page} />}</Shown>;
}

function OnePartnership({ page }: { readonly page: PartnershipView }) {
  const { partnership, members, meetings } = page;
  const today = useToday();
  const [, go] = useLocation();
  const [editing, setEditing] = useState(false);
  const remove = useWrite('partnerships.remove', { said: () => `Removed ${partnership.name}` });
  return (
    <>
      <PageHead
        title={partnership.name}
        lede={partnership.rhythmDays === null ? undefined : `Meant to meet ${sayEvery(partnership.rhythmDays)}.`}
      >
        <Acts>
          <Act to={logPath()}>Log a meeting</Act>
          <Act
            onClick={() => {
              setEditing(true);
            }}
          >
            Edit
          </Act>
          <Act
            onClick={() =>
              void remove.run({ partnershipId: partnership.id }).then((outcome) => {
                if (outcome.ok) go('/partnerships');
              })
            }
          >
            Remove
          </Act>
        </Acts>
      </PageHead>
      {partnership.notes.trim() === '' ? null : (
        <Section title="Notes">
          <Row>
            <p className="say">{partnership.notes}</p>
          </Row>
        </Section>
      )}
      <Section title="Members">
        {members.length === 0 ? (
          <Row>
            <p className="quiet">Nobody yet.</p>
          </Row>
        ) : null}
        {members.map((member) => (
          <Row key={member.personId} className="ledger-row">
            <span className="name">
              <Link href={personPath(member.personId)}>{member.name}</Link>
              {member.organisationName === null ? null : <span className="of">{member.organisationName}</span>}
            </span>
          </Row>
        ))}
      </Section>
      <Section title="Meetings">
        {meetings.length === 0 ? (
          <Row>
            <p className="quiet">None yet. In the log’s form a meeting can be said to be one of this partnership’s.</p>
          </Row>
        ) : null}
        {meetings.slice(0, MEETINGS_SHOWN).map((meeting) => (
          <Row key={meeting.id} className="ledger-row" margin={<Link href={logPath({ day: meeting.day })}>{sayShortDay(meeting.day, today)}</Link>}>
            {meeting.text.trim() === '' ? (meeting.title ?? `A meeting, ${sayMode(meeting.mode)}`) : meeting.text}
          </Row>
        ))}
      </Section>
      {editing ? (
        <EditPartnership
          page={page}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : null}
    </>
  );
}
