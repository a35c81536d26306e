import { describe, expect, it } from 'vitest';
import type { OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { SearchHit } from '../../preload/contract/journal.ts';
import type { OrganisationRow } from '../../preload/contract/organisations.ts';
import type { PersonRow } from '../../preload/contract/people.ts';
import { type Doing, findOrDo, type Sources } from '../../renderer/features/palette/found.ts';
import { FRIDAY } from '../support/builders.ts';

const aRow = (id: number, name: string, but: Partial<PersonRow> = {}): PersonRow => ({
  id: id as PersonId,
  name,
  honorific: null,
  alsoKnownAs: [],
  ring: 'key',
  rhythm: { kind: 'ring' },
  archivedOn: null,
  posts: [],
  clock: { state: 'still' },
  lastFaceToFace: null,
  lastContact: null,
  ...but,
});

const anOrganisation = (id: number, name: string, abbreviation: string | null = null): OrganisationRow => ({
  id: id as OrganisationId,
  name,
  abbreviation,
  kind: 'other',
  notes: '',
  archivedOn: null,
  people: 0,
  lastFaceToFace: null,
  openConflicts: 0,
});

const written = (noun: SearchHit['noun'], text: string, hit: string, but: Partial<SearchHit> = {}): SearchHit => {
  const [before = '', after = ''] = text.split(hit);
  return { noun, id: 1, title: '', day: '2026-10-08', snippet: [{ text: before, hit: false }, { text: hit, hit: true }, { text: after, hit: false }], ...but };
};

const sources: Sources = {
  today: FRIDAY,
  people: [aRow(1, 'Helen Carrow', { ring: 'inner' }), aRow(2, 'Helena Ortiz'), aRow(3, 'Luke Tranter', { alsoKnownAs: ['Lucas'] })],
  organisations: [anOrganisation(1, 'Aldermere County Council', 'ACC')],
  hits: [],
  undo: { undo: 'Logged three meetings', redo: null },
  theme: 'system',
};

/** Groups as "name: line | line". */
const found = (typed: string, but: Partial<Sources> = {}): readonly string[] =>
  findOrDo(typed, { ...sources, ...but }).map(({ name, lines }) => `${name}: ${lines.map(({ label }) => label.map(({ text }) => text).join('')).join(' | ')}`);

const doing = (typed: string): Doing | undefined => findOrDo(typed, sources)[0]?.lines[0]?.doing;

describe('Find or do', () => {
  it('offers what one does most and the ten places before anything is typed', () => {
    const [first, second] = found('');
    expect(first).toMatch(/^Do: Write today’s page \| Undo: logged three meetings/u);
    expect(second).toBe('Go to: Today | Log | People | Organisations | Partnerships | Conflicts | Commitments | Review | Reflections | Settings');
  });

  it('plans, logs and briefs with a verb and a name, in either order', () => {
    expect(found('plan hel')[0]).toBe('Do: Plan a meeting with Helen Carrow | Plan a meeting with Helena Ortiz');
    expect(found('carrow plan')[0]).toBe('Do: Plan a meeting with Helen Carrow');
    expect(doing('brief luke')).toMatchObject({ kind: 'briefing', person: { personId: 3, name: 'Luke Tranter' } });
    expect(doing('log lucas')).toEqual({ kind: 'go', to: '/log?begin=Luke%20Tranter%20' });
  });

  it('puts people before acts that are only meant by what was typed', () => {
    expect(found('hel')).toEqual(['People: Helen Carrow | Helena Ortiz', 'Do: Show the keys']);
  });

  it('finds organisations by what they are called for short', () => {
    expect(found('acc')).toEqual(['Organisations: Aldermere County Council']);
  });

  it('offers no undo when there is nothing to undo', () => {
    expect(found('undo', { undo: { undo: null, redo: null } })).toEqual([]);
  });

  it('quotes what was written, and goes to its day', () => {
    const hits = [written('meeting', 'no winter plan will hold', 'winter')];
    expect(found('winter', { hits })).toEqual(['In your words: ‘no winter plan will hold’']);
    expect(findOrDo('winter', { ...sources, hits })[0]?.lines[0]?.doing).toEqual({ kind: 'go', to: '/log/2026-10-08' });
  });

  it('leaves out meetings found only by who was there, but not writing that begins with a name', () => {
    const hits = [written('meeting', 'Helen Carrow, Luke Tranter\nher office', 'Helen'), written('meeting', 'Helen Carrow cried.', 'Helen', { id: 2 })];
    expect(found('helen', { hits })).toContain('In your words: ‘Helen Carrow cried.’');
  });

  it('quotes reflections and coaching sessions, and opens each on its own page', () => {
    const hits = [written('reflection', 'Explaining is how I keep hold.', 'hold', { id: 7 }), written('session', 'What am I holding on to?', 'hold', { id: 3, title: 'Ruth Amadi' })];
    const lines = findOrDo('hold', { ...sources, hits }).flatMap((group) => group.lines);
    expect(lines.map(({ note, doing }) => [note, doing])).toEqual([
      ['reflection, 8 October', { kind: 'go', to: '/reflections/7' }],
      ['coaching session, 8 October', { kind: 'go', to: '/reflections/sessions/3' }],
    ]);
  });

  it('says nothing when there is nothing', () => {
    expect(found('xyzzy')).toEqual([]);
  });
});
