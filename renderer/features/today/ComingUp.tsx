import { useState } from 'react';
import type { MeetingView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { AsideSection } from '../../ui/Page.tsx';
import { MeetingBriefing } from '../nudges/Briefing.tsx';
import { sayPlanned, sayWhen } from './coming-up.ts';

/** Planned meetings, each with a briefing. */
export function ComingUp({ meetings }: { readonly meetings: readonly MeetingView[] }) {
  const today = useToday();
  const [reading, setReading] = useState<MeetingView | null>(null);
  return (
    <AsideSection title="Coming up">
      {meetings.length === 0 ? <p className="quiet">Nothing is planned. A meeting you plan comes here, with a briefing to read before it.</p> : null}
      <ul className="coming">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <span className="when">{sayWhen(meeting, today)}</span>
            <div className="what">
              {sayPlanned(meeting)}
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
            </div>
          </li>
        ))}
      </ul>
      {reading === null ? null : (
        <MeetingBriefing
          meetingId={reading.id}
          title={`${sayPlanned(reading)}, ${sayWhen(reading, today)}`}
          onClose={() => {
            setReading(null);
          }}
        />
      )}
    </AsideSection>
  );
}
