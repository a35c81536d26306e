import { useState } from 'react';
import type { CalendarRow, PlannedGuest } from '../../../main/domain/importing/calendar.ts';
import { countOf } from '../../../main/domain/words.ts';
import { Act } from '../../ui/Act.tsx';
import { sayHow, sayTitle, sayWhy } from './calendar-words.ts';

/** How many guests are named before one asks for the rest. */
const NAMED = 8;

interface CalendarLineProps {
  readonly row: CalendarRow;
  readonly tickId: string;
}

/** One entry: what and with whom, then how, and why it is not ticked. */
export function CalendarLine({ row, tickId }: CalendarLineProps) {
  const [all, setAll] = useState(false);
  const { occurrence, guests } = row;
  const shown = all || guests.length <= NAMED + 1 ? guests : guests.slice(0, NAMED);
  const why = sayWhy(row);
  return (
    <div className="diary-line">
      <div className="diary-line-what">
        <label htmlFor={tickId} className="diary-line-title ticks-label">
          {sayTitle(occurrence)}
        </label>
        {guests.length === 0 ? null : (
          <p className="diary-line-guests">
            {shown.map((guest, at) => (
              <span key={`${guest.kind} ${guest.name}`}>
                {at === 0 ? '' : ', '}
                <Guest guest={guest} />
              </span>
            ))}
            {shown.length === guests.length ? null : (
              <>
                {' and '}
                <Act onClick={() => setAll(true)}>{countOf(guests.length - shown.length, 'more', 'more')}</Act>
              </>
            )}
          </p>
        )}
      </div>
      <p className="diary-line-how">
        {sayHow(occurrence)}
        {why === '' ? null : <span className="why">{why}</span>}
      </p>
    </div>
  );
}

function Guest({ guest }: { readonly guest: PlannedGuest }) {
  if (guest.declined) {
    return (
      <>
        <s>{guest.name}</s> declined
      </>
    );
  }
  switch (guest.kind) {
    case 'known':
      return <span className="is-known">{guest.name}</span>;
    case 'new':
      return <span className="is-new">{guest.name}</span>;
    case 'unsure':
      return (
        <>
          <span className="is-unsure">{guest.name}</span> which one?
        </>
      );
  }
}
