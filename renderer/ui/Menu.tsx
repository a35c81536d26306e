import { type KeyboardEvent, useId, useRef } from 'react';
import './acts.css';
import './menu.css';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  /** What it acts on, for those who hear it out of its row. */
  readonly about?: string;
  readonly items: readonly MenuItem[];
}

/** An act that opens a short list of acts. Up and down move, Escape closes and goes back. */
export function Menu({ label, about, items }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]') ?? [])];
    const now = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next % buttons.length]?.focus();
  };

  return (
    <>
      <button ref={opener} type="button" className="act" popoverTarget={id} aria-haspopup="menu" {...(about === undefined ? {} : { 'aria-label': `${label}, ${about}` })}>
        {label}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        className="menu-list"
        onKeyDown={move}
        onToggle={(event) => {
          if (event.newState === 'open') list.current?.querySelector<HTMLButtonElement>('[role="menuitem"]')?.focus();
        }}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="menu-item"
            onClick={() => {
              list.current?.hidePopover();
              // Back first, so that whatever the item opens returns the focus to the opener.
              opener.current?.focus();
              item.run();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}
