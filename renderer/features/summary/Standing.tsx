import { useEffect, useRef } from 'react';
import type { Disclosure } from '../../../main/domain/summary/document.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import type { Drawn } from './drawn.ts';
import { sayLeft, saySettle, sayWhyLeft } from './words.ts';

interface StandingProps {
  readonly drawn: Drawn;
  readonly disclosure: Disclosure;
  /** Changes when one comes back here from settling: the heading has the focus then. */
  readonly finished: number;
  readonly onSettle: (key: string) => void;
  readonly onHideAll: () => void;
}

/** How much is still to settle, and the way to it. */
export function Standing({ drawn: { doubts, open }, disclosure, finished, onSettle, onHideAll }: StandingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (finished > 0) heading.current?.focus();
  }, [finished]);
  const first = doubts.find(({ how }) => how === null) ?? doubts[0];
  return (
    <section className="summary-standing" aria-label="What is left to settle" aria-live="polite">
      <h2 ref={heading} tabIndex={-1} className={open === 0 ? '' : 'is-open'}>
        {sayLeft(open)}
      </h2>
      <p className="small">{open === 0 && doubts.length > 0 ? 'All that might tell who is meant is settled.' : sayWhyLeft(disclosure, open)}</p>
      {first === undefined ? null : open > 0 ? (
        <Buttons>
          <Button first onClick={() => onSettle(first.key)}>
            {saySettle(open)}
          </Button>
          {open > 1 ? <Act onClick={onHideAll}>Take them all out</Act> : null}
        </Buttons>
      ) : (
        <Acts>
          <Act onClick={() => onSettle(first.key)}>Look through them again</Act>
        </Acts>
      )}
    </section>
  );
}
