import { describe, expect, it } from 'vitest';
import { addDays, localTime } from '../../main/domain/day.ts';
import { dayStep } from '../../renderer/features/log/day-step.ts';
import { examplesOn } from '../../renderer/features/log/examples.ts';
import { sayKept } from '../../renderer/features/log/kept-words.ts';
import { sayPrompt } from '../../renderer/features/log/parts.ts';
import { rowsOf, sayDayStands, waitsForWords } from '../../renderer/features/log/rows.ts';
import { FRIDAY } from '../support/builders.ts';
import { aSavedMeeting, inLog } from './log-lexicon.ts';

describe('how long ago the words were kept', () => {
  it.each([
    [0, 'Kept just now'],
    [1.4, 'Kept one second ago'],
    [2.9, 'Kept two seconds ago'],
    [59.9, 'Kept 59 seconds ago'],
    [60, 'Kept one minute ago'],
    [3_599, 'Kept 59 minutes ago'],
    [7_200, 'Kept more than an hour ago'],
  ])('%d seconds: %s', (seconds, words) => {
    expect(sayKept(seconds)).toBe(words);
  });
});

describe('an empty day', () => {
  it('says what is truly understood of its examples', () => {
    expect(examplesOn(FRIDAY).map(({ understood }) => understood)).toEqual([
      'Face to face, 45 minutes, her office, business. You promised to send the discharge data by Fri 27 Nov.',
      'Face to face, a walk, open. Tunde promised to share the budget assumptions.',
      'Phone, business. A conflict over who funds step-down beds.',
    ]);
  });

  it('marks their words without changing one', () => {
    for (const { text, pieces } of examplesOn(FRIDAY)) expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('a meeting without words', () => {
  it('waits for a sentence once its day has come, wherever it came from', () => {
    expect(waitsForWords(aSavedMeeting({ source: 'calendar' }), FRIDAY)).toBe(true);
    expect(waitsForWords(aSavedMeeting({ source: 'form' }), FRIDAY)).toBe(true);
    expect(waitsForWords(aSavedMeeting({ source: 'calendar', day: addDays(FRIDAY, 1) }), FRIDAY)).toBe(false);
    expect(waitsForWords(aSavedMeeting({ text: 'said' }), FRIDAY)).toBe(false);
  });

  it('is planned until then', () => {
    const rows = rowsOf([aSavedMeeting({ source: 'calendar', day: addDays(FRIDAY, 1), time: localTime('09:00') })], [], FRIDAY);
    expect(sayDayStands(rows, () => false, FRIDAY)).toBe('One meeting planned.');
  });

  it('prompts in the calendar’s own words, with one stop after its title', () => {
    expect(sayPrompt(aSavedMeeting({ title: 'Who carries the risk?', place: 'Boardroom', participants: [inLog(1)] }))).toBe(
      'Who carries the risk? Boardroom, with Priya Raman –',
    );
  });
});

describe('turning days by key', () => {
  const key = (name: string, but: Partial<KeyboardEvent> = {}): KeyboardEvent =>
    ({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false, composedPath: () => [], ...but }) as KeyboardEvent;

  it.each([
    ['Alt with an arrow', key('ArrowRight', { altKey: true }), 1],
    ['an arrow that something nearer has answered', key('ArrowLeft', { defaultPrevented: true }), 0],
    ['an arrow with Ctrl', key('ArrowLeft', { ctrlKey: true }), 0],
    ['another key', key('a'), 0],
  ])('%s', (_, event, step) => {
    expect(dayStep(event)).toBe(step);
  });
});
