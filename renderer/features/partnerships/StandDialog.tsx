import { upperFirst } from '../../../main/domain/words.ts';
import { useState } from 'react';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import type { PartnershipId } from '../../../main/domain/id.ts';
import { sayStance, type Stance, STANCES, stanceOf } from '../../../main/domain/partnership.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import type { MemberView } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { LongWords } from '../../ui/LongWords.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';

interface StandDialogProps {
  readonly partnershipId: PartnershipId;
  readonly member: MemberView;
  readonly onClose: () => void;
}

const OPTIONS = STANCES.filter((stance) => stance !== 'unasked').map((stance) => ({ value: stance as Stance, label: upperFirst(sayStance(stance)) }));

/** Where a member stands on the purpose, and the words they used. Nothing is chosen for them. */
export function StandDialog({ partnershipId, member, onClose }: StandDialogProps) {
  const today = useToday();
  const { name, personId, standings } = member;
  const { latest } = stanceOf(standings);
  const first = firstNameOf(name);
  const [stance, setStance] = useState<Stance>('unasked');
  const [words, setWords] = useState('');
  const [day, setDay] = useState<Day | null>(today);
  const [tried, setTried] = useState(false);
  const stand = useWrite('partnerships.stand', { shown: true, said: () => `Noted where ${name} stands` });
  const save = async (): Promise<void> => {
    setTried(true);
    if (day === null || stance === 'unasked') return;
    const outcome = await stand.run({ partnershipId, personId, day, stance, words });
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog
      title={`Where ${name} stands`}
      save="Note it"
      busy={stand.busy}
      written={stance !== 'unasked' || words !== ''}
      failure={stand.failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      {latest === null ? null : (
        <p className="say">
          On {sayDate(latest.day, today)}: {sayStance(latest.stance)}.
          {latest.words.trim() === '' ? null : (
            <>
              {' '}
              ‘<LongWords words={latest.words.trim()} about={`what ${name} said`} />’
            </>
          )}
        </p>
      )}
      <Choice label={`On what the group is for, ${first}`} value={stance} options={OPTIONS} onChange={setStance} down />
      {tried && stance === 'unasked' ? <FailureNote>Choose where {first} stands.</FailureNote> : null}
      <WordsField
        label="The words they used"
        hint="As they were said, in the room or on the way out of it."
        value={words}
        onChange={(next) => {
          setWords(next);
          stand.clear();
        }}
        error={issueAt(stand.failure, 'words')}
      />
      <DateField label="Day" value={day} onChange={setDay} max={today} error={tried && day === null ? 'Choose a day.' : null} />
    </FormDialog>
  );
}
