import { useRef, useState } from 'react';
import type { ConflictId, MeetingId } from '../../../main/domain/id.ts';
import { oneLine } from '../../../main/domain/name.ts';
import { sayMade } from '../../../main/domain/promise-words.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { type BegunPromise, inputOf, newDraft } from './promise-draft.ts';
import { PromiseForm } from './PromiseForm.tsx';

interface MakePromiseProps {
  /** What is known of it already: whose it is, with whom. */
  readonly begun?: BegunPromise;
  /** What it comes from. */
  readonly meetingId?: MeetingId;
  readonly conflictId?: ConflictId;
  readonly onClose: () => void;
}

/** A promise on its own, of either side. */
export function MakePromise({ begun = {}, meetingId, conflictId, onClose }: MakePromiseProps) {
  const today = useToday();
  const [draft] = useState(() => newDraft(begun, today));
  // Whom it was with when it was kept, for what is said of it then.
  const withName = useRef<string | null>(null);
  const add = useDeed('commitments.add', {
    shown: true,
    said: ({ direction, kind = 'action', what }) => sayMade({ direction, kind, what: oneLine(what), withName: withName.current }),
  });
  return (
    <PromiseForm
      title="Make a promise"
      save="Add it"
      begun={draft}
      busy={add.busy}
      failure={add.failure}
      onWrite={add.clear}
      onSave={async (written) => {
        withName.current = written.with?.name ?? null;
        const outcome = await add.run({ ...inputOf(written), meetingId: meetingId ?? null, conflictId: conflictId ?? null });
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
    />
  );
}
