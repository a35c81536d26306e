import type { Period } from '../../../main/domain/pictures/factors.ts';
import { Act } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { sayPeriod } from '../factors/view.ts';

/** Nothing was chosen to draw. */
export const NoPaper = ({ days }: { readonly days: Period | null }) => (
  <div className="paper">
    <Empty>
      <p>{days === null ? 'Write the first and the last day, and the pages are here.' : 'Switch on at least one section, and the pages are here.'}</p>
    </Empty>
  </div>
);

interface NothingToTellProps {
  readonly days: Period;
  /** Looks at a longer period; not offered when it is as long as can be. */
  readonly onLonger: (() => void) | null;
}

/** The days hold nothing for the sections chosen. */
export const NothingToTell = ({ days, onLonger }: NothingToTellProps) => (
  <div className="paper">
    <Empty start={onLonger === null ? <Act to="/log">Write in the log</Act> : <Act onClick={onLonger}>Look at a whole year</Act>}>
      <p>Nothing is written of {sayPeriod(days)} in what is switched on. There is nothing to save.</p>
    </Empty>
  </div>
);

/** What a summary is, for whoever has not made one yet. */
export const WhatItIs = () => (
  <p className="summary-first say">
    A summary gathers these days into a few pages: to think with, to read aloud from, or to hand over. It never leaves this computer unless you carry it away. Unless you choose
    full names, every name the journal knows makes way, in your own sentences too, and what might still tell who is meant is asked of you before anything is saved. Someone who
    knows the place may recognise people all the same.
  </p>
);
