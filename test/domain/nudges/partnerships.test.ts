import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../main/domain/day.ts';
import type { PartnershipFacts } from '../../../main/domain/nudges/facts.ts';
import { partnershipNudges } from '../../../main/domain/nudges/partnerships.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../main/domain/settings.ts';
import { FRIDAY, partnershipWith } from '../../support/builders.ts';

const ago = (days: number): Day => addDays(FRIDAY, -days);

const rulesFor = (facts: Partial<PartnershipFacts>, nudges: Partial<Settings['nudges']> = {}, settings: Partial<Settings> = {}) =>
  partnershipNudges(partnershipWith(facts), { ...DEFAULT_SETTINGS, ...settings, nudges: { ...DEFAULT_SETTINGS.nudges, ...nudges } }, FRIDAY).map(({ rule }) => rule);

describe('quiet agreement in a partnership', () => {
  it.each<[string, Partial<PartnershipFacts>, boolean, Partial<Settings['nudges']>?]>([
    ['five meetings', { meetingsForAgreement: 5 }, false],
    ['six meetings, and never a difference', { meetingsForAgreement: 6 }, true],
    ['a difference 364 days ago', { meetingsForAgreement: 6, lastDifference: ago(364) }, false],
    ['a difference 365 days ago', { meetingsForAgreement: 6, lastDifference: ago(365) }, false],
    ['a difference 366 days ago', { meetingsForAgreement: 6, lastDifference: ago(366) }, true],
    ['three meetings, where three are asked for', { meetingsForAgreement: 3 }, true, { agreementMeetings: 3 }],
    ['a difference 31 days ago, of 30', { meetingsForAgreement: 6, lastDifference: ago(31) }, true, { agreementDays: 30 }],
  ])('%s', (_, facts, speaks, nudges) => {
    expect(rulesFor(facts, nudges).includes('quiet-agreement')).toBe(speaks);
  });
});

describe('an untested purpose', () => {
  it.each<[string, Partial<PartnershipFacts>, boolean, Partial<Settings['nudges']>?]>([
    ['a group that never met', {}, false],
    ['a purpose revised long ago, in a group that never met', { lastPurpose: ago(900) }, false],
    ['met 179 days ago first, and never discussed', { firstMet: ago(179) }, false],
    ['met 180 days ago first', { firstMet: ago(180) }, true],
    ['met 181 days ago first', { firstMet: ago(181) }, true],
    ['discussed 179 days ago', { firstMet: ago(900), lastPurpose: ago(179) }, false],
    ['discussed 180 days ago', { firstMet: ago(900), lastPurpose: ago(180) }, true],
    ['discussed 30 days ago, where 30 are asked for', { firstMet: ago(900), lastPurpose: ago(30) }, true, { purposeDays: 30 }],
    ['discussed 29 days ago, where 30 are asked for', { firstMet: ago(900), lastPurpose: ago(29) }, false, { purposeDays: 30 }],
  ])('%s', (_, facts, speaks, nudges) => {
    expect(rulesFor(facts, nudges).includes('purpose-untested')).toBe(speaks);
  });
});

describe('a partnership', () => {
  const both: Partial<PartnershipFacts> = { meetingsForAgreement: 8, firstMet: ago(900) };
  const BOTH = ['quiet-agreement', 'purpose-untested'];

  it.each<[string, Partial<PartnershipFacts>, string[], Partial<Settings>?]>([
    ['may ask both', both, BOTH],
    ['is quiet once it is archived', { ...both, archivedOn: FRIDAY }, []],
    ['is quiet when it meets tomorrow', { ...both, nextMeeting: addDays(FRIDAY, 1) }, []],
    ['is quiet when it meets in a fortnight', { ...both, nextMeeting: addDays(FRIDAY, 14) }, []],
    ['asks when it meets later than that', { ...both, nextMeeting: addDays(FRIDAY, 15) }, BOTH],
    ['is quiet for as many days as the settings say', { ...both, nextMeeting: addDays(FRIDAY, 15) }, [], { plannedWithinDays: 15 }],
  ])('%s', (_, facts, rules, settings) => {
    expect(rulesFor(facts, {}, settings)).toEqual(rules);
  });

  it('gives its reasons as data', () => {
    expect(partnershipNudges(partnershipWith({ ...both, lastPurpose: ago(200) }), DEFAULT_SETTINGS, FRIDAY)).toMatchObject([
      { rule: 'quiet-agreement', with: 'partnership', partnershipId: 1, name: 'Place Board', meetings: 8, days: 365, lastDifference: null },
      { rule: 'purpose-untested', partnershipId: 1, lastPurpose: ago(200), daysSince: 200 },
    ]);
  });
});
