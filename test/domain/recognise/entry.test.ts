import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../main/domain/day.ts';
import type { OrganisationId } from '../../../main/domain/id.ts';
import {
  answerPerson,
  type Corrections,
  correctionsFrom,
  editPromise,
  NO_CORRECTIONS,
  personKey,
  promiseKeys,
} from '../../../main/domain/recognise/corrections.ts';
import { entryFrom } from '../../../main/domain/recognise/entry.ts';
import { prepare } from '../../../main/domain/recognise/lexicon.ts';
import { isSettled } from '../../../main/domain/recognise/questions.ts';
import { recognise } from '../../../main/domain/recognise/recognise.ts';
import type { Recognition } from '../../../main/domain/recognise/recognition.ts';
import { anEntry, FRIDAY, withPerson } from '../../support/builders.ts';
import { personNamed, THE_PLACE } from './directory.ts';
import { LINES } from './lines.ts';

const lexicon = prepare(THE_PLACE);
const read = (text: string): Recognition => recognise(text, lexicon, FRIDAY);
const entryOf = (text: string, corrections: Corrections = NO_CORRECTIONS) => entryFrom(read(text), text, { day: FRIDAY, corrections });
const idOf = (name: string) => personNamed(name).id;

describe('an entry made from a line', () => {
  it('keeps the line as written, and takes a plain business meeting face to face for what was not said', () => {
    const text = '8.30 Priya Raman at her office 45m – worried about winter beds. I’ll send the discharge data by Friday.';
    expect(entryOf(text)).toEqual(
      anEntry({
        text,
        time: '08:30' as never,
        minutes: 45,
        place: 'her office',
        participants: [withPerson(idOf('Priya Raman'))],
        commitments: [{ direction: 'mine', kind: 'action', what: 'send the discharge data', participant: 0, dueOn: day('2026-11-27') }],
      }),
    );
  });

  it('lists each person once, and nobody who was only spoken of', () => {
    expect(entryOf('Priya, Gareth – Priya worried about Helen').participants).toEqual([
      withPerson(idOf('Priya Raman')),
      withPerson(idOf('Gareth Hollis-Webb')),
    ]);
  });

  it('guesses at nobody: an unsure name, a new name and a conflict it may be part of are left out until answered', () => {
    const text = 'met James and Jo Pickering – conflict over step-down beds';
    expect(entryOf(text)).toEqual(anEntry({ text }));
    expect(isSettled(read(text), NO_CORRECTIONS)).toBe(false);
  });

  it('invents nothing: every person, promise and conflict of it was read or answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(LINES).flat()), ([text]) => {
        const recognition = read(text);
        const entry = entryFrom(recognition, text, { day: FRIDAY });
        const known = new Set(
          recognition.people.flatMap((mention) => (mention.kind === 'known' && mention.present ? [mention.personId] : [])),
        );
        expect(entry.text).toBe(text);
        expect(entry.participants.map(({ person }) => person.kind === 'known' && known.has(person.personId))).toEqual(
          entry.participants.map(() => true),
        );
        expect(entry.participants).toHaveLength(known.size);
        expect(entry.commitments.map(({ what }) => what)).toEqual(recognition.promises.map(({ what }) => what));
        expect(entry.conflict === null || recognition.conflict !== null).toBe(true);
        for (const { participant } of entry.commitments)
          expect(participant === null || entry.participants[participant] !== undefined).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('takes what the line does not say from the meeting it finishes', () => {
    const {
      day: _,
      text: __,
      meetingId: ___,
      ...upon
    } = anEntry({
      source: 'calendar',
      title: 'Winter pressures',
      mode: 'video',
      minutes: 60,
      place: 'Microsoft Teams',
      participants: [withPerson(idOf('Helen Carrow'))],
    });
    const text = 'tired, and said so. She’ll send the rota by Monday';
    expect(entryFrom(read(text), text, { day: FRIDAY, upon })).toEqual(
      anEntry({
        ...upon,
        text,
        commitments: [{ direction: 'theirs', kind: 'action', what: 'send the rota', participant: 0, dueOn: day('2026-11-23') }],
      }),
    );
  });
});

describe('corrections', () => {
  const text = '8.30 Priya at her office 45m – I’ll send the data by Friday; conflict over step-down beds';
  const [key = ''] = promiseKeys(read(text).promises);

  it('set parts right, or take them away', () => {
    const corrected = entryOf(text, {
      ...NO_CORRECTIONS,
      time: null,
      minutes: 30,
      mode: 'phone',
      character: 'both',
      place: null,
      conflict: { kind: 'none' },
    });
    expect(corrected).toMatchObject({ time: null, minutes: 30, mode: 'phone', character: 'both', place: null, conflict: null });
  });

  it('remove a promise, or say it better', () => {
    expect(entryOf(text, editPromise(NO_CORRECTIONS, key, null)).commitments).toEqual([]);
    const edited = editPromise(editPromise(NO_CORRECTIONS, key, { what: 'send Priya the October data' }), key, {
      dueOn: null,
      kind: 'help',
    });
    expect(entryOf(text, edited).commitments).toEqual([
      { direction: 'mine', kind: 'help', what: 'send Priya the October data', participant: 0, dueOn: null },
    ]);
  });

  it('give a promise to someone who was not there, and who is not made to have been', () => {
    const helen = { kind: 'known', personId: idOf('Helen Carrow') } as const;
    const entry = entryOf(text, editPromise(NO_CORRECTIONS, key, { person: helen }));
    expect(entry.commitments).toMatchObject([{ participant: null, personId: helen.personId }]);
    expect(entry.participants).toEqual(entryOf(text).participants);
  });

  it('outlive further typing before and after them', () => {
    const edited = editPromise(NO_CORRECTIONS, key, { dueOn: day('2026-12-01') });
    const longer = `${text}. She will ring on Tuesday`.replace('8.30', '8.45');
    expect(entryOf(longer, edited).commitments[0]).toMatchObject({ what: 'send the data', dueOn: '2026-12-01' });
  });

  it('say that someone only spoken of was there, or that someone named was not', () => {
    const said = 'Priya – worried about Gareth';
    const [priya, gareth] = read(said).people;
    if (priya === undefined || gareth === undefined) throw new Error('Nobody was read');
    const there = answerPerson(NO_CORRECTIONS, personKey(gareth), {
      kind: 'someone',
      person: { kind: 'known', personId: idOf('Gareth Hollis-Webb') },
      present: true,
    });
    expect(entryOf(said, there).participants).toHaveLength(2);
    expect(entryOf(said, answerPerson(there, personKey(priya), { kind: 'nobody' })).participants).toEqual([
      withPerson(idOf('Gareth Hollis-Webb')),
    ]);
  });

  it('add someone the line does not name, once', () => {
    const added = [
      { kind: 'known', personId: idOf('Helen Carrow') },
      { kind: 'known', personId: idOf('Helen Carrow') },
    ] as const;
    expect(entryOf('Priya 30m', { ...NO_CORRECTIONS, added }).participants).toEqual([
      withPerson(idOf('Priya Raman')),
      withPerson(idOf('Helen Carrow')),
    ]);
  });

  it('come back from JSON as they were, and nothing comes from anything else', () => {
    const kept: Corrections = {
      time: null,
      minutes: 20,
      mode: 'video',
      people: {
        '~sam': {
          kind: 'someone',
          person: { kind: 'new', name: 'Sam Ali', organisation: { kind: 'known', organisationId: 1 as OrganisationId } },
          present: true,
        },
        '~jo': { kind: 'nobody' },
      },
      added: [{ kind: 'new', name: 'Ann', organisation: null }],
      promises: { 'mine send the': { dueOn: null, person: null }, 'theirs share it': null },
      conflict: { kind: 'own' },
    };
    expect(correctionsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const once = correctionsFrom(json);
        expect(correctionsFrom(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
    expect(
      correctionsFrom({ time: '25:00', minutes: -1, mode: 'telepathy', people: { a: 1 }, added: [3], conflict: { kind: 'known' } }),
    ).toEqual(NO_CORRECTIONS);
  });
});
