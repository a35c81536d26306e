import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingId } from '../../main/domain/id.ts';
import { NOTHING_ACCEPTED, reckon, withAccepted, withoutMeeting } from '../../renderer/features/log/accepted.ts';
import { aLine, type Line } from '../../renderer/features/log/line.ts';
import { changeLines, startLines } from '../../renderer/features/log/lines.ts';
import { aSavedMeeting } from './log-lexicon.ts';

const id = (number: number): MeetingId => number as MeetingId;
const lineOf = (number: number, text = `line ${number}`): Line => aLine(`new ${number}`, text);
const meetingOf = (number: number, text = `line ${number}`) => aSavedMeeting({ id: id(number), text });

describe('lines that were accepted', () => {
  it('come back with their words when it is undone, and go when it is done again, however often', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 }), fc.nat(6), (numbers, times) => {
        let accepted = withAccepted(NOTHING_ACCEPTED, numbers.map((number) => [id(number), lineOf(number)] as const));
        let lines = startLines([], '');
        const words = () => lines.all.map(({ text }) => text).filter((text) => text !== '');
        for (let time = 0; time < times; time += 1) {
          const undone = reckon(accepted, []);
          lines = changeLines(lines, { kind: 'return', lines: undone.returned });
          expect(words()).toEqual(numbers.map((number) => `line ${number}`));
          expect(new Set(lines.all.map(({ key }) => key)).size).toBe(lines.all.length);
          const again = reckon(undone.accepted, numbers.map((number) => meetingOf(number)));
          lines = changeLines(lines, { kind: 'redone', lines: again.gone });
          expect(words()).toEqual([]);
          accepted = again.accepted;
        }
      }),
    );
  });

  it('stay accepted while their meetings are there', () => {
    const accepted = withAccepted(NOTHING_ACCEPTED, [[id(1), lineOf(1)]]);
    expect(reckon(accepted, [meetingOf(1), meetingOf(2, 'another')])).toEqual({ accepted, returned: [], gone: [] });
  });

  it('come back upon the meeting they finished, when that is there without them', () => {
    const line = { ...aLine('meeting 3', 'tense', id(3)) };
    const { returned } = reckon(withAccepted(NOTHING_ACCEPTED, [[id(3), line]]), [meetingOf(3, '')]);
    expect(returned).toEqual([line]);
  });

  it('do not come back once their meeting was deleted on purpose', () => {
    const accepted = withoutMeeting(withAccepted(NOTHING_ACCEPTED, [[id(1), lineOf(1)]]), id(1));
    expect(reckon(accepted, []).returned).toEqual([]);
  });

  it('stay as lines when they were written further before it was done again', () => {
    const undone = reckon(withAccepted(NOTHING_ACCEPTED, [[id(1), lineOf(1)]]), []);
    let lines = changeLines(startLines([], ''), { kind: 'return', lines: undone.returned });
    const back = undone.returned[0]!;
    lines = changeLines(lines, { kind: 'write', line: { ...back, text: 'line 1 and more' } });
    lines = changeLines(lines, { kind: 'redone', lines: reckon(undone.accepted, [meetingOf(1)]).gone });
    expect(lines.all.map(({ text }) => text)).toContain('line 1 and more');
  });

  it('come back before the empty line, and in their order', () => {
    const lines = changeLines(startLines([lineOf(1)], ''), { kind: 'return', lines: [lineOf(5), lineOf(6)] });
    expect(lines.all.map(({ text }) => text)).toEqual(['line 1', 'line 5', 'line 6', '']);
  });
});
