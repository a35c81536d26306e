import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { fillDemo } from '../../db/demo/demo.ts';
import { JOURNAL_TABLES } from '../../db/repositories/everything.ts';
import { NOT_PROSE, PROSE } from '../../db/repositories/writings.ts';
import { addDays } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import { everything } from '../db/journals.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

/** Helen Carrow and others, and everything that can be written of her. */
async function aJournalOfHelen() {
  const desk = aDesk();
  const { personId: helen } = await desk.ask('people.add', {
    name: 'Helen Carrow',
    alsoKnownAs: ['Nell'],
    notes: 'Rings at six.',
    contactPoints: [{ kind: 'email', value: 'helen.carrow@aldermere.example' }],
    posts: [{ title: 'Director', organisation: { name: 'Aldermere County Council' } }],
  });
  const { personId: priya } = await desk.ask('people.add', { name: 'Priya Raman', assistant: 'Tom, who was Helen’s', notes: 'Wary of Mrs Carrow.' });
  const alone = anEntry({ text: 'rang helen – tired', mode: 'phone', participants: [withPerson(helen)] });
  const both = anEntry({ text: 'Helen and Priya, about beds. Helen’s figures.', participants: [withPerson(helen), withPerson(priya)] });
  const without = anEntry({ text: 'Priya says Nell will come round.', learned: 'She trusts Helen Carrow.', participants: [withPerson(priya)] });
  await desk.ask('meetings.save', { entries: [alone, both, without] });
  await desk.ask('commitments.add', { direction: 'mine', kind: 'action', what: 'send Helen the figures', with: { kind: 'person', personId: helen }, dueOn: FRIDAY });
  await desk.ask('commitments.add', { direction: 'theirs', kind: 'action', what: 'speak to Helen Carrow', with: { kind: 'person', personId: priya }, dueOn: null });
  await desk.ask('snoozes.set', { rule: 'clock', subject: 'person', subjectId: helen, until: addDays(FRIDAY, 9) });
  await desk.ask('drafts.keep', { day: FRIDAY, lines: [{ key: 'a', text: '17.00 Helen at', meetingId: null, corrections: { people: ['Helen Carrow'] } }] });
  await desk.ask('reflections.begin', { day: FRIDAY, kind: 'free', parts: [{ prompt: '', text: 'What does Helen want?' }], links: [{ kind: 'person', id: helen }] });
  await desk.ask('sessions.add', { day: FRIDAY, coach: 'Ruth', bring: 'Helen, and the beds' });
  return { desk, helen, priya };
}

const TEXTS = (desk: DeskUnderTest): string => JSON.stringify([everything(desk.journal.read), desk.journal.read.all(sql`SELECT * FROM draft`)]);

describe('everything held on one person', () => {
  it('is who they are, what was with them, and wherever else they are named', async () => {
    const { desk, helen } = await aJournalOfHelen();
    const record = await desk.ask('records.ofPerson', { personId: helen });
    expect(record).toMatchObject({ person: { name: 'Helen Carrow' }, held: null, posts: [{ title: 'Director' }], contactPoints: [{ value: 'helen.carrow@aldermere.example' }] });
    expect(record.meetings).toHaveLength(2);
    expect(record.commitments).toHaveLength(1);
    expect(record.reflections).toHaveLength(1);
    expect(record.mentions.map(({ noun, name }) => `${noun}: ${name}`)).toEqual([
      'person: Helen’s',
      'person: Mrs Carrow',
      'meeting: Nell',
      'meeting: Helen Carrow',
      'commitment: Helen Carrow',
      'session: Helen',
      'draft: Helen',
      'draft: Helen Carrow',
    ]);
  });

  it('is asked for in as many questions however much is held', async () => {
    const { desk, helen } = await aJournalOfHelen();
    const questions = async (): Promise<number> => {
      let count = 0;
      const read = desk.journal.read as { all: unknown; select: unknown };
      const { all, select } = read;
      const counted = (real: unknown) => (...given: readonly unknown[]): unknown => {
        count += 1;
        return (real as (...given: readonly unknown[]) => unknown).apply(desk.journal.read, [...given]);
      };
      Object.assign(read, { all: counted(all), select: counted(select) });
      await desk.ask('records.ofPerson', { personId: helen });
      Object.assign(read, { all, select });
      return count;
    };
    desk.journal.change('One', (writer) => {
      writer.run(sql`INSERT INTO conflict (id, title, stage, noticed_on) VALUES (1, 'Beds', 'noticed', ${FRIDAY})`);
      writer.run(sql`INSERT INTO conflict_party (conflict_id, person_id) VALUES (1, ${helen})`);
    });
    const few = await questions();
    expect(few).toBeGreaterThan(10);
    await desk.ask('meetings.save', { entries: Array.from({ length: 40 }, (_, i) => anEntry({ day: addDays(FRIDAY, -i), text: `Helen, ${i}`, participants: [withPerson(helen)] })) });
    desk.journal.change('More', (writer) => {
      for (let i = 2; i < 9; i += 1) {
        writer.run(sql`INSERT INTO conflict (id, title, stage, noticed_on) VALUES (${i}, 'Beds', 'noticed', ${FRIDAY})`);
        writer.run(sql`INSERT INTO conflict_party (conflict_id, person_id) VALUES (${i}, ${helen})`);
      }
    });
    expect(await questions()).toBe(few);
  });

  it('is saved as a document and as JSON, by a name that says whose', async () => {
    const { desk, helen } = await aJournalOfHelen();
    expect(await desk.ask('records.savePerson', { personId: helen, format: 'document' })).toEqual({ saved: '/home/user/Everything held on Helen Carrow, 2026-11-20.md' });
    const document = desk.saved.get('Everything held on Helen Carrow, 2026-11-20.md') ?? '';
    for (const words of ['# Everything held on Helen Carrow', 'helen.carrow@aldermere.example', '> rang helen – tired', 'send Helen the figures', '> What does Helen want?', 'Wary of **Mrs Carrow**']) {
      expect(document).toContain(words);
    }
    await desk.ask('records.savePerson', { personId: helen, format: 'json' });
    const json: unknown = JSON.parse(desk.saved.get('Everything held on Helen Carrow, 2026-11-20.json') ?? '');
    expect(json).toMatchObject({ rapport: 'person', version: 1, madeOn: FRIDAY, ...(await desk.ask('records.ofPerson', { personId: helen })) });
  });

  it('reaches every column with words in it: a new one must be named as writing, or as none', () => {
    const listed = (table: string): readonly string[] => [
      ...PROSE.filter((prose) => prose.table === table).flatMap(({ words = [], names = [], json = [] }) => [...words, ...names, ...json]),
      ...(NOT_PROSE[table] ?? []),
    ];
    for (const table of Object.values(JOURNAL_TABLES)) {
      const { name, columns } = getTableConfig(table);
      const texts = columns.filter((column) => column.getSQLType() === 'text').map((column) => column.name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`));
      expect(listed(name).toSorted(), name).toEqual(texts.toSorted());
    }
  });
});

describe('erasing', () => {
  it('is shown before: what would go, and every mention that would change, and nothing changes', async () => {
    const { desk, helen } = await aJournalOfHelen();
    const before = TEXTS(desk);
    const preview = await desk.ask('records.erasePreview', { personId: helen });
    expect(preview.goes).toEqual({ meetingsAlone: 1, partsInMeetings: 1, commitments: 1, conflictsAlone: 0, partsInConflicts: 0, posts: 1, standings: 0, reflectionLinks: 1 });
    expect(preview.mentions.map(({ noun }) => noun)).toEqual(['person', 'person', 'meeting', 'meeting', 'meeting', 'meeting', 'commitment', 'reflection', 'session', 'draft', 'draft']);
    expect(TEXTS(desk)).toBe(before);
  });

  it('takes out the person and all that is theirs alone, and leaves the words of others with the name gone', async () => {
    const { desk, helen, priya } = await aJournalOfHelen();
    await desk.ask('records.erase', { personId: helen, name: '  helen carrow ' });
    expect(TEXTS(desk)).not.toMatch(/helen|carrow|\bnell\b/iu);
    expect((await desk.ask('meetings.list', {})).map(({ text, learned }) => [text, learned])).toEqual([
      ['Priya says someone will come round.', 'She trusts someone.'],
      ['Someone and Priya, about beds. Someone’s figures.', ''],
    ]);
    const { person } = await desk.ask('people.get', { personId: priya });
    expect([person.assistant, person.notes]).toEqual(['Tom, who was someone’s', 'Wary of someone.']);
    expect((await desk.ask('commitments.list', {})).map(({ what }) => what)).toEqual(['speak to someone']);
    expect(await desk.ask('search.find', { words: 'Helen' })).toEqual([]);
    expect(await desk.ask('search.find', { words: 'carrow' })).toEqual([]);
    expect(desk.journal.read.all(sql`SELECT * FROM snooze`)).toEqual([]);
  });

  it('cannot be undone, and what undo knew before is forgotten', async () => {
    const { desk, helen } = await aJournalOfHelen();
    await desk.ask('records.erase', { personId: helen, name: 'Helen Carrow' });
    expect(await desk.ask('undo.state', {})).toEqual({ undo: null, redo: null });
    expect(desk.journal.read.all(sql`SELECT * FROM undo_step`)).toEqual([]);
    // It goes on from here.
    await desk.ask('people.add', { name: 'Ann' });
    await desk.ask('undo.undo', {});
  });

  it('keeps a meeting of a partnership, and a conflict with somebody else in it', async () => {
    const { desk, helen, priya } = await aJournalOfHelen();
    const { partnershipId } = await desk.ask('partnerships.add', { name: 'Place Board', members: [{ personId: helen }, { personId: priya }] });
    await desk.ask('meetings.save', { entries: [anEntry({ text: 'Only Helen came.', partnershipId, participants: [withPerson(helen)] })] });
    desk.journal.change('Conflicts', (writer) => {
      writer.run(sql`INSERT INTO conflict (id, title, stage, noticed_on) VALUES (50, 'Helen and the beds', 'noticed', ${FRIDAY}), (51, 'Helen alone', 'noticed', ${FRIDAY})`);
      writer.run(sql`INSERT INTO conflict_party (conflict_id, person_id, feels) VALUES (50, ${helen}, 'cross'), (50, ${priya}, 'for Helen'), (51, ${helen}, 'cross')`);
      writer.run(sql`INSERT INTO viewpoint (conflict_id, side, wants) VALUES (50, 'theirs', 'Helen wants beds'), (51, 'theirs', 'Helen wants more')`);
    });
    expect((await desk.ask('records.erasePreview', { personId: helen })).goes).toMatchObject({ meetingsAlone: 1, partsInMeetings: 2, conflictsAlone: 1, partsInConflicts: 1 });
    await desk.ask('records.erase', { personId: helen, name: 'Helen Carrow' });
    expect(desk.journal.read.all(sql`SELECT feels FROM conflict_party`)).toEqual([{ feels: 'for someone' }]);
    expect(desk.journal.read.all(sql`SELECT title FROM conflict`)).toEqual([{ title: 'Someone and the beds' }]);
    expect(desk.journal.read.all(sql`SELECT wants FROM viewpoint`)).toEqual([{ wants: 'Someone wants beds' }]);
    expect(desk.journal.read.all(sql`SELECT text FROM meeting WHERE partnership_id IS NOT NULL`)).toEqual([{ text: 'Only someone came.' }]);
  });

  it('needs the name, typed as it stands', async () => {
    const { desk, helen } = await aJournalOfHelen();
    const before = TEXTS(desk);
    for (const name of ['', 'Helen', 'Helen Carro', 'Priya Raman']) {
      expect(await desk.refused('records.erase', { personId: helen, name })).toEqual({ kind: 'refused', message: 'To erase Helen Carrow, write the name as it stands here. Nothing has changed.' });
    }
    expect(TEXTS(desk)).toBe(before);
  });

  it('of someone called “The” leaves the language standing', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'The' });
    const { personId: ann } = await desk.ask('people.add', { name: 'Ann Lee', notes: 'The one who knows. The Grange. I met The.' });
    await desk.ask('records.erase', { personId, name: 'The' });
    expect((await desk.ask('people.get', { personId: ann })).person.notes).toBe('The one who knows. The Grange. I met someone.');
  });

  it('of anyone in the fictional place leaves a sound journal and no whole name of theirs', { timeout: 60_000 }, async () => {
    const people = aDesk();
    people.journal.change('Filled', (writer) => fillDemo(writer, FRIDAY));
    const all = people.journal.read.all<{ id: PersonId; name: string }>(sql`SELECT id, name FROM person ORDER BY id`);
    for (const { id, name } of all.filter((_, i) => i % 4 === 0)) {
      const desk = aDesk();
      desk.journal.change('Filled', (writer) => fillDemo(writer, FRIDAY));
      await desk.ask('records.erase', { personId: id, name });
      expect(TEXTS(desk)).not.toContain(name);
      expect(desk.journal.isSound()).toBe(true);
      expect(desk.journal.read.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
    }
  });
});

describe('a hold', () => {
  it('keeps someone from being erased, deleted, or taken back with an import, until it is let go', async () => {
    const { desk, helen } = await aJournalOfHelen();
    await desk.ask('records.hold', { personId: helen, since: FRIDAY, note: 'Asked in writing.' });
    expect((await desk.ask('records.ofPerson', { personId: helen })).held).toEqual({ since: FRIDAY, note: 'Asked in writing.' });
    const before = TEXTS(desk);
    const message =
      'What is held on Helen Carrow must be kept: disclosure of it has been requested. Once that is over, let go of the hold under ‘Everything held on Helen Carrow’. Nothing has changed.';
    expect(await desk.refused('records.erase', { personId: helen, name: 'Helen Carrow' })).toEqual({ kind: 'refused', message });
    expect(await desk.refused('people.remove', { personId: helen })).toEqual({ kind: 'refused', message });
    expect(TEXTS(desk)).toBe(before);
    await desk.ask('records.hold', { personId: helen, since: null });
    await desk.ask('people.remove', { personId: helen });
  });

  it('is kept by whoever came in with an import that is taken back', async () => {
    const desk = aDesk();
    const vcf = ['Ann Lee', 'Bo Ray'].map((name) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`).join('');
    const preview = await desk.ask('imports.preview', { file: { name: 'x.vcf', base64: Buffer.from(vcf).toString('base64') } });
    if (preview.kind !== 'contacts') throw new Error('No contacts');
    await desk.ask('imports.commit', { token: preview.token, rows: [0, 1] });
    const [ann] = await desk.ask('people.list', { archived: false });
    if (ann === undefined) throw new Error('Nobody came in');
    await desk.ask('records.hold', { personId: ann.id, since: FRIDAY });
    const [{ id } = { id: 0 }] = await desk.ask('imports.list', {});
    await desk.ask('imports.undo', { importId: id as never });
    expect((await desk.ask('people.list', { archived: false })).map(({ name }) => name)).toEqual([ann.name]);
  });

  it('is kept when two records are merged: the longer of two, with both notes', async () => {
    const { desk, helen, priya } = await aJournalOfHelen();
    await desk.ask('records.hold', { personId: helen, since: addDays(FRIDAY, -3), note: 'One.' });
    await desk.ask('records.hold', { personId: priya, since: FRIDAY, note: 'Two.' });
    await desk.ask('people.merge', { keep: priya, gone: helen });
    expect((await desk.ask('records.ofPerson', { personId: priya })).held).toEqual({ since: addDays(FRIDAY, -3), note: 'Two.\nOne.' });
    expect(await desk.refused('people.remove', { personId: priya })).toMatchObject({ kind: 'refused' });
    await desk.ask('undo.undo', {});
    expect((await desk.ask('records.ofPerson', { personId: helen })).held).toEqual({ since: addDays(FRIDAY, -3), note: 'One.' });
  });

  it('can be undone, begins today at the latest, and letting go of none changes nothing', async () => {
    const { desk, helen } = await aJournalOfHelen();
    await desk.ask('records.hold', { personId: helen, since: FRIDAY });
    await desk.ask('undo.undo', {});
    expect((await desk.ask('records.ofPerson', { personId: helen })).held).toBe(null);
    expect(await desk.refused('records.hold', { personId: helen, since: addDays(FRIDAY, 1) })).toMatchObject({ kind: 'refused' });
    const before = desk.journal.revision();
    await desk.ask('records.hold', { personId: helen, since: null });
    expect(desk.journal.revision()).toBe(before);
  });
});

describe('the whole journal', () => {
  it('saved as JSON is read into a new journal without loss, in one step to undo', async () => {
    const { desk } = await aJournalOfHelen();
    expect(await desk.ask('records.saveAll', { format: 'json' })).toEqual({ saved: '/home/user/Rapport journal, 2026-11-20.json' });
    const file = { name: 'x.json', base64: Buffer.from(desk.saved.get('Rapport journal, 2026-11-20.json') ?? '').toString('base64') };
    const again = aDesk();
    expect(await again.ask('records.readAll', { file })).toEqual({ people: 2, meetings: 3 });
    expect(TEXTS(again)).toBe(TEXTS(desk));
    expect(await again.ask('search.find', { words: 'carrow' })).toEqual(await desk.ask('search.find', { words: 'carrow' }));
    await again.ask('undo.undo', {});
    expect((await again.ask('people.list', { archived: false }))).toEqual([]);
  });

  it('is refused by a journal that holds anything, and by none is anything left of a broken one', async () => {
    const { desk } = await aJournalOfHelen();
    await desk.ask('records.saveAll', { format: 'json' });
    const text = desk.saved.get('Rapport journal, 2026-11-20.json') ?? '';
    const asFile = (said: string) => ({ file: { name: 'x.json', base64: Buffer.from(said).toString('base64') } });
    expect(await desk.refused('records.readAll', asFile(text))).toMatchObject({ kind: 'refused', message: expect.stringContaining('new, empty journal') as unknown });
    const empty = aDesk();
    const before = TEXTS(empty);
    const hostile = [
      text.slice(0, text.length / 2),
      text.replace('"version": 1', '"version": 99'),
      text.replaceAll('"personId":1,', '"personId":999,'),
      text.replaceAll('"personId":2,', '"personId":1,'),
      text.replace(/"id":2,"name":"Priya/u, '"id":1,"name":"Priya'),
      text.replace('"mode":"phone"', '"mode":"video"'),
    ];
    for (const one of hostile) {
      expect(one).not.toBe(text);
      expect(await empty.refused('records.readAll', asFile(one))).toMatchObject({ kind: 'refused', message: expect.stringMatching(/Nothing has been saved\.$/u) as unknown });
      expect(TEXTS(empty)).toBe(before);
    }
    expect((await empty.ask('undo.state', {})).undo).toBe(null);
  });

  it('is saved as one archive, which says in its first page that it is not encrypted', async () => {
    const { desk } = await aJournalOfHelen();
    await desk.ask('records.saveAll', { format: 'folder' });
    expect([...desk.saved.keys()]).toEqual(['Rapport journal, 2026-11-20.zip']);
    expect(desk.saved.get('Rapport journal, 2026-11-20.zip')?.slice(0, 60)).toContain('Read me.md');
  });
});
