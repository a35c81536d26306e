import type { ReactNode } from 'react';
import { sayStage } from '../../../main/domain/conflict.ts';
import { type Day, daysBetween, sayDate, sayLength, sayShortDay } from '../../../main/domain/day.ts';
import type { MeetingId, PersonId } from '../../../main/domain/id.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import type { CommitmentView, MeetingView } from '../../../main/domain/views.ts';
import type { Briefing as BriefingView } from '../../../preload/contract/people.ts';
import { useToday } from '../../data/day.ts';
import { type Read, useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './briefing.css';

/** What to read before a meeting: each person in it, one after another. */
export function MeetingBriefing({ meetingId, title, onClose }: { readonly meetingId: MeetingId; readonly title: string; readonly onClose: () => void }) {
  return <BriefingDialog title={`Before ${title}`} read={useRead('meetings.briefing', { meetingId })} onClose={onClose} />;
}

/** What to read before seeing someone. */
export function PersonBriefing({ personId, name, onClose }: { readonly personId: PersonId; readonly name: string; readonly onClose: () => void }) {
  const read = useRead('people.briefing', { personId });
  const all: Read<readonly BriefingView[]> = read.state === 'here' ? { state: 'here', value: [read.value] } : read;
  return <BriefingDialog title={`Before you see ${name}`} read={all} onClose={onClose} />;
}

interface BriefingDialogProps {
  readonly title: string;
  readonly read: Read<readonly BriefingView[]>;
  readonly onClose: () => void;
}

const BriefingDialog = ({ title, read, onClose }: BriefingDialogProps) => (
  <Dialog
    title={title}
    onClose={onClose}
    wide
    printed
    foot={
      <>
        <Button
          first
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
        <Button onClick={onClose}>Close</Button>
      </>
    }
  >
    <Shown read={read}>
      {(briefings) => (
        <div className="briefing">
          {briefings.length === 0 ? <p className="say">Nobody is named in this meeting.</p> : null}
          {briefings.map((briefing) => (
            <OnePerson key={briefing.person.id} briefing={briefing} />
          ))}
        </div>
      )}
    </Shown>
  </Dialog>
);

function OnePerson({ briefing }: { readonly briefing: BriefingView }) {
  const { person, posts, meetings, promisesMine, promisesTheirs, openConflicts } = briefing;
  const today = useToday();
  const first = firstNameOf(person.name);
  return (
    <section className="briefing-person" aria-label={person.name}>
      <h3>
        {person.honorific === null ? '' : `${person.honorific} `}
        {person.name}
        {posts.length === 0 ? null : <span className="of"> {posts.map((post) => `${post.title}, ${post.organisationName}`).join('; ')}</span>}
      </h3>
      <p className="say">{sayLastMet(briefing.lastFaceToFace, today)}</p>
      <Writing title={`What matters to ${first}`} words={person.matters} />
      <Writing title={`Pressures on ${first}`} words={person.pressures} />
      <Writing title="What you share" words={person.shared} />
      <Part title={meetings.length === 0 ? 'You have not met yet' : 'The last meetings'} shown={meetings.length > 0}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <span className="when">{sayShortDay(meeting.day, today)}</span>
            <span>{sayMeeting(meeting)}</span>
          </li>
        ))}
      </Part>
      <Promises title={`You promised ${first}`} commitments={promisesMine} today={today} />
      <Promises title={`${first} promised you`} commitments={promisesTheirs} today={today} />
      <Part title="Open conflicts" shown={openConflicts.length > 0}>
        {openConflicts.map((conflict) => (
          <li key={conflict.id}>
            <span className="when">{sayStage(conflict.stage)}</span>
            <span>
              {conflict.title}
              {conflict.lastEntryOn === null ? '' : `, last written on ${sayDate(conflict.lastEntryOn, today)}`}
            </span>
          </li>
        ))}
      </Part>
    </section>
  );
}

function Part({ title, shown, children }: { readonly title: string; readonly shown: boolean; readonly children: ReactNode }) {
  return shown ? (
    <div className="briefing-part">
      <h4>{title}</h4>
      <ul>{children}</ul>
    </div>
  ) : null;
}

const Writing = ({ title, words }: { readonly title: string; readonly words: string }) =>
  words.trim() === '' ? null : (
    <div className="briefing-part">
      <h4>{title}</h4>
      <p>{words.trim()}</p>
    </div>
  );

const Promises = ({ title, commitments, today }: { readonly title: string; readonly commitments: readonly CommitmentView[]; readonly today: Day }) => (
  <Part title={title} shown={commitments.length > 0}>
    {commitments.map((commitment) => (
      <li key={commitment.id}>
        <span className={commitment.dueOn !== null && commitment.dueOn <= today ? 'when asks' : 'when'}>
          {commitment.dueOn === null ? 'no day set' : `due ${sayShortDay(commitment.dueOn, today)}`}
        </span>
        <span>{commitment.what}</span>
      </li>
    ))}
  </Part>
);

function sayLastMet(day: Day | null, today: Day): string {
  if (day === null) return 'You have never met face to face.';
  const ago = daysBetween(day, today);
  return ago === 0 ? 'You met face to face today.' : `You last met face to face on ${sayDate(day, today)}, ${ago === 1 ? 'yesterday' : `${ago} days ago`}.`;
}

/** What was written, with how it was held when nothing was. */
function sayMeeting(meeting: MeetingView): string {
  if (meeting.text.trim() !== '') return meeting.text.trim();
  const how = sayMode(meeting.mode);
  const length = meeting.minutes === null ? '' : `, ${sayLength(meeting.minutes)}`;
  return `${how.slice(0, 1).toUpperCase()}${how.slice(1)}${length}${meeting.title === null ? '' : `: ${meeting.title}`}`;
}
