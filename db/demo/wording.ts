import type { Day, LocalTime } from '../../main/domain/day.ts';
import { addDays, daysBetween, sayDate, sayTime, weekdayName } from '../../main/domain/day.ts';
import { firstNameOf } from '../../main/domain/person.ts';
import { listNames, sayCount } from '../../main/domain/words.ts';
import type { Promised } from './beat.ts';
import type { Slot } from './diary.ts';
import { WORDS_FOR } from './frames.ts';
import type { Chance } from './random.ts';
import { workingDayAtOrAfter } from './working-days.ts';

/** Whoever the words are about. */
export interface Subject {
  readonly name: string;
  readonly she: boolean;
}

/** Words with their gaps filled: who it was, when a promise is due, and the small facts of the place. */
export function fillIn(words: string, about: Subject, due: string, chance: Chance): string {
  const they = about.she ? 'she' : 'he';
  return words.replace(/\{(\w+)\}/gu, (gap, name: string, at: number) => {
    switch (name) {
      case 'They':
        return about.she ? 'She' : 'He';
      case 'they':
        return they;
      case 'them':
        return about.she ? 'her' : 'him';
      case 'their':
        return about.she ? 'her' : 'his';
      case 'first':
        return firstNameOf(about.name);
      case 'by':
        return due;
      case 'n':
        return asSentence(sayCount(chance.between(3, 9)), at === 0 || /[.?!] $/u.test(words.slice(0, at)));
      case 'nn':
        return String(chance.between(14, 96));
      case 'village':
        return chance.oneOf(WORDS_FOR.village);
      case 'ward':
        return chance.oneOf(WORDS_FOR.ward);
      case 'street':
        return chance.oneOf(WORDS_FOR.street);
      case 'day':
        return chance.oneOf(WORDS_FOR.day);
      default:
        throw new RangeError(`No words for ${gap}`);
    }
  });
}

const asSentence = (word: string, begins: boolean): string => (begins ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word);

/** The day a promise is due: a working day. */
export const dueDay = ({ inDays }: Promised, made: Day): Day | null =>
  inDays === null ? null : workingDayAtOrAfter(addDays(made, inDays));

/** "by Friday" within the week, "by 20 November" beyond it. */
export const sayDue = (due: Day | null, made: Day): string =>
  due === null ? 'soon' : daysBetween(made, due) < 7 ? `by ${weekdayName(due)}` : `by ${sayDate(due, made)}`;

/** How a line of the log begins: when, who, where and how long, in the several orders people type them. */
export function headOf(slot: Slot, names: readonly string[], chance: Chance): string {
  const time = slot.time === null || chance.happens(0.35) ? '' : `${sayTime(slot.time as LocalTime)} `;
  const length = slot.minutes === null || chance.happens(0.4) ? '' : ` ${shortLength(slot.minutes)}`;
  const first = names[0] ?? '';
  const who = chance.happens(0.3) ? first : firstNameOf(first);
  const others = names.length > 6 ? `${sayCount(names.length)} of us` : listNames(names.map(firstNameOf));
  if (names.length > 1) return `${time}${groupHead(slot, others, length)}`;
  switch (slot.mode) {
    case 'video':
      return chance.oneOf([`${time}Teams with ${who}${length}`, `${time}video, ${who}${length}`, `${time}${who} on Teams${length}`]);
    case 'phone':
      return `${time}${chance.oneOf(['call with', 'rang', 'phone', 'call'])} ${who}${length}`;
    case 'written':
      return chance.oneOf([`e-mail from ${who}`, `letter from ${who}`, `note from ${who}`]);
    case 'face-to-face':
      return roomHead(slot, who, time, length, chance);
  }
}

function roomHead({ place }: Slot, who: string, time: string, length: string, chance: Chance): string {
  if (place === null) return chance.oneOf([`${time}met ${who}${length}`, `${time}${who}${length}`, `${time}ran into ${who}`]);
  const there = `${who}, ${place}${length}`;
  if (/towpath|\block\b|\bEdge\b|the marsh|the market/u.test(place)) return `${time}${chance.oneOf(['walk with ', ''])}${there}`;
  if (/[Cc]afé|buffet|canteen/u.test(place)) return `${time}${chance.oneOf(['coffee with ', ''])}${there}`;
  return `${time}${chance.oneOf([there, there, `met ${who} at ${place}${length}`])}`;
}

function groupHead({ title, mode, place }: Slot, others: string, length: string): string {
  const where = mode === 'video' ? ` Teams${length}` : place === null ? length : `, ${place}${length}`;
  if (title === null) return mode === 'video' ? `Teams with ${others}${length}` : `${others}${where}`;
  return `${title}, ${others}${where === '' ? '' : `,${where.replace(/^,/u, '')}`}`;
}

const shortLength = (minutes: number): string =>
  minutes < 60 ? `${minutes}m` : minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${minutes % 60}`;

/** Head and words as one line; the words go on in lower case where they begin with an ordinary one. */
export const joinLine = (head: string, words: string): string =>
  `${head} – ${ORDINARY.has(/^\p{L}+/u.exec(words)?.[0] ?? '') ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words}`;

/** Words that begin a sentence with a capital and nothing else. */
const ORDINARY = new Set(
  [
    'The A An She He It We They No Not Nothing Nobody Two Three Four Five Six Eight Nine Ten Eleven Both Each All Half Same',
    'Still Quick Late First Last His Her Asked Told Said Went Got Read Walked Started Talked Began Found Stood Sat Spoke Ran',
    'Left Agreed Fixed Signed Took Thanked Discussed If As How Who What One To On In Some Someone Everyone Everything Most',
    'Long Beds Staffing Handovers Discharge Budget Grants Damp Waiting Numbers Quiet Snow Ice Sickness Masks Planning',
    'Compared Complaint Interviews Data',
  ].flatMap((words) => words.split(' ')),
);
