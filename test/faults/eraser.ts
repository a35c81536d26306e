/** A child that erases someone and says so when it is done, until it is killed: `node eraser.ts PATH`. */
import { writeSync } from 'node:fs';
import { openJournal } from '../../db/open.ts';
import { erase } from '../../main/app/erasing.ts';
import { her } from './erasing.ts';
import { KEY } from './place.ts';

const opened = openJournal({ path: process.argv[2] ?? '', key: KEY, backUp: () => false });
if (!opened.ok) throw new Error(`The journal did not open: ${opened.failure.kind}`);
const person = her(opened.journal);
writeSync(1, 'ready\n');
erase(opened.journal, person);
writeSync(1, 'erased\n');
