import { useState } from 'react';
import { Link } from 'wouter';
import type { Stage } from '../../../main/domain/conflict.ts';
import { sayDate } from '../../../main/domain/day.ts';
import type { ConflictEntryView, ConflictPage } from '../../../preload/contract/conflicts.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { useWrite } from '../../data/query.ts';
import { MovementMark } from '../../marks/Movement.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { LongWords } from '../../ui/LongWords.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { sayShortDate } from '../people/standing.ts';
import { EditEntry } from './EditEntry.tsx';
import { foldLog } from './fold-log.ts';
import { sayDone, sayEarlier, sayMeeting, sayThere, stagesBefore } from './words.ts';

/** What has been said, newest first; of a long log the newest, and before them the days on which it moved on. */
export function Diary({ page, onLog }: { readonly page: ConflictPage; readonly onLog: () => void }) {
  const [all, setAll] = useState(false);
  const { entries } = page;
  const before = stagesBefore(entries);
  const { newest, folded, kept } = foldLog(entries.map((entry, i) => ({ entry, from: before[i] ?? null, movedTo: entry.movedTo })), all);
  const row = ({ entry, from }: { readonly entry: ConflictEntryView; readonly from: Stage | null }) => (
    <li key={entry.id}>
      <OneEntry entry={entry} from={from} page={page} />
    </li>
  );
  return (
    <Section title="What has been said">
      {entries.length === 0 ? (
        <Row>
          <p className="ledger-none">Nothing is written yet. After each conversation, a sentence and whether it moved anything: that is how you will see when it is stuck.</p>
          <Acts>
            <Act onClick={onLog}>Log a conversation</Act>
          </Acts>
        </Row>
      ) : (
        <ol className="diary">
          {newest.map(row)}
          {folded === 0 ? null : (
            <li>
              <Row>
                <Act
                  onClick={() => {
                    setAll(true);
                  }}
                >
                  {sayEarlier(folded)}
                </Act>
              </Row>
            </li>
          )}
          {kept.map(row)}
        </ol>
      )}
    </Section>
  );
}

function OneEntry({ entry, from, page }: { readonly entry: ConflictEntryView; readonly from: Stage | null; readonly page: ConflictPage }) {
  const today = useToday();
  const [editing, setEditing] = useState(false);
  const remove = useWrite('conflicts.removeEntry', { said: () => `Took out what was written on ${sayDate(entry.day, today)}` });
  const done = sayDone(entry, from);
  const meeting = sayMeeting(entry.meeting);
  const there = sayThere(entry, page.parties);
  const about = sayDate(entry.day, today);
  const words = entry.text.trim();
  return (
    <Row
      className={entry.movement === 'forward' || entry.movedTo !== null ? 'diary-row moved' : 'diary-row'}
      margin={
        <>
          {entry.movement === null ? null : <MovementMark movement={entry.movement} />}
          <span>{sayShortDate(entry.day, today)}</span>
        </>
      }
    >
      <div>
        {words === '' && entry.movedTo === null ? <p className="say diary-none">Nothing was written down.</p> : null}
        {words === '' ? null : (
          <p className="say diary-words">
            <LongWords words={words} about={about} />
          </p>
        )}
      </div>
      <div className="diary-of">
        <p className="of diary-how">
          <span className="diary-done">{done}</span>
          {done !== '' && (meeting !== '' || there !== '') ? '; ' : ''}
          {entry.meeting === null || meeting === '' ? null : (
            <Link className="link is-shown" href={logPath({ day: entry.meeting.day })}>
              {meeting}
            </Link>
          )}
          {meeting !== '' && there !== '' ? ', ' : ''}
          {there}
        </p>
        <Acts>
          <Act
            about={about}
            onClick={() => {
              setEditing(true);
            }}
          >
            Change
          </Act>
          {entry.movedTo === null ? (
            <Act about={about} onClick={() => void remove.run({ entryId: entry.id })}>
              Take out
            </Act>
          ) : null}
        </Acts>
      </div>
      {editing ? (
        <EditEntry
          entry={entry}
          page={page}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : null}
    </Row>
  );
}
