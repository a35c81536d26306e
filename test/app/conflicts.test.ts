import { describe, expect, it } from 'vitest';
import { allSnoozes } from '../../db/repositories/snoozes.ts';
import type { Stage } from '../../main/domain/conflict.ts';
import { movesFrom } from '../../main/domain/conflicts/stages.ts';
import { addDays } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { InputOf } from '../../preload/contract.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const WEEK_AGO = addDays(FRIDAY, -7);

/** A desk with Helen, in post at the county, and a conflict with both that was noticed a week ago. */
async function aConflict(but: Partial<InputOf<'conflicts.add'>> = {}) {
  const desk = aDesk();
  const { personId } = await desk.ask('people.add', {
    name: 'Helen Carrow',
    posts: [{ title: 'Director', organisation: { name: 'Aldermere County Council' } }],
  });
  const organisationId = (await desk.ask('organisations.list', {}))[0]?.id ?? (0 as OrganisationId);
  const { conflictId } = await desk.ask('conflicts.add', {
    title: 'Who pays for step-down beds',
    day: WEEK_AGO,
    parties: [
      { kind: 'person', personId, feels: 'steamrollered' },
      { kind: 'organisation', organisationId },
    ],
    mine: { wants: 'Half the cost.', because: 'Ambulances wait.' },
    ...but,
  });
  return { desk, personId, organisationId, conflictId, page: () => desk.ask('conflicts.get', { conflictId }) };
}

/** What each stage asks for, satisfied. */
const satisfied = (to: Stage, personId: PersonId, organisationId: OrganisationId): Omit<InputOf<'conflicts.move'>, 'conflictId'> => ({
  to,
  day: FRIDAY,
  ...(to === 'surfaced' ? { text: 'Said it over tea.', personIds: [personId] } : {}),
  ...(to === 'parked' ? { revisitOn: addDays(FRIDAY, 90) } : {}),
  ...(to === 'resolved'
    ? {
        agreed: 'Half each from April.',
        feelsAfter: 'Relieved.',
        feelings: [
          { kind: 'person' as const, personId, feelsAfter: 'Heard.' },
          { kind: 'organisation' as const, organisationId, feelsAfter: 'Wary.' },
        ],
      }
    : {}),
});

type Place = Awaited<ReturnType<typeof aConflict>>;

async function walk({ desk, conflictId, personId, organisationId }: Place, ...stages: readonly Stage[]) {
  for (const to of stages) await desk.ask('conflicts.move', { conflictId, ...satisfied(to, personId, organisationId) });
}

describe('a conflict', () => {
  it('is begun with whom it is with, how they feel and my own view', async () => {
    const { page, desk } = await aConflict({ text: 'Her finance lead no longer copies ours in.' });
    expect(await page()).toMatchObject({
      conflict: { title: 'Who pays for step-down beds', stage: 'noticed', noticedOn: WEEK_AGO, nextOn: null },
      parties: [
        { kind: 'person', name: 'Helen Carrow', feels: 'steamrollered', post: { title: 'Director', organisationName: 'Aldermere County Council' } },
        { kind: 'organisation', name: 'Aldermere County Council', post: null },
      ],
      mine: { wants: 'Half the cost.', because: 'Ambulances wait.' },
      theirs: { wants: '', because: '' },
      entries: [{ day: WEEK_AGO, movedTo: 'noticed', text: 'Her finance lead no longer copies ours in.', people: [], meeting: null }],
      moves: ['surfaced', 'parked'],
    });
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Noticed ‘Who pays for step-down beds’' });
    expect(await desk.ask('conflicts.list', {})).toEqual([]);
  });

  it('is begun from a meeting, and its log says which', async () => {
    const desk = aDesk();
    const { personId } = await desk.ask('people.add', { name: 'Helen Carrow' });
    const { meetingIds } = await desk.ask('meetings.save', { entries: [anEntry({ place: 'County Hall', participants: [withPerson(personId)] })] });
    const meetingId = meetingIds[0] ?? null;
    const { conflictId } = await desk.ask('conflicts.add', { title: 'Beds', day: FRIDAY, parties: [{ kind: 'person', personId }], meetingId });
    expect((await desk.ask('conflicts.get', { conflictId })).entries[0]?.meeting).toMatchObject({ place: 'County Hall', participants: [{ name: 'Helen Carrow' }] });
    // A meeting may be surfaced in, since someone was there.
    await desk.ask('conflicts.move', { conflictId, to: 'surfaced', day: FRIDAY, text: 'Said it.', meetingId });
    // The meeting goes; what was said in it stays.
    await desk.ask('meetings.remove', { meetingId: meetingId ?? (0 as MeetingId) });
    expect((await desk.ask('conflicts.get', { conflictId })).entries.map(({ text, meeting }) => [text, meeting])).toEqual([
      ['Said it.', null],
      ['', null],
    ]);
  });

  it('goes from the first sign to what was agreed, and opens again with the agreement kept', async () => {
    const place = await aConflict();
    await walk(place, 'surfaced', 'worked', 'resolved');
    expect(await place.page()).toMatchObject({
      conflict: { stage: 'resolved', agreed: 'Half each from April.', feelsAfter: 'Relieved.', nextOn: null, revisitOn: null },
      parties: [{ feelsAfter: 'Heard.' }, { feelsAfter: 'Wary.' }],
    });
    await walk(place, 'worked');
    expect((await place.page()).conflict).toMatchObject({ stage: 'worked', agreed: 'Half each from April.' });
    expect((await place.page()).entries.map(({ movedTo }) => movedTo)).toEqual(['worked', 'resolved', 'worked', 'surfaced', 'noticed']);
    expect((await place.page()).entries.at(-2)?.people).toEqual([{ personId: place.personId, name: 'Helen Carrow' }]);
  });

  it('keeps in its log what was agreed before, when it is agreed anew', async () => {
    const place = await aConflict();
    await walk(place, 'surfaced', 'worked', 'resolved', 'worked');
    await place.desk.ask('conflicts.move', {
      conflictId: place.conflictId,
      ...satisfied('resolved', place.personId, place.organisationId),
      agreed: 'One pot.',
      text: 'Began again.',
    });
    const { conflict, entries } = await place.page();
    expect(conflict.agreed).toBe('One pot.');
    expect(entries[0]?.text).toBe(
      'Began again.\n\nAgreed before: Half each from April.\nI: Relieved.\nHelen Carrow: Heard.\nAldermere County Council: Wary.',
    );
  });

  it('is parked until a day, with no conversation to come, and opens again without that day', async () => {
    const place = await aConflict();
    const { desk, conflictId } = place;
    await desk.ask('conflicts.setNext', { conflictId, nextOn: addDays(FRIDAY, 4) });
    await walk(place, 'parked');
    expect((await place.page()).conflict).toMatchObject({ stage: 'parked', nextOn: null, revisitOn: addDays(FRIDAY, 90) });
    await desk.ask('conflicts.setNext', { conflictId, nextOn: addDays(FRIDAY, 120) });
    expect((await place.page()).conflict).toMatchObject({ nextOn: null, revisitOn: addDays(FRIDAY, 120) });
    expect((await desk.refused('conflicts.setNext', { conflictId, nextOn: null })).message).toContain('needs a day to look at it again');
    await walk(place, 'worked');
    expect((await place.page()).conflict).toMatchObject({ stage: 'worked', revisitOn: null });
  });

  it('keeps both views when a what-if becomes real, and was noticed on that day', async () => {
    const place = await aConflict({ stage: 'rehearsed', theirs: { wants: 'One pot.', because: 'Twice left with the bill.' } });
    await walk(place, 'noticed');
    expect(await place.page()).toMatchObject({
      conflict: { stage: 'noticed', noticedOn: FRIDAY },
      mine: { wants: 'Half the cost.' },
      theirs: { wants: 'One pot.', because: 'Twice left with the bill.' },
    });
  });

  it('says what a move did, in one step to undo', async () => {
    const place = await aConflict();
    const before = await place.page();
    await walk(place, 'surfaced');
    expect(await place.desk.ask('undo.undo', {})).toEqual({ label: 'Moved ‘Who pays for step-down beds’ to surfaced' });
    expect(await place.page()).toEqual(before);
  });

  it('refuses a move it cannot make, and nothing changes', async () => {
    const place = await aConflict();
    const before = await place.page();
    expect(await place.desk.refused('conflicts.move', { conflictId: place.conflictId, to: 'worked', day: FRIDAY })).toEqual({
      kind: 'refused',
      message: 'It has not been said aloud yet, so it cannot be worked on. Surface it first. Nothing has changed.',
    });
    expect(await place.page()).toEqual(before);
    expect((await place.desk.ask('undo.state', {})).undo).toBe('Noticed ‘Who pays for step-down beds’');
  });

  it('offers only moves that its stage has', async () => {
    const place = await aConflict();
    for (const to of ['surfaced', 'worked', 'resolved', 'parked', 'worked'] as const) {
      await walk(place, to);
      const { conflict, moves } = await place.page();
      expect(moves).toEqual(movesFrom(conflict.stage));
    }
  });

  it('keeps 50,000 characters of a viewpoint', async () => {
    const long = 'Twice left with a bill. '.repeat(2_100).slice(0, 50_000);
    const { desk, conflictId, page } = await aConflict();
    await desk.ask('conflicts.edit', { conflictId, theirs: { wants: long, because: long } });
    expect((await page()).theirs).toEqual({ wants: long, because: long });
  });

  it('is changed only in what is named; parties that stay keep how they feel about what was agreed', async () => {
    const place = await aConflict();
    const { desk, conflictId, personId, page } = place;
    await walk(place, 'surfaced', 'worked', 'resolved');
    await desk.ask('conflicts.edit', { conflictId, power: 'They hold the purse.', parties: [{ kind: 'person', personId, feels: 'tired' }] });
    expect(await page()).toMatchObject({ conflict: { power: 'They hold the purse.', agreed: 'Half each from April.' }, mine: { wants: 'Half the cost.' } });
    expect((await page()).parties).toMatchObject([{ name: 'Helen Carrow', feels: 'tired', feelsAfter: 'Heard.' }]);
  });

  it('was noticed when its log says so, whichever of them is changed', async () => {
    const place = await aConflict();
    const { desk, conflictId, page } = place;
    const earlier = addDays(WEEK_AGO, -30);
    await desk.ask('conflicts.edit', { conflictId, noticedOn: earlier });
    expect((await page()).entries[0]?.day).toBe(earlier);
    const entryId = (await page()).entries[0]?.id ?? (0 as never);
    await desk.ask('conflicts.editEntry', { entryId, day: WEEK_AGO, text: 'First sign.' });
    expect((await page()).conflict.noticedOn).toBe(WEEK_AGO);
    await walk(place, 'surfaced');
    expect((await desk.refused('conflicts.edit', { conflictId, noticedOn: addDays(FRIDAY, 1) })).kind).toBe('refused');
    desk.turnTo(addDays(FRIDAY, 5));
    expect((await desk.refused('conflicts.editEntry', { entryId, day: addDays(FRIDAY, 2) })).message).toContain('The move after this one was on 20 November');
  });

  it('goes with its snooze, and its promises stay', async () => {
    const { desk, conflictId } = await aConflict();
    await desk.ask('snoozes.set', { rule: 'conflict', subject: 'conflict', subjectId: conflictId, until: addDays(FRIDAY, 9) });
    await desk.ask('commitments.add', { direction: 'mine', what: 'send the cost sheet', conflictId });
    await desk.ask('conflicts.remove', { conflictId });
    expect(await desk.ask('conflicts.list', {})).toEqual([]);
    expect((await desk.ask('commitments.list', {})).map(({ what, conflictId: of }) => [what, of])).toEqual([['send the cost sheet', null]]);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Deleted ‘Who pays for step-down beds’' });
    expect((await desk.ask('conflicts.get', { conflictId })).commitments).toHaveLength(1);
  });

  it('says on its page what asks about it', async () => {
    const { desk, conflictId, page } = await aConflict();
    await desk.ask('conflicts.setNext', { conflictId, nextOn: addDays(FRIDAY, 2) });
    expect((await page()).nudges).toEqual([]);
    desk.turnTo(addDays(FRIDAY, 3));
    expect((await page()).nudges).toMatchObject([{ rule: 'next-conversation', conflictId, daysPast: 1 }]);
  });

  it('is listed by person, by body and by partnership', async () => {
    const { desk, personId, organisationId, conflictId } = await aConflict();
    const { partnershipId } = await desk.ask('partnerships.add', { name: 'Place Board' });
    await desk.ask('conflicts.edit', { conflictId, partnershipId });
    const { personId: other } = await desk.ask('people.add', { name: 'Tunde Okafor' });
    const counts = [{ personId }, { organisationId }, { partnershipId }, { personId, partnershipId }, { personId: other }, { personId: other, organisationId }];
    expect(await Promise.all(counts.map(async (filter) => (await desk.ask('conflicts.list', filter)).length))).toEqual([1, 1, 1, 1, 0, 0]);
    expect((await desk.ask('conflicts.get', { conflictId })).partnershipName).toBe('Place Board');
  });
});

describe('a conflict is refused', () => {
  it.each<[string, (place: Place) => Partial<InputOf<'conflicts.add'>>, string]>([
    ['with nobody', () => ({ parties: [] }), 'Say whom it is with'],
    ['with someone twice', ({ personId }) => ({ parties: [{ kind: 'person', personId }, { kind: 'person', personId, feels: 'cross' }] }), 'Helen Carrow is named twice'],
    ['with someone who is gone', () => ({ parties: [{ kind: 'person', personId: 99 as PersonId }] }), 'no longer in the journal'],
    ['with a body that is gone', () => ({ parties: [{ kind: 'organisation', organisationId: 99 as OrganisationId }] }), 'no longer in the journal'],
    ['from a meeting that is not there', () => ({ meetingId: 99 as MeetingId }), 'The meeting it was said in is no longer in the journal'],
    ['in a partnership that is not there', () => ({ partnershipId: 99 as PartnershipId }), 'The partnership it belongs to is no longer in the journal'],
    ['of tomorrow', () => ({ day: addDays(FRIDAY, 1) }), 'Choose today or a day before it'],
    ['of 1066', () => ({ day: '1066-10-14' as never }), 'Not a day'],
  ])('%s', async (_, but, why) => {
    const place = await aConflict();
    const { personId } = place;
    const failure = await place.desk.refused('conflicts.add', { title: 'Another', day: FRIDAY, parties: [{ kind: 'person', personId }], ...but(place) });
    expect([failure.message, ...(failure.issues ?? []).map(({ message }) => message)].join(' ')).toContain(why);
    expect(await place.desk.ask('conflicts.list', {})).toHaveLength(1);
  });

  it('when it is gone, whatever is asked of it', async () => {
    const { desk } = await aConflict();
    const conflictId = 99 as ConflictId;
    const failures = [
      await desk.refused('conflicts.get', { conflictId }),
      await desk.refused('conflicts.edit', { conflictId, stake: 'x' }),
      await desk.refused('conflicts.move', { conflictId, to: 'parked', day: FRIDAY, revisitOn: addDays(FRIDAY, 3) }),
      await desk.refused('conflicts.setNext', { conflictId, nextOn: FRIDAY }),
      await desk.refused('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'x' }),
      await desk.refused('conflicts.editEntry', { entryId: 99 as never, day: FRIDAY, text: 'x' }),
      await desk.refused('conflicts.removeEntry', { entryId: 99 as never }),
      await desk.refused('conflicts.remove', { conflictId }),
    ];
    expect(new Set(failures.map(({ kind }) => kind))).toEqual(new Set(['not-found']));
  });
});

describe('the log of a conflict', () => {
  it('takes a conversation, with who was there once, and the next one', async () => {
    const { desk, conflictId, personId, page } = await aConflict();
    await desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'Same ground.', movement: 'none', personIds: [personId, personId], nextOn: addDays(FRIDAY, 14) });
    const { conflict, entries } = await page();
    expect(conflict.nextOn).toBe(addDays(FRIDAY, 14));
    expect(entries[0]).toMatchObject({ text: 'Same ground.', movement: 'none', movedTo: null, people: [{ name: 'Helen Carrow' }] });
    await desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, movement: 'back' });
    expect((await page()).conflict.nextOn).toBe(addDays(FRIDAY, 14));
  });

  it('may hold what came before it was noticed, which stays the day it is', async () => {
    const { desk, conflictId, page } = await aConflict();
    await desk.ask('conflicts.addEntry', { conflictId, day: addDays(WEEK_AGO, -100), text: 'In hindsight, here.' });
    expect((await page()).conflict.noticedOn).toBe(WEEK_AGO);
    expect((await page()).entries.map(({ text }) => text)).toEqual(['', 'In hindsight, here.']);
  });

  it.each<[string, Partial<InputOf<'conflicts.addEntry'>>, string]>([
    ['of tomorrow', { day: addDays(FRIDAY, 1) }, 'once it has been said'],
    ['that says nothing', { text: ' ' }, 'Write what was said'],
    ['with someone who is gone', { personIds: [99 as PersonId] }, 'Someone who was there is no longer in the journal'],
    ['from a meeting that is not there', { meetingId: 99 as MeetingId }, 'no longer in the journal'],
    ['with a next conversation that is past', { nextOn: WEEK_AGO }, 'The next conversation must be today or later'],
  ])('takes no entry %s', async (_, but, why) => {
    const { desk, conflictId, page } = await aConflict();
    expect((await desk.refused('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'Same ground.', ...but })).message).toContain(why);
    expect((await page()).entries).toHaveLength(1);
  });

  it('gives an entry up, and never a move', async () => {
    const place = await aConflict();
    const { desk, conflictId, page } = place;
    const { entryId } = await desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'Same ground.' });
    await desk.ask('conflicts.removeEntry', { entryId });
    expect((await page()).entries).toHaveLength(1);
    const { entryId: moved } = await desk.ask('conflicts.move', { conflictId, ...satisfied('surfaced', place.personId, place.organisationId) });
    expect((await desk.refused('conflicts.removeEntry', { entryId: moved })).message).toContain('Undo takes a move back');
    expect((await desk.refused('conflicts.editEntry', { entryId: moved, day: FRIDAY, text: 'Said it.' })).message).toContain('Say who was there');
    expect((await page()).conflict.stage).toBe('surfaced');
  });
});

describe('a line of the log that touches a conflict', () => {
  const line = (conflictId: ConflictId, personId: PersonId, but = {}) =>
    anEntry({ text: 'Same ground.', participants: [withPerson(personId)], conflict: { kind: 'known', conflictId, text: '', movement: 'none' }, ...but });

  it.each<[Stage, readonly Stage[]]>([
    ['noticed', []],
    ['worked', ['surfaced', 'worked']],
    ['resolved', ['surfaced', 'worked', 'resolved']],
    ['parked', ['parked']],
  ])('writes in its log and leaves it %s', async (stage, moves) => {
    const place = await aConflict();
    await walk(place, ...moves);
    await place.desk.ask('meetings.save', { entries: [line(place.conflictId, place.personId)] });
    expect(await place.page()).toMatchObject({ conflict: { stage }, entries: [{ text: 'Same ground.', movement: 'none', movedTo: null }, ...moves.map(() => ({})), {}] });
  });

  it('writes in the log of a what-if, which stays one', async () => {
    const place = await aConflict({ stage: 'rehearsed' });
    await place.desk.ask('meetings.save', { entries: [line(place.conflictId, place.personId)] });
    expect((await place.page()).conflict.stage).toBe('rehearsed');
    expect((await place.page()).entries).toHaveLength(2);
  });

  it.each([
    ['on its day', 0, null],
    ['after it', 3, null],
    ['before it', -1, addDays(FRIDAY, 2)],
  ])('answers the conversation that was to come: %s', async (_, late, nextOn) => {
    const { desk, conflictId, personId, page } = await aConflict();
    await desk.ask('conflicts.setNext', { conflictId, nextOn: addDays(FRIDAY, 2) });
    desk.turnTo(addDays(FRIDAY, 10));
    await desk.ask('meetings.save', { entries: [line(conflictId, personId, { day: addDays(FRIDAY, 2 + late) })] });
    expect((await page()).conflict.nextOn).toBe(nextOn);
  });

  it('of a plan answers nothing yet', async () => {
    const { desk, conflictId, personId, page } = await aConflict();
    await desk.ask('conflicts.setNext', { conflictId, nextOn: FRIDAY });
    await desk.ask('meetings.save', { entries: [line(conflictId, personId, { day: addDays(FRIDAY, 5) })] });
    expect((await page()).conflict.nextOn).toBe(FRIDAY);
  });

  it('begins one that was noticed by today, though the meeting is still to come', async () => {
    const { desk, personId } = await aConflict();
    await desk.ask('meetings.save', {
      entries: [anEntry({ day: addDays(FRIDAY, 5), participants: [withPerson(personId)], conflict: { kind: 'new', title: 'The rota', feels: '' } })],
    });
    expect((await desk.ask('conflicts.list', {})).find(({ title }) => title === 'The rota')).toMatchObject({ stage: 'noticed', noticedOn: FRIDAY });
  });

  it('takes what it said along when its meeting is moved to another day', async () => {
    const { desk, conflictId, personId, page } = await aConflict();
    const { meetingIds } = await desk.ask('meetings.save', { entries: [line(conflictId, personId)] });
    const to = addDays(FRIDAY, -2);
    await desk.ask('meetings.save', { entries: [line(conflictId, personId, { meetingId: meetingIds[0], day: to, conflict: null })] });
    expect((await page()).entries[0]).toMatchObject({ day: to, text: 'Same ground.' });
    expect((await desk.ask('undo.undo', {})).label).toContain('Changed a meeting');
    expect((await page()).entries[0]?.day).toBe(FRIDAY);
  });
});

describe('merging two people in a conflict', () => {
  /** Helen and her twin, both parties, each with their own words, both there. */
  async function twins(desk: DeskUnderTest) {
    const { personId: keep } = await desk.ask('people.add', { name: 'Helen Carrow' });
    const { personId: gone } = await desk.ask('people.add', { name: 'H Carrow' });
    const party = (personId: PersonId, feels: string) => ({ kind: 'person' as const, personId, feels });
    const { conflictId } = await desk.ask('conflicts.add', { title: 'Beds', day: WEEK_AGO, parties: [party(keep, 'tired'), party(gone, 'steamrollered')] });
    return { keep, gone, conflictId };
  }

  it('keeps who was there, once, and what was written of either', async () => {
    const desk = aDesk();
    const { keep, gone, conflictId } = await twins(desk);
    await desk.ask('conflicts.move', { conflictId, to: 'surfaced', day: FRIDAY, text: 'Said it.', personIds: [gone] });
    await desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'Again.', personIds: [keep, gone] });
    const before = await desk.ask('conflicts.get', { conflictId });
    await desk.ask('people.merge', { keep, gone });
    const after = await desk.ask('conflicts.get', { conflictId });
    expect(after.entries.map(({ personIds }) => personIds)).toEqual([[keep], [keep], []]);
    expect(after.parties.map(({ name, feels }) => [name, feels])).toEqual([['Helen Carrow', 'tired\n\nsteamrollered']]);
    await desk.ask('undo.undo', {});
    expect(await desk.ask('conflicts.get', { conflictId })).toEqual(before);
  });

  it('keeps what was snoozed, the kept one’s day first', async () => {
    const desk = aDesk();
    const { keep, gone } = await twins(desk);
    const snooze = (subjectId: PersonId, rule: 'unhelpful' | 'new-in-post', days: number) =>
      desk.ask('snoozes.set', { rule, subject: 'person', subjectId, until: addDays(FRIDAY, days) });
    await snooze(keep, 'unhelpful', 5);
    await snooze(gone, 'unhelpful', 50);
    await snooze(gone, 'new-in-post', 9);
    await desk.ask('people.merge', { keep, gone });
    expect(allSnoozes(desk.journal.read).map(({ rule, subjectId, until }) => [rule, subjectId, until])).toEqual([
      ['unhelpful', keep, addDays(FRIDAY, 5)],
      ['new-in-post', keep, addDays(FRIDAY, 9)],
    ]);
  });
});

describe('search', () => {
  it('finds every piece of a conflict’s writing', async () => {
    const place = await aConflict({ text: 'zfirst', stake: 'zstake', power: 'zpower', theirs: { wants: 'zwants', because: 'zbecause' } });
    const { desk, conflictId, personId, organisationId } = place;
    await desk.ask('conflicts.edit', { conflictId, title: 'ztitle', mine: { wants: 'zmine', because: 'zreason' }, parties: [{ kind: 'person', personId, feels: 'zfeels' }, { kind: 'organisation', organisationId }] });
    await walk(place, 'surfaced', 'worked');
    await desk.ask('conflicts.addEntry', { conflictId, day: FRIDAY, text: 'zlog' });
    await desk.ask('conflicts.move', {
      conflictId,
      ...satisfied('resolved', personId, organisationId),
      text: 'zhow',
      agreed: 'zagreed',
      feelsAfter: 'zglad',
      feelings: [
        { kind: 'person', personId, feelsAfter: 'zheard' },
        { kind: 'organisation', organisationId, feelsAfter: 'zwary' },
      ],
    });
    const words = ['zfirst', 'zstake', 'zpower', 'zwants', 'zbecause', 'ztitle', 'zmine', 'zreason', 'zfeels', 'zlog', 'zhow', 'zagreed', 'zglad', 'zheard', 'zwary'];
    for (const word of words) expect((await desk.ask('search.find', { words: word })).map(({ noun, id }) => [word, noun, id])).toEqual([[word, 'conflict', conflictId]]);
    // Control: the day it was noticed is no word of it.
    expect(await desk.ask('search.find', { words: 'znever' })).toEqual([]);
    expect((await desk.ask('search.find', { words: 'ztitle' }))[0]?.day).toBe(WEEK_AGO);
  });
});
