import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Settle } from './settle.ts';
import { nextOpen, type StandingDoubt } from './settling.ts';
import { sayHow, sayPlaces } from './words.ts';

interface SettleOneProps {
  readonly doubt: StandingDoubt;
  readonly doubts: readonly StandingDoubt[];
  readonly settle: Settle;
  /** Shows the next of its places in the document. */
  readonly onNextPlace: () => void;
}

/** One thing that might still tell who is meant: its words in their place, why, and what is to become of it. */
export function SettleOne({ doubt, doubts, settle, onNextPlace }: SettleOneProps) {
  const { key, text, why, places, number, how } = doubt;
  const id = useId();
  const goes = useRef<HTMLButtonElement>(null);
  const [instead, setInstead] = useState(how?.as === 'goes' ? how.instead : doubt.instead);
  useEffect(() => {
    goes.current?.focus({ preventScroll: true });
  }, []);
  const takeOut = (): void => settle.answer({ key, as: 'goes', instead: instead.trim() });
  const before = doubts[number - 2];
  const after = nextOpen(doubts, key) ?? doubts[number];
  const open = doubts.filter((one) => one.how === null).length;
  const [place] = places;
  const said = sayPlaces(places.length);
  return (
    <form
      className="settle-one"
      aria-labelledby={`${id}-words`}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        takeOut();
      }}
    >
      <div className="settle-what" id={`${id}-what`}>
        <p className="settle-at">
          <span className={how === null ? 'settle-number is-open' : 'settle-number'}>{number}</span> of {doubts.length}
        </p>
        <h2 id={`${id}-words`}>‘{text}’</h2>
        <p className="small">{why}</p>
        {place === undefined ? null : (
          <blockquote className="settle-place">
            {place.section === '' ? null : <span className="tiny">{place.section}</span>}
            <p>
              {place.before}
              <strong>{text}</strong>
              {place.after}
            </p>
          </blockquote>
        )}
        {said === null ? null : (
          <p className="small">
            {said} <Act onClick={onNextPlace}>Show the next</Act>
          </p>
        )}
        {how === null ? null : <p className="small settle-how">{sayHow(how)}</p>}
      </div>
      <div className="settle-how-to">
        <TextField label="In its place" hint="Leave it empty, and nothing stands there." value={instead} onChange={setInstead} maxLength={200} />
        <Buttons>
          <Button ref={goes} describedBy={`${id}-what`} first type="submit">
            Take it out
          </Button>
          <Button onClick={() => settle.answer({ key, as: 'stays' })}>It may stay</Button>
        </Buttons>
        <Acts>
          {after === undefined || after.key === key ? null : <Act onClick={() => settle.goTo(after.key)}>Later</Act>}
          {before === undefined ? null : <Act onClick={() => settle.goTo(before.key)}>Back</Act>}
          {open < 2 ? null : <Act onClick={settle.hideRest}>Take out all that is left</Act>}
        </Acts>
      </div>
    </form>
  );
}
