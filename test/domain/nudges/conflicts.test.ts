import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../main/domain/day.ts';
import { conflictNudges } from '../../../main/domain/nudges/conflicts.ts';
import type { ConflictFacts } from '../../../main/domain/nudges/facts.ts';
import { DEFAULT_SETTINGS, type NudgeSettings } from '../../../main/domain/settings.ts';
import { conflictWith, FRIDAY } from '../../support/builders.ts';

const ago = (days: number): Day => addDays(FRIDAY, -days);
const [YESTERDAY, TOMORROW] = [ago(1), ago(-1)];

const nudgesFor = (facts: Partial<ConflictFacts>, nudges: Partial<NudgeSettings> = {}, today: Day = FRIDAY) =>
  conflictNudges(conflictWith(facts), { ...DEFAULT_SETTINGS, nudges: { ...DEFAULT_SETTINGS.nudges, ...nudges } }, today);
const rulesFor = (...given: Parameters<typeof nudgesFor>) => nudgesFor(...given).map(({ rule }) => rule);

/** Talks on days ago, newest first, each with what it moved. */
const talks = (...movements: (ConflictFacts['talks'][number]['movement'] | 'move')[]): ConflictFacts['talks'] =>
  movements.map((movement, at) =>
    movement === 'move' ? { day: ago(at + 1), movement: null, movedTo: 'surfaced' } : { day: ago(at + 1), movement, movedTo: null },
  );

describe('the next conversation', () => {
  it.each<[string, Partial<ConflictFacts>, boolean]>([
    ['no day is set', {}, false],
    ['tomorrow', { nextOn: TOMORROW }, false],
    ['today', { nextOn: FRIDAY }, true],
    ['yesterday', { nextOn: YESTERDAY }, true],
    ['yesterday, and an entry of the day before', { nextOn: YESTERDAY, lastEntryOn: ago(2) }, true],
    ['yesterday, and an entry of that day', { nextOn: YESTERDAY, lastEntryOn: YESTERDAY }, false],
    ['yesterday, and an entry of today', { nextOn: YESTERDAY, lastEntryOn: FRIDAY }, false],
    ['parked, and the day of a conversation is long past', { stage: 'parked', nextOn: ago(90) }, false],
    ['parked until tomorrow', { stage: 'parked', revisitOn: TOMORROW }, false],
    ['parked until today', { stage: 'parked', revisitOn: FRIDAY }, true],
    ['parked until yesterday', { stage: 'parked', revisitOn: YESTERDAY }, true],
    ['open, and once parked until yesterday', { stage: 'worked', revisitOn: YESTERDAY }, false],
    ['resolved', { stage: 'resolved', nextOn: YESTERDAY, revisitOn: YESTERDAY }, false],
    ['rehearsed', { stage: 'rehearsed', nextOn: YESTERDAY, revisitOn: YESTERDAY }, false],
  ])('%s', (_, facts, speaks) => {
    expect(rulesFor(facts).includes('next-conversation')).toBe(speaks);
  });
});

describe('a stuck conflict', () => {
  it.each<[string, ConflictFacts['talks'], number | null, Partial<NudgeSettings>?]>([
    ['nothing was said', [], null],
    ['two talks moved nothing', talks('none', 'none'), null],
    ['three talks moved nothing', talks('none', 'none', 'none'), 3],
    ['four did', talks('none', 'none', 'none', 'none'), 4],
    ['three did, after one that moved it', talks('none', 'none', 'none', 'forward'), 3],
    ['the newest moved it', talks('forward', 'none', 'none', 'none'), null],
    ['the third went back, which is movement', talks('none', 'none', 'back'), null],
    ['the third was a move', talks('none', 'none', 'move', 'none'), null],
    ['two, where two are enough', talks('none', 'none', 'forward'), 2, { stuckTalks: 2 }],
    ['three, where four are asked for', talks('none', 'none', 'none'), null, { stuckTalks: 4 }],
  ])('%s', (_, newestFirst, count, nudges) => {
    const found = nudgesFor({ talks: newestFirst, lastEntryOn: YESTERDAY }, nudges);
    expect(found).toEqual(count === null ? [] : [expect.objectContaining({ rule: 'stuck', talks: count, since: ago(count) })]);
  });

  it('takes a move that was written to move nothing for a talk that moved nothing', () => {
    const move = { day: YESTERDAY, movement: 'none' as const, movedTo: 'surfaced' as const };
    expect(rulesFor({ talks: [move, ...talks('none', 'none')], lastEntryOn: YESTERDAY })).toEqual(['stuck']);
  });
});

describe('a festering conflict', () => {
  it.each<[string, Partial<ConflictFacts>, boolean, Partial<NudgeSettings>?]>([
    ['an entry 20 days ago', { lastEntryOn: ago(20) }, false],
    ['an entry 21 days ago', { lastEntryOn: ago(21) }, true],
    ['an entry 22 days ago', { lastEntryOn: ago(22) }, true],
    ['noticed 21 days ago, and never an entry', { noticedOn: ago(21) }, true],
    ['noticed 20 days ago', { noticedOn: ago(20) }, false],
    ['noticed long ago, with an entry of yesterday', { noticedOn: ago(300), lastEntryOn: YESTERDAY }, false],
    ['an entry 7 days ago, where 7 are asked for', { lastEntryOn: ago(7) }, true, { festersAfterDays: 7 }],
    ['an entry 21 days ago, where 22 are asked for', { lastEntryOn: ago(21) }, false, { festersAfterDays: 22 }],
    ['parked', { stage: 'parked', lastEntryOn: ago(300) }, false],
  ])('%s', (_, facts, speaks, nudges) => {
    expect(rulesFor(facts, nudges).includes('festering')).toBe(speaks);
  });
});

describe('a conflict', () => {
  const all: Partial<ConflictFacts> = { stage: 'worked', lastEntryOn: ago(30), talks: talks('none', 'none', 'none') };

  it('may ask three ways at once', () => {
    expect(rulesFor({ ...all, nextOn: YESTERDAY })).toEqual(['next-conversation', 'stuck', 'festering']);
  });

  it.each([
    [TOMORROW, []],
    [addDays(FRIDAY, 900), []],
    [FRIDAY, ['next-conversation', 'stuck', 'festering']],
    [null, ['stuck', 'festering']],
  ])('is left alone while its next conversation is to come: on %s', (nextOn, rules) => {
    expect(rulesFor({ ...all, nextOn })).toEqual(rules);
  });

  it('gives its reasons as data', () => {
    expect(nudgesFor({ ...all, nextOn: ago(2) })).toMatchObject([
      { conflictId: 1, title: 'Who pays for step-down beds', stage: 'worked', parties: ['Helen Carrow'], on: ago(2), daysPast: 2 },
      { rule: 'stuck', talks: 3, since: ago(3) },
      { rule: 'festering', lastEntryOn: ago(30), daysSilent: 30 },
    ]);
  });
});
