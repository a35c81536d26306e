import { useState } from 'react';
import type { NewGuest } from '../../../main/domain/importing/calendar.ts';
import { countOf, upperFirst } from '../../../main/domain/words.ts';
import { Act } from '../../ui/Act.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { type CalendarChoice, isWelcome, keyOfGuest, welcome } from './calendar-choice.ts';
import { sayInvited } from './calendar-words.ts';

interface NewcomersProps {
  readonly newPeople: readonly NewGuest[];
  readonly choice: CalendarChoice;
  readonly choose: (choice: CalendarChoice) => void;
}

/** How many are shown before one asks for the rest. */
const SHOWN = 8;

/** Guests the journal does not know: those ticked become people, the others are left out of the meetings. */
export function Newcomers({ newPeople, choice, choose }: NewcomersProps) {
  const [all, setAll] = useState(false);
  if (newPeople.length === 0) return null;
  // The one left over would take as much room as the line that hides it.
  const shown = all || newPeople.length <= SHOWN + 1 ? newPeople : newPeople.slice(0, SHOWN);
  const everyone = newPeople.every((guest) => isWelcome(choice, guest));
  return (
    <section aria-label="People you do not have yet">
      <p className="imports-note">
        {upperFirst(countOf(newPeople.length, 'guest is', 'guests are'))} not in your journal. Tick whom to add; the others are left out of the meetings.
        {newPeople.length === 1 ? null : (
          <Act onClick={() => choose(newPeople.reduce((next, guest) => welcome(next, guest, !everyone), choice))}>{everyone ? 'Tick none' : 'Tick all'}</Act>
        )}
      </p>
      <div className="imports-newcomers">
        {shown.map((guest) => (
          <Checkbox key={keyOfGuest(guest)} checked={isWelcome(choice, guest)} onChange={(on) => choose(welcome(choice, guest, on))}>
            {guest.name} <span className="of">{sayInvited(guest.entries)}</span>
          </Checkbox>
        ))}
      </div>
      {shown.length === newPeople.length ? null : <Act onClick={() => setAll(true)}>Show {countOf(newPeople.length - shown.length, 'more', 'more')}</Act>}
    </section>
  );
}
