import type { Reader } from '../../db/journal.ts';
import { readCommitment } from '../../db/repositories/commitments.ts';
import { namesOf } from '../../db/repositories/reviews.ts';
import { clearSnooze, setSnooze } from '../../db/repositories/snoozes.ts';
import type { nudgeCalls } from '../../preload/contract/nudges.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { sayDate } from '../domain/day.ts';
import type { CommitmentId } from '../domain/id.ts';
import type { SnoozeKey } from '../domain/nudge.ts';
import { sayThePromise } from '../domain/promise-words.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { askingRows, todayPage } from './today.ts';

export const nudgeHandlers = ({ journal, today }: Desk) =>
  ({
    'today.show': () => succeed(todayPage(journal.read, today())),

    'nudges.list': ({ place, limit }) => succeed(askingRows(journal.read, today(), place, limit)),

    'snoozes.set': (snooze) => {
      if (snooze.until <= today()) return refuse(`Choose a day after ${sayDate(today(), today())} to be reminded on.`);
      const about = sayAbout(journal.read, snooze);
      if (about === null) return notFound(snooze.subject);
      journal.change(`Snoozed ${about} until ${sayDate(snooze.until, today())}`, (writer) => setSnooze(writer, snooze));
      return succeed({});
    },

    'snoozes.clear': (key) => {
      const about = sayAbout(journal.read, key);
      if (about === null) return notFound(key.subject);
      journal.change(`Ended the snooze of ${about}`, (writer) => clearSnooze(writer, key));
      return succeed({});
    },
  }) satisfies HandlersOf<keyof typeof nudgeCalls>;

/** What is snoozed, in words: "Helen Carrow", "‘Who pays for step-down beds’", "the promise to send the figures"; null when it is gone. */
function sayAbout(reader: Reader, { subject, subjectId }: Pick<SnoozeKey, 'subject' | 'subjectId'>): string | null {
  if (subject === 'commitment') {
    const promise = readCommitment(reader, subjectId as CommitmentId);
    return promise === null ? null : sayThePromise(promise);
  }
  const [name] = namesOf(reader, [{ subject, subjectId }]).values();
  return name === undefined ? null : subject === 'conflict' ? `‘${name}’` : name;
}
