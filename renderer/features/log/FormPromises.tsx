import type { PersonRef } from '../../../main/domain/entry.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { Act } from '../../ui/Act.tsx';
import type { Line } from './line.ts';
import { addedPromisesOf, promisesOf, withNewPromise } from './promises.ts';
import { PromisePart } from './PromisePart.tsx';
import type { Reading } from './reading.ts';
import { SavedPromise } from './SavedPromise.tsx';

interface FormPromisesProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly reading: Reading;
  readonly nameOf: (person: PersonRef) => string;
  readonly onChange: (line: Line) => void;
}

/** The promises of a meeting: those it has, those its words tell of, and any more. */
export function FormPromises({ line, meeting, reading, nameOf, onChange }: FormPromisesProps) {
  const people = reading.entry.participants.map(({ person }) => person);
  return (
    <fieldset className="form-part">
      <legend>Promises</legend>
      {meeting === null || meeting.commitments.length === 0 ? null : (
        <ul className="small">
          {meeting.commitments.map((promise) => (
            <SavedPromise key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
      {[...promisesOf(line, reading), ...addedPromisesOf(line)].map(({ key, promise, person, edited }) => (
        <PromisePart
          key={key}
          promise={promise}
          person={person}
          people={people}
          nameOf={nameOf}
          onEdit={(edit) => {
            onChange(edited(edit));
          }}
        />
      ))}
      <div>
        <Act
          onClick={() => {
            onChange(withNewPromise(line, people.length === 1 ? (people[0] ?? null) : null));
          }}
        >
          Add a promise
        </Act>
      </div>
    </fieldset>
  );
}
