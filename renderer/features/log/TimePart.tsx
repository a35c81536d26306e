import { type LocalTime, sayTime } from '../../../main/domain/day.ts';
import { Popover } from '../../ui/Popover.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

interface TimePartProps {
  readonly time: LocalTime | null;
  readonly onChange: (time: LocalTime | null) => void;
}

/** The time of a line, in the margin. None is shown until one was said. */
export const TimePart = ({ time, onChange }: TimePartProps) =>
  time === null ? null : (
    <b>
      <Popover label={sayTime(time)} className="part" title="At what time">
        {() => <TimeField label="Time" value={time} onChange={onChange} />}
      </Popover>
    </b>
  );
