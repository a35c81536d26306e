import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { Combobox } from '../people/Combobox.tsx';
import { everythingPath } from '../records/paths.ts';

/** How many people are offered at once. */
const OFFERED = 8;
const NOBODY: readonly PersonRow[] = [];

/** The way to everything held on someone, archived people included. */
export function OnePersonsData() {
  const [typed, setTyped] = useState('');
  const [, go] = useLocation();
  const active = valueOr(useRead('people.list', {}), NOBODY);
  const archived = valueOr(useRead('people.list', { archived: true }), NOBODY);
  const words = fold(typed).split(' ');
  const offers = [...active, ...archived]
    .filter((person) => words.every((word) => ` ${fold(`${person.name} ${person.alsoKnownAs.join(' ')}`)}`.includes(` ${word}`)))
    .slice(0, OFFERED);
  return (
    <Section title="One person’s data">
      <Row>
        <div className="setting">
          <p className="say">
            What you write about people may have to be disclosed: Rapport is private, and not beyond the law. Everything held on one person can be read, saved, held while a request is
            open, or erased.
          </p>
          <Combobox
            label="Whose"
            hint="Write a name and choose. Nothing changes yet."
            value={typed}
            onChange={setTyped}
            options={offers.map((person) => ({ key: person.id, label: person.name, note: person.posts[0]?.organisationName }))}
            onChoose={({ key }) => go(everythingPath(key as PersonId))}
          />
        </div>
      </Row>
    </Section>
  );
}
