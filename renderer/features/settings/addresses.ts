/** The e-mail addresses in what was typed, one on a line or parted by commas, in lower case and once each. */
export const addressesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/u)
      .map((address) => address.trim().toLowerCase())
      .filter((address) => address !== ''),
  ),
];
