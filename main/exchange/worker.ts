import { parentPort, workerData } from 'node:worker_threads';
import { readCalendar } from './calendar.ts';
import { readContacts } from './contacts.ts';
import type { ReadingTask } from './reader.ts';

/** The thread in which files are read: it may be stopped at any moment without harm, since it holds nothing else. */
const task = workerData as ReadingTask;

const answer = task.kind === 'contacts' ? readContacts(task.file, task.mapping) : readCalendar(task.file, task.days);
parentPort?.postMessage(answer, []);
