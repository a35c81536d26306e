import type { Refused } from './parsed.ts';

/** What the user was choosing: it decides what a refusal tells them to choose instead. */
export type Wanted = 'contacts' | 'calendar';

const CHOOSE: Record<Wanted, string> = {
  contacts: 'Choose a .vcf file, or a .csv file exported from Outlook or Google.',
  calendar: 'Choose an .ics file.',
};

/** A refusal in full: what happened, that nothing was changed, and what to do next. */
export const refuse = (reason: Refused['reason'], happened: string, next: string): Refused => ({
  refused: true,
  reason,
  message: `${happened} Nothing was changed. ${next}`,
});

export const refuseKind = (name: string, is: string, wanted: Wanted): Refused =>
  refuse('wrong-kind', `‘${shortName(name)}’ is ${is}.`, CHOOSE[wanted]);

export const refuseNotText = (name: string, wanted: Wanted): Refused =>
  refuse('not-text', `‘${shortName(name)}’ is not text, so it holds no ${wanted === 'contacts' ? 'contacts' : 'calendar'} to read.`, CHOOSE[wanted]);

export const refuseEmpty = (name: string, wanted: Wanted): Refused =>
  refuse('empty', `‘${shortName(name)}’ is empty.`, wanted === 'contacts' ? 'Export the contacts again.' : 'Export the calendar again.');

export const refuseLarge = (name: string, limitBytes: number, wanted: Wanted): Refused =>
  refuse(
    'too-large',
    `‘${shortName(name)}’ is larger than ${limitBytes / 1024 / 1024} MB, the most that is read at once.`,
    wanted === 'contacts' ? 'Export fewer contacts at a time, or leave out their photos.' : 'Export fewer days at a time.',
  );

/** A file name short enough for a sentence, without what could turn the sentence round or break it. */
const shortName = (name: string): string => {
  const clean = name.replace(/[\p{Cc}\p{Cf}]+/gu, '').trim() || 'The file';
  return clean.length <= 60 ? clean : `${clean.slice(0, 40)}…${clean.slice(-15)}`;
};
