import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, OrganisationId, PartnershipId } from '../../main/domain/id.ts';
import type { FesteringNudge, MovedOnNudge, NextConversationNudge, Nudge, PromiseDueNudge, Since, StuckNudge, WaitingNudge } from '../../main/domain/nudge.ts';
import { gather, nudgesOf } from '../../main/domain/nudges/all.ts';
import { sayNudge, sayRow, sayTimes, sayTitle } from '../../main/domain/sentences.ts';
import { anyDay, anySettings, factsAsOf } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const quiet: Since = { video: 0, phone: 0, written: 0 };
const shared = { personId: personId(1), name: 'Helen Carrow', urgency: 2, rhythmDays: 30, due: addDays(FRIDAY, -41), daysPast: 41 };
const overdue = (since: Partial<Since> = {}, rhythmDays = 30): Nudge => ({
  ...shared,
  rule: 'overdue',
  rhythmDays,
  lastFaceToFace: addDays(FRIDAY, -71),
  daysSince: 71,
  since: { ...quiet, ...since },
});
const neverMet = (addedOn: string, postSince: string | null, since: Partial<Since> = {}): Nudge => ({
  ...shared,
  rule: 'never-met',
  addedOn: day(addedOn),
  postSince: postSince === null ? null : day(postSince),
  since: { ...quiet, ...since },
});

const joseph = { personId: personId(2), name: 'Joseph Thackeray' };
const newInPost = (lastFaceToFace: string | null): Nudge => ({
  rule: 'new-in-post',
  ...joseph,
  postSince: day('2026-09-01'),
  daysInPost: 80,
  lastFaceToFace: lastFaceToFace === null ? null : day(lastFaceToFace),
});
const drift: Nudge = { rule: 'remote-drift', ...joseph, rhythmDays: 200, lastFaceToFace: day('2026-07-20'), daysSince: 123, since: { ...quiet, phone: 3 } };
const onlyBusiness = (meetings: number, lastOpen: string | null): Nudge => ({ rule: 'only-business', ...joseph, meetings, lastOpen: lastOpen === null ? null : day(lastOpen) });
const unhelpful = (meetings: number, lastHelp: string | null): Nudge => ({ rule: 'unhelpful', ...joseph, meetings, days: 180, lastHelp: lastHelp === null ? null : day(lastHelp) });
const agreement = (lastDifference: string | null, days = 365): Nudge => ({
  rule: 'quiet-agreement',
  with: 'person',
  ...joseph,
  meetings: 8,
  days,
  lastDifference: lastDifference === null ? null : day(lastDifference),
});
const board = { partnershipId: 1 as PartnershipId, name: 'Place Board' };
const boardAgrees: Nudge = { rule: 'quiet-agreement', with: 'partnership', ...board, meetings: 13, days: 365, lastDifference: null };
const purpose = (lastPurpose: string | null, daysSince: number): Nudge => ({ rule: 'purpose-untested', ...board, lastPurpose: lastPurpose === null ? null : day(lastPurpose), daysSince });
const movedOn = (but: Partial<MovedOnNudge> = {}): Nudge => ({
  rule: 'moved-on',
  personId: personId(3),
  name: 'Gareth Lloyd',
  title: 'Chief executive',
  organisationId: 1 as OrganisationId,
  organisationName: 'Westmarsh Council',
  endedOn: day('2026-10-03'),
  conflicts: 1,
  commitments: 2,
  ...but,
});
const beds = { conflictId: 1 as ConflictId, title: 'Who pays for step-down beds', stage: 'worked', parties: ['Helen Carrow'] } as const;
const nextTalk = (daysPast: number, stage: NextConversationNudge['stage'] = 'worked'): Nudge => ({ rule: 'next-conversation', ...beds, stage, on: addDays(FRIDAY, -daysPast), daysPast });
const stuck = (talks: number): StuckNudge => ({ rule: 'stuck', ...beds, talks, since: addDays(FRIDAY, -40) });
const festering: FesteringNudge = { rule: 'festering', ...beds, lastEntryOn: day('2026-10-22'), daysSilent: 29 };
const promised = { commitmentId: 1 as CommitmentId, kind: 'action', personId: personId(4), madeOn: day('2026-11-16') } as const;
const mine = (what: string, daysPast: number, but: Partial<PromiseDueNudge> = {}): Nudge => ({
  rule: 'promise-due',
  ...promised,
  what,
  withName: 'Priya Raman',
  dueOn: addDays(FRIDAY, -daysPast),
  daysPast,
  ...but,
});
const theirs = (what: string, daysPast = 11, but: Partial<WaitingNudge> = {}): Nudge => ({
  rule: 'waiting',
  ...promised,
  what,
  withName: 'Tunde Bakare',
  dueOn: addDays(FRIDAY, -daysPast),
  daysPast,
  ...but,
});

describe('the sentence of a nudge', () => {
  it.each<[Nudge, string]>([
    [newInPost(null), 'Joseph has been in post since 1 September. You have not met face to face yet.'],
    [newInPost('2026-08-20'), 'Joseph has been in post since 1 September. You have not met face to face since.'],
    [drift, 'You last met Joseph face to face on 20 July. You have spoken three times by phone since.'],
    [onlyBusiness(6, '2026-03-03'), 'Your last six meetings with Joseph were all business. The last open one was on 3 March.'],
    [onlyBusiness(1, '2026-03-03'), 'Your last meeting with Joseph was all business. The last open one was on 3 March.'],
    [onlyBusiness(14, null), 'All 14 meetings with Joseph so far were business.'],
    [onlyBusiness(2, null), 'Both your meetings with Joseph so far were business.'],
    [onlyBusiness(1, null), 'Your only meeting with Joseph so far was business.'],
    [unhelpful(5, null), 'Five meetings with Joseph in 180 days, and no help offered yet.'],
    [unhelpful(1, '2025-09-10'), 'One meeting with Joseph in 180 days, and no help offered or kept since 10 September 2025.'],
    [agreement(null), 'Eight meetings with Joseph in a year, and no difference so far.'],
    [agreement('2026-03-03', 90), 'Eight meetings with Joseph in 90 days, and no difference since 3 March.'],
    [boardAgrees, '13 meetings of Place Board in a year, and no difference so far.'],
    [purpose('2026-03-03', 262), 'The purpose of Place Board was last revised or discussed on 3 March, 262 days ago.'],
    [purpose('2026-11-19', 1), 'The purpose of Place Board was last revised or discussed on 19 November, one day ago.'],
    [purpose(null, 400), 'In the 400 days since Place Board first met, its purpose has not been revised or discussed.'],
    [purpose(null, 1), 'In the day since Place Board first met, its purpose has not been revised or discussed.'],
    [
      movedOn(),
      'Gareth was chief executive at Westmarsh Council until 3 October, and nobody has taken over. One conflict and two promises are open there.',
    ],
    [movedOn({ conflicts: 0, commitments: 1, title: '' }), 'Gareth was at Westmarsh Council until 3 October, and nobody has taken over. One promise is open there.'],
    [nextTalk(0), 'The next conversation is due today.'],
    [nextTalk(1), 'The next conversation was due yesterday.'],
    [nextTalk(2), 'The next conversation was due on Wednesday.'],
    [nextTalk(6), 'The next conversation was due on Saturday.'],
    [nextTalk(7), 'The next conversation was due on 13 November.'],
    [nextTalk(0, 'parked'), 'You parked this until today.'],
    [nextTalk(2, 'parked'), 'You parked this until Wednesday.'],
    [nextTalk(30, 'parked'), 'You parked this until 21 October.'],
    [stuck(3), 'The last three conversations moved nothing.'],
    [stuck(1), 'The last conversation moved nothing.'],
    [festering, 'Nothing has been written for 29 days, since 22 October.'],
  ])('%#', (nudge, sentence) => {
    expect(sayNudge(nudge, FRIDAY)).toBe(sentence);
  });

  it.each<[string, Nudge, string]>([
    ['due today', mine('send the discharge figures', 0), 'Send the discharge figures, as you promised Priya Raman on Monday. It is due today.'],
    ['due tomorrow', mine('send the figures', -1), 'Send the figures, as you promised Priya Raman on Monday. It is due tomorrow.'],
    ['due on Monday', mine('send the figures', -3), 'Send the figures, as you promised Priya Raman on Monday. It is due on Monday.'],
    ['due on Wednesday', mine('send the figures', 2), 'Send the figures, as you promised Priya Raman on Monday. It was due on Wednesday.'],
    ['long past', mine('send the figures', 11), 'Send the figures, as you promised Priya Raman on Monday. It was due on 9 November, eleven days ago.'],
    ['of long ago', mine('send the figures', 0, { madeOn: day('2025-11-16') }), 'Send the figures, as you promised Priya Raman on 16 November 2025. It is due today.'],
    ['to nobody in particular', mine('send the figures', 0, { withName: null, personId: null }), 'Send the figures, as you promised on Monday. It is due today.'],
    ['help', mine('chair the December meeting', 0, { kind: 'help' }), 'Chair the December meeting, as you offered Priya Raman on Monday. It is due today.'],
    ['a capital and a full stop', mine('Send the figures.', 0), 'Send the figures, as you promised Priya Raman on Monday. It is due today.'],
    ['in the first person', mine('I’ll send the figures', 0), 'Send the figures, as you promised Priya Raman on Monday. It is due today.'],
    ['a thing', mine('the figures', 0), 'The figures, as you promised Priya Raman on Monday. It is due today.'],
    ['one that names them', mine('send Priya the figures', 0), 'Send Priya the figures, as you promised on Monday. It is due today.'],
    ['a dot', mine('.', 0), 'Something, as you promised Priya Raman on Monday. It is due today.'],
  ])('says a promise of mine: %s', (_, nudge, sentence) => {
    expect(sayNudge(nudge, FRIDAY)).toBe(sentence);
  });

  it.each<[string, Nudge, string]>([
    [
      'as it was typed',
      theirs('share Westmarsh’s budget assumptions'),
      'Tunde Bakare was to share Westmarsh’s budget assumptions by 9 November. It has been eleven days.',
    ],
    ['a capital and a full stop', theirs('Share the assumptions.'), 'Tunde Bakare was to share the assumptions by 9 November. It has been eleven days.'],
    ['in the third person', theirs('they’ll share the assumptions'), 'Tunde Bakare was to share the assumptions by 9 November. It has been eleven days.'],
    ['an infinitive', theirs('to share the assumptions'), 'Tunde Bakare was to share the assumptions by 9 November. It has been eleven days.'],
    ['a thing', theirs('The assumptions'), 'Tunde Bakare promised the assumptions by 9 November. It has been eleven days.'],
    ['a thing of somebody', theirs('Westmarsh’s assumptions'), 'Tunde Bakare promised Westmarsh’s assumptions by 9 November. It has been eleven days.'],
    ['an abbreviation', theirs('CQC report'), 'Tunde Bakare promised CQC report by 9 November. It has been eleven days.'],
    ['help', theirs('chair the meeting', 11, { kind: 'help' }), 'Tunde Bakare offered to chair the meeting by 9 November. It has been eleven days.'],
    ['by nobody in particular', theirs('share it', 1, { withName: null }), 'Somebody was to share it by 19 November. It has been one day.'],
    ['today', theirs('share it', 0), 'Tunde Bakare was to share it by today.'],
  ])('says a promise of theirs: %s', (_, nudge, sentence) => {
    expect(sayNudge(nudge, FRIDAY)).toBe(sentence);
  });

  it.each<[Nudge, string]>([
    [overdue(), 'You meant to see Helen every 30 days; it has been 71. You have not been in touch since.'],
    [overdue({ video: 2 }), 'You meant to see Helen every 30 days; it has been 71. You have spoken twice by video since.'],
    [overdue({ phone: 1 }), 'You meant to see Helen every 30 days; it has been 71. You have spoken once by phone since.'],
    [
      overdue({ video: 3, phone: 1 }),
      'You meant to see Helen every 30 days; it has been 71. You have spoken three times by video and once by phone since.',
    ],
    [overdue({ written: 1 }), 'You meant to see Helen every 30 days; it has been 71. You have written once since.'],
    [
      overdue({ phone: 14, written: 2 }),
      'You meant to see Helen every 30 days; it has been 71. You have spoken 14 times by phone, and written twice, since.',
    ],
    [overdue({}, 1), 'You meant to see Helen every day; it has been 71 days. You have not been in touch since.'],
    [neverMet('2026-10-03', null), 'Helen has been in this journal since 3 October, and you have not met face to face.'],
    [neverMet('2025-10-03', '2019-04-01'), 'Helen has been in this journal since 3 October 2025, and you have not met face to face.'],
    [neverMet('2026-09-05', '2026-09-01'), 'Helen has been in post since 1 September. You have not met face to face yet.'],
    [neverMet('2025-10-03', '2026-09-01'), 'Helen has been in post since 1 September. You have not met face to face yet.'],
    [
      neverMet('2025-10-03', '2026-09-01', { video: 1 }),
      'Helen has been in post since 1 September. You have not met face to face yet. You have spoken once by video so far.',
    ],
  ])('%#', (nudge, sentence) => {
    expect(sayNudge(nudge, FRIDAY)).toBe(sentence);
  });

  it('names the post when it is the one that began', () => {
    const nudge = neverMet('2025-10-03', '2026-09-01');
    expect(sayNudge(nudge, FRIDAY, { title: 'Chief executive', startedOn: day('2026-09-01') })).toContain('Helen has been chief executive since');
    expect(sayNudge(nudge, FRIDAY, { title: 'Chief executive', startedOn: day('2019-09-01') })).toContain('Helen has been in post since');
  });

  it('is always whole sentences, with no count of nought', () => {
    fc.assert(
      fc.property(fc.record({ video: fc.nat(30), phone: fc.nat(30), written: fc.nat(30) }), fc.integer({ min: 1, max: 400 }), (since, days) => {
        const said = sayNudge(overdue(since, days), FRIDAY);
        expect(said).toMatch(/^You meant .*\.$/u);
        expect(said).not.toMatch(/\bno times\b|undefined|\s{2}| ,/u);
      }),
    );
  });
});

describe('all there is to say of one person or thing', () => {
  it.each<[Nudge, Nudge[], string]>([
    [nextTalk(2), [stuck(3)], 'The next conversation was due on Wednesday. The last three moved nothing.'],
    [nextTalk(2), [stuck(1)], 'The next conversation was due on Wednesday. The last one moved nothing.'],
    [stuck(3), [festering], 'The last three conversations moved nothing. Nothing has been written for 29 days, since 22 October.'],
    [
      overdue(),
      [newInPost('2026-08-20'), onlyBusiness(3, null), unhelpful(5, null)],
      'You meant to see Helen every 30 days; it has been 71. You have not been in touch since. Joseph has been in post since 1 September. All three meetings so far were business. Five meetings in 180 days, and no help offered yet.',
    ],
    [
      newInPost('2026-07-20'),
      [drift],
      'Joseph has been in post since 1 September. You have not met face to face since. You last met on 20 July, and have spoken three times by phone since.',
    ],
    [boardAgrees, [purpose('2026-03-03', 262)], '13 meetings of Place Board in a year, and no difference so far. Its purpose was last revised or discussed on 3 March, 262 days ago.'],
    [
      boardAgrees,
      [purpose(null, 400)],
      '13 meetings of Place Board in a year, and no difference so far. In the 400 days since the group first met, its purpose has not been revised or discussed.',
    ],
  ])('%#', (lead, also, sentence) => {
    expect(sayRow({ lead, also }, FRIDAY)).toBe(sentence);
  });

  it('is whole sentences of whatever the rules find, and no sentence twice', () => {
    const found = anyDay.chain((today) => factsAsOf(today).chain((facts) => anySettings.map((under) => ({ today, nudges: nudgesOf(facts, under, today) }))));
    fc.assert(
      fc.property(found, ({ today, nudges }) => {
        for (const text of [...nudges.map((nudge) => sayNudge(nudge, today)), ...gather(nudges).map((row) => sayRow(row, today))]) {
          expect(text).toMatch(/^[\p{Lu}\d‘].*[^\s.]\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN|\s{2}| [,.;]|\.\.|\bno (?:times|days|meetings|conflicts|promises)\b|\b(?:one|1) (?:days|times|meetings)\b/u);
        }
        for (const row of gather(nudges)) {
          const sentences = sayRow(row, today).split(/(?<=\.) /u);
          expect(new Set(sentences).size).toBe(sentences.length);
        }
      }),
    );
  });
});

it.each([
  ['Chief executive', 'chief executive'],
  ['Director of Adult Social Services', 'director of Adult Social Services'],
  ['GP and clinical lead', 'GP and clinical lead'],
  ['Chief Executive', 'Chief Executive'],
  ['', ''],
])('says the title ‘%s’ in a sentence as ‘%s’', (title, said) => {
  expect(sayTitle(title)).toBe(said);
});

it.each([
  [1, 'once'],
  [2, 'twice'],
  [3, 'three times'],
  [13, '13 times'],
])('says %d as ‘%s’', (count, said) => {
  expect(sayTimes(count)).toBe(said);
});
