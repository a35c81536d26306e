import { useId, useState } from 'react';
import type { PersonRef } from '../../../main/domain/entry.ts';
import { complete } from '../../../main/domain/recognise/complete.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type Line, refKey, withoutPerson, withPerson } from './line.ts';
import type { Reading } from './reading.ts';

interface PeoplePartProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly nameOf: (person: PersonRef) => string;
  readonly label: string;
  readonly onChange: (line: Line) => void;
}

/** Who took part: take someone out, or add someone who is not named in the words. */
export const PeoplePart = ({ label, ...props }: PeoplePartProps) => (
  <Popover label={label} className="part" title="Who took part">
    {() => <PeopleIn {...props} />}
  </Popover>
);

/** The people of a line with a way out for each, and a way in for others. */
export function PeopleIn({ line, meeting, reading, lexicon, nameOf, onChange }: Omit<PeoplePartProps, 'label'>) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const offers = typed.trim() === '' ? [] : complete(typed, lexicon).flatMap((offer) => (offer.kind === 'person' ? [offer] : []));
  const isThere = (person: PersonRef): boolean => reading.entry.participants.some((one) => refKey(one.person) === refKey(person));
  const add = (person: PersonRef): void => {
    if (!isThere(person)) onChange(withPerson(line, person));
    setTyped('');
  };
  return (
    <div className="people-part" id={id}>
      <ul>
        {reading.entry.participants.map(({ person }) => (
          <li key={refKey(person)}>
            {nameOf(person)}{' '}
            <Act
              about={nameOf(person)}
              onClick={() => {
                onChange(withoutPerson(line, reading.recognition, meeting, person));
              }}
            >
              Not there
            </Act>
          </li>
        ))}
      </ul>
      <TextField label="Add someone" value={typed} maxLength={200} onChange={setTyped} />
      {typed.trim() === '' ? null : (
        <Acts>
          {offers
            .filter(({ personId }) => !isThere({ kind: 'known', personId }))
            .slice(0, 5)
            .map(({ personId, name, beside }) => (
              <Act key={personId} onClick={() => { add({ kind: 'known', personId }); }}>
                {beside === null ? name : `${name}, ${beside}`}
              </Act>
            ))}
          <Act onClick={() => { add({ kind: 'new', name: typed.trim(), organisation: null }); }}>{`${typed.trim()}, new here`}</Act>
        </Acts>
      )}
    </div>
  );
}
