import { useState } from 'react';
import { Link } from 'wouter';
import type { OrganisationId, PartnershipId, PersonId } from '../../../main/domain/id.ts';
import { sayTime, weekdayName } from '../../../main/domain/day.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { sayCount } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import { logPath, partnershipPath, personPath } from '../../data/paths.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { MeetingMark } from './MeetingMark.tsx';
import { isThisYear, sayHow } from './meetings.ts';
import { sayShortDate } from './standing.ts';
import './meetings.css';

interface MeetingsProps {
  /** The latest, with any planned, newest first. */
  readonly meetings: readonly MeetingView[];
  /** How many there are in all, when that is known. */
  readonly count?: number;
  /** Whose they are: for asking for more, and not named again in each. */
  readonly of: { readonly personId: PersonId } | { readonly organisationId: OrganisationId } | { readonly partnershipId: PartnershipId };
  readonly none: string;
}

/** Whose page it is, which is not said again in each meeting. */
interface Except {
  readonly person: PersonId | null;
  readonly partnership: PartnershipId | null;
}

/** How many of a large meeting are named; the rest are in the log of its day. */
const NAMED = 4;
/** How many more are shown each time. */
const MORE = 100;

/** Planned meetings first, soonest first; then those that were, newest first, and more when asked. */
export function Meetings({ meetings: latest, count, of, none }: MeetingsProps) {
  const today = useToday();
  const [limit, setLimit] = useState(latest.length);
  const longer = useRead('meetings.list', { ...of, limit }, { when: limit > latest.length, keepLast: true });
  const meetings = limit > latest.length ? valueOr(longer, latest) : latest;
  const planned = meetings.filter(({ day }) => day > today).toReversed();
  const held = meetings.filter(({ day }) => day <= today);
  const except = { person: 'personId' in of ? of.personId : null, partnership: 'partnershipId' in of ? of.partnershipId : null };
  const more = count === undefined ? meetings.length >= limit && meetings.length >= 20 : meetings.length < count;
  return (
    <>
      {planned.length === 0 ? null : (
        <Section title="Planned">
          <MeetingRows meetings={planned} except={except} />
        </Section>
      )}
      <Section title="Meetings">
        {held.length === 0 ? (
          <Row>
            <p className="ledger-none">{none}</p>
          </Row>
        ) : null}
        <MeetingRows meetings={held} except={except} />
        {more ? (
          <Row>
            <Act
              onClick={() => {
                setLimit(meetings.length + MORE);
              }}
            >
              {count === undefined ? 'Show earlier meetings' : `Show earlier meetings (${(count - meetings.length).toLocaleString('en-GB')} more)`}
            </Act>
          </Row>
        ) : null}
      </Section>
    </>
  );
}

const MeetingRows = ({ meetings, except }: { readonly meetings: readonly MeetingView[]; readonly except: Except }) => (
  <ol className="meetings">
    {meetings.map((meeting) => (
      <li key={meeting.id}>
        <OneMeeting meeting={meeting} except={except} />
      </li>
    ))}
  </ol>
);

function OneMeeting({ meeting, except }: { readonly meeting: MeetingView; readonly except: Except }) {
  const today = useToday();
  const others = meeting.participants.filter(({ personId }) => personId !== except.person);
  const named = others.length > NAMED + 1 ? others.slice(0, NAMED) : others;
  const unnamed = others.length - named.length;
  const words = meeting.text.trim() || meeting.title || '';
  return (
    <Row
      className="meeting"
      margin={
        <Link className="link" href={logPath({ day: meeting.day })}>
          {isThisYear(meeting.day, today) ? <span className="meeting-weekday">{weekdayName(meeting.day).slice(0, 3)} </span> : null}
          {sayShortDate(meeting.day, today)}
          <MeetingMark meeting={meeting} />
        </Link>
      }
    >
      <div>
        {words === '' ? null : <p className="say">{words}</p>}
        {meeting.learned.trim() === '' ? null : <p className="say meeting-learned">{meeting.learned.trim()}</p>}
      </div>
      <p className="small">
        {meeting.time === null ? '' : `${sayTime(meeting.time)}. `}
        {sayHow(meeting)}.
        {others.length === 0 ? null : (
          <>
            {' '}
            {except.person === null ? '' : 'Also '}
            {named.map((other, i) => (
              <span key={other.personId}>
                {i === 0 ? '' : i === others.length - 1 ? ' and ' : ', '}
                <Link className="link is-shown" href={personPath(other.personId)}>
                  {other.name}
                </Link>
              </span>
            ))}
            {unnamed === 0 ? '' : ` and ${sayCount(unnamed)} others`}.
          </>
        )}
        {meeting.partnershipId === null || meeting.partnershipId === except.partnership ? null : (
          <>
            {' '}
            <Link className="link is-shown" href={partnershipPath(meeting.partnershipId)}>
              {meeting.partnershipName}
            </Link>
            .
          </>
        )}
      </p>
    </Row>
  );
}
