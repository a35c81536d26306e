import { useState } from 'react';
import { Link } from 'wouter';
import { firstNameOf } from '../../../main/domain/person.ts';
import type { PartyName } from '../../../main/domain/views.ts';
import type { ConflictPage } from '../../../preload/contract/conflicts.ts';
import { useToday } from '../../data/day.ts';
import { commitmentPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { MakePromise } from '../commitments/MakePromise.tsx';
import { PromiseActs } from '../commitments/PromiseActs.tsx';
import { isDue, sayPromiseWhen, sayPromiseWhose } from '../people/ledger.ts';

/** Promises that came from it, both ways. */
export function Promises({ page }: { readonly page: ConflictPage }) {
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const { conflict, parties, commitments } = page;
  const [party] = parties;
  return (
    <Section title="Promises that came from it">
      {commitments.length === 0 ? (
        <Row>
          <p className="ledger-none">None yet. What either of you says you will do belongs here, so that it is kept.</p>
        </Row>
      ) : (
        commitments.map((promise) => (
          <Row key={promise.id} className="conflict-promise" margin={<span className={isDue(promise, today) ? 'asks' : ''}>{sayPromiseWhen(promise, today)}</span>}>
            <p className="say">
              <Link className="link" href={commitmentPath(promise.id)}>
                {sayPromiseWhose(promise, promise.withName === null ? 'They' : firstNameOf(promise.withName))}
              </Link>
            </p>
            {promise.state === 'open' ? <PromiseActs promise={promise} /> : null}
          </Row>
        ))
      )}
      <Row>
        <Acts>
          <Act
            onClick={() => {
              setAdding(true);
            }}
          >
            Add a promise
          </Act>
        </Acts>
      </Row>
      {adding ? (
        <MakePromise
          conflictId={conflict.id}
          {...(party === undefined ? {} : { begun: { with: counterpartOf(party) } })}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </Section>
  );
}

const counterpartOf = ({ kind, id, name }: PartyName) => (kind === 'person' ? { kind, personId: id, name } : { kind, organisationId: id, name });
