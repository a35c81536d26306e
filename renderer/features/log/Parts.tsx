import { Fragment } from 'react';
import { sayLength, sayTime } from '../../../main/domain/day.ts';
import type { EntryCommitment, PersonRef } from '../../../main/domain/entry.ts';
import { editPromise, promiseKeys } from '../../../main/domain/recognise/corrections.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { corrected, type Line } from './line.ts';
import { CHARACTER_CHOICES, MODE_CHOICES, namesOf, sayCharacter, sayPeople, sayPromise } from './parts.ts';
import { PeoplePart } from './PeoplePart.tsx';
import { PromisePart } from './PromisePart.tsx';
import type { Reading } from './reading.ts';

interface PartsProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly onChange: (line: Line) => void;
}

/** What was understood of a line, as parts to set right: each a word that opens something small. */
export function Parts({ line, meeting, reading, lexicon, onChange }: PartsProps) {
  const today = useToday();
  const { entry, recognition } = reading;
  const set = (changes: Parameters<typeof corrected>[1]): void => {
    onChange(corrected(line, changes));
  };
  const nameOf = (person: PersonRef): string => (person.kind === 'known' ? (lexicon.people.get(person.personId)?.name ?? meeting?.participants.find(({ personId }) => personId === person.personId)?.name ?? '') : person.name);
  const keys = promiseKeys(recognition.promises);
  // Promises read from the words, each with the key its corrections are kept by.
  const read = recognition.promises.flatMap((_, index) => {
    const key = keys[index] ?? '';
    return line.corrections.promises[key] === null ? [] : [key];
  });
  // What was not said is not shown as missing: the form has a place for it.
  const said = [
    entry.time === null ? null : (
      <Popover label={sayTime(entry.time)} className="part" title="At what time">
        {() => <TimeField label="Time" value={entry.time} onChange={(time) => { set({ time }); }} />}
      </Popover>
    ),
    entry.minutes === null ? null : (
      <Popover label={sayLength(entry.minutes)} className="part" title="How long">
        {() => <NumberField label="Length" value={entry.minutes} min={1} max={1_440} unit="minutes" onChange={(minutes) => { set({ minutes }); }} />}
      </Popover>
    ),
    entry.place === null ? null : (
      <Popover label={entry.place} className="part" title="Where">
        {() => <TextField label="Place" value={entry.place ?? ''} maxLength={200} onChange={(place) => { set({ place: place === '' ? null : place }); }} />}
      </Popover>
    ),
  ].filter((part) => part !== null);
  return (
    <ul>
      <li>
        <Popover label={capital(sayMode(entry.mode))} className="part" title="How you met">
          {() => <Choice label="How" value={entry.mode} options={MODE_CHOICES} down onChange={(mode) => { set({ mode }); }} />}
        </Popover>
        {', '}
        <PeoplePart line={line} meeting={meeting} reading={reading} lexicon={lexicon} nameOf={nameOf} onChange={onChange} label={sayPeople(namesOf(entry, nameOf))} />
      </li>
      {said.length === 0 ? null : (
        <li>
          {said.map((part, index) => (
            <Fragment key={index}>
              {index === 0 ? null : ', '}
              {part}
            </Fragment>
          ))}
        </li>
      )}
      <li>
        <Popover label={capital(sayCharacter(entry.character))} className="part" title="Of what character">
          {() => (
            <Choice label="Was there business to transact?" value={entry.character} options={CHARACTER_CHOICES} down onChange={(character) => { set({ character }); }} />
          )}
        </Popover>
      </li>
      {entry.commitments.map((commitment, index) => (
        <PromiseOf key={`${commitment.direction} ${commitment.what}`} {...{ commitment, index, read, line, onChange, today }} withName={nameAt(commitment, entry.participants.map(({ person }) => nameOf(person)))} />
      ))}
      {(meeting?.commitments ?? []).map((commitment) => (
        <SavedPromise key={commitment.id} words={sayPromise(commitment, commitment.withName, today)} id={commitment.id} />
      ))}
      {entry.conflict === null ? null : (
        <li>
          <span className="kind">Conflict </span>
          <Popover label={entry.conflict.kind === 'new' ? `‘${entry.conflict.title}’` : (lexicon.conflicts.find(({ id }) => entry.conflict?.kind === 'known' && id === entry.conflict.conflictId)?.title ?? 'a known one')} className="part" title="Whether it is a conflict">
            {(close) => (
              <Act
                onClick={() => {
                  set({ conflict: { kind: 'none' } });
                  close();
                }}
              >
                It is not a conflict
              </Act>
            )}
          </Popover>
        </li>
      )}
    </ul>
  );
}

const nameAt = ({ participant }: EntryCommitment, names: readonly string[]): string | null => (participant === null ? null : (names[participant] ?? null));

interface PromiseOfProps {
  readonly commitment: EntryCommitment;
  readonly index: number;
  readonly read: readonly string[];
  readonly line: Line;
  readonly onChange: (line: Line) => void;
  readonly today: Parameters<typeof sayPromise>[2];
  readonly withName: string | null;
}

function PromiseOf({ commitment, index, read, line, onChange, today, withName }: PromiseOfProps) {
  const key = read[index];
  if (key === undefined) return <li>{sayPromise(commitment, withName, today)}</li>;
  return (
    <li>
      <Popover label={sayPromise(commitment, withName, today)} className="part" title="The promise">
        {(close) => (
          <PromisePart
            commitment={commitment}
            onEdit={(edit) => {
              onChange({ ...line, corrections: editPromise(line.corrections, key, edit) });
              if (edit === null) close();
            }}
          />
        )}
      </Popover>
    </li>
  );
}

/** A promise the meeting has already: kept with it, and taken out here if it was none. */
function SavedPromise({ words, id }: { readonly words: string; readonly id: MeetingView['commitments'][number]['id'] }) {
  const remove = useWrite('commitments.remove', { said: () => 'Removed the promise' });
  return (
    <li>
      {words}{' '}
      <Act about={words} onClick={() => void remove.run({ commitmentId: id })}>
        Remove
      </Act>
    </li>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
