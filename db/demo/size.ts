/** How much a journal holds. Every count is met exactly. */
export interface JournalSize {
  readonly years: number;
  readonly people: number;
  readonly meetings: number;
  /** People taking part, over all meetings. */
  readonly participations: number;
  readonly commitments: number;
  readonly conflicts: number;
  /** Entries over all conflicts. */
  readonly entries: number;
}

/** Twenty years of a very busy leader. */
export const TWENTY_YEARS: JournalSize = {
  years: 20,
  people: 2_000,
  meetings: 40_000,
  participations: 130_000,
  commitments: 25_000,
  conflicts: 2_500,
  entries: 15_000,
};

/** The same people, known for two years only. */
export const TWO_YEARS: JournalSize = {
  years: 2,
  people: 2_000,
  meetings: 4_000,
  participations: 13_000,
  commitments: 2_500,
  conflicts: 250,
  entries: 1_500,
};
