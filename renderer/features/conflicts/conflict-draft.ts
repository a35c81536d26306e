import type { Viewpoint } from '../../../main/domain/conflict.ts';
import type { Day } from '../../../main/domain/day.ts';
import type { MeetingId, PartnershipId } from '../../../main/domain/id.ts';
import type { InputOf } from '../../../preload/contract.ts';
import type { PartyView } from '../../../preload/contract/conflicts.ts';
import type { PartyChoice } from './PeopleField.tsx';

/** One side's view as it is written. */
export type View = Pick<Viewpoint, 'wants' | 'because'>;

const NO_VIEW: View = { wants: '', because: '' };

/** A conflict that is being begun. */
export interface ConflictDraft {
  readonly stage: 'noticed' | 'rehearsed';
  readonly title: string;
  readonly day: Day | null;
  readonly parties: readonly PartyChoice[];
  readonly text: string;
  readonly stake: string;
  readonly mine: View;
  readonly theirs: View;
  readonly partnershipId: PartnershipId | null;
}

/** What can be changed of it afterwards: what it is called, whom it is with, when it was noticed. */
export type ConflictBasics = Pick<ConflictDraft, 'title' | 'parties' | 'day' | 'partnershipId'>;

export const emptyConflict = (stage: ConflictDraft['stage'], day: Day): ConflictDraft => ({
  stage,
  title: '',
  day,
  parties: [],
  text: '',
  stake: '',
  mine: NO_VIEW,
  theirs: NO_VIEW,
  partnershipId: null,
});

/** Why this is not yet a conflict the journal can keep, by the field it is about; null when it is. */
export function wrongWithConflict({ title, parties, day }: Omit<ConflictBasics, 'partnershipId'>, today: Day): { readonly field: 'title' | 'parties' | 'day'; readonly words: string } | null {
  if (title.trim() === '') return { field: 'title', words: 'Say in a few words what it is over.' };
  if (parties.length === 0) return { field: 'parties', words: 'Say whom it is with: a person or an organisation.' };
  if (day === null) return { field: 'day', words: 'Choose the day you noticed it.' };
  if (day > today) return { field: 'day', words: 'Choose today or a day before it.' };
  return null;
}

type PartyInput = NonNullable<InputOf<'conflicts.edit'>['parties']>[number];

/** The parties as the calls take them; those that were parties before keep how they feel. */
export const partiesInput = (chosen: readonly PartyChoice[], before: readonly PartyView[] = []): PartyInput[] =>
  chosen.map((choice): PartyInput => {
    const feels = before.find(({ kind, id }) => kind === choice.kind && id === choice.id)?.feels ?? '';
    return choice.kind === 'person' ? { kind: 'person', personId: choice.id, feels } : { kind: 'organisation', organisationId: choice.id, feels };
  });

/** A conflict to begin, as the call takes it. */
export const addInput = ({ parties, ...draft }: ConflictDraft & { readonly day: Day }, meetingId: MeetingId | null): InputOf<'conflicts.add'> => ({
  ...draft,
  parties: partiesInput(parties),
  meetingId,
});
