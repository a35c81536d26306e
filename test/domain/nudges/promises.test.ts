import { describe, expect, it } from 'vitest';
import { addDays } from '../../../main/domain/day.ts';
import { commitmentNudge } from '../../../main/domain/nudges/commitments.ts';
import { departureNudge } from '../../../main/domain/nudges/departures.ts';
import type { DepartureFacts } from '../../../main/domain/nudges/facts.ts';
import { DEFAULT_SETTINGS, type NudgeSettings } from '../../../main/domain/settings.ts';
import { commitmentWith, departureWith, FRIDAY } from '../../support/builders.ts';

/** What a promise asks that is due some days from now. */
const asks = (direction: 'mine' | 'theirs', inDays: number, nudges: Partial<NudgeSettings> = {}) =>
  commitmentNudge(
    commitmentWith({ direction, dueOn: addDays(FRIDAY, inDays) }),
    { ...DEFAULT_SETTINGS, nudges: { ...DEFAULT_SETTINGS.nudges, ...nudges } },
    FRIDAY,
  );

describe('a promise of mine', () => {
  it.each<[string, number, boolean, Partial<NudgeSettings>?]>([
    ['due in four days', 4, false],
    ['due in three days', 3, true],
    ['due in two days', 2, true],
    ['due tomorrow', 1, true],
    ['due today', 0, true],
    ['due yesterday', -1, true],
    ['due long ago', -400, true],
    ['due tomorrow, where only the day itself is said', 1, false, { promiseSoonDays: 0 }],
    ['due today, where only the day itself is said', 0, true, { promiseSoonDays: 0 }],
    ['due in ten days, where ten are soon', 10, true, { promiseSoonDays: 10 }],
    ['due in eleven days, where ten are soon', 11, false, { promiseSoonDays: 10 }],
  ])('%s', (_, inDays, speaks, nudges) => {
    expect(asks('mine', inDays, nudges)).toEqual(speaks ? expect.objectContaining({ rule: 'promise-due', daysPast: 0 - inDays }) : null);
  });
});

describe('a promise of theirs', () => {
  it.each<[string, number, boolean, Partial<NudgeSettings>?]>([
    ['due today', 0, false],
    ['six days past', -6, false],
    ['seven days past', -7, true],
    ['eight days past', -8, true],
    ['due tomorrow, where none is waited', 1, false, { waitingDays: 0 }],
    ['due today, where none is waited', 0, true, { waitingDays: 0 }],
    ['nine days past, where ten are waited', -9, false, { waitingDays: 10 }],
    ['ten days past, where ten are waited', -10, true, { waitingDays: 10 }],
  ])('%s', (_, inDays, speaks, nudges) => {
    expect(asks('theirs', inDays, nudges)).toEqual(speaks ? expect.objectContaining({ rule: 'waiting', daysPast: 0 - inDays }) : null);
  });

  it('gives its reason as data', () => {
    expect(asks('theirs', -11)).toEqual({
      rule: 'waiting',
      commitmentId: 1,
      what: 'send the discharge figures',
      kind: 'action',
      personId: 2,
      withName: 'Priya Raman',
      madeOn: '2026-11-16',
      dueOn: '2026-11-09',
      daysPast: 11,
    });
  });
});

describe('someone who moved on', () => {
  it.each<[string, Partial<DepartureFacts>, boolean]>([
    ['a conflict is open', { conflicts: 1, commitments: 0 }, true],
    ['a promise is open', { conflicts: 0, commitments: 1 }, true],
    ['nothing is open', { conflicts: 0, commitments: 0 }, false],
    ['somebody took over', { conflicts: 2, commitments: 2, isTakenOver: true }, false],
  ])('%s', (_, facts, speaks) => {
    expect(departureNudge(departureWith(facts))?.rule ?? null).toBe(speaks ? 'moved-on' : null);
  });

  it('gives its reason as data', () => {
    expect(departureNudge(departureWith({ commitments: 2 }))).toEqual({
      rule: 'moved-on',
      personId: 3,
      name: 'Gareth Lloyd',
      title: 'Chief executive',
      organisationId: 1,
      organisationName: 'Westmarsh Council',
      endedOn: '2026-10-03',
      conflicts: 1,
      commitments: 2,
    });
  });
});
