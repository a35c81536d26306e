import type { Day } from '../../../main/domain/day.ts';
import { Unkept } from '../../data/keeping.ts';
import { isBegun, type Line, toDraft } from './line.ts';

/** The latest lines of each day that the journal has not said it keeps. */
const unkept = new Unkept<Day, readonly Line[]>((day, lines) => window.rapport.call('drafts.keep', { day, lines: lines.filter(isBegun).map(toDraft) }));

/** The lines of a day that are not kept yet; null when all are. */
export const unkeptOn = unkept.of;

/** Keeps a day's lines; what the journal refuses is tried again when its page is opened and before the app locks or quits. */
export const keepLines = unkept.keep;
