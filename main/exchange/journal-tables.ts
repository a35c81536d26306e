import { type CsvValue, csvFile } from './csv-file.ts';
import type { JournalToRead, Page } from './journal-to-read.ts';

/** The tables of the folder: names in the place of numbers, and the numbers beside them, so that rows can be brought together. */
export function journalTables({ rows, meetings, conflicts, commitments }: JournalToRead): readonly Page[] {
  const people = new Map<number | null, string>(rows.people.map(({ id, name }) => [id, name]));
  const organisations = new Map<number | null, string>(rows.organisations.map(({ id, name }) => [id, name]));
  const list = (items: readonly string[]): string => items.join('; ');
  const pointsOf = Map.groupBy(rows.contactPoints, ({ personId }) => personId);
  const points = (id: (typeof rows.people)[number]['id'], kind: 'email' | 'phone'): string =>
    list((pointsOf.get(id) ?? []).flatMap((point) => (point.kind === kind ? [point.value] : [])));

  return [
    table(
      'people',
      ['number', 'name', 'honorific', 'also known as', 'ring', 'rhythm', 'e-mail', 'phone', 'what matters', 'pressures', 'shared', 'how met', 'assistant', 'notes', 'added', 'archived'],
      rows.people.map((p) => [
        p.id,
        p.name,
        p.honorific,
        list(p.alsoKnownAs),
        p.ring,
        p.rhythmKind === 'days' ? p.rhythmDays : p.rhythmKind,
        points(p.id, 'email'),
        points(p.id, 'phone'),
        p.matters,
        p.pressures,
        p.shared,
        p.howMet,
        p.assistant,
        p.notes,
        p.addedOn,
        p.archivedOn,
      ]),
    ),
    table(
      'posts',
      ['person number', 'person', 'organisation', 'title', 'from', 'to'],
      rows.posts.map((p) => [p.personId, people.get(p.personId) ?? '', organisations.get(p.organisationId) ?? '', p.title, p.startedOn, p.endedOn]),
    ),
    table(
      'meetings',
      ['number', 'day', 'time', 'minutes', 'mode', 'character', 'place', 'title', 'with', 'partnership', 'words', 'learned', 'factors', 'source'],
      meetings.map((m) => [
        m.id,
        m.day,
        m.time,
        m.minutes,
        m.mode,
        m.character,
        m.place,
        m.title,
        list(m.participants.map(({ name }) => name)),
        m.partnershipName,
        m.text,
        m.learned,
        list(m.factors.map(String)),
        m.source,
      ]),
    ),
    table(
      'participants',
      ['meeting number', 'day', 'person number', 'person', 'safe to disagree'],
      meetings.flatMap((m) => m.participants.map((p): readonly CsvValue[] => [m.id, m.day, p.personId, p.name, p.safety])),
    ),
    table(
      'commitments',
      ['number', 'whose', 'kind', 'what', 'with', 'meeting number', 'conflict', 'made', 'due', 'state', 'settled', 'note'],
      commitments.map((c) => [c.id, c.direction, c.kind, c.what, c.withName, c.meetingId, c.conflictTitle, c.madeOn, c.dueOn, c.state, c.settledOn, c.note]),
    ),
    table(
      'conflicts',
      ['number', 'title', 'with', 'stage', 'noticed', 'next conversation', 'look again', 'stake', 'power', 'I want', 'because', 'they want', 'because (theirs)', 'agreed', 'how I feel about it'],
      conflicts.map(({ conflict: c, parties, mine, theirs }) => [
        c.id,
        c.title,
        list(parties.map(({ name }) => name)),
        c.stage,
        c.noticedOn,
        c.nextOn,
        c.revisitOn,
        c.stake,
        c.power,
        mine.wants,
        mine.because,
        theirs.wants,
        theirs.because,
        c.agreed,
        c.feelsAfter,
      ]),
    ),
    table(
      'entries',
      ['conflict number', 'conflict', 'day', 'words', 'movement', 'moved to', 'meeting number', 'who was there'],
      conflicts.flatMap(({ conflict: c, entries }) =>
        entries
          .toReversed()
          .map((e): readonly CsvValue[] => [c.id, c.title, e.day, e.text, e.movement, e.movedTo, e.meetingId, list((e.meeting?.participants ?? e.people).map(({ name }) => name))]),
      ),
    ),
  ];
}

const table = (name: string, headings: readonly string[], rows: readonly (readonly CsvValue[])[]): Page => ({ name, text: csvFile(headings, rows) });
