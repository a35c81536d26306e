import { useId } from 'react';

interface FindFieldProps {
  /** What is found, and by what; for those who hear it. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The down arrow goes on to what was found. */
  readonly onDown: () => void;
  /** Enter opens the first of it. */
  readonly onEnter: () => void;
}

/** One line to type in above a list, which narrows it. */
export function FindField({ label, placeholder, value, onChange, onDown, onEnter }: FindFieldProps) {
  const id = useId();
  return (
    <>
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="control filters-find"
        type="search"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
          event.preventDefault();
          if (event.key === 'Enter') onEnter();
          else onDown();
        }}
      />
    </>
  );
}
