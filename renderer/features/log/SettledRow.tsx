import { type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { sayTime } from '../../../main/domain/day.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { conflictPath } from '../../data/paths.ts';
import { Ticked } from '../../marks/Drawn.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { StartConflict } from '../conflicts/StartConflict.tsx';
import { ReflectOn } from '../reflections/ReflectOn.tsx';
import { lineToChange } from './change.ts';
import { MarkedWords } from './MarkedWords.tsx';
import { marksOf, piecesOf } from './marks.ts';
import { sayParts, sayPeople, sayPrompt } from './parts.ts';
import { readWords } from './reading.ts';
import type { RowHandle } from './WritingRow.tsx';

interface SettledRowProps {
  readonly meeting: MeetingView;
  readonly lexicon: Lexicon;
  readonly onChange: () => void;
  readonly onDelete: () => void;
  /** Up (−1) or down (1), from the row itself. */
  readonly onLeave: (direction: -1 | 1) => void;
  readonly ref?: Ref<RowHandle>;
}

/** A difference in a meeting of more is seldom with all of them. */
const FEW = 3;

/** A meeting as it was saved: the words as written, and its parts in a sentence. */
export function SettledRow({ meeting, lexicon, onChange, onDelete, onLeave, ref }: SettledRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const [starting, setStarting] = useState(false);
  const focus = (): void => row.current?.focus();
  useImperativeHandle(ref, () => ({ focus, ask: focus }));
  const today = useToday();
  const planned = meeting.day > today;
  const people = sayPeople(meeting.participants.map(({ name }) => name));
  const about = meeting.time === null ? people : `${sayTime(meeting.time)}, ${people}`;
  const before = meeting.text === '' ? sayPrompt(meeting).replace(/ –$/u, '') : meeting.title === null ? null : `${meeting.title} –`;
  // Read again, with what was answered then: a name that meant nobody is not marked.
  const pieces = useMemo(() => {
    const recognition = readWords(meeting.text, lexicon, meeting.day);
    return piecesOf(meeting.text, marksOf(recognition, lineToChange(meeting, recognition).corrections));
  }, [meeting, lexicon]);
  return (
    <li
      ref={row}
      className="row entry is-settled"
      data-meeting={meeting.id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter' || event.key.toLowerCase() === 'e') onChange();
        else if (event.key === 'ArrowUp') onLeave(-1);
        else if (event.key === 'ArrowDown') onLeave(1);
        else return;
        event.preventDefault();
      }}
    >
      <div className="m">
        {meeting.time === null ? null : <b>{sayTime(meeting.time)}</b>}
        <span className="entry-state">
          {planned ? null : <Ticked />} {planned ? 'planned' : 'settled'}
        </span>
      </div>
      <div className="b">
        <div>
          <p className="words">
            {before === null ? null : <span className="words-before">{before} </span>}
            <MarkedWords pieces={pieces} />
          </p>
          <Acts>
            <Act about={about} onClick={onChange}>
              Change
            </Act>
            <Act about={about} onClick={onDelete}>
              Delete
            </Act>
            {planned ? null : (
              <Act
                about={about}
                onClick={() => {
                  setStarting(true);
                }}
              >
                Start a conflict
              </Act>
            )}
            {planned ? null : <ReflectOn link={{ kind: 'meeting', id: meeting.id }} about={about} />}
          </Acts>
          {starting ? (
            <StartConflict
              parties={meeting.participants.length > FEW ? [] : meeting.participants.map(({ personId, name }) => ({ kind: 'person', id: personId, name }))}
              meeting={{ meetingId: meeting.id, day: meeting.day }}
              partnershipId={meeting.partnershipId}
              onClose={() => {
                setStarting(false);
              }}
            />
          ) : null}
        </div>
        <p className="parts">
          {sayParts(meeting, today)}
          {meeting.conflicts.map(({ entryId, conflictId, title }) => (
            <span key={entryId}>
              {' '}
              Part of ‘
              <Link className="link is-shown" href={conflictPath(conflictId)}>
                {title}
              </Link>
              ’.
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
