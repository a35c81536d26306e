import { useState } from 'react';
import { sayShortDay } from '../../../main/domain/day.ts';
import { type Grouped, groupPromises, sayGroup } from '../../../main/domain/promise-groups.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { countOf } from '../../../main/domain/words.ts';
import { useToday } from '../../data/day.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { useArrivalAt } from './arrival-at.ts';
import { MoreOfThem } from './MoreOfThem.tsx';
import { PromiseActs } from './PromiseActs.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import { shownOf } from './promises.ts';

interface VoiceProps {
  readonly title: 'Yours' | 'Theirs';
  readonly open: readonly CommitmentView[];
  /** What stands here when nothing is open. */
  readonly none: string;
}

/** One of the two voices: what is open on that side, by when it is due. */
export function Voice({ title, open, none }: VoiceProps) {
  const today = useToday();
  return (
    <Section title={title}>
      {open.length === 0 ? (
        <Row>
          <p className="promise-none">{none}</p>
        </Row>
      ) : null}
      {groupPromises(open, today).map((grouped) => (
        <GroupOfPromises key={grouped.group} of={title} grouped={grouped} />
      ))}
    </Section>
  );
}

interface GroupProps {
  readonly of: VoiceProps['title'];
  readonly grouped: Grouped<CommitmentView>;
}

function GroupOfPromises({ of, grouped: { group, promises } }: GroupProps) {
  const { at } = useArrivalAt();
  const [asked, setAsked] = useState(0);
  const shown = shownOf(promises, asked, at);
  return (
    <div className="promise-group">
      <Row
        className="promise-group-head"
        margin={<h3 className={group === 'overdue' ? 'asks' : undefined}>{sayGroup(group)}</h3>}
      >
        <div className="promise-rule" />
      </Row>
      <ul className="promises" aria-label={`${of}: ${sayGroup(group)}`}>
        {promises.slice(0, shown).map((promise) => (
          <PromiseRow key={promise.id} promise={promise} margin={<Due promise={promise} />}>
            <PromiseActs promise={promise} all />
          </PromiseRow>
        ))}
      </ul>
      <MoreOfThem
        left={promises.length - shown}
        words={`And ${countOf(promises.length - shown, 'more', 'more')}`}
        onMore={() => {
          setAsked(asked + 1);
        }}
      />
    </div>
  );
}

/** The day it is due, in madder once it asks. */
function Due({ promise: { dueOn } }: { readonly promise: CommitmentView }) {
  const today = useToday();
  if (dueOn === null) return null;
  if (dueOn === today) return <span className="asks">today</span>;
  return <span className={dueOn < today ? 'asks' : undefined}>{sayShortDay(dueOn, today)}</span>;
}
