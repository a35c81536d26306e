import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stage, STAGES, sayStage } from '../../main/domain/conflict.ts';
import { stageOf } from '../../main/domain/conflicts/log.ts';
import { ASKS, type Feeling, type Movable, type Move, objectionToMove, objectionToNext } from '../../main/domain/conflicts/moves.ts';
import { movesFrom, objectionToStages, sayMove } from '../../main/domain/conflicts/stages.ts';
import { addDays, day, type Day } from '../../main/domain/day.ts';
import type { ConflictEntryId, MeetingId, OrganisationId } from '../../main/domain/id.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const NOTICED = day('2026-10-01');
const HELEN = { kind: 'person', id: personId(1), name: 'Helen Carrow' } as const;
const COUNTY = { kind: 'organisation', id: 1 as OrganisationId, name: 'Aldermere County Council' } as const;

/** A conflict with Helen and the county, noticed on 1 October, at a stage it reached on 2 November. */
const aConflict = (stage: Stage, movedOn: Day = day('2026-11-02')): Movable => ({
  conflict: { stage, noticedOn: NOTICED },
  parties: [HELEN, COUNTY],
  entries: [
    { day: NOTICED, movedTo: 'noticed' },
    { day: movedOn, movedTo: stage },
    { day: day('2026-11-19'), movedTo: null },
  ],
});

const FEELINGS: readonly Feeling[] = [
  { kind: 'person', personId: HELEN.id, feelsAfter: 'Relieved.' },
  { kind: 'organisation', organisationId: COUNTY.id, feelsAfter: 'Wary.' },
];

/** A move of that Friday with everything its stage asks for. */
const aMove = (to: Stage, but: Partial<Move> = {}): Move => ({
  to,
  day: FRIDAY,
  text: 'Said it over tea.',
  personIds: [personId(1)],
  meetingId: null,
  meetingPeople: 0,
  revisitOn: to === 'parked' ? addDays(FRIDAY, 60) : null,
  agreed: to === 'resolved' ? 'Half each from April.' : '',
  feelsAfter: to === 'resolved' ? 'Glad.' : '',
  feelings: to === 'resolved' ? FEELINGS : [],
  ...but,
});

const whyNot = (from: Stage, move: Move) => objectionToMove(aConflict(from), move, FRIDAY);

/** Every pair of stages: allowed (null), or refused with its reason. */
const TABLE: Record<Stage, Record<Stage, string | null>> = {
  rehearsed: {
    rehearsed: 'It is a what-if already. Say that it has become real, or park it.',
    noticed: null,
    surfaced: 'It is only a what-if so far, so it cannot be surfaced. Say first that it has become real.',
    worked: 'It is only a what-if so far, so it cannot be worked on. Say first that it has become real.',
    resolved: 'It is only a what-if so far, so it cannot be resolved. Say first that it has become real.',
    parked: null,
  },
  noticed: {
    rehearsed: 'It has been noticed, so it cannot be a what-if again. Surface it, or park it.',
    noticed: 'It is noticed already. Surface it, or park it.',
    surfaced: null,
    worked: 'It has not been said aloud yet, so it cannot be worked on. Surface it first.',
    resolved: 'It has not been said aloud yet, so it cannot be resolved. Surface it first.',
    parked: null,
  },
  surfaced: {
    rehearsed: 'It has been surfaced, so it cannot be a what-if again. Work on it, or park it.',
    noticed: 'It is surfaced already, so it cannot go back to noticed. Work on it, or park it.',
    surfaced: 'It is surfaced already. Work on it, or park it.',
    worked: null,
    resolved: 'It has been said aloud, and nobody has worked on it yet, so it cannot be resolved. Work on it first.',
    parked: null,
  },
  worked: {
    rehearsed: 'It is being worked on, so it cannot be a what-if again. Say that it is resolved, or park it.',
    noticed: 'It is being worked on already, so it cannot go back to noticed. Say that it is resolved, or park it.',
    surfaced: 'It is being worked on already, so it cannot go back to surfaced. Say that it is resolved, or park it.',
    worked: 'It is being worked on already. Say that it is resolved, or park it.',
    resolved: null,
    parked: null,
  },
  resolved: {
    rehearsed: 'It is resolved, so it cannot be a what-if again. Open it again, or park it.',
    noticed: 'It is resolved, so it cannot be noticed. Open it again first.',
    surfaced: 'It is resolved, so it cannot be surfaced. Open it again first.',
    worked: null,
    resolved: 'It is resolved already. Open it again, or park it.',
    parked: null,
  },
  parked: {
    rehearsed: 'It is parked, so it cannot be a what-if again. Open it again, or choose another day to look at it.',
    noticed: 'It is parked, so it cannot be noticed. Open it again first.',
    surfaced: 'It is parked, so it cannot be surfaced. Open it again first.',
    worked: null,
    resolved: 'It is parked, so it cannot be resolved. Open it again first.',
    parked: 'It is parked already. Open it again, or choose another day to look at it.',
  },
};

const PAIRS = STAGES.flatMap((from) => STAGES.map((to) => [from, to, TABLE[from][to]] as const));

describe('the stages of a conflict', () => {
  it.each(PAIRS)('from %s to %s: %s', (from, to, objection) => {
    expect(objectionToStages(from, to)).toBe(objection);
    expect(movesFrom(from).includes(to)).toBe(objection === null);
    // With all that it asks for, nothing else stands in the way of a move.
    expect(whyNot(from, aMove(to))).toBe(objection);
  });

  it.each([
    ['rehearsed', ['It has become real', 'Park it']],
    ['noticed', ['Surface it', 'Park it']],
    ['surfaced', ['Work on it', 'Park it']],
    ['worked', ['It is resolved', 'Park it']],
    ['resolved', ['Open it again', 'Park it']],
    ['parked', ['Open it again']],
  ] as const)('at %s offer %j, the usual one first', (from, acts) => {
    expect(movesFrom(from).map((to) => sayMove(from, to))).toEqual(acts);
  });

  it('have a word each', () => {
    expect(new Set(STAGES.map(sayStage)).size).toBe(STAGES.length);
  });
});

describe('a move', () => {
  it.each<[Stage, string, Move, string]>([
    ['noticed', 'without how it was said', aMove('surfaced', { text: ' \n' }), 'Say how it was said.'],
    ['noticed', 'without whom it was said to', aMove('surfaced', { personIds: [] }), 'Say who was there: people, or the meeting it was said in.'],
    [
      'noticed',
      'said in a meeting of nobody',
      aMove('surfaced', { personIds: [], meetingId: 1 as MeetingId, meetingPeople: 0 }),
      'Nobody is named in that meeting. Say who was there.',
    ],
    ['worked', 'without what was agreed', aMove('resolved', { agreed: ' ' }), 'Say what was agreed.'],
    ['worked', 'without how I feel about it', aMove('resolved', { feelsAfter: '' }), 'Say how you feel about what was agreed.'],
    ['worked', 'without how she feels about it', aMove('resolved', { feelings: FEELINGS.slice(1) }), 'Say how Helen Carrow feels about what was agreed.'],
    [
      'worked',
      'without how a body feels about it',
      aMove('resolved', { feelings: [...FEELINGS.slice(0, 1), { kind: 'organisation', organisationId: COUNTY.id, feelsAfter: ' ' }] }),
      'Say how Aldermere County Council feels about what was agreed.',
    ],
    [
      'worked',
      'with the feelings of someone else',
      aMove('resolved', { feelings: [...FEELINGS, { kind: 'person', personId: personId(9), feelsAfter: 'Fine.' }] }),
      'One of the feelings is of someone who is not a party to it. Leave it out, or add the party first.',
    ],
    ['worked', 'without a day to look again', aMove('parked', { revisitOn: null }), 'Choose the day to look at it again.'],
    ['worked', 'with today to look again', aMove('parked', { revisitOn: FRIDAY }), 'The day to look at it again must be later than today.'],
    [
      'worked',
      'to park with a next conversation',
      aMove('parked', { nextOn: addDays(FRIDAY, 3) }),
      'What is parked has a day to look at it again, and no next conversation. Leave the conversation out.',
    ],
    ['worked', 'to resolve with a next conversation', aMove('resolved', { nextOn: addDays(FRIDAY, 3) }), 'What is resolved has no next conversation. Leave it out.'],
    ['surfaced', 'with a next conversation that is past', aMove('worked', { nextOn: addDays(FRIDAY, -1) }), 'The next conversation must be today or later.'],
    [
      'surfaced',
      'to work with a day to look again',
      aMove('worked', { revisitOn: addDays(FRIDAY, 9) }),
      'Only what is parked has a day to look at it again. Park it, or leave the day out.',
    ],
    [
      'surfaced',
      'to work with what was agreed',
      aMove('worked', { agreed: 'Half each.' }),
      'What was agreed, and how each side feels about it, is written down when it is resolved. Leave it out of this move.',
    ],
    ['surfaced', 'of tomorrow', aMove('worked', { day: addDays(FRIDAY, 1) }), 'A move is written down once it has happened. Choose today or a day before it.'],
    [
      'surfaced',
      'before it was noticed',
      aMove('worked', { day: addDays(NOTICED, -1) }),
      'You noticed it on 1 October, so it cannot have moved on before that. Choose that day or a later one.',
    ],
    [
      'surfaced',
      'before the last move',
      aMove('worked', { day: day('2026-11-01') }),
      'It moved last on 2 November, and moves are written in their order. Choose that day or a later one.',
    ],
    [
      'rehearsed',
      'to become real before it was rehearsed',
      aMove('noticed', { day: addDays(NOTICED, -1) }),
      'You first rehearsed it on 1 October. Choose that day or a later one.',
    ],
  ])('from %s %s is refused', (from, _, move, objection) => {
    expect(whyNot(from, move)).toBe(objection);
  });

  it.each<[Stage, string, Move]>([
    ['noticed', 'surfaced in a meeting with someone', aMove('surfaced', { personIds: [], meetingId: 1 as MeetingId, meetingPeople: 2 })],
    ['surfaced', 'on the day of the last move', aMove('worked', { day: day('2026-11-02') })],
    ['surfaced', 'today, before an entry that is no move', aMove('worked', { day: day('2026-11-05') })],
    ['surfaced', 'without a word', aMove('worked', { text: '', personIds: [] })],
    ['surfaced', 'with a next conversation today', aMove('worked', { nextOn: FRIDAY })],
    ['surfaced', 'with no next conversation', aMove('worked', { nextOn: null })],
    ['worked', 'parked until tomorrow', aMove('parked', { revisitOn: addDays(FRIDAY, 1) })],
    ['parked', 'opened again', aMove('worked', { text: '' })],
  ])('from %s, %s, can be made', (from, _, move) => {
    expect(whyNot(from, move)).toBeNull();
  });

  it('asks for how I feel alone when nobody is a party any more', () => {
    const alone = { ...aConflict('worked'), parties: [] };
    expect(objectionToMove(alone, aMove('resolved', { feelings: [] }), FRIDAY)).toBeNull();
  });

  it('asks for something on the way to surfaced, resolved and parked alone', () => {
    const asking = STAGES.filter((stage) => ASKS[stage].needsText || ASKS[stage].needsPeople || ASKS[stage].needsAgreement || ASKS[stage].needsRevisit);
    expect(asking).toEqual(['surfaced', 'resolved', 'parked']);
  });

  it('leaves a conflict at the stage of its last entry that is a move, whatever came before', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.record({ to: fc.constantFrom(...STAGES), later: fc.nat(20) }), { maxLength: 30 }), (isReal, wishes) => {
        let stage: Stage = isReal ? 'noticed' : 'rehearsed';
        const entries: { id: ConflictEntryId; day: Day; movedTo: Stage | null }[] = [{ id: 1 as ConflictEntryId, day: NOTICED, movedTo: stage }];
        for (const { to, later } of wishes) {
          const at = addDays(entries.at(-1)?.day ?? NOTICED, later);
          const movable = { conflict: { stage, noticedOn: NOTICED }, parties: [HELEN, COUNTY], entries };
          if (objectionToMove(movable, aMove(to, { day: at }), FRIDAY) !== null) continue;
          stage = to;
          entries.push({ id: (entries.length + 1) as ConflictEntryId, day: at, movedTo: to });
        }
        expect(stageOf(entries.toReversed())).toBe(stage);
        // Nothing was ever surfaced by a what-if, nor resolved without being worked on.
        for (const [i, { movedTo }] of entries.entries()) {
          if (i > 0 && movedTo !== null) expect(movesFrom(entries[i - 1]?.movedTo ?? 'noticed')).toContain(movedTo);
        }
      }),
    );
  });
});

describe('the day of the next conversation', () => {
  it.each<[Stage, Day | null, string | null]>([
    ['noticed', FRIDAY, null],
    ['worked', addDays(FRIDAY, -1), 'The next conversation must be today or later.'],
    ['worked', null, null],
    ['rehearsed', addDays(FRIDAY, 3), null],
    ['resolved', addDays(FRIDAY, 3), 'It is resolved, so there is no conversation to come. Open it again first.'],
    ['resolved', null, null],
    ['parked', addDays(FRIDAY, 3), null],
    ['parked', FRIDAY, 'The day to look at it again must be later than today.'],
    ['parked', null, 'What is parked needs a day to look at it again. Choose one, or open it again.'],
  ])('%s, on %s: %s', (stage, on, objection) => {
    expect(objectionToNext(stage, on, FRIDAY)).toBe(objection);
  });
});
