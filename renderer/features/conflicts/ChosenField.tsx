import { type ReactNode, useState } from 'react';
import { Act } from '../../ui/Act.tsx';
import { Combobox, type ComboboxOption } from '../people/Combobox.tsx';
import { offersOf } from './choose.ts';

export interface Choosable {
  /** Unlike any other's. */
  readonly key: string;
  readonly label: string;
  /** What tells two of one name apart. */
  readonly note?: string | undefined;
  /** What else it is found by. */
  readonly also?: string | undefined;
}

interface ChosenFieldProps<T extends Choosable> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  readonly startsHere?: boolean;
}

/** Several of many: those chosen in a list, and a line to add another by name. */
export function ChosenField<T extends Choosable>({ label, hint, error, all, chosen, onChange, startsHere = false }: ChosenFieldProps<T>) {
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  const add = ({ key }: ComboboxOption): void => {
    const found = all.find((each) => each.key === key);
    if (found !== undefined) onChange([...chosen, found]);
    setTyped('');
  };
  const offers = offersOf(all, typed, new Set(chosen.map(({ key }) => key)));
  const unread = !left || typed.trim() === '' ? null : offers.length === 0 ? 'Nothing in the journal has that name. Clear the line to go on.' : 'Choose one of those offered, or clear the line.';
  return (
    <div className="chosen">
      {/* A name typed and not chosen is never passed over: a dialog that is submitted comes here instead. */}
      <div
        tabIndex={-1}
        data-unread={typed.trim() !== ''}
        onFocus={(event) => {
          if (event.target !== event.currentTarget) return;
          setLeft(true);
          event.currentTarget.querySelector('input')?.focus();
        }}
      >
        <Combobox
          label={label}
          hint={hint}
          error={unread ?? error}
          value={typed}
          onChange={(text) => {
            setLeft(false);
            setTyped(text);
          }}
          options={offers.map(({ key, label: name, note }) => ({ key, label: name, note }))}
          onChoose={add}
          startsHere={startsHere}
        />
      </div>
      {chosen.length === 0 ? null : (
        <ul className="chosen-list" aria-label={label}>
          {chosen.map((each) => (
            <li key={each.key}>
              {each.label}
              {each.note === undefined || each.note === '' ? null : <span className="of"> {each.note}</span>}{' '}
              <Act
                about={each.label}
                onClick={() => {
                  onChange(chosen.filter(({ key }) => key !== each.key));
                }}
              >
                Leave out
              </Act>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
