import { eq } from 'drizzle-orm';
import { DEFAULT_SETTINGS, type Settings } from '../../main/domain/settings.ts';
import type { Reader, Writer } from '../journal.ts';
import { settings } from '../schema.ts';

const THE_ROW = 1;

/** The settings record; thresholds added since it was written take their defaults. */
export function readSettings(reader: Reader): Settings {
  const row = reader.select().from(settings).where(eq(settings.id, THE_ROW)).get();
  return { ...DEFAULT_SETTINGS, ...row?.record, nudges: { ...DEFAULT_SETTINGS.nudges, ...row?.record.nudges } };
}

export function writeSettings(writer: Writer, record: Settings): void {
  writer.insert(settings).values({ id: THE_ROW, record }).onConflictDoUpdate({ target: settings.id, set: { record } }).run();
}
