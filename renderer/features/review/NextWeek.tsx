import { useState } from 'react';
import type { PersonId, ReviewId } from '../../../main/domain/id.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { DecidingContext } from '../../data/deed.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { MakePromise } from '../commitments/MakePromise.tsx';
import { PlanMeeting } from '../nudges/PlanMeeting.tsx';
import { Combobox } from '../people/Combobox.tsx';
import { DecisionsMade } from './DecisionsMade.tsx';
import { WeekAhead } from './NextWeekAside.tsx';
import { offersFor } from './offers.ts';
import { drawDecisions } from './recap.ts';

/** Who will be seen: the week as it is planned, what was promised besides, and a line to name someone else on. */
export function NextWeek({ page }: { readonly page: ReviewPage }) {
  const someone = useKeptFocus<HTMLDivElement>('.row', 'input');
  const promised = drawDecisions(page).made.filter(({ decision }) => decision === 'promised');
  return (
    <>
      {page.planned.length === 0 ? null : (
        <section className="section" aria-label="Next week">
          <Row>
            <WeekAhead page={page} />
          </Row>
        </section>
      )}
      {promised.length === 0 ? null : (
        <Section title="Promised in this review">
          <Row>
            <DecisionsMade lines={promised} />
          </Row>
        </Section>
      )}
      <Section title="Someone else">
        <div ref={someone}>
          {/* Begins anew with each decision: there may be more people to name. */}
          <NameSomeone key={page.review.decisions.map(({ said }) => said).join(' ')} reviewId={page.review.id} />
        </div>
      </Section>
    </>
  );
}

const NOBODY: readonly PersonRow[] = [];

/** Names someone, and sets down what it becomes. */
function NameSomeone({ reviewId }: { readonly reviewId: ReviewId }) {
  const people = valueOr(useRead('people.list', {}), NOBODY);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ readonly personId: PersonId; readonly name: string } | null>(null);
  const [asking, setAsking] = useState<'meeting' | 'promise' | null>(null);
  const start = (what: 'meeting' | 'promise') => (): void => {
    setAsking(what);
  };
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Row>
      <div className="name-someone">
        <Combobox
          label="Who else ought to hear from you?"
          hint="Write a name and choose."
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setChosen(null);
          }}
          options={chosen === null ? offersFor(people, typed).map(({ id, name, posts }) => ({ key: id, label: name, note: posts[0]?.organisationName })) : []}
          onChoose={({ key, label }) => {
            setTyped(label);
            setChosen({ personId: key as PersonId, name: label });
          }}
        />
      </div>
      <div aria-live="polite">
        {chosen === null ? null : (
          <DecidingContext value={{ reviewId, subject: 'person', subjectId: chosen.personId }}>
            <Acts>
              <Act about={chosen.name} onClick={start('meeting')}>
                Plan a meeting
              </Act>
              <Act about={chosen.name} onClick={start('promise')}>
                Promise something
              </Act>
            </Acts>
            {asking === 'meeting' ? <PlanMeeting person={chosen} onClose={close} /> : null}
            {asking === 'promise' ? <MakePromise begun={{ direction: 'mine', with: { kind: 'person', personId: chosen.personId, name: chosen.name } }} onClose={close} /> : null}
          </DecidingContext>
        )}
      </div>
    </Row>
  );
}
