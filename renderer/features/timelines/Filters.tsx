import { FACTOR_NAMES } from '../../../main/domain/factors.ts';
import { FACTORS } from '../../../main/domain/meeting.ts';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { type Lane, LANE_NAMES, LANES } from '../../../main/domain/timeline/tell.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { factorsIn, type MeetingFilter } from './meeting-filter.ts';

interface FiltersProps {
  readonly facts: TimelineFacts;
  readonly lanes: ReadonlySet<Lane>;
  readonly onLanes: (lanes: ReadonlySet<Lane>) => void;
  readonly filter: MeetingFilter;
  readonly onFilter: (filter: MeetingFilter) => void;
}

/** What of the picture is shown: lanes, and of the meetings their mode and the factors they touched. */
export function Filters({ facts, lanes, onLanes, filter, onFilter }: FiltersProps) {
  const present: Record<Lane, boolean> = {
    posts: facts.bands.length + facts.flags.length > 0,
    meetings: facts.meetings.length > 0,
    conflicts: facts.conflicts.length > 0,
    promises: facts.commitments.length > 0,
    trust: facts.trust.length > 0,
  };
  const factors = factorsIn(facts);
  const narrowed = filter.mode !== 'all' || filter.factor !== null || LANES.some((lane) => present[lane] && !lanes.has(lane));
  return (
    <div className="tl-filters">
      <Popover label={narrowed ? 'Showing a part' : 'Choose what is shown'} title="What is shown">
        {() => (
          <div className="fields">
            <fieldset className="choice is-down">
              <legend className="choice-label">Lanes</legend>
              <div className="choice-options">
                {LANES.filter((lane) => present[lane]).map((lane) => (
                  <Checkbox
                    key={lane}
                    checked={lanes.has(lane)}
                    onChange={(checked) => {
                      onLanes(new Set(LANES.filter((each) => (each === lane ? checked : lanes.has(each)))));
                    }}
                  >
                    {LANE_NAMES[lane]}
                  </Checkbox>
                ))}
              </div>
            </fieldset>
            <Choice
              label="Meetings"
              down
              value={filter.mode}
              options={[
                { value: 'all', label: 'All of them' },
                { value: 'face-to-face', label: 'Face to face' },
                { value: 'remote', label: 'At a distance' },
              ]}
              onChange={(mode) => {
                onFilter({ ...filter, mode });
              }}
            />
            {factors.length === 0 ? null : (
              <Choice
                label="That touched"
                down
                value={filter.factor === null ? 'any' : String(filter.factor)}
                options={[{ value: 'any', label: 'Anything' }, ...factors.map((factor) => ({ value: String(factor), label: FACTOR_NAMES[factor] }))]}
                onChange={(value) => {
                  onFilter({ ...filter, factor: FACTORS.find((factor) => String(factor) === value) ?? null });
                }}
              />
            )}
          </div>
        )}
      </Popover>
    </div>
  );
}
