import { useState } from 'react';
import { Link } from 'wouter';
import { sayNudge } from '../../../main/domain/sentences.ts';
import type { NudgeView } from '../../../preload/contract/views.ts';
import { useToday } from '../../data/day.ts';
import { logPath, personPath } from '../../data/paths.ts';
import { Clock } from '../../marks/Clock.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { ChangeRhythm } from '../nudges/ChangeRhythm.tsx';
import { PlanMeeting } from '../nudges/PlanMeeting.tsx';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { foldNudges, SHOWN_WHEN_OPENED, sayRest } from './fold.ts';
import { MoreOf } from './MoreOf.tsx';

/** Whom you are late seeing: the few most urgent, the rest behind one line. */
export function WhoToSee({ nudges }: { readonly nudges: readonly NudgeView[] }) {
  const [opened, setOpened] = useState(false);
  const list = useKeptFocus<HTMLDivElement>('.nudge');
  const { shown, rest } = foldNudges(nudges);
  return (
    <Section title="Who to see">
      {nudges.length === 0 ? (
        <Row>
          <p className="quiet">Nobody is waiting. Everyone with a rhythm is within it, or has a date set.</p>
        </Row>
      ) : null}
      <div ref={list}>
        {(opened ? nudges.slice(0, SHOWN_WHEN_OPENED) : shown).map((nudge) => (
          <OneNudge key={nudge.personId} nudge={nudge} />
        ))}
      </div>
      {opened ? <MoreOf to="/people" words={sayRest(nudges.length, SHOWN_WHEN_OPENED)} /> : null}
      {rest === null ? null : (
        <Row>
          <div className="more">
            <Act
              onClick={() => {
                setOpened(!opened);
              }}
            >
              {opened ? 'Only the most urgent' : rest}
            </Act>
          </div>
        </Row>
      )}
    </Section>
  );
}

function OneNudge({ nudge }: { readonly nudge: NudgeView }) {
  const today = useToday();
  const [asking, setAsking] = useState<'plan' | 'rhythm' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Row className="nudge" margin={<Clock reading={nudge.clock} />}>
      <h3>
        <span className="name">
          <Link href={personPath(nudge.personId)}>{nudge.name}</Link>
          {nudge.post === null ? null : <span className="of">{nudge.post.organisationName}</span>}
        </span>
      </h3>
      <p className="say">{sayNudge(nudge, today, nudge.post)}</p>
      <Acts>
        <Act
          about={nudge.name}
          onClick={() => {
            setAsking('plan');
          }}
        >
          Plan it
        </Act>
        <Act about={nudge.name} to={logPath({ begin: `${nudge.name} ` })}>
          Log it
        </Act>
        <SnoozeMenu person={nudge} />
        <Act
          about={nudge.name}
          onClick={() => {
            setAsking('rhythm');
          }}
        >
          Change the rhythm
        </Act>
        <Act about={nudge.name} to={personPath(nudge.personId)}>
          Open
        </Act>
      </Acts>
      {asking === 'plan' ? <PlanMeeting person={nudge} onClose={close} /> : null}
      {asking === 'rhythm' ? <ChangeRhythm person={nudge} onClose={close} /> : null}
    </Row>
  );
}
