import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../main/domain/day.ts';
import { contactNudges } from '../../../main/domain/nudges/contact.ts';
import type { ContactFacts } from '../../../main/domain/nudges/facts.ts';
import type { Person } from '../../../main/domain/person.ts';
import { DEFAULT_SETTINGS, type NudgeSettings } from '../../../main/domain/settings.ts';
import { aPerson, contactWith, FRIDAY } from '../../support/builders.ts';

const ago = (days: number): Day => addDays(FRIDAY, -days);

type Contact = Partial<Omit<ContactFacts, 'person'>>;

/** The rules that speak of a key person, whose rhythm is 60 days. */
const rulesFor = (contact: Contact, nudges: Partial<NudgeSettings> = {}, person: Partial<Person> = {}) =>
  contactNudges(contactWith(aPerson(person), contact), { ...DEFAULT_SETTINGS, nudges: { ...DEFAULT_SETTINGS.nudges, ...nudges } }, FRIDAY).map(({ rule }) => rule);

type Example = [string, Contact, boolean, Partial<NudgeSettings>?, Partial<Person>?];

describe('new in post', () => {
  it.each<Example>([
    ['a post that began today', { postSince: FRIDAY }, true],
    ['one that began 89 days ago', { postSince: ago(89) }, true],
    ['one that began 90 days ago', { postSince: ago(90) }, true],
    ['one that began 91 days ago is new no more', { postSince: ago(91) }, false],
    ['91 days, when a post is new for 91', { postSince: ago(91) }, true, { newInPostDays: 91 }],
    ['31 days, when it is new for 30', { postSince: ago(31) }, false, { newInPostDays: 30 }],
    ['no post', {}, false],
    ['met the day before it began', { postSince: ago(30), lastFaceToFace: ago(31) }, true],
    ['met on the day it began', { postSince: ago(30), lastFaceToFace: ago(30) }, false],
    ['met the day after', { postSince: ago(30), lastFaceToFace: ago(29) }, false],
  ])('%s', (_, contact, speaks, nudges) => {
    expect(rulesFor(contact, nudges).includes('new-in-post')).toBe(speaks);
  });
});

describe('remote drift', () => {
  const drift = (daysAgo: number, video = 1, phone = 1, written = 1): Contact => ({ lastFaceToFace: ago(daysAgo), since: { video, phone, written } });
  it.each<Example>([
    ['three contacts, a day before half the rhythm', drift(29), false],
    ['three contacts, at half the rhythm', drift(30), false],
    ['three contacts, a day past half the rhythm', drift(31), true],
    ['two contacts', drift(31, 2, 0, 0), false],
    ['three of one mode', drift(31, 0, 0, 3), true],
    ['four contacts, where four are asked for', drift(31, 2, 1, 1), true, { driftContacts: 4 }],
    ['three contacts, where four are asked for', drift(31), false, { driftContacts: 4 }],
    ['at a quarter of the rhythm, where a quarter is the share', drift(15), false, { driftShare: 25 }],
    ['past a quarter of the rhythm', drift(16), true, { driftShare: 25 }],
    ['past half of a rhythm of their own', drift(6), true, {}, { rhythm: { kind: 'days', days: 11 } }],
    ['at less than half of it', drift(5), false, {}, { rhythm: { kind: 'days', days: 11 } }],
    ['never met face to face', { since: { video: 9, phone: 9, written: 9 } }, false],
  ])('%s', (_, contact, speaks, nudges, person) => {
    expect(rulesFor(contact, nudges, person).includes('remote-drift')).toBe(speaks);
  });
});

describe('only business', () => {
  it.each<Example>([
    ['two meetings, never an open one', { businessSince: 2 }, false],
    ['three meetings, never an open one', { businessSince: 3 }, true],
    ['three, and an open one a day before two rhythms are out', { businessSince: 3, lastOpen: ago(119) }, false],
    ['three, and an open one two rhythms ago', { businessSince: 3, lastOpen: ago(120) }, false],
    ['three, and an open one longer ago', { businessSince: 3, lastOpen: ago(121) }, true],
    ['two since an open one long ago', { businessSince: 2, lastOpen: ago(400) }, false],
    ['two, where two are asked for', { businessSince: 2 }, true, { businessMeetings: 2 }],
    ['an open one 61 days ago, where one rhythm is asked for', { businessSince: 3, lastOpen: ago(61) }, true, { businessRhythms: 1 }],
    ['an open one 60 days ago, where one rhythm is asked for', { businessSince: 3, lastOpen: ago(60) }, false, { businessRhythms: 1 }],
    ['an open one 61 days ago, of a person in the inner ring', { businessSince: 3, lastOpen: ago(61) }, true, {}, { ring: 'inner' }],
  ])('%s', (_, contact, speaks, nudges, person) => {
    expect(rulesFor(contact, nudges, person).includes('only-business')).toBe(speaks);
  });
});

describe('unhelpful lately', () => {
  it.each<Example>([
    ['three meetings', { meetingsForHelp: 3 }, false],
    ['four meetings, and help was never offered', { meetingsForHelp: 4 }, true],
    ['help 179 days ago', { meetingsForHelp: 4, lastHelp: ago(179) }, false],
    ['help 180 days ago', { meetingsForHelp: 4, lastHelp: ago(180) }, false],
    ['help 181 days ago', { meetingsForHelp: 4, lastHelp: ago(181) }, true],
    ['help 31 days ago, of 30', { meetingsForHelp: 4, lastHelp: ago(31) }, true, { helpDays: 30 }],
    ['three meetings, where three are asked for', { meetingsForHelp: 3 }, true, { helpMeetings: 3 }],
    ['someone in the inner ring', { meetingsForHelp: 4 }, true, {}, { ring: 'inner' }],
    ['someone in the wider ring', { meetingsForHelp: 4 }, false, {}, { ring: 'wider' }],
  ])('%s', (_, contact, speaks, nudges, person) => {
    expect(rulesFor(contact, nudges, person).includes('unhelpful')).toBe(speaks);
  });
});

describe('quiet agreement with a person', () => {
  it.each<Example>([
    ['five meetings', { meetingsForAgreement: 5 }, false],
    ['six meetings, and never a difference', { meetingsForAgreement: 6 }, true],
    ['a difference 364 days ago', { meetingsForAgreement: 6, lastDifference: ago(364) }, false],
    ['a difference 365 days ago', { meetingsForAgreement: 6, lastDifference: ago(365) }, false],
    ['a difference 366 days ago', { meetingsForAgreement: 6, lastDifference: ago(366) }, true],
    ['a difference 91 days ago, of 90', { meetingsForAgreement: 6, lastDifference: ago(91) }, true, { agreementDays: 90 }],
    ['two meetings, where two are asked for', { meetingsForAgreement: 2 }, true, { agreementMeetings: 2 }],
  ])('%s', (_, contact, speaks, nudges) => {
    expect(rulesFor(contact, nudges).includes('quiet-agreement')).toBe(speaks);
  });
});

describe('all that contact asks', () => {
  const everything: Contact = {
    lastFaceToFace: ago(50),
    postSince: ago(40),
    since: { video: 3, phone: 0, written: 0 },
    businessSince: 5,
    meetingsForAgreement: 8,
    meetingsForHelp: 5,
  };
  const ALL = ['new-in-post', 'remote-drift', 'only-business', 'unhelpful', 'quiet-agreement'];

  it.each<[string, Contact, string[], Partial<Person>?]>([
    ['everything at once', everything, ALL],
    ['a snoozed clock quiets the clock alone', { ...everything, snoozedUntil: addDays(FRIDAY, 3) }, ALL],
    ['someone archived', everything, [], { archivedOn: FRIDAY }],
    ['someone without a rhythm', everything, [], { rhythm: { kind: 'none' } }],
    ['planned for tomorrow', { ...everything, nextFaceToFace: addDays(FRIDAY, 1) }, []],
    ['planned on the last day that quiets', { ...everything, nextFaceToFace: addDays(FRIDAY, 14) }, []],
    ['planned on the day after', { ...everything, nextFaceToFace: addDays(FRIDAY, 15) }, ALL],
    ['planned and snoozed', { ...everything, nextFaceToFace: addDays(FRIDAY, 1), snoozedUntil: addDays(FRIDAY, 30) }, []],
  ])('%s', (_, contact, rules, person) => {
    expect(rulesFor(contact, {}, person)).toEqual(rules);
  });

  it('gives its reasons as data', () => {
    expect(contactNudges(contactWith(aPerson(), everything), DEFAULT_SETTINGS, FRIDAY)).toMatchObject([
      { rule: 'new-in-post', personId: 1, name: 'Helen Carrow', daysInPost: 40, lastFaceToFace: ago(50) },
      { rule: 'remote-drift', rhythmDays: 60, daysSince: 50, since: { video: 3, phone: 0, written: 0 } },
      { rule: 'only-business', meetings: 5, lastOpen: null },
      { rule: 'unhelpful', meetings: 5, days: 180, lastHelp: null },
      { rule: 'quiet-agreement', with: 'person', meetings: 8, days: 365, lastDifference: null },
    ]);
  });
});
