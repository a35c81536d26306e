import { useState } from 'react';
import type { MeetingView } from '../../../main/domain/views.ts';
import { countOf } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { MeetingBriefing } from '../nudges/Briefing.tsx';
import { sayPlanned, sayWhen } from './coming-up.ts';
import { NOTHING_PLANNED } from './words.ts';

interface ComingUpProps {
  readonly meetings: readonly MeetingView[];
  /** How many stand there before one asks for more. */
  readonly shown: number;
}

/** Planned meetings, each with a briefing. */
export function ComingUp({ meetings, shown }: ComingUpProps) {
  const today = useToday();
  const [opened, setOpened] = useState(false);
  const [reading, setReading] = useState<MeetingView | null>(null);
  const hidden = meetings.length - shown;
  return (
    <Section title="Coming up">
      {meetings.length === 0 ? (
        <Row>
          <p className="quiet">{NOTHING_PLANNED}</p>
        </Row>
      ) : null}
      {meetings.slice(0, opened ? undefined : shown).map((meeting) => (
        <Row key={meeting.id} className="coming" margin={sayWhen(meeting, today)}>
          <p className="say">{sayPlanned(meeting)}</p>
          <Acts>
            <Act
              about={sayPlanned(meeting)}
              onClick={() => {
                setReading(meeting);
              }}
            >
              Briefing
            </Act>
            <Act about={sayPlanned(meeting)} to={logPath({ day: meeting.day })}>
              Open the day
            </Act>
          </Acts>
        </Row>
      ))}
      {hidden <= 0 ? null : (
        <Row>
          <div className="more">
            <Act
              about="Coming up"
              onClick={() => {
                setOpened(!opened);
              }}
            >
              {opened ? 'Only the next' : `And ${countOf(hidden, 'more', 'more')}`}
            </Act>
          </div>
        </Row>
      )}
      {reading === null ? null : (
        <MeetingBriefing
          meetingId={reading.id}
          title={`${sayPlanned(reading)}, ${sayWhen(reading, today)}`}
          onClose={() => {
            setReading(null);
          }}
        />
      )}
    </Section>
  );
}
