import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import type { MeetingId } from '../../main/domain/id.ts';
import { NO_CORRECTIONS } from '../../main/domain/recognise/corrections.ts';
import type { MeetingView } from '../../main/domain/views.ts';
import { aLine, fromDraft, isBegun, type Line, toDraft, withForm, withoutPerson, withPerson } from '../../renderer/features/log/line.ts';
import { changeLines, startLines } from '../../renderer/features/log/lines.ts';
import { type Mark, marksOf, piecesOf } from '../../renderer/features/log/marks.ts';
import { sayParts, sayPeople, sayPrompt } from '../../renderer/features/log/parts.ts';
import { readLine } from '../../renderer/features/log/reading.ts';
import { rowsOf, sayDayStands } from '../../renderer/features/log/rows.ts';
import { FRIDAY, personId } from '../support/builders.ts';
import { aSavedMeeting, inLog, LEXICON } from './log-lexicon.ts';

const priya = inLog(1);

describe('the rows of a day', () => {
  it('are its meetings as lived, those that wait for a sentence as lines, then what is being written', () => {
    const meetings = [aSavedMeeting({ id: 1 as MeetingId, text: 'done' }), aSavedMeeting({ id: 2 as MeetingId, source: 'calendar', title: 'Board' })];
    const rows = rowsOf(meetings, startLines([aLine('new 1', 'lunch')], '').all, FRIDAY);
    expect(rows.map((row) => (row.kind === 'settled' ? 'settled' : row.line.text))).toEqual(['settled', '', 'lunch', '']);
    expect(sayDayStands(rows, () => false, FRIDAY)).toBe('One line settled, one ready to accept, one waiting for a sentence.');
    expect(sayDayStands(rows, () => true, FRIDAY)).toBe('One line settled, one with a question, one waiting for a sentence.');
  });

  it('keep the words of a line whose meeting was undone or deleted', () => {
    const rows = rowsOf([], [aLine('meeting 9', 'words', 9 as MeetingId)], FRIDAY);
    expect(rows).toMatchObject([{ kind: 'writing', line: { text: 'words', meetingId: null } }]);
  });
});

describe('the lines of a day', () => {
  const anyChange = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), at: fc.nat(5), text: fc.constantFrom('', 'a', 'lunch with Priya') }),
    fc.record({ kind: fc.constant('drop' as const), at: fc.nat(5) }),
  );

  it('always end with an empty one to begin on, and never use a key twice', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        let lines = startLines([], '');
        const gone = new Set<string>();
        for (const change of changes) {
          const line = lines.all[change.at % lines.all.length];
          if (line === undefined) continue;
          if (change.kind === 'drop') gone.add(line.key);
          lines = changeLines(lines, change.kind === 'drop' ? { kind: 'drop', keys: [line.key] } : { kind: 'write', line: { ...line, text: change.text } });
          const keys = lines.all.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.some((key) => gone.has(key))).toBe(false);
          expect(lines.all.at(-1)).toMatchObject({ text: '', meetingId: null });
        }
      }),
    );
  });

  it('begin with someone’s name when a nudge leads here, once', () => {
    const begun = startLines([], 'Helen Carrow ');
    expect(begun.all.map(({ text }) => text)).toEqual(['Helen Carrow ', '']);
    expect(startLines(begun.all, 'Helen Carrow ').all).toHaveLength(2);
  });
});

describe('a line', () => {
  it('comes back from its draft as it was', () => {
    const line: Line = withForm(withPerson(aLine('new 1', 'met Priya', 3 as MeetingId), { kind: 'new', name: 'Jo', organisation: null }), {
      absent: [personId(2)],
      safety: { 'id 1': 4 },
      learned: 'tired',
      factors: [2, 5],
      partnershipId: null,
    });
    expect(fromDraft(toDraft(line))).toEqual(line);
  });

  it('keeps its words whatever became of the rest', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, corrections) => {
        const line = fromDraft({ key: 'new 1', text, meetingId: null, corrections } as Parameters<typeof fromDraft>[0]);
        expect(line.text).toBe(text);
        expect(() => readLine(line, null, LEXICON, FRIDAY)).not.toThrow();
      }),
    );
  });

  it('is begun by a word or by anything set right', () => {
    expect(isBegun(aLine('new 1', '  '))).toBe(false);
    expect(isBegun(aLine('new 1', 'a'))).toBe(true);
    expect(isBegun(withPerson(aLine('new 1'), { kind: 'known', personId: personId(1) }))).toBe(true);
  });
});

describe('what a line will save', () => {
  it('keeps the calendar’s people and time, and adds who is named', () => {
    const meeting = aSavedMeeting({ source: 'calendar', title: 'Board', mode: 'video', participants: [priya] });
    const { entry } = readLine(aLine('meeting 7', 'Tunde joined late – tense', meeting.id), meeting, LEXICON, FRIDAY);
    expect(entry).toMatchObject({ meetingId: 7, title: 'Board', mode: 'video', source: 'calendar' });
    expect(entry.participants.map(({ person }) => person)).toEqual([
      { kind: 'known', personId: 1 },
      { kind: 'known', personId: 3 },
    ]);
  });

  it('leaves out whoever was not there after all, and lets them back in', () => {
    const meeting = aSavedMeeting({ source: 'calendar', participants: [priya] });
    const line = aLine('meeting 7', 'quiet', meeting.id);
    const without = withoutPerson(line, readLine(line, meeting, LEXICON, FRIDAY).recognition, meeting, { kind: 'known', personId: personId(1) });
    expect(readLine(without, meeting, LEXICON, FRIDAY).entry.participants).toEqual([]);
    const back = withPerson(without, { kind: 'known', personId: personId(1) });
    expect(readLine(back, meeting, LEXICON, FRIDAY).entry.participants).toHaveLength(1);
  });

  it('takes out someone named in the words who was not there', () => {
    const line = aLine('new 1', 'lunch with Priya and Tunde');
    const { recognition } = readLine(line, null, LEXICON, FRIDAY);
    const without = withoutPerson(line, recognition, null, { kind: 'known', personId: personId(3) });
    expect(readLine(without, null, LEXICON, FRIDAY).entry.participants.map(({ person }) => person)).toEqual([{ kind: 'known', personId: 1 }]);
  });

  it('does not make a promise twice when its line is changed', () => {
    const text = 'call Priya – I’ll send the figures by Friday';
    const first = readLine(aLine('new 1', text), null, LEXICON, FRIDAY).entry;
    expect(first.commitments).toHaveLength(1);
    const saved = aSavedMeeting({
      text,
      participants: [priya],
      commitments: first.commitments.map((commitment, i) => ({
        ...commitment,
        id: (i + 1) as MeetingView['commitments'][number]['id'],
        personId: personId(1),
        organisationId: null,
        meetingId: 7 as MeetingId,
        conflictId: null,
        madeOn: FRIDAY,
        state: 'open',
        settledOn: null,
        note: '',
        withName: 'Priya Raman',
        meetingDay: null,
        conflictTitle: null,
      })),
    });
    expect(readLine(aLine('meeting 7', `${text}, she sounded tired`, saved.id), saved, LEXICON, FRIDAY).entry.commitments).toEqual([]);
  });
});

describe('marks', () => {
  it('cut a line into pieces that are the line again', () => {
    const anyMark = fc.record({ kind: fc.constantFrom('who', 'when', 'promise' as Mark['kind']), from: fc.nat(40), to: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anyMark, { maxLength: 6 }), (text, marks) => {
        const within = marks.filter(({ from, to }) => from < to && to <= text.length);
        expect(piecesOf(text, within).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('show who, when and what was promised', () => {
    const { recognition } = readLine(aLine('new 1', '8.30 Priya – I’ll ring Tunde'), null, LEXICON, FRIDAY);
    expect(new Set(marksOf(recognition, NO_CORRECTIONS).map(({ kind }) => kind))).toEqual(new Set(['when', 'who', 'promise']));
  });
});

describe('the parts of a meeting in words', () => {
  it.each([
    [[], 'nobody yet'],
    [['Ann'], 'Ann'],
    [['Ann', 'Bea', 'Cal'], 'Ann, Bea and Cal'],
    [['Ann', 'Bea', 'Cal', 'Di', 'Ed'], 'Ann and four others'],
  ])('%j are ‘%s’', (names, said) => expect(sayPeople(names)).toBe(said));

  it('are one quiet sentence', () => {
    const meeting = aSavedMeeting({ minutes: 45, place: 'my office', character: 'open', participants: [priya] });
    expect(sayParts(meeting, day('2026-11-20'))).toBe('Face to face, 45 minutes, my office, open.');
  });

  it('prompt for a sentence with what the calendar knows', () => {
    expect(sayPrompt(aSavedMeeting({ title: '1:1 Priya Raman', participants: [priya] }))).toBe('1:1 Priya Raman –');
    expect(sayPrompt(aSavedMeeting({ title: 'Budget shortfall', place: 'Boardroom', participants: [priya] }))).toBe('Budget shortfall. Boardroom, with Priya Raman –');
  });
});
