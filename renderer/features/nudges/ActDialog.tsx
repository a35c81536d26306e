import { type Nudge, nameOf } from '../../../main/domain/nudge.ts';
import type { NudgeAct } from '../../../main/domain/nudges/acts.ts';
import { MakePromise } from '../commitments/MakePromise.tsx';
import { MoveDay } from '../commitments/MoveDay.tsx';
import { SettlePromise } from '../commitments/SettlePromise.tsx';
import { ChooseDate } from '../conflicts/ChooseDate.tsx';
import { LogConversation } from '../conflicts/LogConversation.tsx';
import { MoveConflict } from '../conflicts/MoveConflict.tsx';
import { RehearseConflict } from '../conflicts/StartConflict.tsx';
import { WriteTheirView } from '../conflicts/WriteTheirView.tsx';
import { ChangeRhythm } from './ChangeRhythm.tsx';
import { PlanMeeting } from './PlanMeeting.tsx';
import { promiseOf } from './promise.ts';

interface ActDialogProps {
  readonly act: NudgeAct;
  readonly nudge: Nudge;
  readonly onClose: () => void;
}

/** The dialog an act opens. */
export function ActDialog({ act, nudge, onClose }: ActDialogProps) {
  if ('conflictId' in nudge) return <ConflictDialog act={act} conflictId={nudge.conflictId} title={nudge.title} onClose={onClose} />;
  if ('commitmentId' in nudge) {
    const promise = promiseOf(nudge);
    return act === 'release' ? <SettlePromise promise={promise} as="released" onClose={onClose} /> : <MoveDay promise={promise} onClose={onClose} />;
  }
  if (act === 'rehearse') return <Rehearse nudge={nudge} onClose={onClose} />;
  if (!('personId' in nudge)) return null;
  const person = { personId: nudge.personId, name: nameOf(nudge) };
  switch (act) {
    case 'plan':
      return <PlanMeeting person={person} onClose={onClose} />;
    case 'rhythm':
      return <ChangeRhythm person={person} onClose={onClose} />;
    case 'offer-help':
      return <MakePromise begun={{ direction: 'mine', kind: 'help', with: { kind: 'person', ...person } }} onClose={onClose} />;
    default:
      return null;
  }
}

function ConflictDialog({ act, ...about }: { readonly act: NudgeAct } & Parameters<typeof ChooseDate>[0]) {
  switch (act) {
    case 'log':
      return <LogConversation {...about} />;
    case 'choose-date':
      return <ChooseDate {...about} />;
    case 'their-view':
      return <WriteTheirView {...about} />;
    case 'take-up':
      return <MoveConflict {...about} to="worked" />;
    default:
      return null;
  }
}

/** A what-if with the person, or in the partnership. */
const Rehearse = ({ nudge, onClose }: Omit<ActDialogProps, 'act'>) =>
  'partnershipId' in nudge ? (
    <RehearseConflict partnershipId={nudge.partnershipId} onClose={onClose} />
  ) : (
    <RehearseConflict parties={'personId' in nudge && nudge.personId !== null ? [{ kind: 'person', id: nudge.personId, name: nameOf(nudge) }] : []} onClose={onClose} />
  );
