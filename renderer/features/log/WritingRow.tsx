import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sayTime } from '../../../main/domain/day.ts';
import { answerWith } from '../../../main/domain/recognise/questions.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { countOf } from '../../../main/domain/words.ts';
import { importPath } from '../../data/paths.ts';
import { Act } from '../../ui/Act.tsx';
import { EntryForm } from './EntryForm.tsx';
import { corrected, isBegun, type Line } from './line.ts';
import { type EditorHandle, LineEditor } from './LineEditor.tsx';
import { marksOf } from './marks.ts';
import { Parts } from './Parts.tsx';
import { sayPrompt } from './parts.ts';
import { QuestionAsk } from './QuestionAsk.tsx';
import { type Reading, readWords } from './reading.ts';
import { TimePart } from './TimePart.tsx';

export interface RowHandle {
  readonly focus: () => void;
  /** To the question, where there is one; else to the words. */
  readonly ask: () => void;
}

interface WritingRowProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly isNow: boolean;
  readonly onChange: (line: Line) => void;
  readonly onAccept: () => void;
  readonly onAcceptDay: () => void;
  readonly onLeave: (direction: -1 | 1) => void;
  readonly onRemove: () => void;
  /** The meeting of the calendar did not take place, or without its owner. */
  readonly onNotThere: () => void;
  readonly onFocus: () => void;
  readonly ref?: Ref<RowHandle>;
}

/** How long the words must rest before something is asked of them, in milliseconds. */
const PAUSE = 450;

/** A line being written: its words in an editor, what was understood beside them, and the question it leaves open. */
export function WritingRow({ line, meeting, reading, lexicon, isNow, onChange, onAccept, onAcceptDay, onLeave, onRemove, onNotThere, onFocus, ref }: WritingRowProps) {
  const editor = useRef<EditorHandle>(null);
  const question = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState(false);
  const [open] = reading.questions;
  // Half a name is no question: it is asked once the words pause, or when one tries to go on.
  const [pausedAt, setPausedAt] = useState(line.text);
  const asked = open !== undefined && pausedAt === line.text;
  useEffect(() => {
    const clock = setTimeout(() => {
      setPausedAt(line.text);
    }, PAUSE);
    return () => {
      clearTimeout(clock);
    };
  }, [line.text]);
  const { time } = reading.entry;
  const { corrections } = line;
  const { day } = reading.entry;

  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    ask: () => {
      flushSync(() => {
        setPausedAt(line.text);
      });
      const first = question.current?.querySelector<HTMLElement>('button');
      if (first === null || first === undefined) editor.current?.focus();
      else first.focus();
    },
  }));

  const marks = useCallback((text: string) => marksOf(readWords(text, lexicon, day), corrections), [lexicon, day, corrections]);
  const answer = (number: number): void => {
    const chosen = open?.answers[number - 1];
    if (chosen === undefined) return;
    onChange({ ...line, corrections: answerWith(corrections, chosen) });
    editor.current?.focus();
  };

  const begun = isBegun(line);
  const label = `${meeting === null ? 'Line' : `Line on ${meeting.title ?? 'a meeting'}`}${time === null ? '' : ` at ${sayTime(time)}`}`;
  const waits = meeting !== null && meeting.text.trim() === '';
  const questions = reading.questions.length;
  const state = asked ? countOf(questions, 'question', 'questions') : !waits ? null : meeting.source === 'calendar' ? 'from calendar' : 'was planned';
  return (
    <li
      className={['row entry', isNow ? 'is-now' : '', begun ? '' : 'is-waiting'].filter(Boolean).join(' ')}
      data-line={line.key}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter' || event.key.toLowerCase() === 'e') editor.current?.focus();
        else if (event.key === 'ArrowUp') onLeave(-1);
        else if (event.key === 'ArrowDown') onLeave(1);
        else if (/^[1-9]$/u.test(event.key)) answer(Number(event.key));
        else return;
        event.preventDefault();
      }}
    >
      <div className="m">
        <TimePart
          time={time}
          onChange={(at) => {
            onChange(corrected(line, { time: at }));
          }}
        />
        {state === null ? null : <span className="entry-state">{state}</span>}
      </div>
      <div className="b">
        <div>
          <LineEditor
            ref={editor}
            text={line.text}
            label={label}
            prompt="Who, when, what was said …"
            before={meeting === null || meeting.title === null ? (waits ? sayPrompt(meeting) : null) : waits ? sayPrompt(meeting) : `${meeting.title} –`}
            lexicon={lexicon}
            marksOf={marks}
            onChange={(text) => {
              if (text !== line.text) onChange({ ...line, text });
            }}
            onAccept={onAccept}
            onAcceptDay={onAcceptDay}
            onLeave={onLeave}
            onRemove={onRemove}
            onAnswer={answer}
            onFocus={onFocus}
          />
          {!asked ? null : <QuestionAsk ref={question} question={open} lexicon={lexicon} onAnswer={answer} />}
        </div>
        <div className="parts">
          {begun || meeting !== null ? <Parts line={line} meeting={meeting} reading={reading} lexicon={lexicon} brief={!begun && !isNow} onChange={onChange} /> : null}
          {begun || isNow ? (
            <Act
              about={label}
              onClick={() => {
                setForm(true);
              }}
            >
              As a form
            </Act>
          ) : null}
          {meeting === null && !begun ? <Act to={importPath('calendar')}>From your calendar</Act> : null}
          {waits && !begun ? (
            <Act about={label} onClick={onNotThere}>
              Not there after all
            </Act>
          ) : null}
          {begun ? (
            <Act about={label} onClick={onRemove}>
              {meeting === null || waits ? 'Throw away' : 'Leave it as it was'}
            </Act>
          ) : null}
        </div>
        {form ? (
          <EntryForm
            line={line}
            meeting={meeting}
            lexicon={lexicon}
            day={day}
            onChange={onChange}
            onClose={() => {
              setForm(false);
            }}
            onAccept={() => {
              setForm(false);
              onAccept();
            }}
          />
        ) : null}
      </div>
    </li>
  );
}
