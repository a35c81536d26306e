import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../main/domain/day.ts';
import type { Nudge, Since } from '../../main/domain/nudge.ts';
import { sayNudge, sayTimes, sayTitle } from '../../main/domain/sentences.ts';
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

describe('the sentence of a nudge', () => {
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
