import type { SummaryDocument } from '../../../main/domain/summary/document.ts';

/** Whether there is nothing to tell of the days that were chosen. */
export const isEmpty = ({ sections }: SummaryDocument): boolean => sections.every(({ blocks }) => blocks.length === 0);
