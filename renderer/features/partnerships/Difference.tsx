import { Fragment, useState } from 'react';
import { differenceBetween } from '../../../main/domain/difference.ts';
import { Act } from '../../ui/Act.tsx';
import { LongWords } from '../../ui/LongWords.tsx';
import { foldDifference } from './fold-difference.ts';
import { sayDifference } from './words.ts';

/** Two writings as one: what was taken out struck through, what was put in underlined, and both said. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const [whole, setWhole] = useState(false);
  const pieces = differenceBetween(before, after);
  return (
    <>
      <p className="small" role="status">
        {sayDifference(pieces)} <del>Struck through</del> is what was taken out, <ins>underlined</ins> what was put in.
      </p>
      <p className="say difference">
        {(whole ? pieces : foldDifference(pieces)).map(({ kind, text }, i) => (
          // A difference is drawn anew as a whole: a piece has no name but its place.
          <Fragment key={i}>
            {kind === 'same' ? text : null}
            {kind === 'removed' ? (
              <del>
                <span className="unseen">[taken out: </span>
                <LongWords words={text} about="what was taken out" />
                <span className="unseen">]</span>
              </del>
            ) : null}
            {kind === 'added' ? (
              <ins>
                <span className="unseen">[put in: </span>
                <LongWords words={text} about="what was put in" />
                <span className="unseen">]</span>
              </ins>
            ) : null}
            {kind === 'skipped' ? (
              <>
                {' … '}
                <Act
                  onClick={() => {
                    setWhole(true);
                  }}
                >
                  {text.trim().split(/\s+/u).length.toLocaleString('en-GB')} words that stayed
                </Act>
                {' … '}
              </>
            ) : null}
          </Fragment>
        ))}
      </p>
    </>
  );
}
