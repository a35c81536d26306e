import { describe, expect, it } from 'vitest';
import { day } from '../../../main/domain/day.ts';
import { prepare } from '../../../main/domain/recognise/lexicon.ts';
import { recognise } from '../../../main/domain/recognise/recognise.ts';
import { FRIDAY } from '../../support/builders.ts';
import { THE_PLACE } from './directory.ts';
import { LINES } from './lines.ts';
import { sayRecognition } from './reading.ts';

const lexicon = prepare(THE_PLACE);

describe.each(Object.entries(LINES))('recognition reads %s', (_, lines) => {
  it.each(lines.map(([text, reads, on]) => ({ text, reads, on: on === undefined ? FRIDAY : day(on) })))(
    'from ‘$text’ on $on',
    ({ text, reads, on }) => {
      expect(sayRecognition(recognise(text, lexicon, on), lexicon)).toEqual(reads);
    },
  );
});
