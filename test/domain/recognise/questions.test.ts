import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../main/domain/recognise/corrections.ts';
import { entryFrom } from '../../../main/domain/recognise/entry.ts';
import { prepare } from '../../../main/domain/recognise/lexicon.ts';
import { answerWith, isSettled, questionsOf, sayQuestion } from '../../../main/domain/recognise/questions.ts';
import { recognise } from '../../../main/domain/recognise/recognise.ts';
import type { Recognition } from '../../../main/domain/recognise/recognition.ts';
import { FRIDAY } from '../../support/builders.ts';
import { personNamed, THE_PLACE } from './directory.ts';
import { LINES } from './lines.ts';

const lexicon = prepare(THE_PLACE);
const read = (text: string): Recognition => recognise(text, lexicon, FRIDAY);
const idOf = (name: string) => personNamed(name).id;

describe('what is still to be asked of a line', () => {
  const ask = (text: string, corrections = NO_CORRECTIONS) => questionsOf(read(text), corrections);
  const words = (text: string) => ask(text).map((question) => sayQuestion(question, lexicon));

  it('is nothing when everything is sure', () => {
    expect(ask('8.30 Priya 45m – I’ll send the data')).toEqual([]);
  });

  it('is asked in words, with answers for the keys 1, 2, 3', () => {
    expect(words('met James')).toEqual([
      { question: 'Who is ‘James’?', answers: ['James Achterberg', 'James Quill', 'Someone new', 'Nobody'] },
    ]);
    expect(words('met Sina')).toEqual([{ question: 'Is ‘Sina’ Siân Llywelyn?', answers: ['Siân Llywelyn', 'Someone new', 'Nobody'] }]);
    expect(words('ran into Jo Pickering, Westmarsh Housing')).toEqual([
      { question: 'Jo Pickering is new to this journal. Add Jo, at Westmarsh Housing?', answers: ['Add both', 'Only Jo', 'Neither'] },
    ]);
    expect(words('call Siân: conflict over who funds step-down beds')).toEqual([
      {
        question: 'Is this part of ‘Who pays for step-down beds’, which you have with Helen, or something of its own?',
        answers: ['The same one', 'Its own', 'Not a conflict'],
      },
    ]);
  });

  it('comes in order: who is meant, who is new, which conflict; the new name alone does not block', () => {
    const questions = ask('met James and Jo Pickering – conflict over step-down beds');
    expect(questions.map(({ about, blocks }) => [about, blocks])).toEqual([
      ['who', true],
      ['newcomer', false],
      ['conflict', true],
    ]);
  });

  it('is asked once of a name said twice, and not of someone only spoken of', () => {
    expect(ask('met James – James tired')).toHaveLength(1);
    expect(ask('Priya – worried about James')).toEqual([]);
  });

  it('has as many answers in words as to choose from, and each answer puts its question away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(LINES).flat()), fc.nat(), ([text], pick) => {
        let corrections = NO_CORRECTIONS;
        const recognition = read(text);
        for (let left = questionsOf(recognition, corrections); left.length > 0; left = questionsOf(recognition, corrections)) {
          const [question] = left;
          if (question === undefined) break;
          expect(sayQuestion(question, lexicon).answers).toHaveLength(question.answers.length);
          const answer = question.answers[pick % question.answers.length];
          if (answer === undefined) break;
          corrections = answerWith(corrections, answer);
          expect(questionsOf(recognition, corrections).length).toBeLessThan(left.length);
        }
        expect(isSettled(recognition, corrections)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('answered, it becomes part of the entry', () => {
    const text = 'met James and Jo Pickering, Westmarsh Housing – Jo will send the figures by Monday. Conflict over step-down beds';
    let corrections = NO_CORRECTIONS;
    for (const question of ask(text)) {
      const [first] = question.answers;
      if (first !== undefined) corrections = answerWith(corrections, first);
    }
    expect(entryFrom(read(text), text, { day: FRIDAY, corrections })).toMatchObject({
      participants: [
        { person: { kind: 'known', personId: idOf('James Achterberg') } },
        { person: { kind: 'new', name: 'Jo Pickering', organisation: { kind: 'new', name: 'Westmarsh Housing' } } },
      ],
      commitments: [{ direction: 'theirs', what: 'send the figures', participant: 1, dueOn: '2026-11-23' }],
      conflict: { kind: 'known', text: 'Conflict over step-down beds' },
    });
  });
});
