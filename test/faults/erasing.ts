import { sql } from 'drizzle-orm';
import { fillDemo } from '../../db/demo/demo.ts';
import type { Journal } from '../../db/journal.ts';
import { keepDraft } from '../../db/repositories/drafts.ts';
import { readPerson } from '../../db/repositories/people.ts';
import { type Day, day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { Person } from '../../main/domain/person.ts';

const ON: Day = day('2026-11-20');

/** The one to be erased, by a name that nobody else in the fictional place bears. */
export const NAME = 'Zephyrine Quillfeather';
export const HER = 9_001 as PersonId;

/** Fills a journal with the fictional place and one more: met, promised, written of by others, still being typed about, changed over and over. */
export function fillWithHer(journal: Journal): void {
  journal.change('Filled', (writer) => fillDemo(writer, ON));
  journal.change(`Added ${NAME}`, (writer) => {
    writer.run(sql`INSERT INTO person (id, name, also_known_as, ring, added_on, notes) VALUES (${HER}, ${NAME}, '["Quilly"]', 'key', ${ON}, ${`${NAME} rings at six. `.repeat(400)})`);
    writer.run(sql`INSERT INTO contact_point (person_id, kind, value, matched) VALUES (${HER}, 'email', 'zephyrine.quillfeather@x.example', 'zephyrine.quillfeather@x.example')`);
    writer.run(sql`UPDATE meeting SET text = text || ${`\nI asked ${NAME} first, and Zephyrine’s answer was no. Quilly again.`} WHERE id % 7 = 0`);
    writer.run(sql`UPDATE person SET notes = notes || ' Knows Mrs Quillfeather.' WHERE id % 5 = 0 AND id <> ${HER}`);
    writer.run(sql`INSERT INTO meeting (id, day, mode, character, source, text) VALUES (90001, ${ON}, 'phone', 'open', 'line', 'rang zephyrine – tired')`);
    writer.run(sql`INSERT INTO participant (meeting_id, person_id, day, mode, character) VALUES (90001, ${HER}, ${ON}, 'phone', 'open')`);
    writer.run(sql`INSERT INTO reflection (id, day, kind, parts) VALUES (90001, ${ON}, 'free', ${JSON.stringify([{ prompt: '', text: `What does ${NAME} want of me?` }])})`);
    writer.run(sql`INSERT INTO import (kind, file_name, imported_on, extended) VALUES ('contacts', ${`${NAME}.vcf`}, ${ON}, ${JSON.stringify([{ personId: HER, adds: { notes: 'Zephyrine' } }])})`);
  });
  for (let i = 0; i < 60; i += 1) {
    journal.change(`Changed ${NAME}`, (writer) => writer.run(sql`UPDATE person SET matters = ${`${i} ${NAME} `.repeat(1 + ((i * 37) % 90))} WHERE id = ${HER}`));
  }
  journal.undo();
  journal.keep((writer) => keepDraft(writer, ON, [{ key: 'a', text: `8.30 ${NAME} at`, meetingId: null, corrections: {} }], 'now'));
}

export function her(journal: Journal): Person {
  const person = readPerson(journal.read, HER);
  if (person === null) throw new Error('She is not in the journal');
  return person;
}
