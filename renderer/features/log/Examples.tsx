import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Day } from '../../../main/domain/day.ts';
import { importPath } from '../../data/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/Page.tsx';
import { examplesOn } from './examples.ts';
import { MarkedWords } from './MarkedWords.tsx';

/** An empty day teaches: what a line looks like, what is understood of it, and where a whole day may come from. */
export function Examples({ day }: { readonly day: Day }) {
  const [, go] = useLocation();
  const examples = useMemo(() => examplesOn(day), [day]);
  return (
    <section className="section examples" aria-labelledby="examples">
      <Row>
        <h2 id="examples">Write as you would in a notebook</h2>
        <p className="say">
          One line for each meeting. Names, times, places, promises and differences are marked as you write, and stand beside the line for you to set right. An @
          offers names.
        </p>
      </Row>
      <ul aria-label="Three lines, as examples">
        {examples.map(({ text, pieces, understood }) => (
          <li key={text} className="row entry is-example">
            <div className="m" />
            <div className="b">
              <p className="words">
                <MarkedWords pieces={pieces} />
              </p>
              <p className="parts">{understood}</p>
            </div>
          </li>
        ))}
      </ul>
      <Row>
        <p className="say">Or begin from your diary: its meetings become lines that wait for a sentence each.</p>
        <p className="examples-start">
          <Button
            onClick={() => {
              go(importPath('calendar'));
            }}
          >
            Bring in a calendar
          </Button>
        </p>
      </Row>
    </section>
  );
}
