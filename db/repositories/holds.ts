import { eq } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { Reader, Writer } from '../journal.ts';
import { disclosureHold } from '../schema.ts';

/** That what is held on someone must be kept: since which day, and why. */
export interface Hold {
  readonly since: Day;
  readonly note: string;
}

/** Whether what is held on someone must be kept; null when not. */
export const readHold = (reader: Reader, personId: PersonId): Hold | null =>
  reader.select({ since: disclosureHold.since, note: disclosureHold.note }).from(disclosureHold).where(eq(disclosureHold.personId, personId)).get() ?? null;

/** Holds, in the place of a hold that was there; null lets go. */
export function setHold(writer: Writer, personId: PersonId, hold: Hold | null): void {
  if (hold === null) writer.delete(disclosureHold).where(eq(disclosureHold.personId, personId)).run();
  else writer.insert(disclosureHold).values({ personId, ...hold }).onConflictDoUpdate({ target: disclosureHold.personId, set: hold }).run();
}

/** Gives a hold on one person to another (merging): where both are held, the longer one stands, with what was noted of both. */
export function moveHold(writer: Writer, from: PersonId, to: PersonId): void {
  const [moved, kept] = [readHold(writer, from), readHold(writer, to)];
  if (moved === null) return;
  const notes = [kept?.note ?? '', moved.note].filter((note, i, all) => note !== '' && all.indexOf(note) === i);
  setHold(writer, to, { since: kept === null || moved.since < kept.since ? moved.since : kept.since, note: notes.join('\n') });
  setHold(writer, from, null);
}
