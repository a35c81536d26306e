import type { Day, LocalTime } from './day.ts';
import type { ImportId, MeetingId, PartnershipId, PersonId } from './id.ts';

/** How contact was made. Only `face-to-face` winds the clock (paper: factor 2). */
export const MODES = ['face-to-face', 'video', 'phone', 'written'] as const;
export type Mode = (typeof MODES)[number];

/** Whether there was business to transact; only-business contact is itself a warning (paper: factor 2). */
export const CHARACTERS = ['business', 'open', 'both'] as const;
export type Character = (typeof CHARACTERS)[number];

/** The five factors of system leadership, numbered as in the paper. */
export const FACTORS = [1, 2, 3, 4, 5] as const;
export type Factor = (typeof FACTORS)[number];

/** How safe it was to disagree, 1 (not at all) to 5 (entirely); the nearest thing to trust the journal records. */
export const SAFETIES = [1, 2, 3, 4, 5] as const;
export type Safety = (typeof SAFETIES)[number];

/** Where a meeting came from: typed as a line, filled in as a form, or taken from a calendar. */
export const SOURCES = ['line', 'form', 'calendar'] as const;
export type Source = (typeof SOURCES)[number];

export interface Participant {
  readonly personId: PersonId;
  readonly safety: Safety | null;
}

/** Any contact. Dated later than today it is *planned*. */
export interface Meeting {
  readonly id: MeetingId;
  readonly day: Day;
  readonly time: LocalTime | null;
  readonly minutes: number | null;
  readonly mode: Mode;
  readonly character: Character;
  readonly place: string | null;
  /** The calendar's title, or what a planned meeting is about. */
  readonly title: string | null;
  /** The line exactly as the user wrote it. Empty: taken from a calendar and not written up yet. */
  readonly text: string;
  /** "What I learned of their world." */
  readonly learned: string;
  readonly factors: readonly Factor[];
  readonly partnershipId: PartnershipId | null;
  readonly participants: readonly Participant[];
  readonly source: Source;
  readonly importId: ImportId | null;
}

const MODE_WORDS: Record<Mode, string> = {
  'face-to-face': 'face to face',
  video: 'video',
  phone: 'phone',
  written: 'written',
};

/** "Face to face" in the middle of a sentence. */
export const sayMode = (mode: Mode): string => MODE_WORDS[mode];
