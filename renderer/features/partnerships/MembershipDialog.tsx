import { useState } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import type { MemberView, PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { forContract } from './member-draft.ts';
import { objectionToMembership } from './words.ts';

interface MembershipDialogProps {
  readonly page: PartnershipPage;
  readonly member: MemberView;
  readonly onClose: () => void;
}

/** When someone joined, and when they left. All they said and did stays. */
export function MembershipDialog({ page: { partnership, members }, member, onClose }: MembershipDialogProps) {
  const today = useToday();
  const [joinedOn, setJoinedOn] = useState<Day | null>(member.joinedOn);
  const [leftOn, setLeftOn] = useState<Day | null>(member.leftOn);
  const edit = useWrite('partnerships.edit', { shown: true, said: () => `Saved when ${member.name} joined and left` });
  const wrong = objectionToMembership({ joinedOn, leftOn });
  const save = async (): Promise<void> => {
    if (wrong !== null) return;
    const { id: partnershipId, name, rhythmDays, notes } = partnership;
    const changed = members.map((one) => forContract(one === member ? { ...one, joinedOn, leftOn } : one));
    const outcome = await edit.run({ partnershipId, name, rhythmDays, notes, members: changed });
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog
      title={`${member.name} in ${partnership.name}`}
      save="Save"
      busy={edit.busy}
      written={joinedOn !== member.joinedOn || leftOn !== member.leftOn}
      failure={edit.failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className="fields-beside">
        <DateField label="Joined on, if known" value={joinedOn} onChange={setJoinedOn} startsHere />
        <DateField label="Last day, if they have left" value={leftOn} onChange={setLeftOn} error={wrong} hint={leftOn !== null && leftOn >= today ? 'They belong until the end of that day.' : undefined} />
      </div>
    </FormDialog>
  );
}
