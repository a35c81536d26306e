import { useState } from 'react';
import type { Stage } from '../../../main/domain/conflict.ts';
import { ASKS, type Movable } from '../../../main/domain/conflicts/moves.ts';
import { sayMove } from '../../../main/domain/conflicts/stages.ts';
import { addDays } from '../../../main/domain/day.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import type { ConflictPage } from '../../../preload/contract/conflicts.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { useDraft } from '../../data/draft.ts';
import { issueAt, useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { emptyMove, keyOf, type MoveDraft, moveOf, nextOf, objectionAt } from './entry-draft.ts';
import type { AboutConflict } from './LogConversation.tsx';
import { MeetingField, useMeetingsOf } from './MeetingField.tsx';
import { choiceOf, WhoField } from './PeopleField.tsx';
import { sayMoved, sayWhyMove } from './words.ts';
import './dialogs.css';

/** A move to another stage: asks exactly what that stage asks for. */
export function MoveConflict({ to, ...about }: AboutConflict & { readonly to: Stage }) {
  const read = useRead('conflicts.get', { conflictId: about.conflictId });
  return <Shown read={read}>{(page) => <Move page={page} to={to} {...about} />}</Shown>;
}

function Move({ page, to, conflictId, title, onClose }: AboutConflict & { readonly page: ConflictPage; readonly to: Stage }) {
  const today = useToday();
  const { conflict, parties, entries } = page;
  const [from] = useState(conflict.stage);
  const asks = ASKS[to];
  const move = useDeed('conflicts.move', { shown: true, said: () => sayMoved(title, from, to) });
  const { first, draft, change, tried, markTried } = useDraft<MoveDraft>(() => ({ ...emptyMove(today), people: asks.needsPeople ? parties.filter(({ kind }) => kind === 'person').map(choiceOf) : [] }), move.clear);
  const meetings = useMeetingsOf(draft.day, parties);
  const meetingPeople = meetings.find(({ id }) => id === draft.meetingId)?.participants.length ?? 0;
  const movable: Movable = { conflict, parties, entries };
  const asked = draft.day === null ? null : moveOf({ ...draft, day: draft.day }, to, { parties, meetingPeople, nextOn: conflict.nextOn, today });
  const objection = asked === null ? { field: 'day' as const, words: 'Choose the day it was.' } : objectionAt(movable, asked, today);
  const errorAt = (field: string): string | null => (tried && objection?.field === field ? objection.words : issueAt(move.failure, field));
  const save = async (): Promise<void> => {
    markTried();
    if (asked === null || objection !== null) return;
    const { meetingPeople: _, ...rest } = asked;
    const outcome = await move.run({ conflictId, ...rest, personIds: [...rest.personIds], feelings: [...rest.feelings] });
    if (outcome.ok) onClose();
  };
  const words = (
    <WordsField
      label={asks.needsText ? asks.text : `${asks.text}, if there is anything to say`}
      value={draft.text}
      onChange={(text) => {
        change({ text });
      }}
      required={asks.needsText}
      startsHere={!asks.needsAgreement && !asks.needsRevisit}
      error={errorAt('text')}
    />
  );

  return (
    <FormDialog
      title={sayMove(from, to)}
      save={sayMove(from, to)}
      busy={move.busy}
      written={draft !== first}
      failure={move.failure ?? (tried && objection?.field === 'none' ? { kind: 'refused', message: objection.words } : null)}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="dialog-about">{title}</p>
      {sayWhyMove(from, to) === '' ? null : <p className="dialog-why">{sayWhyMove(from, to)}</p>}
      {asks.needsAgreement ? (
        <>
          <WordsField
            label="What was agreed"
            value={draft.agreed}
            onChange={(agreed) => {
              change({ agreed });
            }}
            required
            startsHere
            error={errorAt('agreed')}
          />
          <WordsField
            label="How you feel about it"
            value={draft.feelsAfter}
            onChange={(feelsAfter) => {
              change({ feelsAfter });
            }}
            required
            error={errorAt('feelsAfter')}
          />
          {parties.map((party) => (
            <WordsField
              key={keyOf(party)}
              label={`How ${party.kind === 'person' ? firstNameOf(party.name) : party.name} feels about it`}
              value={draft.feelings[keyOf(party)] ?? ''}
              onChange={(feels) => {
                change({ feelings: { ...draft.feelings, [keyOf(party)]: feels } });
              }}
              required
              error={errorAt(`feels ${keyOf(party)}`)}
            />
          ))}
        </>
      ) : null}
      {asks.needsRevisit ? (
        <DateField
          label="The day to look at it again"
          value={draft.revisitOn}
          onChange={(revisitOn) => {
            change({ revisitOn });
          }}
          min={addDays(today, 1)}
          required
          startsHere
          error={errorAt('revisitOn')}
        />
      ) : null}
      {words}
      <DateField
        label="Day"
        value={draft.day}
        onChange={(day) => {
          change({ day, meetingId: null });
        }}
        max={today}
        error={errorAt('day')}
      />
      {to === 'rehearsed' ? null : (
        <MeetingField
          meetings={meetings}
          value={draft.meetingId}
          onChange={(meetingId) => {
            change({ meetingId });
          }}
        />
      )}
      {asks.needsPeople && meetingPeople === 0 ? (
        <WhoField
          people={draft.people}
          onChange={(people) => {
            change({ people });
          }}
          error={errorAt('people')}
        />
      ) : null}
      {asks.takesNext ? (
        <DateField
          label="Next conversation, if there is to be one"
          value={nextOf(draft, conflict.nextOn, today)}
          onChange={(nextOn) => {
            change({ nextOn });
          }}
          min={today}
          error={errorAt('nextOn')}
        />
      ) : null}
    </FormDialog>
  );
}
