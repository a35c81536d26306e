import type { Day } from '../../main/domain/day.ts';
import type { Writer } from '../journal.ts';
import { fillJournal } from './fill.ts';
import { generateJournal } from './generate.ts';

/** The same stories, and the same words on the same day, for everyone who looks around. */
const SEED = 1;

/** Fills a new journal with the fictional place of the demo, as of a day. To be called within one change. */
export const fillDemo = (writer: Writer, today: Day): void => fillJournal(writer, generateJournal({ seed: SEED, today }));
