import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Shortcut } from '../../frame/shortcut-of.ts';
import { useToday } from '../../data/day.ts';
import { type Read, useRead, useWrite, valueOr } from '../../data/query.ts';
import { Kbd, sayKeys } from '../../ui/Kbd.tsx';
import { PersonBriefing } from '../nudges/Briefing.tsx';
import { ChangeRhythm } from '../nudges/ChangeRhythm.tsx';
import { PlanMeeting } from '../nudges/PlanMeeting.tsx';
import { type Doing, findOrDo, type Group, type Line } from './found.ts';
import { wordsOf } from './match.ts';
import './palette.css';

interface PaletteProps {
  readonly onClose: () => void;
  readonly onRun: (shortcut: Shortcut) => void;
}

/** How many hits of a search are asked for: names among them are shown by name instead. */
const HITS_ASKED = 20;

/** Find or do: everyone and everything by name, what was written, and every command, from one line. */
export function Palette({ onClose, onRun }: PaletteProps) {
  const [doing, setDoing] = useState<Extract<Doing, { readonly person: unknown }> | null>(null);
  const [, go] = useLocation();
  const theme = useWrite('settings.save', { undo: false });

  const run = (chosen: Doing): void => {
    switch (chosen.kind) {
      case 'go':
        onClose();
        go(chosen.to);
        break;
      case 'run':
        onClose();
        onRun(chosen.shortcut);
        break;
      case 'theme':
        onClose();
        void theme.run({ theme: chosen.theme });
        break;
      case 'plan':
      case 'briefing':
      case 'rhythm':
        setDoing(chosen);
        break;
    }
  };

  switch (doing?.kind) {
    case 'plan':
      return <PlanMeeting person={doing.person} onClose={onClose} />;
    case 'rhythm':
      return <ChangeRhythm person={doing.person} onClose={onClose} />;
    case 'briefing':
      return <PersonBriefing personId={doing.person.personId} name={doing.person.name} onClose={onClose} />;
    case undefined:
      return <Finder onClose={onClose} onChoose={run} />;
  }
}

/** What was found for what is typed; `searching` while some of it is of what was typed before. */
function useFound(typed: string): { readonly groups: readonly Group[]; readonly searching: boolean } {
  const today = useToday();
  const everyone = useRead('people.list', {});
  const everywhere = useRead('organisations.list', {});
  const people = valueOr(everyone, NOBODY);
  const organisations = valueOr(everywhere, NOBODY);
  const undo = valueOr(useRead('undo.state', {}), NOTHING_TO_UNDO);
  const settings = useRead('settings.get', {});
  const any = wordsOf(typed).length > 0;
  const search = useRead('search.find', { words: typed, limit: HITS_ASKED }, { when: any, keepLast: true });
  const hits = any ? valueOr(search, NOBODY) : NOBODY;
  const theme = settings.state === 'here' ? settings.value.theme : 'system';
  const groups = useMemo(
    () => findOrDo(typed, { today, people, organisations, hits, undo, theme }),
    [typed, today, people, organisations, hits, undo, theme],
  );
  return { groups, searching: any && [everyone, everywhere, search].some(isOnItsWay) };
}

const isOnItsWay = (read: Read<unknown>): boolean => read.state === 'waiting' || (read.state === 'here' && read.earlier === true);

const NOBODY: readonly never[] = [];
const NOTHING_TO_UNDO = { undo: null, redo: null } as const;

interface FinderProps {
  readonly onClose: () => void;
  readonly onChoose: (doing: Doing) => void;
}

function Finder({ onClose, onChoose }: FinderProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  // Enter in the middle of a search means the first of what it will find, not of what an earlier one found.
  const [takesFirst, setTakesFirst] = useState(false);
  const { groups, searching } = useFound(typed);
  const lines = groups.flatMap((group) => group.lines);
  const here = Math.min(at, Math.max(lines.length - 1, 0));
  const chosen = lines[here];
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  useEffect(() => {
    if (!takesFirst || searching) return;
    setTakesFirst(false);
    if (chosen !== undefined) onChoose(chosen.doing);
  }, [takesFirst, searching, chosen, onChoose]);

  const optionId = (line: Line): string => `${id}-${line.key.replace(/\W+/gu, '-')}`;
  const active = chosen === undefined ? undefined : optionId(chosen);
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = lines.length - 1;
    const next = {
      ArrowDown: here >= last ? 0 : here + 1,
      ArrowUp: here <= 0 ? last : here - 1,
      PageDown: Math.min(here + 8, last),
      PageUp: Math.max(here - 8, 0),
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setAt(Math.max(next, 0));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (searching && here === 0) setTakesFirst(true);
      else if (chosen !== undefined) onChoose(chosen.doing);
    }
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Find or do"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="palette-line">
        <input
          type="text"
          value={typed}
          placeholder="A name, a place, or what to do"
          aria-label="Find or do"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-found`}
          aria-activedescendant={active}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            setTakesFirst(false);
          }}
        />
        <Kbd keys="Esc" />
      </div>
      <div className="palette-found" id={`${id}-found`} role="listbox" aria-label="Found" tabIndex={-1}>
        {groups.map((group) => (
          <div key={group.name} className="palette-group" role="group" aria-label={group.name}>
            <p className="palette-group-name" aria-hidden="true">
              {group.name}
            </p>
            {group.lines.map((line) => (
              <Option
                key={line.key}
                id={optionId(line)}
                line={line}
                selected={line === chosen}
                onPoint={() => {
                  setAt(lines.indexOf(line));
                }}
                onChoose={() => {
                  onChoose(line.doing);
                }}
              />
            ))}
          </div>
        ))}
      </div>
      {lines.length === 0 && !searching ? <p className="palette-none">Nothing by that name, and nothing written with those words.</p> : null}
      <p className="unseen" role="status">
        {wordsOf(typed).length === 0 ? '' : lines.length === 1 ? 'One found' : `${lines.length} found`}
      </p>
      <p className="palette-keys">
        <span>Up and down to choose</span>
        <span>Enter to do it</span>
        <span>Esc to go back</span>
      </p>
    </dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly line: Line;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

const Option = ({ id, line, selected, onPoint, onChoose }: OptionProps) => (
  <div id={id} className="palette-option" role="option" aria-selected={selected} onPointerMove={onPoint} onClick={onChoose}>
    <span className="palette-label">
      {line.label.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>))}
    </span>
    <span className="palette-note">{line.note.startsWith('Mod ') ? sayKeys(line.note) : line.note}</span>
  </div>
);
