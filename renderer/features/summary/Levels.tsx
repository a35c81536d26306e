import { useId } from 'react';
import { type Disclosure, DISCLOSURES } from '../../../main/domain/summary/document.ts';
import { useExamples } from './examples.ts';
import { LEVEL_WORDS } from './words.ts';
import '../../ui/choice.css';

interface LevelsProps {
  readonly value: Disclosure;
  readonly onChange: (disclosure: Disclosure) => void;
}

/** How people are named, each way with someone of this journal. */
export function Levels({ value, onChange }: LevelsProps) {
  const name = useId();
  const examples = useExamples();
  return (
    <fieldset className="choice is-down" aria-describedby={`${name}-warning`}>
      <legend className="choice-label">How people are named</legend>
      <div className="choice-options">
        {DISCLOSURES.map((disclosure) => (
          <label key={disclosure} className="choice-option summary-level">
            <input type="radio" name={name} value={disclosure} checked={disclosure === value} onChange={() => onChange(disclosure)} />
            <span>
              {LEVEL_WORDS[disclosure]} <span className="summary-example">‘{examples[disclosure]}’</span>
            </span>
          </label>
        ))}
      </div>
      <p className="tiny" id={`${name}-warning`}>
        {value === 'full' ? 'Whoever reads it knows whom you mean.' : 'Those who know the place may still see who is meant.'}
      </p>
    </fieldset>
  );
}
