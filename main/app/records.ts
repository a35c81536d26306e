import { doesNotFit } from '../../db/disk-failure.ts';
import { everythingIn, isEmpty, putEverything } from '../../db/repositories/everything.ts';
import { readHold, setHold } from '../../db/repositories/holds.ts';
import { readPerson } from '../../db/repositories/people.ts';
import { fail, succeed } from '../../preload/contract/outcome.ts';
import type { recordCalls } from '../../preload/contract/records.ts';
import { folderArchive } from '../exchange/journal-folder.ts';
import { readJournalFile, writeJournalFile } from '../exchange/journal-json.ts';
import { personDocument } from '../exchange/person-document.ts';
import { fold } from '../domain/name.ts';
import { fileNameFor } from '../domain/records/file-names.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { erase, previewErasing } from './erasing.ts';
import { notFound, refuse, whyHeld } from './failures.ts';
import { journalToRead } from './journal-to-read.ts';
import { personRecord } from './person-record.ts';

export const recordHandlers = ({ journal, today, saveFile }: Desk) =>
  ({
    'records.ofPerson': ({ personId }) => {
      const record = personRecord(journal.read, personId, today());
      return record === null ? notFound('person') : succeed(record);
    },

    'records.savePerson': async ({ personId, format }) => {
      const record = personRecord(journal.read, personId, today());
      if (record === null) return notFound('person');
      const name = fileNameFor(`Everything held on ${record.person.name}, ${today()}`);
      return format === 'document'
        ? saveFile({ name: `${name}.md`, content: personDocument(record, today()) })
        : saveFile({ name: `${name}.json`, content: `${JSON.stringify({ rapport: 'person', version: 1, madeOn: today(), ...record }, null, 2)}\n` });
    },

    'records.erasePreview': ({ personId }) => {
      const person = readPerson(journal.read, personId);
      return person === null ? notFound('person') : succeed(previewErasing(journal.read, person));
    },

    'records.erase': ({ personId, name }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      if (readHold(journal.read, personId) !== null) return refuse(whyHeld(person.name));
      if (fold(name) !== fold(person.name)) return refuse(`To erase ${person.name}, write the name as it stands here.`);
      erase(journal, person);
      return succeed({});
    },

    'records.hold': ({ personId, since, note }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      if (since === null && readHold(journal.read, personId) === null) return succeed({});
      if (since !== null && since > today()) return refuse('A hold begins today or earlier.');
      journal.change(since === null ? `Let go of the hold on ${person.name}` : `Held what is kept on ${person.name}`, (writer) =>
        setHold(writer, personId, since === null ? null : { since, note }),
      );
      return succeed({});
    },

    'records.saveAll': async ({ format }) =>
      format === 'json'
        ? saveFile({ name: `Rapport journal, ${today()}.json`, content: writeJournalFile(everythingIn(journal.read), today()) })
        : saveFile({ name: `Rapport journal, ${today()}.zip`, content: folderArchive(journalToRead(journal.read, today()), today()) }),

    'records.readAll': ({ file }) => {
      if (!isEmpty(journal.read)) {
        return refuse('An export is read into a new, empty journal, and this one holds something. Make a new journal in another folder, and read it there.');
      }
      const read = readJournalFile(Buffer.from(file.base64, 'base64'));
      if (!read.ok) return fail('refused', `${read.message} Nothing has been saved.`);
      try {
        journal.change('Read a whole journal in', (writer) => putEverything(writer, read.rows));
      } catch (error) {
        if (doesNotFit(error)) return fail('refused', 'The file does not hold together: something in it points at what is not there. Nothing has been saved.');
        throw error;
      }
      return succeed({ people: read.rows.people.length, meetings: read.rows.meetings.length });
    },
  }) satisfies HandlersOf<keyof typeof recordCalls>;
