import { firstNameOf } from '../../../main/domain/person.ts';
import type { ConflictPage } from '../../../preload/contract/conflicts.ts';
import { LongWords } from '../../ui/LongWords.tsx';
import { Row, Section } from '../../ui/Page.tsx';

/** What was agreed and how each side feels about it; once it is open again, as the earlier agreement. */
export function Agreement({ page: { conflict, parties } }: { readonly page: ConflictPage }) {
  if (conflict.agreed.trim() === '') return null;
  const feelings = [
    { whose: 'you feel', words: conflict.feelsAfter },
    ...parties.map((party) => ({ whose: `${party.kind === 'person' ? firstNameOf(party.name) : party.name} feels`, words: party.feelsAfter })),
  ].filter(({ words }) => words.trim() !== '');
  return (
    <Section title={conflict.stage === 'resolved' ? 'What was agreed' : 'The earlier agreement'}>
      <Row>
        <p className="say agreed">
          <LongWords words={conflict.agreed.trim()} about="what was agreed" />
        </p>
        <dl className="facts">
          {feelings.map(({ whose, words }) => (
            <div key={whose}>
              <dt>How {whose}</dt>
              <dd className="say">
                <LongWords words={words.trim()} about={`how ${whose} about it`} />
              </dd>
            </div>
          ))}
        </dl>
      </Row>
    </Section>
  );
}
