import { sayRow } from '../../../main/domain/sentences.ts';
import type { PartnershipPage } from '../../../preload/contract/views.ts';
import { useToday } from '../../data/day.ts';
import { Row } from '../../ui/Page.tsx';
import { NudgeActs } from '../nudges/NudgeActs.tsx';

/** What asks about the group, as one row of Today says it. */
export function WhatAsks({ nudges: [lead, ...also] }: Pick<PartnershipPage, 'nudges'>) {
  const today = useToday();
  if (lead === undefined) return null;
  return (
    <Row margin={<span className="asks">asks</span>}>
      <p className="say">{sayRow({ lead, also }, today)}</p>
      <NudgeActs row={{ lead, also }} without={['open']} />
    </Row>
  );
}
