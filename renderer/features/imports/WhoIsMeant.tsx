import type { PersonId } from '../../../main/domain/id.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { CalendarChoice, SharedName } from './calendar-choice.ts';
import { sayInvited } from './calendar-words.ts';

interface WhoIsMeantProps {
  readonly names: readonly SharedName[];
  readonly choice: CalendarChoice;
  readonly choose: (choice: CalendarChoice) => void;
}

const NOBODY: readonly PersonRow[] = [];
const NONE = 'none';

/** Names that several people have: who is meant by each. Until one says, nobody is. */
export function WhoIsMeant({ names, choice, choose }: WhoIsMeantProps) {
  const active = valueOr(useRead('people.list', {}, { when: names.length > 0 }), NOBODY);
  const archived = valueOr(useRead('people.list', { archived: true }, { when: names.length > 0 }), NOBODY);
  const people = new Map([...active, ...archived].map((person) => [person.id, person]));
  return names.map(({ key, name, candidates, entries }) => (
    <div className="imports-ask" key={key}>
      <Choice
        label={`Which ${name} is meant, ${sayInvited(entries)}?`}
        down
        value={String(choice.meant.get(key) ?? NONE)}
        options={[...candidates.map((id) => ({ value: String(id), label: sayCandidate(people.get(id), name) })), { value: NONE, label: 'Neither: leave the name out' }]}
        onChange={(value) => choose({ ...choice, meant: new Map([...choice.meant, [key, candidates.find((id): id is PersonId => String(id) === value) ?? null]]) })}
      />
    </div>
  ));
}

/** What tells one of the name from another: their post, else their number in the list of people. */
function sayCandidate(person: PersonRow | undefined, name: string): string {
  if (person === undefined) return name;
  const [post] = person.posts;
  const where = post === undefined ? 'no post' : [post.title, post.organisationName].filter((part) => part !== '').join(', ');
  return `${person.name}, ${where}${person.archivedOn === null ? '' : ', archived'}`;
}
