import { type Factor, FACTORS } from '../../../main/domain/meeting.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { type Line, withForm } from './line.ts';

const FACTOR_WORDS: Record<Factor, string> = {
  1: 'Shared purpose',
  2: 'Personal contact',
  3: 'Surfacing conflict',
  4: 'Offering help',
  5: 'The longer term',
};

interface FactorTicksProps {
  readonly line: Line;
  readonly chosen: readonly Factor[];
  readonly onChange: (line: Line) => void;
}

/** Which of the five factors a meeting touched. */
export const FactorTicks = ({ line, chosen, onChange }: FactorTicksProps) => (
  <fieldset className="form-part">
    <legend>What it touched</legend>
    <div className="choice-options">
      {FACTORS.map((factor) => (
        <Checkbox
          key={factor}
          checked={chosen.includes(factor)}
          onChange={(checked) => {
            onChange(withForm(line, { factors: FACTORS.filter((one) => (one === factor ? checked : chosen.includes(one))) }));
          }}
        >
          {FACTOR_WORDS[factor]}
        </Checkbox>
      ))}
    </div>
  </fieldset>
);
