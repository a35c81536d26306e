import { useId } from 'react';
import type { Period } from '../../../main/domain/pictures/factors.ts';
import type { SessionId } from '../../../main/domain/id.ts';
import { SUMMARY_SECTIONS } from '../../../main/domain/summary/document.ts';
import type { SummaryStart } from '../../../preload/contract/summaries.ts';
import { useToday } from '../../data/day.ts';
import { Act } from '../../ui/Act.tsx';
import { Switch } from '../../ui/Checkbox.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { sayPeriod } from '../factors/view.ts';
import { type Choices, PERIOD_NAMES, sessionBefore, withPeriod, withSection, withSession } from './choices.ts';
import { Levels } from './Levels.tsx';
import { QuestionsToBring } from './QuestionsToBring.tsx';
import { PERIOD_WORDS, saySession, SECTION_WORDS } from './words.ts';

interface ChoicesProps {
  readonly choices: Choices;
  readonly days: Period | null;
  readonly start: SummaryStart;
  readonly onChange: (choices: Choices) => void;
}

/** Of which days, and for which session. */
export function DaysAndSession({ choices, days, start, onChange }: ChoicesProps) {
  const today = useToday();
  const periods = PERIOD_NAMES.filter((period) => period !== 'session' || sessionBefore(start, choices.sessionId) !== null);
  const endsFirst = choices.from !== null && choices.to !== null && choices.to < choices.from;
  return (
    <div className="summary-when">
      <div className="summary-days">
        <Choice
          label={
            <>
              Which days {days === null ? null : <span className="of">{sayPeriod(days)}</span>}
            </>
          }
          value={choices.period}
          options={periods.map((value) => ({ value, label: PERIOD_WORDS[value] }))}
          onChange={(period) => onChange(withPeriod(choices, period, start))}
        />
        {choices.period === 'other' ? (
          <div className="fields-beside">
            <DateField label="From" value={choices.from} onChange={(from) => onChange({ ...choices, from })} />
            <DateField label="To" value={choices.to} onChange={(to) => onChange({ ...choices, to })} error={endsFirst ? 'The period would end before it begins.' : null} />
          </div>
        ) : null}
      </div>
      {start.sessions.length === 0 ? (
        <p className="small">
          No coaching session is written down yet. <Act to="/reflections/sessions">Write one down</Act>
        </p>
      ) : (
        <SelectField
          label="For which session"
          value={choices.sessionId === null ? '' : String(choices.sessionId)}
          options={[{ value: '', label: 'None' }, ...start.sessions.map((session) => ({ value: String(session.id), label: saySession(session, today) }))]}
          onChange={(value) => onChange(withSession(choices, value === '' ? null : (Number(value) as SessionId), start))}
        />
      )}
    </div>
  );
}

/** What goes into the summary, and how people are named in it. Every change is in the document at once. */
export function SectionsAndLevel({ choices, onChange }: Pick<ChoicesProps, 'choices' | 'onChange'>) {
  const legend = useId();
  return (
    <div className="summary-choices">
      <fieldset aria-labelledby={legend}>
        <legend id={legend} className="choice-label">
          What goes in
        </legend>
        <div className="summary-sections">
          {SUMMARY_SECTIONS.map((section) => (
            <Switch key={section} checked={choices.sections.includes(section)} onChange={(on) => onChange(withSection(choices, section, on))}>
              {SECTION_WORDS[section]}
            </Switch>
          ))}
        </div>
        {choices.sessionId !== null && choices.sections.includes('questions') ? <QuestionsToBring sessionId={choices.sessionId} /> : null}
      </fieldset>
      <Levels value={choices.disclosure} onChange={(disclosure) => onChange({ ...choices, disclosure })} />
    </div>
  );
}
