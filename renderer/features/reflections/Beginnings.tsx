import { useState } from 'react';
import { FACTOR_NAMES } from '../../../main/domain/factors.ts';
import { type Factor, FACTORS } from '../../../main/domain/meeting.ts';
import { questionFor, questionOfDay } from '../../../main/domain/reflections/prompts.ts';
import { useToday } from '../../data/day.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Row } from '../../ui/Page.tsx';
import { useBegin } from './begin.ts';
import { sayFactor } from './words.ts';

/** Four ways to begin: a blank page, three questions, six, or the question of the day. */
export function Beginnings() {
  const today = useToday();
  const { begin, busy } = useBegin();
  const [factor, setFactor] = useState<Factor>(() => questionFor(today).factor);
  const question = questionOfDay(today, factor);
  return (
    <section className="section is-tight" aria-label="Begin a reflection">
      <Row>
        <ul className="beginnings">
          <li>
            <button type="button" className="beginning" disabled={busy} onClick={() => begin('free')}>
              Write freely
            </button>
            <p className="small">A blank page.</p>
          </li>
          <li>
            <button type="button" className="beginning" disabled={busy} onClick={() => begin('what')}>
              What? So what? Now what?
            </button>
            <p className="small">Three questions, for something that happened.</p>
          </li>
          <li>
            <button type="button" className="beginning" disabled={busy} onClick={() => begin('gibbs')}>
              Gibbs’ six steps
            </button>
            <p className="small">Slower, for something that will not leave you alone.</p>
          </li>
          <li>
            <button type="button" className="beginning" disabled={busy} onClick={() => begin('question', { question: { factor, question } })}>
              {question}
            </button>
            <p className="small">
              Today’s question on {sayFactor(factor)}.{' '}
              <Menu
                label="Another"
                about="today’s question"
                items={FACTORS.filter((one) => one !== factor).map((one) => ({
                  label: FACTOR_NAMES[one],
                  run: () => {
                    setFactor(one);
                  },
                }))}
              />
            </p>
          </li>
        </ul>
      </Row>
    </section>
  );
}
