import { sayLength } from '../../../main/domain/day.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { Choice } from '../../ui/Choice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ConflictPart } from './ConflictPart.tsx';
import { corrected, type Line } from './line.ts';
import { namesIn } from './names.ts';
import { CHARACTER_CHOICES, MODE_CHOICES, namesOf, sayCharacter, sayPeople, sayPromise } from './parts.ts';
import { PeoplePart } from './PeoplePart.tsx';
import { PromisePart } from './PromisePart.tsx';
import { addedPromisesOf, promisesOf } from './promises.ts';
import type { Reading } from './reading.ts';
import { SavedPromise } from './SavedPromise.tsx';

interface PartsProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  /** Only who and how: nothing is written of it yet. */
  readonly brief: boolean;
  readonly onChange: (line: Line) => void;
}

/** What was understood of a line, as parts to set right: each a word that opens something small. */
export function Parts({ line, meeting, reading, lexicon, brief, onChange }: PartsProps) {
  const today = useToday();
  const { entry } = reading;
  const set = (changes: Parameters<typeof corrected>[1]): void => {
    onChange(corrected(line, changes));
  };
  const nameOf = namesIn(lexicon, meeting);
  // What was not said is not shown as missing: the form has a place for it. The time stands in the margin.
  return (
    <ul>
      <li>
        <Popover label={capital(sayMode(entry.mode))} className="part" title="How you met">
          {() => (
            <Choice
              label="How"
              value={entry.mode}
              options={MODE_CHOICES}
              down
              onChange={(mode) => {
                set({ mode });
              }}
            />
          )}
        </Popover>
        {entry.minutes === null ? null : (
          <>
            {', '}
            <Popover label={sayLength(entry.minutes)} className="part" title="How long">
              {() => (
                <NumberField
                  label="Length"
                  value={entry.minutes}
                  min={1}
                  max={1_440}
                  unit="minutes"
                  onChange={(minutes) => {
                    set({ minutes });
                  }}
                />
              )}
            </Popover>
          </>
        )}
        {entry.place === null ? null : (
          <>
            {', '}
            <Popover label={entry.place} className="part" title="Where">
              {() => (
                <TextField
                  label="Place"
                  value={line.corrections.place ?? entry.place ?? ''}
                  maxLength={200}
                  onChange={(place) => {
                    set({ place: place === '' ? null : place });
                  }}
                />
              )}
            </Popover>
          </>
        )}
        {', '}
        <PeoplePart line={line} meeting={meeting} reading={reading} lexicon={lexicon} nameOf={nameOf} onChange={onChange} label={sayPeople(namesOf(entry, nameOf))} />
      </li>
      {brief ? null : (
        <li>
          <Popover label={capital(sayCharacter(entry.character))} className="part" title="Of what character">
            {() => (
              <Choice label="Was there business to transact?" value={entry.character} options={CHARACTER_CHOICES} down onChange={(character) => { set({ character }); }} />
            )}
          </Popover>
        </li>
      )}
      {promisesOf(line, reading).map(({ key, promise, person, edited }) => (
        <li key={key}>
          <Popover label={sayPromise(promise, person === null ? null : nameOf(person), today)} className="part" title="The promise">
            {(close) => (
              <PromisePart
                promise={promise}
                person={person}
                people={entry.participants.map((one) => one.person)}
                nameOf={nameOf}
                onEdit={(edit) => {
                  onChange(edited(edit));
                  if (edit === null) close();
                }}
              />
            )}
          </Popover>
        </li>
      ))}
      {addedPromisesOf(line).map(({ key, promise, person }) =>
        promise.what.trim() === '' ? null : <li key={key}>{sayPromise(promise, person === null ? null : nameOf(person), today)}</li>,
      )}
      {(meeting?.commitments ?? []).map((commitment) => (
        <SavedPromise key={commitment.id} promise={commitment} />
      ))}
      <ConflictPart line={line} reading={reading} lexicon={lexicon} onChange={onChange} />
      {(meeting?.conflicts ?? []).map(({ entryId, title }) => (
        <li key={entryId}>
          <span className="kind">Part of</span> ‘{title}’
        </li>
      ))}
    </ul>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
