import type { Day } from '../../main/domain/day.ts';
import type { Writer } from '../journal.ts';

/** Fills a new journal with the fictional place of the demo, as of a day. */
export function fillDemo(_writer: Writer, _today: Day): void {}
