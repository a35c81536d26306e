import type { ConflictEntryView, ConflictPage } from '../../../preload/contract/conflicts.ts';
import { useToday } from '../../data/day.ts';
import { useDraft } from '../../data/draft.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { type EntryDraft, wrongWithEdit } from './entry-draft.ts';
import { MeetingField, useMeetingsOf } from './MeetingField.tsx';
import { choiceOf, personIdsOf, WhoField } from './PeopleField.tsx';
import { MOVEMENT_CHOICES } from './words.ts';

interface EditEntryProps {
  readonly entry: ConflictEntryView;
  readonly page: Pick<ConflictPage, 'parties' | 'entries'>;
  readonly onClose: () => void;
}

/** What was written on a day, changed. A move stays a move. */
export function EditEntry({ entry, page, onClose }: EditEntryProps) {
  const today = useToday();
  const edit = useWrite('conflicts.editEntry', { shown: true, said: () => 'Saved' });
  const { first, draft, change, tried, markTried } = useDraft(() => draftOf(entry), edit.clear);
  const meetings = useMeetingsOf(draft.day, page.parties);
  const meetingPeople = meetings.find(({ id }) => id === draft.meetingId)?.participants.length ?? 0;
  const wrong = wrongWithEdit(page.entries, entry, draft, meetingPeople, today);
  const errorAt = (field: string): string | null => (tried && wrong?.field === field ? wrong.words : issueAt(edit.failure, field));
  const save = async (): Promise<void> => {
    markTried();
    const { day, text, movement, meetingId, people } = draft;
    if (day === null || wrong !== null) return;
    const outcome = await edit.run({ entryId: entry.id, day, text, movement: movement ?? null, meetingId, personIds: meetingPeople === 0 ? personIdsOf(people) : [] });
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog title="Change what was written" save="Save" busy={edit.busy} written={draft !== first} failure={edit.failure} onSave={() => void save()} onClose={onClose}>
      <WordsField
        label="What was said"
        value={draft.text}
        onChange={(text) => {
          change({ text });
        }}
        startsHere
        error={errorAt('text')}
      />
      <Choice
        label="Did it move anything?"
        value={draft.movement === null ? 'note' : (draft.movement ?? '')}
        options={[...MOVEMENT_CHOICES, { value: 'note', label: entry.movedTo === null ? 'It was only a note' : 'Not said' }]}
        onChange={(movement) => {
          change({ movement: movement === 'note' || movement === '' ? null : movement });
        }}
      />
      <DateField
        label="Day"
        value={draft.day}
        onChange={(day) => {
          change({ day, meetingId: day === entry.day ? entry.meetingId : null });
        }}
        max={today}
        error={errorAt('day')}
      />
      <MeetingField
        meetings={meetings}
        value={draft.meetingId}
        onChange={(meetingId) => {
          change({ meetingId });
        }}
      />
      {draft.meetingId === null || (wrong?.field === 'people' && tried) ? (
        <WhoField
          people={draft.people}
          onChange={(people) => {
            change({ people });
          }}
          error={errorAt('people')}
        />
      ) : null}
    </FormDialog>
  );
}

const draftOf = (entry: ConflictEntryView): EntryDraft => ({
  day: entry.day,
  text: entry.text,
  movement: entry.movement,
  meetingId: entry.meetingId,
  people: entry.people.map(({ personId, name }) => choiceOf({ kind: 'person', id: personId, name })),
  nextOn: undefined,
});
