import { answerWith } from '../../../main/domain/recognise/questions.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { conflictIn, type ConflictChoices } from './conflict-choices.ts';
import type { Line } from './line.ts';
import type { Reading } from './reading.ts';

interface ConflictPartProps {
  readonly line: Line;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly onChange: (line: Line) => void;
}

/** Which conflict a difference in the words belongs to. */
export function ConflictPart({ line, reading, lexicon, onChange }: ConflictPartProps) {
  const choices: ConflictChoices | null = conflictIn(line, reading, lexicon);
  if (choices === null) return null;
  return (
    <li>
      <span className="kind">Conflict </span>
      <Popover label={choices.label} className="part" title="Which conflict it is part of">
        {() => (
          <Choice
            label="Which conflict is it part of?"
            value={choices.value}
            options={choices.options.map(({ value, label }) => ({ value, label }))}
            down
            onChange={(value) => {
              const chosen = choices.options.find((option) => option.value === value);
              if (chosen !== undefined) onChange({ ...line, corrections: answerWith(line.corrections, { kind: 'conflict', answer: chosen.answer }) });
            }}
          />
        )}
      </Popover>
    </li>
  );
}
