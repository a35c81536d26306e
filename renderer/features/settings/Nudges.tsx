import type { Settings } from '../../../main/domain/settings.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { RULES_BY_PLACE } from './nudge-rules.ts';
import { NudgeRule } from './NudgeRule.tsx';
import './nudges.css';

/** What may ask for attention, and when: each rule with its own switch, and the numbers it goes by. */
export function Nudges({ settings }: { readonly settings: Settings }) {
  return (
    <Section title="Nudges">
      <Row>
        <p className="small nudge-lead">What the journal may bring up on Today, place by place. One that is off is silent everywhere; nothing is lost by it.</p>
      </Row>
      {RULES_BY_PLACE.map(({ place, title, rules }) => (
        <Row key={place}>
          <h3 className="nudge-place">{title}</h3>
          <ul className="nudge-rules" aria-label={title}>
            {rules.map((words) => (
              <NudgeRule key={words.rule} words={words} nudges={settings.nudges} />
            ))}
          </ul>
        </Row>
      ))}
    </Section>
  );
}
