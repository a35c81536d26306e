import { useState } from 'react';
import type { PersonId, ReviewId } from '../../../main/domain/id.ts';
import type { PersonRow, ReviewPage } from '../../../preload/contract/views.ts';
import { DecidingContext } from '../../data/deed.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { MakePromise } from '../commitments/MakePromise.tsx';
import { PlanMeeting } from '../nudges/PlanMeeting.tsx';
import { Combobox } from '../people/Combobox.tsx';
import { WeekAhead } from './NextWeekAside.tsx';
import { offersFor } from './offers.ts';

/** Who will be seen: the week as it is planned, and a line to name someone else on. */
export const NextWeek = ({ page }: { readonly page: ReviewPage }) => (
  <>
    <section className="section" aria-label="Next week">
      <Row>
        <WeekAhead page={page} />
      </Row>
    </section>
    <Section title="Someone else">
      <NameSomeone reviewId={page.review.id} />
    </Section>
  </>
);

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
