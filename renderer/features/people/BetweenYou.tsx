import { useState } from 'react';
import { sayLastHelp } from '../../../main/domain/help.ts';
import { firstNameOf, type Person } from '../../../main/domain/person.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { Act } from '../../ui/Act.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { MakePromise } from '../commitments/MakePromise.tsx';
import { PromiseLedger } from './Ledger.tsx';

interface BetweenYouProps {
  readonly person: Pick<Person, 'id' | 'name'>;
  /** All that was promised both ways, open ones first. */
  readonly promises: readonly CommitmentView[];
}

/** What is promised between you and someone, and when you last offered help. */
export function BetweenYou({ person, promises }: BetweenYouProps) {
  const today = useToday();
  const lines = useKeptFocus<HTMLElement>('.ledger > li');
  const [making, setMaking] = useState(false);
  const first = firstNameOf(person.name);
  return (
    <section ref={lines} aria-labelledby="between">
      <div className="writing-head">
        <h2 id="between">Between you</h2>
        <Act
          about={person.name}
          onClick={() => {
            setMaking(true);
          }}
        >
          Make a promise
        </Act>
      </div>
      <p className="ledger-none">{sayLastHelp(promises, today)}</p>
      <PromiseLedger promises={promises} of={first} none={`Nothing has been promised yet, by you or by ${first}. Promises you write in the log come here.`} />
      {making ? (
        <MakePromise
          begun={{ with: { kind: 'person', personId: person.id, name: person.name } }}
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </section>
  );
}
