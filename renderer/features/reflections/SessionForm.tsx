import { useState } from 'react';
import { useLocation } from 'wouter';
import { addDays, type Day } from '../../../main/domain/day.ts';
import type { CoachingSession } from '../../../main/domain/reflection.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { useToday } from '../../data/day.ts';
import { sessionPath } from '../../data/paths.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface FormProps {
  readonly title: string;
  readonly begun: { readonly day: Day | null; readonly coach: string };
  readonly act: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSave: (session: { readonly day: Day; readonly coach: string }) => void;
  readonly onClose: () => void;
}

/** When, and with whom. */
function SessionForm({ title, begun, act, busy, failure, onSave, onClose }: FormProps) {
  const [day, setDay] = useState(begun.day);
  const [coach, setCoach] = useState(begun.coach);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => {
        if (day !== null) onSave({ day, coach });
      }}
      foot={
        <>
          <Button first type="submit" busy={busy} disabled={day === null || coach.trim() === ''}>
            {act}
          </Button>
          <Act onClick={onClose}>Close</Act>
        </>
      }
    >
      <DateField label="Day" value={day} onChange={setDay} startsHere />
      <TextField label="Coach" hint="They need not be in your People." value={coach} onChange={setCoach} maxLength={200} error={issueAt(failure, 'coach')} />
      {failure === null || failure.issues !== undefined ? null : <FailureNote>{failure.message}</FailureNote>}
    </Dialog>
  );
}

/** Writes down a session, and goes to it. */
export function AddSession({ coach, onClose }: { readonly coach: string; readonly onClose: () => void }) {
  const [, go] = useLocation();
  const add = useWrite('sessions.add', { shown: true, said: (_, session) => `Added a session with ${session.coach}` });
  return (
    <SessionForm
      title="A coaching session"
      act="Add it"
      begun={{ day: null, coach }}
      busy={add.busy}
      failure={add.failure}
      onClose={onClose}
      onSave={(session) =>
        void add.run(session).then((outcome) => {
          if (!outcome.ok) return;
          onClose();
          go(sessionPath(outcome.value.sessionId));
        })
      }
    />
  );
}

/** Changes when it is, or with whom. */
export function EditSession({ session, onClose }: { readonly session: CoachingSession; readonly onClose: () => void }) {
  const edit = useWrite('sessions.edit', { shown: true, said: () => 'Saved' });
  return (
    <SessionForm
      title="Day and coach"
      act="Save"
      begun={session}
      busy={edit.busy}
      failure={edit.failure}
      onClose={onClose}
      onSave={(changed) =>
        void edit.run({ sessionId: session.id, ...changed }).then((outcome) => {
          if (outcome.ok) onClose();
        })
      }
    />
  );
}

/** How long it usually is to the next one, in days. */
const USUALLY = 28;

/** Sets the next session's day, which writes that session down too. */
export function SetNext({ session, onClose }: { readonly session: CoachingSession; readonly onClose: () => void }) {
  const today = useToday();
  const usual = addDays(session.day, USUALLY);
  const [day, setDay] = useState<Day | null>(session.nextOn ?? (usual > today ? usual : addDays(today, USUALLY)));
  const edit = useWrite('sessions.edit', { shown: true, said: () => 'The next session is written down' });
  return (
    <Dialog
      title="The next session"
      onClose={onClose}
      onSubmit={() => {
        if (day === null) return;
        void edit.run({ sessionId: session.id, nextOn: day }).then((outcome) => {
          if (outcome.ok) onClose();
        });
      }}
      foot={
        <>
          <Button first type="submit" busy={edit.busy} disabled={day === null}>
            Write it down
          </Button>
          <Act onClick={onClose}>Close</Act>
        </>
      }
    >
      <DateField label="Day" hint={`With ${session.coach}. It gets a page of its own for what to bring.`} value={day} onChange={setDay} min={addDays(session.day, 1)} startsHere />
      {edit.failure === null ? null : <FailureNote>{edit.failure.message}</FailureNote>}
    </Dialog>
  );
}
