/** Sizes in pixels, so that the picture can be drawn larger for a large type size or for print. */
export interface TimelineSizes {
  /** A mark alone, and one that holds several with their number in it. */
  readonly mark: number;
  readonly counted: (count: number) => number;
  /** About how wide words are. */
  readonly label: (text: string) => number;
  /** Space between two bars in a row. */
  readonly gap: number;
  /** The narrowest a bar is drawn: a day is seen even over twenty years. */
  readonly least: number;
  /** Rows at most in each lane. */
  readonly rows: { readonly bands: number; readonly conflicts: number; readonly commitments: number };
}

export const PLAIN_SIZES: TimelineSizes = {
  mark: 9,
  counted: (count) => 16 + 5 * Math.floor(Math.log10(count)),
  label: (text) => text.length * 6.6 + 10,
  gap: 6,
  least: 6,
  rows: { bands: 12, conflicts: 6, commitments: 4 },
};
