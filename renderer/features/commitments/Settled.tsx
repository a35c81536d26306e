import { useState } from 'react';
import { sayShortDay } from '../../../main/domain/day.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { Section } from '../../ui/Page.tsx';
import { useArrivalAt } from './arrival-at.ts';
import { ELSEWHERE, MoreOfThem } from './MoreOfThem.tsx';
import { SettledActs } from './PromiseActs.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import { sayEnding, shownOf } from './promises.ts';

interface SettledProps {
  /** Settled ones of either side, the latest first. */
  readonly settled: readonly CommitmentView[];
  /** There are older ones that were not read. */
  readonly isCut: boolean;
}

/** What became of promises, of either side, the latest first. */
export function Settled({ settled, isCut }: SettledProps) {
  const { at } = useArrivalAt();
  const [asked, setAsked] = useState(0);
  const shown = shownOf(settled, asked, at);
  return settled.length === 0 ? null : (
    <Section title="What became of them">
      <ul className="promises">
        {settled.slice(0, shown).map((promise) => (
          <SettledRow key={promise.id} promise={promise} />
        ))}
      </ul>
      <MoreOfThem
        left={settled.length - shown}
        words="And those before"
        beyond={isCut ? ELSEWHERE : null}
        onMore={() => {
          setAsked(asked + 1);
        }}
      />
    </Section>
  );
}

/** A promise that has ended: how and when in the margin. */
export function SettledRow({ promise }: { readonly promise: CommitmentView }) {
  const today = useToday();
  return (
    <PromiseRow
      promise={promise}
      margin={
        <>
          <span className={promise.state === 'missed' ? 'asks' : undefined}>{sayEnding(promise)}</span>
          {promise.settledOn === null ? null : <span className="promise-when">{sayShortDay(promise.settledOn, today)}</span>}
        </>
      }
    >
      <SettledActs promise={promise} />
    </PromiseRow>
  );
}
