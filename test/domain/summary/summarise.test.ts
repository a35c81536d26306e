import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillJournal } from '../../../db/demo/fill.ts';
import { generateJournal } from '../../../db/demo/generate.ts';
import { redactionBook } from '../../../db/repositories/redaction-book.ts';
import { summaryRecords } from '../../../db/repositories/summaries.ts';
import { addDays, day } from '../../../main/domain/day.ts';
import type { CommitmentId, PersonId, SessionId } from '../../../main/domain/id.ts';
import { discloseSummary } from '../../../main/domain/summary/disclosed.ts';
import { type DocumentBlock, SUMMARY_SECTIONS, type SummaryDocument, type SummarySection } from '../../../main/domain/summary/document.ts';
import type { PartTaken, SummaryRecords } from '../../../main/domain/summary/records.ts';
import { mouthOf, type own, type Said, type Speaker } from '../../../main/domain/summary/said.ts';
import { summarise } from '../../../main/domain/summary/summarise.ts';
import { DEFAULT_SETTINGS } from '../../../main/domain/settings.ts';
import { aPerson, contactWith, FRIDAY, personId } from '../../support/builders.ts';
import { aDesk } from '../../support/desk.ts';

const FROM = addDays(FRIDAY, -184);
const EVERYTHING = { sections: [...SUMMARY_SECTIONS], disclosure: 'full' } as const;

const demo = generateJournal({ seed: 1, today: FRIDAY });
const { journal } = aDesk(FRIDAY);
journal.change('Filled', (writer) => fillJournal(writer, demo));
const records = summaryRecords(journal.read, FROM, FRIDAY, demo.sessions.at(-1)?.id ?? null);

const nothing: SummaryRecords = {
  from: FROM,
  to: FRIDAY,
  settings: DEFAULT_SETTINGS,
  evidence: [],
  purposes: [],
  parts: [],
  contact: [],
  firstMet: new Set(),
  conflicts: [],
  promises: [],
  learned: [],
  reflections: [],
  conflictTitles: new Map(),
  meetingPeople: new Map(),
  session: null,
};

/** Says everything as it is, people by number. */
const plainly: Speaker = { person: (id) => `Person ${id}`, organisation: (id) => `Organisation ${id}`, partnership: (id) => `Partnership ${id}`, prose: (written) => written };
const tell = (from: SummaryRecords, sections: readonly SummarySection[] = SUMMARY_SECTIONS): SummaryDocument => summarise(from, { ...EVERYTHING, sections }, () => mouthOf(plainly));

function sayBlock(block: DocumentBlock): string {
  const say = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'heading':
    case 'words':
      return block.text;
    case 'paragraph':
      return say(block.runs);
    case 'list':
      return block.items.map(say).join('\n');
    case 'rows':
      return block.rows.map(({ margin, runs }) => `${margin}: ${say(runs)}`).join('\n');
  }
}
const say = ({ sections, lede }: SummaryDocument): string => [lede, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(sayBlock)])].join('\n');

describe('words in a summary', () => {
  it('come out of the mouth or are the product’s own: a string of the journal is refused by the compiler', () => {
    const refusesStrings: string extends Said ? false : true = true;
    const asksForSaid: Parameters<typeof own>[1] extends Said | undefined ? true : false = true;
    expect([refusesStrings, asksForSaid]).toEqual([true, true]);
  });

  it('hold nothing of the journal when the mouth says nothing, and do when it does', () => {
    const silent: Speaker = { person: () => '·', organisation: () => '·', partnership: () => '·', prose: () => '·' };
    const words = say(summarise(records, EVERYTHING, () => mouthOf(silent)));
    const ofJournal = [
      ...demo.people.map(({ name }) => name),
      ...demo.organisations.map(({ name }) => name),
      ...demo.partnerships.map(({ name }) => name),
      ...records.conflicts.flatMap(({ title, agreed, entries }) => [title, agreed, ...entries.map(({ text }) => text)]),
      ...records.promises.flatMap(({ what, note }) => [what, note]),
      ...records.learned.map(({ learned }) => learned),
      ...records.reflections.flatMap(({ parts }) => parts.flatMap(({ prompt, text }) => [prompt, text])),
      records.session?.questions ?? '',
    ].filter((one) => one.length > 3);
    expect(ofJournal.filter((one) => words.includes(one))).toEqual([]);
    const spoken = say(summarise(records, EVERYTHING, () => mouthOf(plainly)));
    expect(ofJournal.filter((one) => spoken.includes(one)).length).toBeGreaterThan(20);
  });
});

describe('the sections of a summary', () => {
  it('are those that are on, in their order, whatever order they were asked in', () => {
    const headings = tell(records).sections.map(({ heading }) => heading);
    expect(headings).toHaveLength(7);
    fc.assert(
      fc.property(fc.shuffledSubarray([...SUMMARY_SECTIONS]), (asked) => {
        const told = tell(records, asked).sections.map(({ heading }) => heading);
        expect(told).toEqual(headings.filter((_, at) => asked.includes(SUMMARY_SECTIONS[at] ?? 'factors')));
      }),
    );
  });

  it('say plainly that there is nothing, but for a summary of nothing at all, which has no words', () => {
    const onlyQuestions = tell({ ...nothing, session: { id: 1 as SessionId, day: FRIDAY, coach: 'Ros', bring: '', questions: 'Why?', tookAway: '', nextOn: null } });
    expect(onlyQuestions.sections.map(({ blocks }) => blocks.map(sayBlock).join(' '))).toEqual([
      'Nothing of the five factors is written down in this period.',
      'No meetings are written down in this period.',
      'No conflict was open or spoken of in this period.',
      'No promise of mine was made, due or settled in this period.',
      'Nothing is written down of what I learned in this period.',
      'I wrote no reflection in this period.',
      'Why?',
    ]);
    expect(tell(nothing).sections.flatMap(({ blocks }) => blocks)).toEqual([]);
  });

  it('tell the demo’s half year in no more than six pages of words, and in no fewer than two', () => {
    const words = say(tell(records)).split(/\s+/u).length;
    expect(words).toBeGreaterThan(900);
    expect(words).toBeLessThan(2_400);
  });
});

describe('the relationships of a period', () => {
  const part = (personIdNumber: number, on: string, but: Partial<PartTaken> = {}): PartTaken => ({
    meetingId: 1 as PartTaken['meetingId'],
    personId: personId(personIdNumber),
    day: day(on),
    mode: 'face-to-face',
    character: 'business',
    safety: null,
    ...but,
  });
  const relationships = (but: Partial<SummaryRecords>): string => say(tell({ ...nothing, ...but }, ['relationships']));

  it.each<readonly [string, readonly PartTaken[], string]>([
    ['met openly twice', [part(1, '2026-06-02', { character: 'open' }), part(1, '2026-07-02', { character: 'both' })], 'Person 1. We met face to face twice, all of them open.'],
    ['felt safer', [part(1, '2026-06-02', { safety: 2 }), part(1, '2026-11-02', { safety: 4 })], 'It came to feel safer to disagree: 2 of 5 on 2 June, 4 on 2 November.'],
    ['felt less safe', [part(1, '2026-06-02', { safety: 4 }), part(1, '2026-11-02', { safety: 2 })], 'It came to feel less safe to disagree: 4 of 5 on 2 June, 2 on 2 November.'],
    ['met on business alone', Array.from({ length: 4 }, (_, i) => part(1, `2026-0${6 + i}-02`)), 'Nothing in this period shows that a relationship grew.'],
    ['spoken with', [part(1, '2026-06-02', { mode: 'video' })], 'Nothing in this period shows that a relationship grew.'],
  ])('tell of someone %s', (_, parts, words) => {
    expect(relationships({ parts })).toContain(words);
  });

  it('tell of someone new after a single meeting', () => {
    expect(relationships({ parts: [part(1, '2026-06-02')], firstMet: new Set([personId(1)]) })).toContain('Person 1. We met face to face for the first time.');
  });

  it('tell who waited, those who are nearest first, with what is open between us', () => {
    const waiting = (id: number, ring: 'inner' | 'key', last: string) => contactWith(aPerson({ id: personId(id), ring }), { lastFaceToFace: day(last), since: { video: 2, phone: 0, written: 0 } });
    const words = relationships({ parts: [part(9, '2026-06-02')], contact: [waiting(1, 'key', '2026-01-02'), waiting(2, 'inner', '2026-09-10')] });
    expect(words).toContain('Person 2. It has been 71 days since we met face to face; I meant it to be 30. We have spoken twice by video.');
    expect(words.indexOf('Person 2.')).toBeLessThan(words.indexOf('Person 1.'));
  });

  it('never fill the page: of hundreds, the most telling few', () => {
    const many = Array.from({ length: 400 }, (_, i) => [part(i + 1, '2026-06-02', { character: 'open', safety: 2 }), part(i + 1, '2026-07-02', { character: 'open', safety: 4 })]).flat();
    expect(tell({ ...nothing, parts: many }, ['relationships']).sections[0]?.blocks.map((block) => (block.kind === 'list' ? block.items.length : 0))).toEqual([0, 5, 0, 0]);
  });
});

describe('the promises of a period', () => {
  const promise = (but: Partial<SummaryRecords['promises'][number]>): SummaryRecords['promises'][number] => ({
    id: 1 as CommitmentId,
    direction: 'mine',
    kind: 'action',
    what: 'Send the figures',
    personId: 2 as PersonId,
    organisationId: null,
    meetingId: null,
    conflictId: null,
    madeOn: day('2026-06-01'),
    dueOn: day('2026-06-10'),
    state: 'kept',
    settledOn: day('2026-06-09'),
    note: '',
    ...but,
  });
  const promises = (but: Partial<SummaryRecords['promises'][number]>): string => say(tell({ ...nothing, promises: [promise(but)] }, ['promises']));

  it.each<readonly [Partial<SummaryRecords['promises'][number]>, string]>([
    [{}, 'Kept\n9 June: Send the figures, to Person 2.'],
    [{ settledOn: day('2026-06-12') }, 'Kept late\n12 June: Send the figures, to Person 2. It was due on 10 June.'],
    [{ state: 'missed', settledOn: day('2026-06-20'), note: 'I forgot' }, 'Missed\n20 June: Send the figures, to Person 2. I forgot.'],
    [{ state: 'released', note: '' }, 'Let off\n9 June: Send the figures, to Person 2.'],
    [{ state: 'open', settledOn: null }, 'Open, and past its day\n10 June: Send the figures, to Person 2.'],
    [{ kind: 'help', what: 'Lend a room.' }, 'Help I offered, and what became of it\n1 June: Lend a room, for Person 2. Kept on 9 June.'],
    [{ kind: 'help', what: 'Lend a room', state: 'open', settledOn: null }, '1 June: Lend a room, for Person 2. Still open.'],
  ])('%o is told as it ended', (but, words) => {
    expect(promises(but)).toContain(words);
  });

  it('are never counted, and theirs are not set against mine', () => {
    const words = say(tell(records, ['promises']));
    expect(words).not.toMatch(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:promises?|offers?|were kept|were missed|others?)\b/iu);
    expect(promises({ direction: 'theirs' })).not.toContain('Send the figures');
  });
});

describe('the doubts of a summary', () => {
  const sections = [...SUMMARY_SECTIONS];
  const book = redactionBook(journal.read);
  const at = (settled: Parameters<typeof discloseSummary>[2]['settled']) => discloseSummary(records, book, { sections, disclosure: 'pseudonyms', settled });

  it('stand in the document, each at its places', () => {
    const { document, open } = at([]);
    const words = say(document);
    for (const { text, places } of open) {
      expect(places.length).toBeGreaterThan(0);
      expect(words).toContain(text);
      for (const { section } of places) expect(document.sections.map(({ heading }) => heading)).toContain(section);
    }
  });

  it('are gone once all of them are hidden, and their words with them; what stays is left', () => {
    let settled: Parameters<typeof at>[0] = [];
    for (let round = 0; round < 5 && at(settled).open.length > 0; round += 1) {
      settled = [...settled, ...at(settled).open.map(({ key, instead }) => ({ key, as: 'goes' as const, instead }))];
    }
    expect(at(settled).open).toEqual([]);
    const stays = at([]).open.map(({ key }) => ({ key, as: 'stays' as const }));
    expect(at(stays).open).toEqual([]);
    expect(say(at(stays).document)).toBe(say(at([]).document));
  });
});
