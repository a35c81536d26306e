import { useState } from 'react';
import { useToday } from '../../data/day.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { matchLabel, wordsOf } from '../palette/match.ts';
import type { MemberDraft } from './member-draft.ts';
import { sayMembership } from './words.ts';
import './partnerships.css';

interface MembersProps {
  readonly members: readonly MemberDraft[];
  readonly onChange: (members: readonly MemberDraft[]) => void;
}

/** How many names are offered for what is typed. */
const OFFERED = 6;

/** Who belongs to a partnership: those chosen, and a line to find more. */
export function Members({ members, onChange }: MembersProps) {
  const today = useToday();
  const [typed, setTyped] = useState('');
  const people = valueOr(useRead('people.list', {}), []);
  const words = wordsOf(typed);
  // Who has left may come again.
  const chosen = new Set(members.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId));
  const offered =
    words.length === 0 ? [] : people.filter((row) => !chosen.has(row.id) && matchLabel(row.name, words, row.alsoKnownAs.join(' ')) !== null).slice(0, OFFERED);
  return (
    <div className="field">
      <TextField label="Members" hint="Write the beginning of a name, and choose." value={typed} onChange={setTyped} />
      <div className="members-found" aria-live="polite">
        {offered.map((row) => (
          <Act
            key={row.id}
            onClick={() => {
              onChange([...members, { personId: row.id, organisationId: row.posts[0]?.organisationId ?? null, name: row.name, joinedOn: null, leftOn: null }]);
              setTyped('');
            }}
          >
            {row.name}
          </Act>
        ))}
        {words.length > 0 && offered.length === 0 ? <span className="small">Nobody else by that name. Add people first, in People or in a line of the log.</span> : null}
      </div>
      <ul className="members-chosen" aria-label="Chosen members">
        {members.map((member) => (
          <li key={`${member.personId} ${member.joinedOn ?? ''} ${member.leftOn ?? ''}`}>
            <span>
              {member.name}
              <span className="of"> {sayMembership(member, today)}</span>
            </span>
            <Act
              about={member.name}
              onClick={() => {
                onChange(members.filter((one) => one !== member));
              }}
            >
              Leave out
            </Act>
          </li>
        ))}
      </ul>
    </div>
  );
}
