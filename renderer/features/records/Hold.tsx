import { useState } from 'react';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import { firstNameOf, type Person } from '../../../main/domain/person.ts';
import type { PersonRecord } from '../../../preload/contract/records.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';

interface HoldProps {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly held: PersonRecord['held'];
}

/** What the law may ask, said plainly, and the way to keep everything while it does. */
export function Hold({ person, held }: HoldProps) {
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const letGo = useWrite('records.hold', { said: () => `Let go of the hold on ${person.name}` });
  const first = firstNameOf(person.name);
  return (
    <Section title="If disclosure is asked for" margin={held === null ? null : <strong className="everything-held">Held</strong>}>
      <Row>
        <div className="everything-law">
          {held === null ? null : (
            <p className="say">
              Held since {sayDate(held.since, today)}. Until you let go, {first} can be neither erased nor deleted here.
            </p>
          )}
          {held === null || held.note === '' ? null : <p className="say everything-hold-note">{held.note}</p>}
          <p className={held === null ? 'say' : 'small everything-note'}>
            Rapport is private; it is not beyond the law. What a public leader writes about people may have to be disclosed, to them or to others, and once it has been asked for it
            must not be destroyed. Whether yours must be is for whoever advises you: Rapport shows all there is, and keeps it if you say so.
          </p>
          {held === null ? <p className="small everything-note">A hold keeps {first} from being erased or deleted. It does not stop you from changing one note at a time.</p> : null}
          <Acts>
            {held === null ? (
              <Act onClick={() => setAsking(true)}>Hold it</Act>
            ) : (
              <>
                <Act onClick={() => setAsking(true)}>Change the hold</Act>
                <Act onClick={() => void letGo.run({ personId: person.id, since: null })}>Let go</Act>
              </>
            )}
          </Acts>
        </div>
      </Row>
      {asking ? <HoldDialog person={person} held={held} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function HoldDialog({ person, held, onClose }: HoldProps & { readonly onClose: () => void }) {
  const today = useToday();
  const [since, setSince] = useState<Day | null>(held?.since ?? today);
  const [note, setNote] = useState(held?.note ?? '');
  const [tried, setTried] = useState(false);
  const hold = useWrite('records.hold', { shown: true, said: () => `Held what is kept on ${person.name}` });
  const save = async (): Promise<void> => {
    setTried(true);
    if (since === null) return;
    const outcome = await hold.run({ personId: person.id, since, note });
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog
      title={`Hold what is kept on ${person.name}`}
      save="Hold it"
      busy={hold.busy}
      written={note !== (held?.note ?? '')}
      failure={hold.failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DateField label="Since" hint="The day it was asked for." value={since} max={today} startsHere onChange={setSince} error={tried && since === null ? 'Write a day, such as 20 Nov.' : null} />
      <WordsField label="Note" hint="Who asked, and where the request is kept." value={note} onChange={setNote} />
    </FormDialog>
  );
}
