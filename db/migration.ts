/** One step in the shape of the journal. */
export interface Migration {
  /** As drizzle-kit named it: a number, then what it is about. */
  readonly name: string;
  /** SHA-256 of the SQL, hexadecimal. A landed migration never changes. */
  readonly checksum: string;
  readonly sql: string;
}
