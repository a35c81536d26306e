import { type KeyboardEvent, useId, useState } from 'react';
import { Field, type FieldWords } from '../../ui/Field.tsx';
import './combobox.css';

export interface ComboboxOption {
  readonly key: string | number;
  readonly label: string;
  /** What tells two of one name apart. */
  readonly note?: string | undefined;
}

interface ComboboxProps extends FieldWords {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What fits what is typed so far, best first. Shown while the field has the focus. */
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (option: ComboboxOption) => void;
  readonly placeholder?: string;
  readonly startsHere?: boolean;
}

/** A line of text that offers what it may be. Up and down move in the offers, Enter takes one, Escape puts them away. */
export function Combobox({ value, onChange, options, onChoose, placeholder, startsHere, ...words }: ComboboxProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open && options.length > 0;
  const active = shown ? options[at] : undefined;

  const choose = (option: ComboboxOption): void => {
    onChoose(option);
    setOpen(false);
    setAt(-1);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!shown) setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (options.length > 0) setAt(shown ? (at + step + options.length + (at === -1 && step === -1 ? 1 : 0)) % options.length : 0);
        break;
      }
      case 'Enter':
        if (active === undefined || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        choose(active);
        break;
      case 'Escape':
        if (!shown) return;
        // The dialog it stands in stays open.
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        setAt(-1);
        break;
    }
  };

  return (
    <Field {...words}>
      {(bound) => (
        <div className="combobox">
          <input
            {...bound}
            className="control"
            type="text"
            role="combobox"
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            {...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${active.key}` })}
            value={value}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            data-starts-here={startsHere}
            onChange={(event) => {
              onChange(event.target.value);
              setOpen(true);
              setAt(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => {
              setOpen(false);
              setAt(-1);
            }}
          />
          <div id={`${id}-list`} role="listbox" aria-label="Choices" tabIndex={-1} className="combobox-list" hidden={!shown}>
            {options.map((option, i) => (
              <div
                key={option.key}
                id={`${id}-${option.key}`}
                role="option"
                aria-selected={i === at}
                ref={i === at ? scrollNear : undefined}
                onPointerDown={(event) => {
                  // Choosing must not take the focus out of the line.
                  event.preventDefault();
                  choose(option);
                }}
              >
                {option.label}
                {option.note === undefined || option.note === '' ? null : <span className="of"> {option.note}</span>}
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}

const scrollNear = (element: HTMLElement | null): void => {
  element?.scrollIntoView({ block: 'nearest' });
};
