import { firstNameOf } from '../../../main/domain/person.ts';
import type { Failure, Outcome } from '../../../preload/contract/outcome.ts';
import type { ConflictPage, PartyView } from '../../../preload/contract/conflicts.ts';
import { useWrite } from '../../data/query.ts';
import { Row } from '../../ui/Page.tsx';
import { Writing } from '../people/Writing.tsx';
import { partiesInput } from './conflict-draft.ts';
import { choiceOf } from './PeopleField.tsx';
import { othersOf, partiesInShort, sayTheirs } from './words.ts';

/** With more parties than this, only those whose feelings are known are shown. */
const FEW = 3;

/** The two views side by side, mine first; under them what hangs on it, the power between us, and how they feel in it. */
export function Views({ page }: { readonly page: ConflictPage }) {
  const { conflict, parties, mine, theirs } = page;
  const edit = useWrite('conflicts.edit', { shown: true, said: () => 'Saved' });
  const others = othersOf(parties);
  const words = sayTheirs(others);
  const them = others.name === 'they' ? 'them' : others.name;
  const failureOf = (outcome: Outcome<unknown>): Failure | null => (outcome.ok ? null : outcome.failure);
  const change = async (changes: Omit<Parameters<typeof edit.run>[0], 'conflictId'>): Promise<Failure | null> => failureOf(await edit.run({ conflictId: conflict.id, ...changes }));
  const feelsOf = (party: PartyView, feels: string) =>
    change({ parties: partiesInput(parties.map(choiceOf), parties.map((each) => (each.kind === party.kind && each.id === party.id ? { ...each, feels } : each))) });

  return (
    <div className="section">
      <Row>
        <div className="views">
          <section aria-labelledby="mine">
            <h2 id="mine">How you see it</h2>
            <Writing
              title="What you want"
              value={mine.wants}
              invitation="What you would ask for, if you were sure of being heard."
              level={3}
              onSave={(wants) => change({ mine: { ...mine, wants } })}
            />
            <Writing
              title="Why it matters to you"
              value={mine.because}
              invitation="What it would cost you to go without it, and whom you answer to."
              level={3}
              onSave={(because) => change({ mine: { ...mine, because } })}
            />
          </section>
          <section aria-labelledby="theirs">
            <h2 id="theirs">{words.title}</h2>
            <Writing
              title={words.wants}
              value={theirs.wants}
              invitation={`In words ${others.name} would accept, if you read them out.`}
              level={3}
              onSave={(wants) => change({ theirs: { ...theirs, wants } })}
            />
            <Writing
              title={words.because}
              value={theirs.because}
              invitation={`What it would cost ${them}. If you do not know, that is the next question to ask.`}
              level={3}
              onSave={(because) => change({ theirs: { ...theirs, because } })}
            />
          </section>
        </div>
        <div className="facts">
          <Writing title="What is at stake" value={conflict.stake} invitation="What hangs on it, for those who are not in the room." level={3} onSave={(stake) => change({ stake })} />
          <Writing
            title="The power between you"
            value={conflict.power}
            invitation="Who holds the money, the votes, the room you meet in. Naming it is the first step to setting it aside."
            level={3}
            onSave={(power) => change({ power })}
          />
          {parties
            .filter((party) => party.feels.trim() !== '' || (parties.length <= FEW && partiesInShort(parties).includes(party)))
            .map((party) => (
              <Writing
                key={`${party.kind} ${party.id}`}
                title={`How ${party.kind === 'person' ? firstNameOf(party.name) : party.name} feels in it`}
                value={party.feels}
                invitation="As they have said it, or as it seems to you."
                level={3}
                onSave={(feels) => feelsOf(party, feels)}
              />
            ))}
        </div>
      </Row>
    </div>
  );
}
