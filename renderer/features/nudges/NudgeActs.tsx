import { Fragment, type ReactNode, useState } from 'react';
import { type Nudge, nameOf, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import { actsOfRow, type NudgeAct } from '../../../main/domain/nudges/acts.ts';
import { logPath } from '../../data/paths.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { nudgePath, sayAct } from './act-words.ts';
import { ActDialog } from './ActDialog.tsx';
import { SettleAct } from './SettleAct.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';

interface NudgeActsProps {
  readonly row: { readonly lead: Nudge; readonly also: readonly Nudge[] };
  /** Acts that the page around has already. */
  readonly without?: readonly NudgeAct[];
  /** More acts, after these. */
  readonly children?: ReactNode;
}

/** What may be done about something that asks: the first is the one to take. */
export function NudgeActs({ row, without = [], children }: NudgeActsProps) {
  const { lead } = row;
  const name = nameOf(lead);
  const [asking, setAsking] = useState<NudgeAct | null>(null);
  const close = (): void => {
    setAsking(null);
  };

  const offer = (act: NudgeAct): ReactNode => {
    const to = placeFor(act, lead);
    if (to !== null) {
      return (
        <Act about={name} to={to}>
          {sayAct(act, lead)}
        </Act>
      );
    }
    if (act === 'snooze') return <SnoozeMenu snooze={snoozeKeyOf(lead)} name={name} />;
    if ('commitmentId' in lead && (act === 'kept' || act === 'arrived')) return <SettleAct nudge={lead} act={act} />;
    return (
      <Act
        about={name}
        onClick={() => {
          setAsking(act);
        }}
      >
        {sayAct(act, lead)}
      </Act>
    );
  };

  return (
    <>
      <Acts>
        {actsOfRow(row)
          .filter((act) => !without.includes(act))
          .map((act) => (
            <Fragment key={act}>{offer(act)}</Fragment>
          ))}
        {children}
      </Acts>
      {asking === null ? null : <ActDialog act={asking} nudge={lead} onClose={close} />}
    </>
  );
}

/** Where an act is done, when it is done on another page. */
function placeFor(act: NudgeAct, nudge: Nudge): string | null {
  if (act === 'open') return nudgePath(nudge);
  return act === 'log' && 'personId' in nudge ? logPath({ begin: `${nameOf(nudge)} ` }) : null;
}
