import type { Day } from '../../../main/domain/day.ts';
import type { MeetingId } from '../../../main/domain/id.ts';
import type { MeetingView, PartyName } from '../../../main/domain/views.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { sayChoice } from './entry-draft.ts';

const NONE: readonly MeetingView[] = [];

/** The meetings of a day, those with a party to it first. */
export function useMeetingsOf(day: Day | null, parties: readonly PartyName[]): readonly MeetingView[] {
  const ids = new Set(parties.flatMap((party) => (party.kind === 'person' ? [party.id] : [])));
  const read = useRead('meetings.list', day === null ? {} : { from: day, to: day }, { when: day !== null });
  const withParty = (meeting: MeetingView): number => (meeting.participants.some(({ personId }) => ids.has(personId)) ? 0 : 1);
  return day === null ? NONE : valueOr(read, NONE).toSorted((a, b) => withParty(a) - withParty(b));
}

interface MeetingFieldProps {
  readonly meetings: readonly MeetingView[];
  readonly value: MeetingId | null;
  readonly onChange: (meetingId: MeetingId | null) => void;
}

/** The meeting it was said in, where the log has any of that day. */
export function MeetingField({ meetings, value, onChange }: MeetingFieldProps) {
  return meetings.length === 0 ? null : (
    <SelectField
      label="In a meeting of that day"
      value={value === null ? '' : String(value)}
      options={[{ value: '', label: 'no, or not in the log' }, ...meetings.map((meeting) => ({ value: String(meeting.id), label: sayChoice(meeting) }))]}
      onChange={(chosen) => {
        onChange(meetings.find(({ id }) => String(id) === chosen)?.id ?? null);
      }}
    />
  );
}
