import type { PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { OFFERED_PRINCIPLES } from './offered-principles.ts';
import { Statements } from './Statements.tsx';

/** The group's own principles; where it has none, six to start from. */
export function Principles({ page: { partnership, statements } }: { readonly page: PartnershipPage }) {
  const today = useToday();
  const take = useWrite('partnerships.takePrinciples', { said: () => 'Took in six principles' });
  return (
    <Statements
      partnership={partnership}
      kind="principle"
      statements={statements}
      none={
        <div className="principles-offered">
          <p className="ledger-none">
            None of its own yet. The King’s Fund’s paper <cite>Leading across the health and care system</cite> tells of six that leaders in Devon agreed on. These are six to start from,
            in our own words; each can be changed, or left out.
          </p>
          <ol>
            {OFFERED_PRINCIPLES.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <Acts>
            <Act onClick={() => void take.run({ partnershipId: partnership.id, day: today, texts: [...OFFERED_PRINCIPLES] })}>Take these in</Act>
          </Acts>
        </div>
      }
    />
  );
}
