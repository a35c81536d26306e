import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doubt, SettledDoubt, SummaryDocument } from '../../main/domain/summary/document.ts';
import type { SummaryPreview } from '../../preload/contract/summaries.ts';
import { keysInOrder, marksOf, stretchesOf } from '../../renderer/features/summary/marks.ts';
import { pagesOf, type Piece, piecesOf, textOf } from '../../renderer/features/summary/pieces.ts';
import { changedKeys, doAgain, hideAll, nextOpen, NOTHING_SETTLED, settle, type Settling, standingOf, takeBack } from '../../renderer/features/summary/settling.ts';

const aDoubt = (text: string, but: Partial<Doubt> = {}): Doubt => ({ key: `name:${text}`, kind: 'name', text, why: '', instead: 'someone', places: [], ...but });
const goes = (key: string, instead = 'someone'): SettledDoubt => ({ key, as: 'goes', instead });
const stays = (key: string): SettledDoubt => ({ key, as: 'stays' });

const aDocument = (...paragraphs: readonly string[]): SummaryDocument => ({
  title: 'Coaching summary',
  lede: 'One week.',
  sections: [{ heading: 'My reflections', blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] })) }],
});
const aPreview = (document: SummaryDocument, open: readonly Doubt[], settled: SummaryPreview['settled'] = []): SummaryPreview => ({ document, open, settled, fileName: 'Coaching summary' });

/** The words of a document that are marked, each with its key, in order. */
function marked(document: SummaryDocument, doubts: readonly Doubt[], settled: readonly SettledDoubt[] = []): readonly string[] {
  const pieces = piecesOf(document);
  const marks = marksOf(pieces, standingOf(aPreview(document, doubts), settled, []));
  return pieces.flatMap((piece) =>
    (marks.get(piece.id) ?? []).map(({ from, to, margin }) => (margin ? (piece.margin ?? '') : textOf(piece.runs)).slice(from, to)),
  );
}

const settledOnes = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()).map(([key, stay]) => (stay ? stays(key) : goes(key)));
const steps = fc.array(fc.oneof(fc.array(settledOnes, { minLength: 1, maxLength: 3 }), fc.constantFrom('back' as const, 'again' as const)));
const walk = (state: Settling, step: readonly SettledDoubt[] | 'back' | 'again'): Settling => (step === 'back' ? takeBack(state) : step === 'again' ? doAgain(state) : settle(state, ...step));

describe('settling', () => {
  it('taken back and done again is as it was, however it came about', () => {
    fc.assert(
      fc.property(steps, fc.array(settledOnes, { minLength: 1, maxLength: 3 }), (before, now) => {
        const state = before.reduce(walk, NOTHING_SETTLED);
        const after = settle(state, ...now);
        expect(takeBack(after).settled).toEqual(state.settled);
        expect(doAgain(takeBack(after))).toEqual(after);
      }),
    );
  });

  it('all taken back leaves nothing settled, and never more than one answer for a thing', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let state = taken.reduce(walk, NOTHING_SETTLED);
        expect(new Set(state.settled.map(({ key }) => key)).size).toBe(state.settled.length);
        while (state.past.length > 0) state = takeBack(state);
        expect(state.settled).toEqual([]);
        expect(takeBack(state)).toEqual(state);
      }),
    );
  });

  it('knows what a step changed', () => {
    const one = settle(NOTHING_SETTLED, goes('a'), stays('b'));
    const two = settle(one, goes('a', 'the place'));
    expect(changedKeys(one.settled, two.settled)).toEqual(['a']);
    expect(changedKeys([], one.settled)).toEqual(['a', 'b']);
    expect(changedKeys(one.settled, one.settled)).toEqual([]);
  });

  const document = aDocument('By Lanmoor, at Trenow, near Perran.');
  const three = [aDoubt('Perran'), aDoubt('Lanmoor'), aDoubt('Trenow')];
  const order = ['name:Lanmoor', 'name:Trenow', 'name:Perran'];

  it('numbers what is asked as it stands in the document, and keeps the numbers when it is settled', () => {
    const pieces = piecesOf(document);
    expect(keysInOrder(pieces, marksOf(pieces, standingOf(aPreview(document, three), [], [])))).toEqual(order);
    const [perran, lanmoor, trenow] = three as [Doubt, Doubt, Doubt];
    const later = standingOf(aPreview(document, [perran, trenow], [{ ...lanmoor, how: stays(lanmoor.key) }]), [stays(lanmoor.key)], order);
    expect(later.map(({ text, number, how }) => [text, number, how?.as ?? null])).toEqual([['Lanmoor', 1, 'stays'], ['Trenow', 2, null], ['Perran', 3, null]]);
  });

  it('goes on to the next that is open, round to the first, until there is none', () => {
    const of = (...settled: readonly SettledDoubt[]) => standingOf(aPreview(document, three), settled, order);
    expect(nextOpen(of(), 'name:Lanmoor')?.text).toBe('Trenow');
    expect(nextOpen(of(goes('name:Perran')), 'name:Perran')?.text).toBe('Lanmoor');
    expect(nextOpen(of(stays('name:Trenow')), 'name:Lanmoor')?.text).toBe('Perran');
    expect(nextOpen(of(stays('name:Trenow'), goes('name:Perran')), 'name:Lanmoor')).toBeNull();
  });

  it('takes out at once only what nobody has looked at', () => {
    expect(hideAll(standingOf(aPreview(document, three), [stays('name:Trenow')], order))).toEqual([goes('name:Lanmoor'), goes('name:Perran')]);
  });
});

describe('what is asked about in the document', () => {
  it('is marked as whole words, over a line break too', () => {
    expect(marked(aDocument('Lanmoor, not Lanmoorland; then Lan Moor.'), [aDoubt('Lanmoor')])).toEqual(['Lanmoor']);
    expect(marked(aDocument('Down by Old\nLanmoor.'), [aDoubt('Old Lanmoor')])).toEqual(['Old\nLanmoor']);
  });

  it('is marked where it was found, and nowhere else', () => {
    const document = aDocument('It was May who said so.', 'We met in May.');
    const places = [{ section: 'My reflections', before: 'It was ', after: ' who said so.' }];
    expect(marked(document, [aDoubt('May', { places })])).toEqual(['May']);
    expect(marked(document, [aDoubt('May')])).toEqual(['May', 'May']);
  });

  it('is marked wherever its words stand when its places cannot be found, so that none goes unseen', () => {
    const places = [{ section: '', before: 'something else entirely ', after: '' }];
    expect(marked(aDocument('At Lanmoor, and Lanmoor again.'), [aDoubt('Lanmoor', { places })])).toEqual(['Lanmoor', 'Lanmoor']);
  });

  it('is marked, once it is taken out, by the words in its place and only there', () => {
    const doubt = aDoubt('by the lock', { places: [{ section: '', before: 'She told me so ', after: ', not in the meeting.' }] });
    const settled = [goes(doubt.key, 'outside')];
    expect(marked(aDocument('She told me so outside, not in the meeting. We stood outside.'), [doubt], settled)).toEqual(['outside']);
    expect(marked(aDocument('She told me so, not in the meeting.'), [doubt], [goes(doubt.key, '')])).toEqual([]);
  });

  it('is marked in a margin as in the words beside it', () => {
    const document: SummaryDocument = { ...aDocument(), sections: [{ heading: 'Promises', blocks: [{ kind: 'rows', rows: [{ margin: 'Lanmoor', runs: [{ text: 'By ' }, { text: 'Lan', tone: 'strong' }, { text: 'moor' }] }] }] }] };
    expect(marked(document, [aDoubt('Lanmoor')])).toEqual(['Lanmoor', 'Lanmoor']);
  });

  it('changes no word by being marked', () => {
    const runs = fc.array(fc.record({ text: fc.string({ maxLength: 12 }) }), { maxLength: 5 });
    const marks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), key: 'k', margin: false })), { maxLength: 4 });
    fc.assert(fc.property(runs, marks, (given, on) => void expect(textOf(stretchesOf(given, on))).toBe(textOf(given))));
  });

  it('may hold any letters at all', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 8 }), (text) => void expect(() => marked(aDocument(`by ${text} here`), [aDoubt(text)])).not.toThrow()));
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'b ', '. ', '\n'), maxLength: 400 });
const block = fc.oneof(
  words.map((text) => ({ kind: 'heading' as const, text })),
  words.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] })),
  words.map((text) => ({ kind: 'words' as const, text })),
  fc.array(words, { minLength: 1, maxLength: 6 }).map((items) => ({ kind: 'list' as const, items: items.map((text) => [{ text }]) })),
  fc.array(words, { minLength: 1, maxLength: 6 }).map((rows) => ({ kind: 'rows' as const, rows: rows.map((text) => ({ margin: '3 May', runs: [{ text }] })) })),
);
const documents = fc.array(fc.record({ heading: words, blocks: fc.array(block, { maxLength: 12 }) }), { maxLength: 5 }).map((sections) => ({ title: 'Coaching summary', lede: 'A week.', sections }));

describe('the pages of a document', () => {
  it('hold every piece once and in order, and none is empty', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const pieces = piecesOf(document);
        const pages = pagesOf(pieces);
        expect(pages.flat()).toEqual(pieces);
        expect(pages.every((page) => page.length > 0)).toBe(true);
        expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
      }),
    );
  });

  it('never end with a heading while something is under it', () => {
    const isHeading = (piece: Piece | undefined): boolean => piece?.kind === 'section' || piece?.kind === 'heading';
    fc.assert(
      fc.property(documents, (document) => {
        const pages = pagesOf(piecesOf(document));
        expect(pages.slice(0, -1).filter((page) => isHeading(page.at(-1)))).toEqual([]);
      }),
    );
  });

  it('are one for a short document, and many for a long one', () => {
    expect(pagesOf(piecesOf(aDocument('A short one.')))).toHaveLength(1);
    expect(pagesOf(piecesOf(aDocument(...Array.from({ length: 200 }, () => 'A sentence that is as long as sentences are.'))))).toHaveLength(6);
  });
});
