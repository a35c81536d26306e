import type { Conflict, ConflictEntry, Stage } from '../conflict.ts';
import { type Day, laterOf, sayDate } from '../day.ts';
import type { MeetingId, OrganisationId, PersonId } from '../id.ts';
import type { PartyName } from '../views.ts';
import { objectionToStages } from './stages.ts';

/** What a move to a stage asks for. Every move has a day; words, a movement and a meeting are welcome with any. */
export interface Asks {
  /** What the words of the move should say. */
  readonly text: string;
  readonly needsText: boolean;
  /** People, or a meeting that has participants. */
  readonly needsPeople: boolean;
  /** What was agreed, and how I and each party feel about it. */
  readonly needsAgreement: boolean;
  /** A day to look again, later than today. */
  readonly needsRevisit: boolean;
  /** Whether there can be a next conversation after it. */
  readonly takesNext: boolean;
}

const PLAIN: Asks = { text: '', needsText: false, needsPeople: false, needsAgreement: false, needsRevisit: false, takesNext: true };

/** What each stage asks of the move to it (mission: Conflicts). */
export const ASKS: Record<Stage, Asks> = {
  rehearsed: { ...PLAIN, text: 'What you imagine' },
  noticed: { ...PLAIN, text: 'What you noticed' },
  surfaced: { ...PLAIN, text: 'How it was said', needsText: true, needsPeople: true },
  worked: { ...PLAIN, text: 'What you will work on' },
  resolved: { ...PLAIN, text: 'How you came to it', needsAgreement: true, takesNext: false },
  parked: { ...PLAIN, text: 'Why it can wait', needsRevisit: true, takesNext: false },
};

/** What must be known of a conflict to judge a move: its page is one of these. */
export interface Movable {
  readonly conflict: Pick<Conflict, 'stage' | 'noticedOn'>;
  readonly parties: readonly PartyName[];
  readonly entries: readonly Pick<ConflictEntry, 'day' | 'movedTo'>[];
}

/** How one side feels about what was agreed. */
export type Feeling = (
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId }
) & { readonly feelsAfter: string };

/** A move as it is asked for: the call's input, with the meeting's participants when it names one. */
export interface Move {
  readonly to: Stage;
  readonly day: Day;
  readonly text: string;
  readonly personIds: readonly PersonId[];
  readonly meetingId: MeetingId | null;
  /** How many took part in that meeting. */
  readonly meetingPeople: number;
  readonly nextOn?: Day | null | undefined;
  readonly revisitOn: Day | null;
  readonly agreed: string;
  readonly feelsAfter: string;
  readonly feelings: readonly Feeling[];
}

/**
 * Why this move cannot be made, as a whole sentence with what can be done instead; null when it can. Asked before anything is
 * sent, and again before anything is written.
 */
export const objectionToMove = (movable: Movable, move: Move, today: Day): string | null =>
  objectionToStages(movable.conflict.stage, move.to) ??
  objectionToDay(movable, move, today) ??
  objectionToWords(movable, move) ??
  objectionToDays(move, today);

/** The day of the latest move; null when the log has none. */
const lastMoveOn = (entries: Movable['entries']): Day | null =>
  entries.reduce<Day | null>((latest, { day, movedTo }) => (movedTo === null ? latest : latest === null ? day : laterOf(latest, day)), null);

/** The first day a move may have. */
export const earliestMove = ({ conflict, entries }: Movable): Day => laterOf(conflict.noticedOn, lastMoveOn(entries) ?? conflict.noticedOn);

function objectionToDay(movable: Movable, { day }: Move, today: Day): string | null {
  if (day > today) return 'A move is written down once it has happened. Choose today or a day before it.';
  const { stage, noticedOn } = movable.conflict;
  if (day < noticedOn) {
    return stage === 'rehearsed'
      ? `You first rehearsed it on ${sayDate(noticedOn, today)}. Choose that day or a later one.`
      : `You noticed it on ${sayDate(noticedOn, today)}, so it cannot have moved on before that. Choose that day or a later one.`;
  }
  const last = lastMoveOn(movable.entries);
  if (last !== null && day < last) {
    return `It moved last on ${sayDate(last, today)}, and moves are written in their order. Choose that day or a later one.`;
  }
  return null;
}

function objectionToWords({ parties }: Movable, { to, ...move }: Move): string | null {
  const asks = ASKS[to];
  if (asks.needsText && isBlank(move.text)) return 'Say how it was said.';
  if (asks.needsPeople && move.personIds.length === 0 && move.meetingPeople === 0) {
    return move.meetingId === null
      ? 'Say who was there: people, or the meeting it was said in.'
      : 'Nobody is named in that meeting. Say who was there.';
  }
  if (!asks.needsAgreement) {
    const isSaid = !isBlank(move.agreed) || !isBlank(move.feelsAfter) || move.feelings.length > 0;
    return isSaid ? 'What was agreed, and how each side feels about it, is written down when it is resolved. Leave it out of this move.' : null;
  }
  if (isBlank(move.agreed)) return 'Say what was agreed.';
  if (isBlank(move.feelsAfter)) return 'Say how you feel about what was agreed.';
  const silent = parties.find((party) => isBlank(move.feelings.find((feeling) => isOf(feeling, party))?.feelsAfter ?? ''));
  if (silent !== undefined) return `Say how ${silent.name} feels about what was agreed.`;
  if (move.feelings.some((feeling) => !parties.some((party) => isOf(feeling, party)))) {
    return 'One of the feelings is of someone who is not a party to it. Leave it out, or add the party first.';
  }
  return null;
}

function objectionToDays({ to, nextOn, revisitOn }: Move, today: Day): string | null {
  const asks = ASKS[to];
  if (asks.needsRevisit && revisitOn === null) return 'Choose the day to look at it again.';
  if (asks.needsRevisit && revisitOn !== null && revisitOn <= today) return 'The day to look at it again must be later than today.';
  if (!asks.needsRevisit && revisitOn !== null) return 'Only what is parked has a day to look at it again. Park it, or leave the day out.';
  if (nextOn === null || nextOn === undefined) return null;
  if (!asks.takesNext) {
    return to === 'parked'
      ? 'What is parked has a day to look at it again, and no next conversation. Leave the conversation out.'
      : 'What is resolved has no next conversation. Leave it out.';
  }
  return nextOn < today ? NEXT_IS_PAST : null;
}

const NEXT_IS_PAST = 'The next conversation must be today or later.';

/** Why a conflict at this stage cannot have this day for its next conversation (parked: for the day to look again); null when it can. */
export function objectionToNext(stage: Stage, on: Day | null, today: Day): string | null {
  switch (stage) {
    case 'resolved':
      return on === null ? null : 'It is resolved, so there is no conversation to come. Open it again first.';
    case 'parked':
      if (on === null) return 'What is parked needs a day to look at it again. Choose one, or open it again.';
      return on <= today ? 'The day to look at it again must be later than today.' : null;
    default:
      return on !== null && on < today ? NEXT_IS_PAST : null;
  }
}

const isOf = (feeling: Feeling, party: PartyName): boolean =>
  feeling.kind === 'person' ? party.kind === 'person' && party.id === feeling.personId : party.kind === 'organisation' && party.id === feeling.organisationId;

const isBlank = (words: string): boolean => words.trim() === '';
