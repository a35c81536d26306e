import { useState } from 'react';
import { nameOf, type Nudge, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import { currentPurpose } from '../../../main/domain/partnership.ts';
import { sayRow } from '../../../main/domain/sentences.ts';
import type { Day } from '../../../main/domain/day.ts';
import type { PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { NudgeActs } from '../nudges/NudgeActs.tsx';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { sayShortDate } from '../people/standing.ts';
import { WriteStatement } from './StatementDialog.tsx';

/** What asks about the group, as one row of Today says it; the purpose can be revised from here. */
export function WhatAsks({ page }: { readonly page: PartnershipPage }) {
  const today = useToday();
  const [revising, setRevising] = useState(false);
  const [lead, ...also] = page.nudges;
  if (lead === undefined) return null;
  const purpose = currentPurpose(page.statements);
  return (
    <Row margin={<span className="asks">{sayAsking(lead, today)}</span>}>
      <p className="say">{sayRow({ lead, also }, today)}</p>
      <NudgeActs row={{ lead, also }} without={['open', 'snooze']}>
        {page.nudges.some(({ rule }) => rule === 'purpose-untested') ? (
          <Act onClick={() => setRevising(true)}>{purpose === null ? 'Write what it is for' : 'Revise the purpose'}</Act>
        ) : null}
        <SnoozeMenu snooze={snoozeKeyOf(lead)} name={nameOf(lead)} />
      </NudgeActs>
      {revising ? <WriteStatement partnership={page.partnership} kind="purpose" from={purpose?.text ?? ''} onClose={() => setRevising(false)} /> : null}
    </Row>
  );
}

/** The day since when it asks, where there is one. */
function sayAsking(nudge: Nudge, today: Day): string {
  const since = nudge.rule === 'purpose-untested' ? nudge.lastPurpose : nudge.rule === 'quiet-agreement' ? nudge.lastDifference : null;
  return since === null ? 'asks' : `since ${sayShortDate(since, today)}`;
}
