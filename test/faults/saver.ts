/**
 * A child that saves meetings one after another and says each one's number once it is saved, until it is killed.
 * `node saver.ts PATH whole|torn`: `torn` is the control, saving the parts of one meeting in two transactions.
 */
import { writeSync } from 'node:fs';
import type { Journal, Writer } from '../../db/journal.ts';
import { openJournal } from '../../db/open.ts';
import { insertMeeting } from '../../db/repositories/meetings.ts';
import { commitment, person } from '../../db/schema.ts';
import { type Day, day } from '../../main/domain/day.ts';
import type { MeetingId, PersonId } from '../../main/domain/id.ts';
import { KEY } from './place.ts';

const [path = '', way = 'whole'] = process.argv.slice(2);
const ON: Day = day('2026-11-20');

const opened = openJournal({ path, key: KEY, backUp: () => false });
if (!opened.ok) throw new Error(`The journal did not open: ${opened.failure.kind}`);
const { journal } = opened;
const people = journal.read.select({ id: person.id }).from(person).all();

const meet = (writer: Writer, personIds: readonly PersonId[]): MeetingId =>
  insertMeeting(writer, {
    day: ON,
    time: null,
    minutes: 45,
    mode: 'face-to-face',
    character: 'open',
    place: 'her office',
    title: null,
    // Long enough to spill over pages, so that one save is many writes.
    text: `Worried about winter beds. ${'She said so again. '.repeat(300)}`,
    learned: '',
    factors: [],
    partnershipId: null,
    participants: personIds.map((personId) => ({ personId, safety: null })),
    source: 'line',
    importId: null,
    sourceKey: null,
  });
const promise = (writer: Writer, meetingId: MeetingId): void =>
  void writer
    .insert(commitment)
    .values({ direction: 'mine', kind: 'help', what: 'send the data', meetingId, madeOn: ON, state: 'open' })
    .run();

function save(into: Journal): MeetingId {
  const all = people.map(({ id }) => id);
  if (way === 'torn') {
    const id = into.change('Half', (writer) => meet(writer, all));
    into.change('The other half', (writer) => promise(writer, id));
    return id;
  }
  return into.change('Logged a meeting', (writer) => {
    const id = meet(writer, all);
    promise(writer, id);
    return id;
  });
}

writeSync(1, 'open\n');
for (let i = 0; ; i += 1) {
  writeSync(1, `${save(journal)}\n`);
  // Search is written by itself: a kill falls in there too.
  if (i % 2 === 1) journal.catchUp();
}
