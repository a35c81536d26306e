import { useState } from 'react';
import type { OrganisationId, PartnershipId, PersonId, ReviewId } from '../../../main/domain/id.ts';
import { type SnoozeKey, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { ReviewItem, ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { organisationPath, partnershipPath, personPath } from '../../data/paths.ts';
import { Clock } from '../../marks/Clock.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { ChangeRhythm } from '../nudges/ChangeRhythm.tsx';
import { PlanMeeting } from '../nudges/PlanMeeting.tsx';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { inShort } from '../today/places.ts';
import { DecideList } from './DecideList.tsx';
import { DecideRow, LeaveIt, QUIET } from './DecideRow.tsx';

/** Whom one is late seeing, and what was noticed about others: to plan, to put off, or to leave knowingly. */
export const People = ({ page: { people, review } }: { readonly page: ReviewPage }) => (
  <DecideList label="People to decide about" items={people}>
    {(item) => <OnePerson key={`${item.subject} ${item.subjectId}`} item={item} reviewId={review.id} />}
  </DecideList>
);

function OnePerson({ item, reviewId }: { readonly item: ReviewItem; readonly reviewId: ReviewId }) {
  const today = useToday();
  const [asking, setAsking] = useState<'plan' | 'rhythm' | null>(null);
  const { row, name, subject, subjectId } = item;
  const clock = row?.clock ?? null;
  const person = { personId: subjectId as PersonId, name };
  const close = (): void => {
    setAsking(null);
  };
  return (
    <DecideRow
      reviewId={reviewId}
      item={item}
      to={pathTo(item)}
      margin={clock === null ? null : <Clock reading={clock} />}
      of={row?.post?.organisationName}
      why={row === null ? QUIET : sayRow(inShort(row, today), today, row.post)}
    >
      <Acts>
        {subject === 'person' ? (
          <Act
            about={name}
            onClick={() => {
              setAsking('plan');
            }}
          >
            Plan a meeting
          </Act>
        ) : null}
        <SnoozeMenu snooze={snoozeFor(item)} name={name} />
        {subject === 'person' ? (
          <Act
            about={name}
            onClick={() => {
              setAsking('rhythm');
            }}
          >
            Change the rhythm
          </Act>
        ) : null}
        <LeaveIt name={name} />
      </Acts>
      {asking === 'plan' ? <PlanMeeting person={person} onClose={close} /> : null}
      {asking === 'rhythm' ? <ChangeRhythm person={person} onClose={close} /> : null}
    </DecideRow>
  );
}

/** What is put off: that which asks, or (when nothing does any more) the clock. */
const snoozeFor = ({ row, subject, subjectId }: ReviewItem): SnoozeKey =>
  row === null ? { rule: subject === 'person' ? 'clock' : 'purpose-untested', subject, subjectId } : snoozeKeyOf(row.lead);

function pathTo({ subject, subjectId }: ReviewItem): string {
  if (subject === 'partnership') return partnershipPath(subjectId as PartnershipId);
  return subject === 'organisation' ? organisationPath(subjectId as OrganisationId) : personPath(subjectId as PersonId);
}
