import { countOf } from '../words.ts';

/** How much of the journal is someone's. */
export interface Goes {
  readonly meetingsAlone: number;
  readonly partsInMeetings: number;
  readonly commitments: number;
  readonly conflictsAlone: number;
  readonly partsInConflicts: number;
  readonly posts: number;
  readonly standings: number;
  readonly reflectionLinks: number;
}

/** What erasing someone takes out, line by line: their record first, and only what there is. */
export function sayGoes(goes: Goes): readonly string[] {
  const line = (count: number, one: string, many: string, rest = ''): readonly string[] => (count === 0 ? [] : [`${capitalised(countOf(count, one, many))}${rest}`]);
  return [
    'Their record: the name, what was written about them, addresses and phones',
    ...line(goes.posts, 'post', 'posts'),
    ...line(goes.meetingsAlone, 'meeting with nobody else', 'meetings with nobody else', ', whole'),
    ...line(goes.partsInMeetings, 'meeting with others', 'meetings with others', goes.partsInMeetings === 1 ? ': it stays, without them' : ': they stay, without them'),
    ...line(goes.commitments, 'promise to or from them', 'promises to or from them'),
    ...line(goes.conflictsAlone, 'conflict with nobody else', 'conflicts with nobody else', ', whole'),
    ...line(goes.partsInConflicts, 'conflict with others', 'conflicts with others', goes.partsInConflicts === 1 ? ': it stays, without them' : ': they stay, without them'),
    ...line(goes.standings, 'note of where they stood', 'notes of where they stood'),
    ...line(goes.reflectionLinks, 'reflection linked to them', 'reflections linked to them', goes.reflectionLinks === 1 ? ': it stays, without the link' : ': they stay, without the link'),
  ];
}

/** "22 meetings, four promises and one conflict": how much is held, in one line; what there is none of is left out. */
export function sayHeldOn(record: {
  readonly meetings: readonly unknown[];
  readonly commitments: readonly unknown[];
  readonly conflicts: readonly unknown[];
  readonly reflections: readonly unknown[];
  readonly mentions: readonly unknown[];
}): readonly string[] {
  const part = ({ length }: readonly unknown[], one: string, many: string): readonly string[] => (length === 0 ? [] : [countOf(length, one, many)]);
  return [
    ...part(record.meetings, 'meeting', 'meetings'),
    ...part(record.commitments, 'promise', 'promises'),
    ...part(record.conflicts, 'conflict', 'conflicts'),
    ...part(record.reflections, 'reflection', 'reflections'),
    ...part(record.mentions, 'mention elsewhere', 'mentions elsewhere'),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
