import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { STAGES, type Stage } from '../../main/domain/conflict.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { ConflictEntryId, MeetingId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { PartyName } from '../../main/domain/views.ts';
import type { ConflictEntryView } from '../../preload/contract/conflicts.ts';
import { foldLog } from '../../renderer/features/conflicts/fold-log.ts';
import {
  namesInShort,
  othersOf,
  partiesInShort,
  sayAge,
  sayAsking,
  sayDone,
  sayEarlier,
  sayGoneOn,
  sayMeeting,
  sayMoved,
  sayStands,
  sayTheirs,
  sayThere,
  stagesBefore,
} from '../../renderer/features/conflicts/words.ts';

const TODAY = day('2026-11-20');
const helen: PartyName = { kind: 'person', id: 1 as PersonId, name: 'Helen Carrow' };
const martin: PartyName = { kind: 'person', id: 2 as PersonId, name: 'Martin Pemberton' };
const sian: PartyName = { kind: 'person', id: 3 as PersonId, name: 'Siân Llywelyn' };
const county: PartyName = { kind: 'organisation', id: 1 as OrganisationId, name: 'Aldermere County Council' };

describe('how long it has gone on', () => {
  it.each([
    ['2026-11-20', 'today'],
    ['2026-11-19', 'one day'],
    ['2026-11-08', 'twelve days'],
    ['2026-10-31', '20 days'],
    ['2026-10-30', 'three weeks'],
    ['2026-09-12', 'nine weeks'],
    ['2026-09-11', 'two months'],
    ['2025-02-20', '21 months'],
    ['2023-11-21', '35 months'],
    ['2023-11-20', 'three years'],
    ['2001-06-01', '25 years'],
  ])('since %s: %s', (from, words) => {
    expect(sayAge(day(from), TODAY)).toBe(words);
  });

  test('it never says nothing, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 40_000 }), (ago) => {
        expect(sayAge(addDays(TODAY, -ago), TODAY)).toMatch(/^(?:today|\S+ (?:days?|weeks?|months?|years?))$/u);
      }),
    );
  });

  test('to the day it was resolved; a what-if has not begun', () => {
    const entries = [anEntry({ day: day('2026-05-15'), movedTo: 'resolved' })];
    expect(sayGoneOn({ conflict: { stage: 'resolved', noticedOn: day('2025-05-09') }, entries }, TODAY)).toBe('twelve months');
    expect(sayGoneOn({ conflict: { stage: 'rehearsed', noticedOn: day('2025-05-09') }, entries: [] }, TODAY)).toBe('what-if');
    expect(sayGoneOn({ conflict: { stage: 'worked', noticedOn: day('2026-05-15') }, entries }, TODAY)).toBe('six months');
  });
});

describe('the other side', () => {
  it.each([
    [[helen], 'How Helen sees it', 'What Helen wants', 'Why it matters to Helen'],
    [[helen, county], 'How Helen sees it', 'What Helen wants', 'Why it matters to Helen'],
    [[helen, martin], 'How Helen and Martin see it', 'What Helen and Martin want', 'Why it matters to Helen and Martin'],
    [[helen, martin, sian], 'How they see it', 'What they want', 'Why it matters to them'],
    [[county], 'How Aldermere County Council sees it', 'What Aldermere County Council wants', 'Why it matters to Aldermere County Council'],
    [[], 'How they see it', 'What they want', 'Why it matters to them'],
    // Two of one first name would be read as one.
    [[helen, { ...martin, name: 'Helen Amory' }], 'How they see it', 'What they want', 'Why it matters to them'],
  ] as const)('is named as sentences name it: %#', (parties, title, wants, because) => {
    expect(sayTheirs(othersOf(parties))).toEqual({ title, wants, because });
  });

  test('an organisation is not named again where one of the people is from it', () => {
    const post = { organisationId: 1 as OrganisationId } as never;
    const of = { ...helen, feels: '', feelsAfter: '', post };
    const its = { ...county, feels: '', feelsAfter: '', post: null };
    expect(partiesInShort([of, its])).toEqual([of]);
    expect(partiesInShort([{ ...of, post: null }, its])).toHaveLength(2);
    expect(namesInShort([helen, county])).toEqual(['Helen Carrow']);
    expect(namesInShort([county])).toEqual(['Aldermere County Council']);
  });
});

describe('an entry', () => {
  it.each([
    [{ movement: 'none', movedTo: null }, null, 'No movement'],
    [{ movement: 'forward', movedTo: null }, 'worked', 'Moved forward'],
    [{ movement: 'back', movedTo: null }, 'worked', 'Moved back'],
    [{ movement: null, movedTo: null }, 'worked', ''],
    [{ movement: null, movedTo: 'noticed' }, null, 'Noticed'],
    [{ movement: null, movedTo: 'noticed' }, 'rehearsed', 'Became real'],
    [{ movement: 'forward', movedTo: 'surfaced' }, 'noticed', 'Surfaced; moved forward'],
    [{ movement: null, movedTo: 'worked' }, 'surfaced', 'Worked on from here'],
    [{ movement: null, movedTo: 'worked' }, 'resolved', 'Opened again'],
    [{ movement: null, movedTo: 'worked' }, 'parked', 'Opened again'],
    [{ movement: null, movedTo: 'parked' }, 'noticed', 'Parked'],
  ] as const)('says what it did: %o after %s', (entry, from, words) => {
    expect(sayDone(entry, from)).toBe(words);
  });

  test('says what meeting it is from, and who was there besides the parties', () => {
    const meeting = { id: 1 as MeetingId, day: TODAY, mode: 'video', minutes: 30, place: null, title: null, partnershipName: null, participants: [] } as const;
    expect(sayMeeting(null)).toBe('');
    expect(sayMeeting(meeting)).toBe('video, 30 minutes');
    expect(sayMeeting({ ...meeting, mode: 'face-to-face', minutes: 40, place: 'her office' })).toBe('her office, 40 minutes');
    expect(sayMeeting({ ...meeting, mode: 'face-to-face', minutes: null })).toBe('face to face');
    expect(sayMeeting({ ...meeting, minutes: null, partnershipName: 'Place Board' })).toBe('at the Place Board');
    expect(sayMeeting({ ...meeting, minutes: null, partnershipName: 'The Tuesday group' })).toBe('at the Tuesday group');
    expect(sayThere({ people: [], meeting: { ...meeting, participants: [{ personId: 1 as PersonId, name: 'Helen Carrow', safety: null }] } }, [helen])).toBe('');
    expect(sayThere({ people: [{ personId: 2 as PersonId, name: 'Martin Pemberton' }], meeting: null }, [helen])).toBe('with Martin Pemberton');
    const crowd = Array.from({ length: 7 }, (_, i) => ({ personId: (10 + i) as PersonId, name: `P${i}` }));
    expect(sayThere({ people: crowd, meeting: null }, [helen])).toBe('with P0, P1, P2 and four others');
  });

  test('knows the stage before it, in a log that is newest first', () => {
    const log = [{ movedTo: 'worked' }, { movedTo: null }, { movedTo: 'resolved' }, { movedTo: 'noticed' }] as const;
    expect(stagesBefore(log)).toEqual(['resolved', 'resolved', 'noticed', null]);
  });
});

describe('a long log', () => {
  const log = (moves: readonly (Stage | null)[]) => moves.map((movedTo, id) => ({ id, movedTo }));

  test('shows the newest ten and the moves before them, and counts what is folded away', () => {
    const entries = log([...Array.from({ length: 16 }, () => null), 'surfaced', null, 'noticed']);
    const { newest, folded, kept } = foldLog(entries, false);
    expect(newest.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(folded).toBe(7);
    expect(kept.map(({ id }) => id)).toEqual([16, 18]);
    expect(sayEarlier(folded)).toBe('Seven earlier conversations');
  });

  test('never loses an entry, nor shows one twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(null, ...STAGES), { maxLength: 60 }), fc.boolean(), (moves, all) => {
        const entries = log(moves);
        const { newest, folded, kept } = foldLog(entries, all);
        expect(newest.length + folded + kept.length).toBe(entries.length);
        expect(new Set([...newest, ...kept]).size).toBe(newest.length + kept.length);
        expect(kept.every(({ movedTo }) => movedTo !== null)).toBe(true);
        if (all) expect(newest).toEqual(entries);
      }),
    );
  });
});

describe('how it stands', () => {
  const at = (stage: Stage, nextOn: Day | null = null, revisitOn: Day | null = null) => ({ stage, noticedOn: day('2026-11-11'), nextOn, revisitOn });
  it.each([
    [at('noticed'), null, 'Noticed on 11 November. No next conversation is set.'],
    [at('worked', day('2026-11-24')), day('2026-11-18'), 'Last written on Wednesday. The next conversation is on Tuesday.'],
    [at('surfaced', day('2026-11-18')), day('2026-11-20'), 'Last written today. The next conversation was due on Wednesday.'],
    [at('parked', null, day('2027-01-11')), null, 'Parked; you mean to look at it again on 11 January 2027.'],
    [at('parked'), null, 'Parked, with no day to look at it again.'],
    [at('resolved'), day('2026-05-15'), 'Settled; nothing written since 15 May.'],
    [at('resolved'), TODAY, 'Settled; last written today.'],
    [at('rehearsed'), null, 'A what-if, rehearsed on 11 November.'],
  ])('%#: in a sentence', (conflict, last, words) => {
    expect(sayStands(conflict, last, TODAY)).toBe(words);
  });

  test('what asks is one word in the margin: stuck before due before silent', () => {
    expect(sayAsking([{ rule: 'next-conversation' }, { rule: 'stuck' }, { rule: 'festering' }])).toBe('Stuck');
    expect(sayAsking([{ rule: 'festering' }, { rule: 'next-conversation' }])).toBe('Due');
    expect(sayAsking([{ rule: 'festering' }])).toBe('Silent');
    expect(sayAsking([])).toBe('');
  });

  test('every move is told in words that end with its title', () => {
    for (const from of STAGES) for (const to of STAGES) expect(sayMoved('Beds', from, to)).toMatch(/^[A-Z][a-z ]+: Beds$/u);
    expect(sayMoved('Beds', 'parked', 'worked')).toBe('Opened again: Beds');
  });
});

function anEntry(given: Partial<ConflictEntryView>): ConflictEntryView {
  return { id: 1 as ConflictEntryId, day: TODAY, text: '', movement: null, meetingId: null, personIds: [], movedTo: null, people: [], meeting: null, ...given };
}

