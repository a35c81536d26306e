import { useState } from 'react';
import { sayDay } from '../../../main/domain/day.ts';
import type { ConflictId } from '../../../main/domain/id.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { useDraft } from '../../data/draft.ts';
import { issueAt, useRead } from '../../data/query.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { emptyEntry, entryInput, nextOf, wrongWithEntry } from './entry-draft.ts';
import { MeetingField, useMeetingsOf } from './MeetingField.tsx';
import { choiceOf, type PartyChoice, WhoField } from './PeopleField.tsx';
import { MOVEMENT_CHOICES } from './words.ts';
import './dialogs.css';

/** What every dialog about one conflict is given. */
export interface AboutConflict {
  readonly conflictId: ConflictId;
  readonly title: string;
  readonly onClose: () => void;
}

/** What was said on a day, whether it moved anything, and when the next conversation is. */
export function LogConversation({ conflictId, title, onClose }: AboutConflict) {
  const today = useToday();
  const page = useRead('conflicts.get', { conflictId });
  const [chosen, setChosen] = useState<readonly PartyChoice[] | null>(null);
  const add = useDeed('conflicts.addEntry', { shown: true, said: ({ day }) => `Logged a conversation about ${title}, ${sayDay(day, today)}` });
  const { first, draft, change, tried, markTried } = useDraft(() => emptyEntry(today), add.clear);

  const here = page.state === 'here' ? page.value : null;
  const parties = here?.parties ?? [];
  const stands = here?.conflict.nextOn ?? null;
  const meetings = useMeetingsOf(draft.day, parties);
  // The one person it is with was there, until it is said otherwise.
  const persons = parties.filter(({ kind }) => kind === 'person');
  const people = chosen ?? (persons.length === 1 ? persons.map(choiceOf) : []);
  const wrong = tried ? wrongWithEntry(draft, today) : null;
  const save = async (): Promise<void> => {
    markTried();
    const { day } = draft;
    if (day === null || wrongWithEntry(draft, today) !== null) return;
    const outcome = await add.run(entryInput({ ...draft, people, day }, conflictId, stands, today));
    if (outcome.ok) onClose();
  };

  return (
    <FormDialog title="Log a conversation" save="Log it" busy={add.busy} written={draft !== first || chosen !== null} failure={add.failure} onSave={() => void save()} onClose={onClose}>
      <p className="dialog-about">{title}</p>
      <WordsField
        label="What was said"
        hint="A sentence or two: what you said, what they said, what you noticed."
        value={draft.text}
        onChange={(text) => {
          change({ text });
        }}
        startsHere
        error={wrong?.field === 'text' ? wrong.words : issueAt(add.failure, 'text')}
      />
      <div>
        <Choice
          label="Did it move anything?"
          value={draft.movement === null ? 'note' : (draft.movement ?? '')}
          options={[...MOVEMENT_CHOICES, { value: 'note', label: 'It was only a note' }]}
          onChange={(movement) => {
            change({ movement: movement === 'note' || movement === '' ? null : movement });
          }}
        />
        {wrong?.field === 'movement' ? (
          <p className="field-error" role="alert">
            {wrong.words}
          </p>
        ) : null}
      </div>
      <DateField
        label="Day"
        value={draft.day}
        onChange={(day) => {
          change({ day, meetingId: null });
        }}
        max={today}
        error={wrong?.field === 'day' ? wrong.words : issueAt(add.failure, 'day')}
      />
      <MeetingField
        meetings={meetings}
        value={draft.meetingId}
        onChange={(meetingId) => {
          change({ meetingId });
        }}
      />
      {draft.meetingId === null ? (
        <WhoField
          people={people}
          onChange={setChosen}
        />
      ) : null}
      {here?.conflict.stage === 'rehearsed' || here?.conflict.stage === 'resolved' || here?.conflict.stage === 'parked' ? null : (
        <DateField
          label="Next conversation, if there is to be one"
          value={nextOf(draft, stands, today)}
          onChange={(nextOn) => {
            change({ nextOn });
          }}
          min={today}
          error={issueAt(add.failure, 'nextOn')}
        />
      )}
    </FormDialog>
  );
}
