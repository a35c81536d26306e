import { useRef } from 'react';
import { useLocation } from 'wouter';
import type { Day } from '../../../main/domain/day.ts';
import type { MeetingId, PartnershipId } from '../../../main/domain/id.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import type { PartyName } from '../../../main/domain/views.ts';
import { SUGGESTED_REHEARSAL } from '../../../main/domain/conflicts/rehearsal.ts';
import { useToday } from '../../data/day.ts';
import { useDraft } from '../../data/draft.ts';
import { conflictPath } from '../../data/paths.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { OverAndWithWhom, PartnershipField } from './ConflictFields.tsx';
import { addInput, type ConflictDraft, emptyConflict, wrongWithConflict } from './conflict-draft.ts';
import { choiceOf } from './PeopleField.tsx';
import { othersOf, sayTheirs } from './words.ts';
import './dialogs.css';

interface StartProps {
  readonly onClose: () => void;
  /** Whom it is with, when that is known from where it is begun. */
  readonly parties?: readonly PartyName[];
  /** The meeting it first showed in. */
  readonly meeting?: { readonly meetingId: MeetingId; readonly day: Day } | undefined;
  readonly partnershipId?: PartnershipId | null;
}

/** A conflict that was noticed. */
export const StartConflict = (props: StartProps) => <BeginConflict stage="noticed" {...props} />;

/** A what-if: a conflict imagined before it is real, so that it can be talked of calmly (paper: factor 3). */
export const RehearseConflict = (props: StartProps) => <BeginConflict stage="rehearsed" {...props} />;

function BeginConflict({ stage, onClose, parties = [], meeting, partnershipId = null }: StartProps & { readonly stage: 'noticed' | 'rehearsed' }) {
  const today = useToday();
  const [, go] = useLocation();
  const titleField = useRef<HTMLInputElement>(null);
  const add = useWrite('conflicts.add', { shown: true, said: (_, { title }) => (stage === 'rehearsed' ? `Rehearsed: ${title}` : `Noticed: ${title}`) });
  const { first, draft, change, tried, markTried } = useDraft<ConflictDraft>(
    () => ({ ...emptyConflict(stage, meeting?.day ?? today), parties: parties.map(choiceOf), partnershipId }),
    add.clear,
  );
  const wrong = wrongWithConflict(draft, today);
  const errorAt = (field: string): string | null => (tried && wrong?.field === field ? wrong.words : issueAt(add.failure, field));
  const save = async (): Promise<void> => {
    markTried();
    const { day } = draft;
    if (day === null || wrong !== null) return;
    const outcome = await add.run(addInput({ ...draft, day }, meeting?.meetingId ?? null));
    if (!outcome.ok) return;
    onClose();
    go(conflictPath(outcome.value.conflictId));
  };
  const whatIf = stage === 'rehearsed';
  const others = othersOf(draft.parties.map(({ kind, id, label }) => ({ kind, id, name: label }) as PartyName));
  const theirs = sayTheirs(others);
  const suggested = draft.title === '' && draft.stake === '';
  const prompts = whatIf && draft.title === SUGGESTED_REHEARSAL.title ? SUGGESTED_REHEARSAL : null;
  const field = (key: 'wants' | 'because', side: 'mine' | 'theirs', label: string) => (
    <WordsField
      label={label}
      value={draft[side][key]}
      onChange={(words) => {
        change({ [side]: { ...draft[side], [key]: words } });
      }}
      error={issueAt(add.failure, `${side}.${key}`)}
      {...(prompts === null ? {} : { hint: prompts[side][key] })}
    />
  );

  const views = (
    <div className="fields">
      <WordsField
        label="What is at stake"
        value={draft.stake}
        onChange={(stake) => {
          change({ stake });
        }}
        error={issueAt(add.failure, 'stake')}
      />
      <div className="fields-paired">
        {field('wants', 'mine', 'What you want')}
        {field('wants', 'theirs', theirs.wants)}
        {field('because', 'mine', 'Why it matters to you')}
        {field('because', 'theirs', theirs.because)}
      </div>
    </div>
  );

  return (
    <FormDialog
      title={whatIf ? 'Rehearse a what-if' : 'Start a conflict'}
      save={whatIf ? 'Rehearse it' : 'Start it'}
      busy={add.busy}
      written={draft !== first}
      failure={add.failure}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      {whatIf ? (
        <div>
          <p className="dialog-why">Imagine a difference before there is one, with somebody it might be with: it is easier to talk of while nobody is hurt.</p>
          {suggested ? (
            <p className="dialog-suggestion">
              <span className="say">For a first one: ‘{SUGGESTED_REHEARSAL.title}’.</span>{' '}
              <Act
                onClick={() => {
                  change({ title: SUGGESTED_REHEARSAL.title, stake: SUGGESTED_REHEARSAL.stake });
                  titleField.current?.focus();
                }}
              >
                Begin with this
              </Act>
            </p>
          ) : null}
        </div>
      ) : null}
      <OverAndWithWhom
        draft={draft}
        change={change}
        errorAt={errorAt}
        over={whatIf ? { label: 'What if', ref: titleField } : { label: 'What it is over', placeholder: 'Who pays for step-down beds', ref: titleField }}
      />
      <WordsField
        label={whatIf ? 'What you imagine' : 'What you noticed'}
        hint={whatIf ? undefined : 'The first words of its log: what was said or done, or no longer is.'}
        value={draft.text}
        onChange={(text) => {
          change({ text });
        }}
        error={issueAt(add.failure, 'text')}
      />
      {whatIf ? (
        views
      ) : (
        <details open={unfolded(add.failure)}>
          <summary>What is at stake, and how each of you sees it</summary>
          {views}
        </details>
      )}
      <div className="fields-beside">
        {meeting === undefined ? (
          <DateField
            label={whatIf ? 'Day' : 'Noticed on'}
            value={draft.day}
            onChange={(day) => {
              change({ day });
            }}
            max={today}
            error={errorAt('day')}
          />
        ) : null}
        <PartnershipField
          value={draft.partnershipId}
          onChange={(within) => {
            change({ partnershipId: within });
          }}
        />
      </div>
    </FormDialog>
  );
}

/** What is folded away is shown when something is wrong with it. */
const unfolded = (failure: Failure | null): boolean => failure?.issues?.some(({ path }) => /^(?:stake|mine|theirs)/u.test(path)) ?? false;
