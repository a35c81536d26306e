import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addDays, type Day, isoWeekOf, sayDay } from '../../../main/domain/day.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { countOf, listNames } from '../../../main/domain/words.ts';
import type { DayPage } from '../../../preload/contract/meetings.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { useWrite } from '../../data/query.ts';
import { announceDone } from '../../ui/announcer.ts';
import { PageHead } from '../../ui/Page.tsx';
import { acceptedOn, NOTHING_ACCEPTED, reckon, withAccepted, withoutMeeting } from './accepted.ts';
import { lineToChange } from './change.ts';
import { DayNav } from './DayNav.tsx';
import { dayStep, isTurningDays, turnDays } from './day-step.ts';
import { Examples } from './Examples.tsx';
import { FootBar } from './FootBar.tsx';
import { useKeeping } from './keeping.ts';
import { fromDraft, isBegun, type Line } from './line.ts';
import { readLine, type Reading, readWords } from './reading.ts';
import { changeLines, startLines } from './lines.ts';
import { type DayRow, keyOfMeeting, rowsOf, sayDayStands } from './rows.ts';
import { SettledRow } from './SettledRow.tsx';
import { unkeptOn } from './unkept.ts';
import { type RowHandle, WritingRow } from './WritingRow.tsx';

interface DayOfLogProps {
  readonly day: Day;
  readonly page: DayPage;
  readonly lexicon: Lexicon;
  /** Words to begin the empty line with: a person's name, from a nudge. */
  readonly begin: string;
}

type Writing = Extract<DayRow, { readonly kind: 'writing' }>;

/** One day as a page of the notebook. */
export function DayOfLog({ day, page, lexicon, begin }: DayOfLogProps) {
  const today = useToday();
  const [, navigate] = useLocation();
  const [{ all: lines }, tell] = useReducer(changeLines, null, () => startLines(unkeptOn(day) ?? page.draft.map(fromDraft), begin));
  const [now, setNow] = useState<string | null>(null);
  const { kept, keepNow } = useKeeping(day, lines);
  /** Lines of the day that could not be accepted with the others, since they have a question. */
  const stillAsked = useRef(0);
  const save = useWrite('meetings.save', { said: ({ peopleAdded }, { entries }) => `${sayAccepted(entries.length, peopleAdded.map(({ name }) => name), stillAsked.current)}${sayOtherDay(entries, day, today)}` });
  const remove = useWrite('meetings.remove', { said: () => 'Deleted the meeting' });
  const notThere = useWrite('meetings.remove', { said: () => 'Taken off the day' });
  const handles = useRef(new Map<string, RowHandle>());
  /** Lines on their way into the journal: a second Enter must not save them twice. */
  const onTheirWay = useRef(new Set<string>());
  // Where writing begins: the words a nudge began, the first meeting that waits for a sentence, or the empty line.
  const toFocus = useRef<string | null>(begin === '' ? 'first' : (lines.at(-2)?.key ?? 'first'));

  const rows = useMemo(() => rowsOf(page.meetings, lines, today), [page.meetings, lines, today]);
  const writing = useMemo(() => rows.filter((row) => row.kind === 'writing'), [rows]);
  const readings = useMemo(
    () => new Map(writing.map(({ line, meeting }) => [line.key, readLine(line, meeting, lexicon, day)] as const)),
    [writing, lexicon, day],
  );

  useEffect(() => {
    if (toFocus.current === null) return;
    const first = toFocus.current === 'first';
    const key = first ? (writing.find(({ line }) => !isBegun(line)) ?? writing.at(-1))?.line.key : toFocus.current;
    const handle = key === undefined ? undefined : handles.current.get(key);
    if (handle === undefined) return;
    toFocus.current = null;
    // One who turns the days by arrows, or by the links, goes on turning them.
    if (!first || !isTurningDays()) handle.focus();
  }, [writing]);

  useEffect(() => {
    // Said once: coming back to this page does not begin it again.
    if (begin !== '') navigate(logPath({ day }), { replace: true });
  }, [begin, day, navigate]);

  // What undo took back comes back as words to go on with; what is done again is a line no more.
  useEffect(() => {
    const { accepted, returned, gone } = reckon(acceptedOn.get(day) ?? NOTHING_ACCEPTED, page.meetings);
    acceptedOn.set(day, accepted);
    if (returned.length > 0) tell({ kind: 'return', lines: returned });
    if (gone.length > 0) tell({ kind: 'redone', lines: gone });
  }, [day, page.meetings]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = dayStep(event);
      if (step === 0) return;
      event.preventDefault();
      turnDays(event);
      navigate(logPath({ day: addDays(day, step) }));
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [day, navigate]);

  const change = (line: Line): void => {
    tell({ kind: 'write', line });
  };
  const drop = (keys: readonly string[]): void => {
    tell({ kind: 'drop', keys });
  };
  const focusAfter = (key: string, direction: -1 | 1): void => {
    const next = rows[rows.findIndex((row) => keyOfRow(row) === key) + direction];
    if (next !== undefined) handles.current.get(keyOfRow(next))?.focus();
  };
  const hold = (key: string) => (handle: RowHandle | null) => {
    if (handle === null) handles.current.delete(key);
    else handles.current.set(key, handle);
  };

  const accept = async (chosen: readonly Writing[]): Promise<boolean> => {
    const going = chosen.filter(({ line }) => !onTheirWay.current.has(line.key));
    const keys = going.map(({ line }) => line.key);
    const entries = going.flatMap(({ line }) => readings.get(line.key)?.entry ?? []);
    if (entries.length === 0) return false;
    for (const key of keys) onTheirWay.current.add(key);
    const outcome = await save.run({ entries, finishes: { day, keys } });
    for (const key of keys) onTheirWay.current.delete(key);
    if (!outcome.ok) return false;
    const { meetingIds } = outcome.value;
    const became = going.flatMap(({ line }, index) => {
      const id = meetingIds[index];
      // One that went to another day has left this page for good.
      return id === undefined || entries[index]?.day !== day ? [] : [[id, line] as const];
    });
    acceptedOn.set(day, withAccepted(acceptedOn.get(day) ?? NOTHING_ACCEPTED, became));
    drop(keys);
    return true;
  };

  const acceptLine = async (key: string): Promise<void> => {
    const at = writing.findIndex(({ line }) => line.key === key);
    const row = writing[at];
    if (row === undefined) return;
    if (!isBegun(row.line)) {
      focusAfter(key, 1);
      return;
    }
    if ((readings.get(key)?.questions.length ?? 0) > 0) {
      handles.current.get(key)?.ask();
      return;
    }
    // At once, not when it is saved: what is typed next belongs to the next line.
    const next = writing[at + 1] ?? writing[at - 1];
    if (next !== undefined) handles.current.get(next.line.key)?.focus();
    if (!(await accept([row]))) handles.current.get(key)?.focus();
  };

  const acceptDay = async (): Promise<void> => {
    const all = writing.filter(({ line }) => isBegun(line));
    const ready = all.filter(({ line }) => (readings.get(line.key)?.questions.length ?? 0) === 0);
    const asked = all.find((row) => !ready.includes(row));
    if (asked !== undefined) handles.current.get(asked.line.key)?.ask();
    else if (ready.length === 0) announceDone('There is nothing to accept yet.');
    else handles.current.get(writing.at(-1)?.line.key ?? '')?.focus();
    stillAsked.current = all.length - ready.length;
    if (ready.length > 0) await accept(ready);
    else if (asked !== undefined) announceDone(`${capital(countOf(stillAsked.current, 'line has', 'lines have'))} a question first.`);
    stillAsked.current = 0;
  };

  const throwAway = ({ line }: Writing): void => {
    focusAfter(line.key, -1);
    drop([line.key]);
    if (!isBegun(line)) return;
    const bringBack = (): void => {
      tell({ kind: 'return', lines: [line] });
    };
    announceDone(line.meetingId === null ? 'Threw the line away' : 'Left it as it was', { label: 'Bring the words back', run: bringBack });
  };

  const empty = page.meetings.length === 0 && !lines.some(isBegun);
  const current = writing.find(({ line }) => line.key === now);
  return (
    <div className="log">
      <PageHead
        title={sayDay(day, today)}
        margin={`Week ${isoWeekOf(day).week}`}
        lede={sayDayStands(rows, (line) => (readings.get(line.key)?.questions.length ?? 0) > 0, today)}
        beside={<DayNav day={day} />}
        wide
        keepsFocus
      />
      <ol className="entries" aria-label="The day’s lines">
        {rows.map((row) =>
          row.kind === 'settled' ? (
            <SettledRow
              key={keyOfRow(row)}
              ref={hold(keyOfRow(row))}
              meeting={row.meeting}
              lexicon={lexicon}
              onChange={() => {
                toFocus.current = keyOfMeeting(row.meeting);
                change(lineToChange(row.meeting, readWords(row.meeting.text, lexicon, row.meeting.day)));
              }}
              onLeave={(direction) => {
                focusAfter(keyOfRow(row), direction);
              }}
              onDelete={() => {
                acceptedOn.set(day, withoutMeeting(acceptedOn.get(day) ?? NOTHING_ACCEPTED, row.meeting.id));
                void remove.run({ meetingId: row.meeting.id });
              }}
            />
          ) : (
            <WritingRow
              key={row.line.key}
              ref={hold(row.line.key)}
              line={row.line}
              meeting={row.meeting}
              reading={readings.get(row.line.key) as Reading}
              lexicon={lexicon}
              isNow={row.line.key === now}
              onChange={change}
              onAccept={() => void acceptLine(row.line.key)}
              onAcceptDay={() => void acceptDay()}
              onLeave={(direction) => {
                focusAfter(row.line.key, direction);
              }}
              onRemove={() => {
                throwAway(row);
              }}
              onNotThere={() => {
                if (row.meeting !== null) void notThere.run({ meetingId: row.meeting.id });
              }}
              onFocus={() => {
                setNow(row.line.key);
              }}
            />
          ),
        )}
      </ol>
      {empty ? <Examples day={day} /> : null}
      <FootBar
        kept={kept}
        busy={save.busy}
        canAcceptLine={current !== undefined && isBegun(current.line)}
        canAcceptDay={writing.some(({ line }) => isBegun(line))}
        onAcceptLine={() => void (now === null ? undefined : acceptLine(now))}
        onAcceptDay={() => void acceptDay()}
        onKeepAgain={() => void keepNow()}
      />
    </div>
  );
}

const keyOfRow = (row: DayRow): string => (row.kind === 'settled' ? keyOfMeeting(row.meeting) : row.line.key);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** ", on Thursday 19 November", when what was accepted is not on this page. */
function sayOtherDay(entries: readonly { readonly day: Day }[], day: Day, today: Day): string {
  const other = entries.find((entry) => entry.day !== day);
  return other === undefined ? '' : `, on ${sayDay(other.day, today)}`;
}

/** "Accepted", "Eight lines accepted, and Jo Pickering added to People. Two have a question." */
function sayAccepted(count: number, added: readonly string[], asked: number): string {
  const accepted = count === 1 && asked === 0 ? 'Accepted' : `${capital(countOf(count, 'line', 'lines'))} accepted`;
  const people = added.length === 0 ? '' : `, and ${listNames(added)} added to People`;
  const rest = asked === 0 ? '' : `. ${capital(countOf(asked, 'has', 'have'))} a question.`;
  return `${accepted}${people}${rest}`;
}
