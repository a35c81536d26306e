import { PLACES, type Place, placeOf, RULES, type Rule } from '../../../main/domain/nudge.ts';
import type { NudgeSettings } from '../../../main/domain/settings.ts';
import { PLACE_TITLES } from '../today/places.ts';

/** What is a number among what the nudges go by. */
export type NudgeNumber = Exclude<keyof NudgeSettings, 'off'>;

/** A number one may set: what it is called, what it counts, and from where to where it goes (preload/contract/settings.ts). */
export interface RuleNumber {
  readonly key: NudgeNumber;
  readonly label: string;
  readonly one: string;
  readonly many: string;
  readonly min: number;
  readonly max: number;
}

/** A rule as its row in Settings says it. */
export interface RuleWords {
  readonly rule: Rule;
  readonly title: string;
  /** When it asks, in a sentence. */
  readonly says: (numbers: NudgeSettings) => string;
  readonly numbers: readonly RuleNumber[];
}

const days = (key: NudgeNumber, label: string, min = 1): RuleNumber => ({ key, label, one: 'day', many: 'days', min, max: 3_650 });
const some = (key: NudgeNumber, label: string, one: string, many: string): RuleNumber => ({ key, label, one, many, min: 1, max: 100 });

const count = (number: number, one: string, many: string): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

const WORDS: Record<Rule, Omit<RuleWords, 'rule'>> = {
  overdue: {
    title: 'Overdue',
    says: () => 'Speaks when you have not met someone face to face within their rhythm.',
    numbers: [],
  },
  'never-met': {
    title: 'Never met',
    says: () => 'Speaks when someone new to you, or new in a post, is still unmet after the days you allow for it under Rhythms.',
    numbers: [],
  },
  'new-in-post': {
    title: 'New in post',
    says: ({ newInPostDays }) => `Speaks in the first ${newInPostDays === 1 ? 'day' : count(newInPostDays, 'day', 'days')} of a new post, until you have met face to face.`,
    numbers: [days('newInPostDays', 'A post is new for')],
  },
  'remote-drift': {
    title: 'Drifting apart',
    says: ({ driftContacts, driftShare }) =>
      `Speaks when you have been in touch ${driftContacts === 1 ? 'once' : `${driftContacts.toLocaleString('en-GB')} times`} since you last met face to face, and ${driftShare.toLocaleString('en-GB')}% of the rhythm has passed.`,
    numbers: [
      some('driftContacts', 'Contacts', 'contact', 'contacts'),
      { key: 'driftShare', label: 'Part of the rhythm', one: '%', many: '%', min: 0, max: 1_000 },
    ],
  },
  'next-conversation': {
    title: 'The next conversation',
    says: () => 'Speaks when the day you set for the next conversation has come, or the day to look again at a conflict you parked.',
    numbers: [],
  },
  stuck: {
    title: 'Stuck',
    says: ({ stuckTalks }) => (stuckTalks === 1 ? 'Speaks when the last conversation moved nothing.' : `Speaks when the last ${stuckTalks.toLocaleString('en-GB')} conversations moved nothing.`),
    numbers: [some('stuckTalks', 'Conversations that moved nothing', 'conversation', 'conversations')],
  },
  festering: {
    title: 'Left alone',
    says: ({ festersAfterDays }) => `Speaks when nothing has been written of an open conflict for ${count(festersAfterDays, 'day', 'days')}.`,
    numbers: [days('festersAfterDays', 'Without a word for')],
  },
  'promise-due': {
    title: 'A promise of yours',
    says: ({ promiseSoonDays }) =>
      promiseSoonDays === 0 ? 'Speaks on the day a promise of yours is due, and after it.' : `Speaks from ${count(promiseSoonDays, 'day', 'days')} before a promise of yours is due.`,
    numbers: [{ ...days('promiseSoonDays', 'Before its day', 0), max: 365 }],
  },
  waiting: {
    title: 'A promise to you',
    says: ({ waitingDays }) =>
      waitingDays === 0 ? 'Speaks on the day a promise to you is due, and after it.' : `Speaks when a promise to you is ${count(waitingDays, 'day', 'days')} past its day.`,
    numbers: [days('waitingDays', 'After its day', 0)],
  },
  'only-business': {
    title: 'Only business',
    says: ({ businessMeetings, businessRhythms }) =>
      `Speaks when your last ${businessMeetings === 1 ? 'meeting was' : `${businessMeetings.toLocaleString('en-GB')} meetings were all`} business, with no open one for ${count(businessRhythms, 'rhythm', 'rhythms')}.`,
    numbers: [some('businessMeetings', 'Meetings', 'meeting', 'meetings'), some('businessRhythms', 'Without an open one for', 'rhythm', 'rhythms')],
  },
  unhelpful: {
    title: 'No help offered',
    says: ({ helpMeetings, helpDays }) =>
      `Speaks of someone near to you when you have met ${count(helpMeetings, 'time', 'times')} in ${count(helpDays, 'day', 'days')}, and neither offered help nor kept an offer.`,
    numbers: [some('helpMeetings', 'Meetings', 'meeting', 'meetings'), days('helpDays', 'Within')],
  },
  'quiet-agreement': {
    title: 'Quiet agreement',
    says: ({ agreementMeetings, agreementDays }) =>
      `Speaks when you have met someone, or a partnership, ${count(agreementMeetings, 'time', 'times')} in ${count(agreementDays, 'day', 'days')} and no difference has come up.`,
    numbers: [some('agreementMeetings', 'Meetings', 'meeting', 'meetings'), days('agreementDays', 'Within')],
  },
  'purpose-untested': {
    title: 'Purpose untested',
    says: ({ purposeDays }) => `Speaks when a partnership’s purpose has been neither revised nor discussed for ${count(purposeDays, 'day', 'days')}.`,
    numbers: [days('purposeDays', 'Untouched for')],
  },
  'moved-on': {
    title: 'Moved on',
    says: () => 'Speaks when someone has left an organisation, nobody has taken over, and conflicts or promises with it are still open.',
    numbers: [],
  },
};

/** The rules by the place they speak in, as on Today. */
export const RULES_BY_PLACE: readonly { readonly place: Place; readonly title: string; readonly rules: readonly RuleWords[] }[] = PLACES.map((place) => ({
  place,
  title: PLACE_TITLES[place],
  rules: RULES.filter((rule) => placeOf(rule) === place).map((rule) => ({ rule, ...WORDS[rule] })),
}));

export const titleOf = (rule: Rule): string => WORDS[rule].title;

/** What is counted, after a number: "day" or "days". */
export const unitOf = ({ one, many }: Pick<RuleNumber, 'one' | 'many'>, value: number | null): string => (value === 1 ? one : many);
