import { useState } from 'react';
import { readGroupClock } from '../../../main/domain/partnership.ts';
import type { PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { PlanGroupMeeting } from './PlanGroupMeeting.tsx';
import { sayGroupDue, sayGroupRhythm } from './words.ts';

/** The group's own clock: whether it is due to meet without an agenda. */
export function GroupRhythm({ page, onEdit }: { readonly page: PartnershipPage; readonly onEdit: () => void }) {
  const today = useToday();
  const [planning, setPlanning] = useState(false);
  const due = sayGroupDue(page, today);
  const { state } = readGroupClock({ ...page.partnership, lastOpen: page.lastOpen, nextOpen: page.nextOpen }, today);
  return (
    <Row margin={<span className={due.asks ? 'asks' : ''}>{due.words}</span>}>
      <p className="say">{sayGroupRhythm(page, today)}</p>
      <Acts>
        {state === 'planned' ? null : (
          <Act about="a meeting of the group" onClick={() => setPlanning(true)}>
            Plan it
          </Act>
        )}
        <Act about="of the group" onClick={onEdit}>
          {page.partnership.rhythmDays === null ? 'Give it a rhythm' : 'Change the rhythm'}
        </Act>
      </Acts>
      {planning ? <PlanGroupMeeting page={page} onClose={() => setPlanning(false)} /> : null}
    </Row>
  );
}
