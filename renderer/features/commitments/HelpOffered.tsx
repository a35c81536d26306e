import { useState } from 'react';
import { Link } from 'wouter';
import { sayOutcome } from '../../../main/domain/commitment.ts';
import { sayShortDay } from '../../../main/domain/day.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { ELSEWHERE, MoreOfThem } from './MoreOfThem.tsx';
import { shownOf } from './promises.ts';
import { pathOfWhose } from './whose.ts';

interface HelpOfferedProps {
  readonly offers: readonly CommitmentView[];
  /** There are older ones that were not read. */
  readonly isCut: boolean;
}

/** The help you offered, the latest first, and what became of it. Nothing is counted, and nothing set against it. */
export function HelpOffered({ offers, isCut }: HelpOfferedProps) {
  const [asked, setAsked] = useState(0);
  const shown = shownOf(offers, asked, null);
  return offers.length === 0 ? null : (
    <Section title="Help you offered, and what became of it">
      <ul className="offers">
        {offers.slice(0, shown).map((offer) => (
          <li key={offer.id}>
            <OneOffer offer={offer} />
          </li>
        ))}
      </ul>
      <MoreOfThem
        left={offers.length - shown}
        words="And those before"
        beyond={isCut ? ELSEWHERE : null}
        onMore={() => {
          setAsked(asked + 1);
        }}
      />
    </Section>
  );
}

function OneOffer({ offer }: { readonly offer: CommitmentView }) {
  const today = useToday();
  const whose = pathOfWhose(offer);
  return (
    <Row margin={sayShortDay(offer.madeOn, today)}>
      <p className="say">{offer.what}</p>
      <p className="promise-origin">
        {offer.withName === null ? null : (
          <>
            {'to '}
            {whose === null ? (
              offer.withName
            ) : (
              <Link className="link is-shown" href={whose}>
                {offer.withName}
              </Link>
            )}
            {', '}
          </>
        )}
        {offer.state === 'open' ? 'still open' : sayOutcome(offer, today)}
      </p>
    </Row>
  );
}
